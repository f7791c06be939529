import type { AnalysisConfig } from "../../model/config.ts";
import type { Observations } from "../../model/observations.ts";
import type { Rate } from "../../model/rate.ts";
import { SETTLING_SECONDS } from "./bill-rates.ts";
import { type ChargedTrials, chargedTrials } from "./charged-trials.ts";
import { type ExactBill, exactBill, marketKey } from "./exact-bill.ts";
import { fromPriceList, fromTable } from "./published-rates.ts";
import type { BillState, RateQuestion, Source } from "./rate-question.ts";
import { fromBill, fromExactBill, fromOverride } from "./rate-sources.ts";
import { type TrainingLine, trainingLines, unreadableLines, without } from "./training-bill.ts";
import { marketsOf } from "./trial-hours.ts";
import type { Market } from "./usage-type.ts";

/** The rates of one tuning job: for each instance type and market that its trials ran on, the best source there is. */
export interface RateBook {
  /** `null` where nothing prices the type: totals are then "at least". */
  readonly find: (instanceType: string, market: Market) => Rate | null;
  /** The rates in use, by instance type. */
  readonly rates: readonly Rate[];
  /** Training lines of the bill in the job's region; empty where none is used. */
  readonly lines: readonly TrainingLine[];
  readonly exact: ExactBill | null;
  /** What the bill charged for single trials, by name: exact, where it was read by resource. */
  readonly charges: ReadonlyMap<string, number>;
  /** The lines of these trials. */
  readonly chargedLines: readonly TrainingLine[];
  readonly settlement: Settlement;
  /** ISO 4217 code that all amounts of this tuning job are in. */
  readonly currency: string;
  readonly gaps: readonly string[];
}

/** Whether a later look at the bill could change a figure. */
export interface Settlement {
  /** `null` where no bill could be read. */
  readonly settled: boolean | null;
  /** The bill has all of the trials' hours, though it may still be revised. */
  readonly complete: boolean;
  readonly note: string | null;
}

const FINAL: Settlement = { settled: true, complete: true, note: null };

/**
 * Resolves rates in the order override, bill, price list, built-in table; `config.billing` starts further down.
 *
 * @param now seconds since the epoch: a bill younger than two days is not settled.
 */
export function resolveRates(observations: Observations, config: AnalysisConfig, now: number): RateBook {
  const { bill, tuningJob } = observations;
  const used = usesBill(config) ? bill : null;
  const lines = trainingLines(used ?? [], tuningJob.region, config.costMetric);
  const exact = used ? exactBill(observations, config) : null;
  const charged = used ? chargedTrials(observations, config) : null;
  const currency = currencyOf(observations, lines.length > 0);
  const ask = {
    observations,
    config,
    lines,
    currency,
    now,
    exact: typeof exact === "string" ? null : exact,
  };
  const rest = restOf(ask, charged);
  const answers = marketsOf(rest.observations.trials).map(([instanceType, market]) =>
    resolve({ ...rest, instanceType, market }),
  );
  const found = new Map(answers.map((answer) => [answer.key, answer.rate]));
  const gaps = answers.flatMap((answer) => answer.gaps);
  if (typeof exact === "string") gaps.push(exact);
  else if (exact?.why) gaps.push(exact.why);
  if (charged?.gap) gaps.push(charged.gap);
  if (currency !== "USD" && answers.some(({ rate }) => rate !== null)) {
    gaps.push(`Amounts are in ${currency}, also where a field's name says USD: no exchange rate is applied.`);
  }
  const unreadable = unreadableLines(used ?? [], tuningJob.region, config.costMetric);
  if (unreadable) gaps.push(unreadable);
  // A bill that shows the training, only not what it cost, is no bill to wait for.
  const readable = used !== null && (lines.length > 0 || unreadable === null);
  const settlement = settle(observations, readable, lines.length > 0, answers, now);
  if (settlement.note) gaps.push(settlement.note);
  const find = (instanceType: string, market: Market): Rate | null => {
    const key = marketKey(instanceType, market);
    if (!found.has(key)) found.set(key, resolve({ ...ask, instanceType, market }).rate);
    return found.get(key) ?? null;
  };
  return {
    find,
    rates: answers.flatMap((answer) => answer.rate ?? []),
    lines,
    exact: ask.exact,
    charges: charged?.costs ?? new Map(),
    chargedLines: charged?.lines ?? [],
    settlement: usesBill(config) ? settlement : FINAL,
    currency,
    gaps,
  };
}

/** Where some trials have charges of their own, rates are those of the others, from what is left of the bill. */
function restOf<A extends Pick<RateQuestion, "observations" | "lines" | "exact">>(
  ask: A,
  charged: ChargedTrials | null,
): A {
  if (!charged || charged.costs.size === 0 || ask.exact?.matches) return ask;
  const trials = ask.observations.trials.filter(({ name }) => !charged.costs.has(name));
  return { ...ask, observations: { ...ask.observations, trials }, lines: without(ask.lines, charged.lines) };
}

const DONE: BillState = { complete: true, settled: true, because: null };
const UNASKED: BillState = {
  complete: false,
  settled: false,
  because: "the bill does not have all of its usage.",
};

interface Resolved {
  readonly key: string;
  readonly rate: Rate | null;
  readonly gaps: readonly string[];
  readonly bill: BillState;
}

function resolve(question: RateQuestion): Resolved {
  const { instanceType, market, observations, currency } = question;
  const base = { key: marketKey(instanceType, market) };
  const gaps: string[] = [];
  let bill: BillState = UNASKED;
  for (const source of sourcesOf(question)) {
    const answer = source(question);
    if (answer.free) gaps.push(answer.free);
    bill = answer.bill ?? bill;
    if (answer.rate) {
      const rate = { ...answer.rate, isFree: gaps.length > 0 };
      return { ...base, rate, gaps, bill: rate.source === "override" ? DONE : bill };
    }
  }
  const { region, partition } = observations.tuningJob;
  const published = currency === listCurrency(partition);
  gaps.push(
    `${instanceType} has no price${currency === "USD" ? "" : ` in ${currency}`} for ${region}: totals are "at least". ` +
      `Give it in \`rates\` as \`${instanceType}=${currency}\`${published ? ", or allow `pricing:GetProducts`" : `, in ${currency} an hour: published prices are in another currency`}.`,
  );
  return { ...base, rate: null, gaps, bill };
}

export function usesBill(config: AnalysisConfig): boolean {
  return config.billing !== "price-list" && config.billing !== "built-in";
}

function sourcesOf({ config }: RateQuestion): readonly Source[] {
  if (usesBill(config)) return [fromOverride, fromExactBill, fromBill, fromPriceList, fromTable];
  return config.billing === "price-list"
    ? [fromOverride, fromPriceList, fromTable]
    : [fromOverride, fromTable];
}

/** The bill's currency; without a bill that of the price list. */
function currencyOf({ bill, priceList, tuningJob }: Observations, billed: boolean): string {
  const listed = priceList?.[0]?.currency ?? listCurrency(tuningJob.partition);
  return billed ? (bill?.find((line) => line.currency !== "N/A")?.currency ?? listed) : listed;
}

/** What AWS publishes prices in. */
function listCurrency(partition: string): string {
  return partition === "aws-cn" ? "CNY" : "USD";
}

function settle(
  { tuningJob, trials, bill }: Observations,
  asked: boolean,
  billed: boolean,
  answers: readonly Resolved[],
  now: number,
): Settlement {
  const byTheHour = trials.some((trial) => trial.billedOtherwise === null && trial.startedAt !== null);
  if (answers.every((answer) => answer.bill.settled) && tuningJob.endedAt !== null) return FINAL;
  if (!byTheHour && tuningJob.endedAt !== null) return FINAL;
  if (!asked || !bill) return { settled: null, complete: false, note: null };
  if (!billed && tuningJob.endedAt !== null && tuningJob.endedAt + SETTLING_SECONDS < now) {
    const note =
      "The bill shows no training usage, so published prices are used. It goes back 14 months, and has this run two days after its end: " +
      "read it again if it was read sooner, and name the payer account's role in `billing-role` if it is another account's.";
    return { settled: null, complete: false, note };
  }
  if (!billed) {
    const note =
      "Billing is not settled yet: the bill shows no training usage, so published prices are used. Look again two days after the run.";
    return { settled: false, complete: false, note };
  }
  const why = new Set(answers.filter((answer) => !answer.bill.settled).map((answer) => answer.bill.because));
  const complete = answers.every((answer) => answer.bill.complete);
  return { settled: false, complete, note: `Billing is not settled yet: ${[...why].join(" ")}` };
}

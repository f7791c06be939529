import { counted } from "../../model/counted.ts";
import type { Interval } from "../../model/interval.ts";
import { isOver } from "../../model/tuning-job.ts";
import type { AuditSection } from "../audit-schema.ts";
import { costBoundsIn } from "../cost-bounds.ts";
import { durationRange, percent, waiting } from "../format.ts";
import type { TuningReport } from "../schema.ts";
import {
  boundedAmount,
  freeSentence,
  listed,
  type MoneyPrinter,
  type MoneyPrinters,
  whyNotKnown,
} from "./money.ts";

type Training = NonNullable<AuditSection["training"]>;
type InCurrency = AuditSection["totals"]["byCurrency"][number];

/** Of the bill, less than this is nothing to explain. */
const LEAST_TOLD_USD = 0.005;

/** The head of an audit: what its tuning jobs cost, what was avoided, and what could be. */
export function auditVerdict(report: TuningReport, section: AuditSection, money: MoneyPrinters): string {
  const { ranking, advice, totals: sums } = section;
  if (ranking.length === 0)
    return report.totals.costIsAtLeast
      ? "No tuning job of this window was read."
      : "No tuning job ended in this window.";
  const sentences = [
    costSentence(report, section, money),
    money.inDollars ? freeSentence(report.tuningJobs) : "",
    runningSentence(report),
  ].filter(Boolean);
  const avoidedMoney = money.shown ? estimates(sums.byCurrency, money, (each) => each.avoidedUsd) : "";
  const avoided = [avoidedMoney, waiting(sums.avoidedWallClockSeconds)].filter(Boolean);
  const known = report.tuningJobs.filter(
    ({ savings: { earlyStopping } }) => earlyStopping && (earlyStopping.costUsd || avoidedMoney === ""),
  ).length;
  const of = known < ranking.length ? `, known of ${known} of them` : "";
  if (avoided.length > 0)
    sentences.push(`Early stopping avoided roughly ${avoided.join(" and ")}, an estimate${of}.`);
  const side = sums.parallelismSavedSeconds;
  if (side && side.estimate > 0)
    sentences.push(`Side by side, the trials took ${durationRange(side)} less than one at a time.`);
  const potential = money.shown ? estimates(sums.byCurrency, money, (each) => each.potentialUsd) : "";
  if (potential !== "")
    sentences.push(
      `With ${excludes(section) ? "the listed changes that go together" : "every listed change"}, runs like these would cost about ${potential} less.`,
    );
  else if (advice.length === 0 && report.tuningJobs.some(hasEnded))
    sentences.push("Nothing that these runs show is worth changing.");
  if (money.shown && sums.byCurrency.length > 1)
    sentences.push(
      `Amounts in ${listed(sums.byCurrency.map(({ currency }) => currency))} are not added up or ranked against each other: no exchange rate is applied.`,
    );
  return sentences.join(" ");
}

/** What still runs has more to pay for. */
function runningSentence({ tuningJobs }: TuningReport): string {
  const running = tuningJobs.filter((job) => !hasEnded(job)).length;
  if (running === 0) return "";
  if (running === 1)
    return `${tuningJobs.length === 1 ? "It" : "One of them"} still runs, and counts with what it took so far.`;
  const who = running === tuningJobs.length ? "All of them" : `${running} of them`;
  return `${who} still run, and count with what they took so far.`;
}

function hasEnded(job: TuningReport["tuningJobs"][number]): boolean {
  return isOver(job, job.trials.running);
}

/** Whether Hyperband and SageMaker's own early stopping are both advised: of one tuning job only one of them counts. */
export function excludes({ advice }: AuditSection): boolean {
  return ["use-hyperband", "enable-early-stopping"].every((id) => advice.some((each) => each.id === id));
}

function costSentence(
  report: TuningReport,
  { training, ranking, totals: { byCurrency } }: AuditSection,
  money: MoneyPrinters,
): string {
  const { totals, tuningJobs } = report;
  const jobs = ranking.length === 1 ? "One tuning job" : counted(ranking.length, "tuning job");
  if (!money.shown) return `${jobs} ran.`;
  const they = ranking.length === 1 ? "it" : "they";
  if (byCurrency.length === 0)
    return totals.costUsd === 0
      ? `${jobs} ran and cost nothing${tuningJobs.some(isPrepaid) ? " by the hour" : ""}.`
      : `${jobs} ran; what ${they} cost is not known${whyNotKnown(tuningJobs)}.`;
  if (!money.inDollars)
    return `${jobs} ran (shares are of what ${they} cost${byCurrency.length > 1 ? " in the same currency" : ""}).`;
  const costs = byCurrency.map(({ currency, costUsd }) =>
    boundedAmount(costUsd, costBoundsIn(report, currency), money.in(currency)),
  );
  const share =
    !training || training.share === null || !isWhole(training) || byCurrency.length > 1
      ? ""
      : `, ${Math.round(100 * training.share)} % of the training billed in ${places(ranking)}${training.settled ? "" : " so far"}`;
  return `${jobs} cost ${listed(costs)}${share}.`;
}

/** Capacity that was paid in advance, or tokens, are no cost by the hour. */
function isPrepaid({ billedApart }: TuningReport["tuningJobs"][number]): boolean {
  return billedApart.some(({ kind }) => kind === "training-plan" || kind === "serverless");
}

/** Estimates that are more than nothing, each in its currency. */
function estimates(
  all: readonly InCurrency[],
  money: MoneyPrinters,
  pick: (of: InCurrency) => Interval | null,
): string {
  return listed(
    all.flatMap((each) => {
      const of = pick(each);
      return of && of.estimate > 0 ? money.in(each.currency).estimate(of) : [];
    }),
  );
}

/** Whether the bill has at least what these tuning jobs cost; otherwise some of it was not read, or is not there yet. */
function isWhole({ billedUsd, explainedUsd }: Training): boolean {
  return explainedUsd <= 1.02 * billedUsd;
}

/** Bills are read where tuning jobs ran, and nowhere else. */
function places(ranking: AuditSection["ranking"]): string {
  const several = (of: readonly unknown[]): boolean => new Set(of).size > 1;
  if (several(ranking.map(({ account }) => account))) return "these accounts and regions";
  return several(ranking.map(({ region }) => region)) ? "these regions" : "this region";
}

/** The training bill of the window, and what in it no tuning job explains. */
export function trainingLine({ training }: AuditSection, money: MoneyPrinters): string {
  if (!training || !money.shown || (training.billedUsd === 0 && training.explainedUsd === 0)) return "";
  const line = money.inDollars
    ? billedAmounts(training, money.in(training.currency))
    : billedShares(training);
  const unsettled = !training.settled && training.share !== null && isWhole(training);
  return `${line}${unsettled ? " Some days of it are not settled yet." : ""}`;
}

function billedAmounts(training: Training, { amount }: MoneyPrinter): string {
  const [billed, explained] = [amount(training.billedUsd), amount(training.explainedUsd)];
  if (training.explainedIsAtLeast)
    return `The bills that were read have ${billed} of training in these days, but not all of these tuning jobs: those that they have whole come to ${explained}.`;
  if (!isWhole(training))
    return `The bills that were read have ${billed} of training in these days, less than these tuning jobs cost: what share of all training they are is not known.`;
  if (training.otherUsd < LEAST_TOLD_USD)
    return `All of the ${billed} of training on the bill of these days is by these tuning jobs.`;
  return `The bill of these days has ${billed} of training: ${explained} by these tuning jobs, ${amount(training.otherUsd)} that none of them explains (single training jobs, other tuners).`;
}

/** Without amounts: what else is in a bill is no share of what these tuning jobs cost. */
function billedShares(training: Training): string {
  if (training.explainedIsAtLeast)
    return "The bills that were read do not have all of these tuning jobs: what share of all training they are is not known.";
  if (training.share === null || !isWhole(training))
    return "The bills that were read have less training in these days than these tuning jobs cost: what share of all training they are is not known.";
  return `Of the training on the bill of these days ${percent(training.share)} is by these tuning jobs.`;
}

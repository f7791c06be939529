import type { AnalysisConfig } from "../../model/config.ts";
import { counted } from "../../model/counted.ts";
import type { Observations } from "../../model/observations.ts";
import type { Rate } from "../../model/rate.ts";
import { type BillRate, billRate, COMPLETE } from "./bill-rates.ts";
import { BUILT_IN_PRICES } from "./built-in-prices.ts";
import { type ExactBill, marketKey } from "./exact-bill.ts";
import { billedDays, type TrainingLine } from "./training-bill.ts";
import { hoursAreAtMost, trialHours } from "./trial-hours.ts";
import type { Market } from "./usage-type.ts";

/** What the sources are asked about. */
export interface RateQuestion {
  readonly observations: Observations;
  readonly config: AnalysisConfig;
  readonly instanceType: string;
  readonly market: Market;
  /** Training lines of the bill; empty where there is no bill or it is not to be used. */
  readonly lines: readonly TrainingLine[];
  readonly exact: ExactBill | null;
  /** Of the report: a price in another currency is no answer. */
  readonly currency: string;
  /** Seconds since the epoch. */
  readonly now: number;
}

/** What a source says of one type: a rate, and what is to be said about it. */
export interface Answer {
  readonly rate: Rate | null;
  /** The bill has the usage at no cost, a sentence. */
  readonly free?: string;
  /** How far the bill is done, where it was asked. */
  readonly bill?: BillState;
}

export interface BillState {
  /** It has all of the trials' hours. */
  readonly complete: boolean;
  /** And they are not revised any more. */
  readonly settled: boolean;
  /** Why it is not settled. */
  readonly because: string | null;
}

/** Of spot's training time that is billed where it is not on record: no discount was seen to leave less. */
const LEAST_SHARE = 0.05;

export type Source = (question: RateQuestion) => Answer;

const plain = { note: null, range: null, coveredByPlan: false, isFree: false };

export const fromOverride: Source = ({ config, instanceType, market }) => {
  const usdPerHour = Object.hasOwn(config.rates, instanceType) ? config.rates[instanceType] : undefined;
  if (usdPerHour === undefined) return { rate: null };
  return { rate: { ...plain, instanceType, market, usdPerHour, source: "override", asOf: "" } };
};

/** The tuning job's own lines: their cost over the trials' hours, so that the trials add up to the bill. */
export const fromExactBill: Source = ({ exact, instanceType, market, lines, now, observations }) => {
  const own = exact?.matches ? exact.costs.get(marketKey(instanceType, market)) : undefined;
  if (!exact || !own || own.trialHours <= 0 || own.cost.lte(0)) return { rate: null };
  const hours = trialHours(observations.trials, instanceType, market);
  const dated = [...hours.keys()].sort();
  const seen = billRate(billedDays(lines, instanceType, market), hours, null, COMPLETE, now);
  const rate: Rate = {
    ...plain,
    instanceType,
    market,
    usdPerHour: own.cost.div(own.trialHours).toNumber(),
    source: "bill",
    asOf: span(dated[0] ?? "", dated.at(-1) ?? ""),
    note: `Exact: this tuning job's own lines of the bill, by ${exact.by}.`,
    coveredByPlan: seen?.coveredByPlan ?? false,
  };
  const settled = !exact.estimated && seen?.settled !== false;
  return { rate, bill: { complete: true, settled, because: settled ? null : STILL_ESTIMATED } };
};

const STILL_ESTIMATED = "AWS still marks these days as estimated, or they are younger than two days.";

export const fromBill: Source = (question) => {
  const own = billOf(question, question.market);
  const usesOnDemand = !own && question.market === "spot";
  const found = own ?? (usesOnDemand ? billOf(question, "on-demand") : null);
  if (!found) return { rate: null };
  const { instanceType, market } = question;
  if (found.perHour <= 0) {
    const free = `The bill shows ${instanceType} training at no cost (a free tier, a training plan, or a savings plan under this cost metric): it is priced at what the next source says, which is its worth and no charge.`;
    return { rate: null, free, bill: stateOf(found, usesOnDemand) };
  }
  const rate: Rate = {
    instanceType,
    market,
    usdPerHour: found.perHour,
    source: "bill",
    asOf: span(found.from, found.to),
    note: notesOf(found, usesOnDemand).join(" ") || null,
    range: found.high - found.low > 0.001 * found.perHour ? { low: found.low, high: found.high } : null,
    coveredByPlan: found.coveredByPlan,
    isFree: false,
  };
  return { rate, bill: stateOf(found, usesOnDemand) };
};

function stateOf(found: BillRate, usesOnDemand: boolean): BillState {
  if (usesOnDemand) {
    return { complete: false, settled: false, because: "the bill has no spot usage of this type." };
  }
  const { complete, settled } = found;
  return { complete, settled, because: settled ? null : whyUnsettled(found) };
}

function billOf(question: RateQuestion, market: Market): BillRate | null {
  const { lines, observations, instanceType, now } = question;
  const asked = { ...question, market };
  const published = fromPriceList(asked).rate?.usdPerHour ?? inTable(asked).own?.usdPerHour ?? null;
  const hours = trialHours(observations.trials, instanceType, question.market);
  const least = hoursAreAtMost(observations.trials, instanceType, question.market) ? LEAST_SHARE : COMPLETE;
  return billRate(billedDays(lines, instanceType, market), hours, published, least, now);
}

function notesOf(found: BillRate, usesOnDemand: boolean): string[] {
  return [
    usesOnDemand ? "The bill has no spot usage of this type: its on-demand rate is used." : "",
    found.complete
      ? ""
      : "The run's own days are not wholly billed yet: for those, the rate of the account's other days is used.",
    found.freeDays.length > 0
      ? `On ${counted(found.freeDays.length, "day")} this usage was billed at no cost (free tier, training plan or credits): valued at the rate of the others.`
      : "",
    found.coveredByPlan
      ? "A savings plan pays part of this usage: what is not used of it is paid all the same."
      : "",
  ].filter(Boolean);
}

function whyUnsettled(found: BillRate): string {
  if (!found.complete) return "the bill has fewer hours than the trials used.";
  return found.estimated
    ? "AWS still marks these days as estimated, until the month's bill is closed."
    : "the days of the run are younger than two days.";
}

function span(from: string, to: string): string {
  return from === to ? from : `${from} to ${to}`;
}

export const fromPriceList: Source = ({ observations, instanceType, market, currency }) => {
  const { priceList, tuningJob } = observations;
  const listed = (priceList ?? []).filter(
    (price) =>
      price.instanceType === instanceType &&
      price.currency === currency &&
      (price.region === tuningJob.region || price.region === ""),
  );
  const own = listed.filter((price) => price.market === market);
  const [found] = (own.length > 0 ? own : listed).toSorted((a, b) => (a.asOf < b.asOf ? 1 : -1));
  if (!found) return { rate: null };
  const note =
    found.market === market
      ? null
      : `The price list has no ${market} price of this type: its ${found.market} price is used.`;
  const { usdPerHour, asOf } = found;
  return { rate: { ...plain, instanceType, market, usdPerHour, source: "price-list", asOf, note } };
};

const TABLE_NOTES = {
  training: null,
  secondary: "Published for another or an unstated component.",
  derived: null,
} as const;
/** The region whose prices stand in, said so, where a region has none of its own. */
const STAND_IN = "us-east-1";

export const fromTable: Source = (question) => {
  const { own, standIn } = inTable(question);
  const found = own ?? standIn;
  if (!found) return { rate: null };
  const { instanceType, market, observations } = question;
  const notes = [
    own
      ? TABLE_NOTES[own.kind]
      : `No price of ${observations.tuningJob.region} is known: it is ${STAND_IN}'s, and yours may differ by a third.`,
    market === "spot" ? "The table has no spot price of this type: its on-demand price is used." : null,
  ];
  const note = notes.filter(Boolean).join(" ") || null;
  const source = own && own.kind !== "derived" ? "built-in" : "built-in-derived";
  const { usdPerHour, asOf } = found;
  return { rate: { ...plain, instanceType, market, usdPerHour, source, asOf, note } };
};

/** In USD alone; prices of one partition say nothing about another's. */
function inTable({ observations, instanceType, currency }: RateQuestion) {
  const { region, partition } = observations.tuningJob;
  if (currency !== "USD" || partition === "aws-cn") return {};
  const of = BUILT_IN_PRICES.filter((price) => price.instanceType === instanceType);
  const priceIn = (where: string) => of.find((price) => price.region === where);
  return { own: priceIn(region), standIn: priceIn(STAND_IN) };
}

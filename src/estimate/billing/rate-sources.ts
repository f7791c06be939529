import { counted } from "../../model/counted.ts";
import type { Rate } from "../../model/rate.ts";
import { type BillRate, billRate, COMPLETE } from "./bill-rates.ts";
import { marketKey } from "./exact-bill.ts";
import { publishedHere } from "./published-rates.ts";
import { type BillState, PLAIN_RATE, type RateQuestion, type Source } from "./rate-question.ts";
import { billedDays } from "./training-bill.ts";
import { hoursAreAtMost, trialHours } from "./trial-hours.ts";
import type { Market } from "./usage-type.ts";

/** Of spot's training time that is billed where it is not on record: no discount was seen to leave less. */
const LEAST_SHARE = 0.05;

export const fromOverride: Source = ({ config, instanceType, market }) => {
  const usdPerHour = Object.hasOwn(config.rates, instanceType) ? config.rates[instanceType] : undefined;
  if (usdPerHour === undefined) return { rate: null };
  return { rate: { ...PLAIN_RATE, instanceType, market, usdPerHour, source: "override", asOf: "" } };
};

/** The tuning job's own lines: their cost over the trials' hours, so that the trials add up to the bill. */
export const fromExactBill: Source = ({ exact, instanceType, market, lines, now, observations }) => {
  const own = ownBill({ exact, instanceType, market });
  if (!exact || !own) return { rate: null };
  const hours = trialHours(observations.trials, instanceType, market);
  const dated = [...hours.keys()].sort();
  const seen = billRate(billedDays(lines, instanceType, market), hours, null, COMPLETE, now);
  const rate: Rate = {
    ...PLAIN_RATE,
    instanceType,
    market,
    usdPerHour: own.cost.div(own.trialHours).toNumber(),
    source: "bill",
    asOf: span(dated[0] ?? "", dated.at(-1) ?? ""),
    note: [`Exact: this tuning job's own lines of the bill, by ${exact.by}.`, ...planNote(own)].join(" "),
    coveredByPlan: own.coveredByPlan,
  };
  const settled = !exact.estimated && seen?.settled !== false;
  const bill = { complete: true, settled, because: settled ? null : STILL_ESTIMATED };
  if (own.cost.gt(0)) return { rate, bill };
  // By resource each trial has its own charge, of nothing.
  return { rate: null, bill, ...(exact.by === "tag" ? { free: freeOf(instanceType) } : {}) };
};

/** What the bill itself tells apart as the tuning job's, of one type; `undefined` where it does not. */
function ownBill({ exact, instanceType, market }: Pick<RateQuestion, "exact" | "instanceType" | "market">) {
  const own = exact?.matches ? exact.costs.get(marketKey(instanceType, market)) : undefined;
  return own && own.trialHours > 0 ? own : undefined;
}

function planNote({ coveredByPlan }: { readonly coveredByPlan: boolean }): string[] {
  return coveredByPlan
    ? ["A savings plan pays part of this usage: what is not used of it is paid all the same."]
    : [];
}

function freeOf(instanceType: string): string {
  return `The bill shows ${instanceType} training at no cost (a free tier, a training plan, or a savings plan under this cost metric): it is priced at what the next source says, which is its worth and no charge.`;
}

const STILL_ESTIMATED = "AWS still marks these days as estimated, or they are younger than two days.";

export const fromBill: Source = (question) => {
  // An average over other training says nothing where the tuning job's own lines are known.
  if (ownBill(question)) return { rate: null };
  const own = billOf(question, question.market);
  const usesOnDemand = !own && question.market === "spot";
  const found = own ?? (usesOnDemand ? billOf(question, "on-demand") : null);
  if (!found) return { rate: null };
  const { instanceType, market } = question;
  if (found.perHour <= 0) {
    return { rate: null, free: freeOf(instanceType), bill: stateOf(found, usesOnDemand) };
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
  const published = publishedHere({ ...question, market });
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
    ...planNote(found),
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

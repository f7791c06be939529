import Big from "big.js";
import { dayEnd } from "./days.ts";
import type { BilledDay } from "./training-bill.ts";

/** Billing data of a day is revised up to two days after its end. */
export const SETTLING_SECONDS = 48 * 3600;
/** Billed hours from this share of the trials' hours on count as all of them. */
export const COMPLETE = 0.98;
/** Daily rates within this share of each other are one price. */
const SAME_PRICE = 0.005;
/** Fewer hours are what rounding leaves of a day whose hours are told apart. */
const LEAST_HOURS = 1e-6;
/** The deepest discount that machine learning savings plans are sold with leaves this share of the price. */
const DEEPEST_PLAN = 0.36;

/** What one instance type was billed at, in the bill's currency an hour. */
export interface BillRate {
  readonly perHour: number;
  /** Between these the trials' own rate lies for certain; equal where the bill determines it. */
  readonly low: number;
  readonly high: number;
  readonly from: string;
  readonly to: string;
  /** The trials' days are all in the bill, with at least the trials' hours. */
  readonly complete: boolean;
  /** `complete`, older than two days and not marked as estimated by AWS. */
  readonly settled: boolean;
  /** AWS marks a day of the trials as estimated. */
  readonly estimated: boolean;
  /** The trials' days on which usage cost nothing: a free tier, a training plan, or credits that the filter did not take out. */
  readonly freeDays: readonly string[];
  readonly coveredByPlan: boolean;
}

/**
 * The account's own rate of one usage type: cost divided by usage hours, day by day, weighted by the hours that the trials
 * ran on each day. A day that is not wholly billed yet, or was billed at no cost, takes the rate of the other days.
 *
 * Where other training shares a day's usage type and hours of it differ in price (a savings plan covers part of them, a
 * free tier ended), no bill by usage type tells whose hours were the cheap ones: the rate then has a range, from what
 * others cannot have taken of the day's cost.
 *
 * @param published published price an hour of this very region in the bill's currency: the dearest that an hour can be; `null`
 *   where it is not known.
 * @param least share of a day's trial hours from which on the bill has all of them.
 * @param now seconds since the epoch.
 * @returns `null` where the bill has no hour of it; a rate of 0 where it has none that costs.
 */
export function billRate(
  days: ReadonlyMap<string, BilledDay>,
  trialHours: ReadonlyMap<string, number>,
  published: number | null,
  least: number,
  now: number,
): BillRate | null {
  const used = [...days].filter(([, day]) => day.hours.gt(LEAST_HOURS)).sort(([a], [b]) => (a < b ? -1 : 1));
  if (used.length === 0) return null;
  const paid = used.filter(([, day]) => day.cost.gt(0));
  const isMature = ([name]: [string, BilledDay]): boolean => dayEnd(name) + SETTLING_SECONDS <= now;
  const mature = paid.filter(isMature);
  const reference = mature.length > 0 ? mature : paid;
  const coveredByPlan = used.some(([, day]) => day.coverage !== "none");
  const prices = priceSpan(reference, published, coveredByPlan, paid.length < used.length);

  const sum = { cost: new Big(0), low: 0, high: 0, hours: 0 };
  const state = { complete: trialHours.size > 0, mature: true, estimated: false };
  for (const [name, hours] of trialHours) {
    const billed = days.get(name);
    const whole = billed?.hours.gte(least * hours) ? billed : null;
    state.complete &&= whole !== null;
    state.mature &&= dayEnd(name) + SETTLING_SECONDS <= now;
    state.estimated ||= whole?.estimated ?? false;
    const share = shareOf(whole?.cost.gt(0) ? whole : null, hours, prices);
    sum.cost = sum.cost.plus(share.cost);
    sum.low += share.low;
    sum.high += share.high;
    sum.hours += hours;
  }
  const names = state.complete ? [...trialHours.keys()].sort() : used.map(([name]) => name);
  const per = (value: number): number => (sum.hours > 0 ? value / sum.hours : prices.typical.toNumber());
  return {
    perHour: sum.hours > 0 ? sum.cost.div(sum.hours).toNumber() : prices.typical.toNumber(),
    low: per(sum.low),
    high: per(sum.high),
    from: names[0] ?? "",
    to: names.at(-1) ?? "",
    complete: state.complete,
    settled: state.complete && state.mature && !state.estimated,
    estimated: state.estimated,
    freeDays: [...trialHours.keys()].filter((name) => days.get(name)?.cost.lte(0)),
    coveredByPlan,
  };
}

interface PriceSpan {
  readonly typical: Big;
  readonly lowest: number;
  readonly highest: number;
  /** Whether every hour of these days costs the same. */
  readonly onePrice: boolean;
}

function priceSpan(
  days: readonly [string, BilledDay][],
  published: number | null,
  coveredByPlan: boolean,
  partlyFree: boolean,
): PriceSpan {
  if (days.length === 0) return { typical: new Big(0), lowest: 0, highest: 0, onePrice: true };
  const rates = days.map(([, day]) => day.cost.div(day.hours).toNumber());
  const [least, most] = [Math.min(...rates), Math.max(...rates)];
  const uniform = days.every(([, day]) => day.coverage !== "part") && most - least <= SAME_PRICE * most;
  const total = (value: (day: BilledDay) => Big): Big =>
    days.reduce((sum, [, day]) => sum.plus(value(day)), new Big(0));
  const typical = total((day) => day.cost).div(total((day) => day.hours));
  if (uniform && !partlyFree) return { typical, lowest: least, highest: most, onePrice: true };
  // With a plan every hour is worth that share of the undiscounted price at least, so no day's mean is below it.
  const mean = Math.min(...days.map(([, day]) => day.worth.div(day.hours).toNumber()));
  const highest = Math.max(most, published ?? (coveredByPlan ? mean / DEEPEST_PLAN : 0));
  // An invoice has nothing for what a plan pays.
  const invoiced = days.some(([, day]) => day.cost.lt(day.worth));
  const lowest =
    coveredByPlan && !partlyFree && !invoiced ? Math.min(least, DEEPEST_PLAN * (published ?? most)) : 0;
  return { typical, lowest, highest, onePrice: false };
}

/** The trials' part of one day's cost, and its bounds. */
function shareOf(
  billed: BilledDay | null,
  hours: number,
  prices: PriceSpan,
): { cost: Big; low: number; high: number } {
  if (billed === null) {
    const cost = prices.typical.times(hours);
    if (prices.onePrice) return { cost, low: cost.toNumber(), high: cost.toNumber() };
    return { cost, low: prices.lowest * hours, high: prices.highest * hours };
  }
  const cost = billed.cost.div(billed.hours).times(hours);
  const others = billed.hours.toNumber() - hours;
  if (others <= (1 - COMPLETE) * hours || prices.onePrice) {
    return { cost, low: cost.toNumber(), high: cost.toNumber() };
  }
  const whole = billed.cost.toNumber();
  return {
    cost,
    low: Math.max(prices.lowest * hours, whole - others * prices.highest),
    high: Math.min(prices.highest * hours, whole - others * prices.lowest),
  };
}

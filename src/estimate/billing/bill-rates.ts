import Big from "big.js";
import type { AnalysisConfig } from "../../model/config.ts";
import type { BilledUsage, Observations } from "../../model/observations.ts";
import { dayEnd, hoursByDay } from "./days.ts";
import { trainingUsage } from "./usage-type.ts";

/** Billing data of a day is revised up to two days after its end. */
export const SETTLING_SECONDS = 48 * 3600;
/** Billed hours within this share of the trials' hours count as complete. */
const COMPLETE = 0.98;

/** What one instance type was billed at. */
export interface BillRate {
  readonly usdPerHour: number;
  readonly from: string;
  readonly to: string;
  /** The days on which its trials ran are all in the bill, with at least the trials' hours. */
  readonly complete: boolean;
  readonly settled: boolean;
  /** Usage at no cost: a free tier, a training plan, or credits that the filter did not take out. */
  readonly free: boolean;
}

interface Day {
  hours: Big;
  cost: Big;
  estimated: boolean;
}

/**
 * The account's own rate of one usage type: the chosen cost divided by usage hours, day by day, weighted by the hours that
 * the trials ran on each day. A day without a bill yet takes the rate of the other days; `null` where none has usage.
 *
 * @param now seconds since the epoch.
 */
export function billRate(
  observations: Observations,
  config: AnalysisConfig,
  instanceType: string,
  market: "on-demand" | "spot",
  now: number,
): BillRate | null {
  const days = daysOf(observations, config, instanceType, market);
  const used = [...days].filter(([, day]) => day.hours.gt(0));
  if (used.length === 0) return null;
  const total = (value: (day: Day) => Big): Big =>
    used.reduce((sum, [, day]) => sum.plus(value(day)), new Big(0));
  const overall = total((day) => day.cost).div(total((day) => day.hours));

  const trialHours = hoursOf(observations, instanceType, market);
  let weighted = new Big(0);
  let weight = 0;
  let complete = trialHours.size > 0;
  let settled = true;
  for (const [day, hours] of trialHours) {
    const billed = days.get(day);
    const whole = billed?.hours.gte(COMPLETE * hours) ? billed : null;
    complete &&= whole !== null;
    settled &&= whole !== null && !whole.estimated && dayEnd(day) + SETTLING_SECONDS <= now;
    const rate = whole?.hours.gt(0) ? whole.cost.div(whole.hours) : overall;
    weighted = weighted.plus(rate.times(hours));
    weight += hours;
  }
  const rate = weight > 0 ? weighted.div(weight) : overall;
  const names = used.map(([day]) => day).sort();
  const [from, to] = complete
    ? [[...trialHours.keys()].sort()[0], [...trialHours.keys()].sort().at(-1)]
    : [names[0], names.at(-1)];
  return {
    usdPerHour: rate.toNumber(),
    from: from ?? "",
    to: to ?? "",
    complete,
    settled,
    free: rate.lte(0),
  };
}

function daysOf(
  { bill, tuningJob }: Observations,
  config: AnalysisConfig,
  instanceType: string,
  market: "on-demand" | "spot",
): Map<string, Day> {
  const days = new Map<string, Day>();
  for (const line of bill ?? []) {
    const usage = trainingUsage(line.usageType);
    if (usage?.instanceType !== instanceType || usage.market !== market) continue;
    if (usage.region !== null && usage.region !== tuningJob.region) continue;
    const cost = line.amounts[config.costMetric];
    if (cost === undefined) continue;
    const day = days.get(line.day) ?? { hours: new Big(0), cost: new Big(0), estimated: false };
    day.hours = day.hours.plus(line.quantity);
    day.cost = day.cost.plus(cost);
    day.estimated ||= line.estimated;
    days.set(line.day, day);
  }
  return days;
}

/** Hours of all trials on one instance type by UTC day. */
function hoursOf(
  { trials }: Observations,
  instanceType: string,
  market: "on-demand" | "spot",
): Map<string, number> {
  const total = new Map<string, number>();
  for (const trial of trials) {
    const count = trial.instances
      .filter((group) => group.instanceType === instanceType)
      .reduce((sum, group) => sum + group.count, 0);
    if (count === 0 || trial.spot !== (market === "spot") || trial.endedAt === null || trial.billedOtherwise)
      continue;
    for (const [day, hours] of hoursByDay(trial, trial.billableSecondsPerInstance ?? 0, trial.endedAt)) {
      total.set(day, (total.get(day) ?? 0) + count * hours);
    }
  }
  return total;
}

export function hasTrainingUsage(bill: readonly BilledUsage[]): boolean {
  return bill.some((line) => trainingUsage(line.usageType) !== null);
}

import { mayBeBilledLess, type Trial } from "../../model/trial.ts";
import { hoursByDay } from "./days.ts";
import type { Market } from "./usage-type.ts";

export function marketOf(trial: Trial): Market {
  return trial.spot ? "spot" : "on-demand";
}

/** Billed instance-hours of the ended trials on one instance type by UTC day. Prepaid and serverless trials have none. */
export function trialHours(
  trials: readonly Trial[],
  instanceType: string,
  market: Market,
): Map<string, number> {
  const total = new Map<string, number>();
  for (const trial of trials) {
    if (marketOf(trial) !== market || trial.endedAt === null || trial.billedOtherwise !== null) continue;
    const count = trial.instances
      .filter((group) => group.instanceType === instanceType)
      .reduce((sum, group) => sum + group.count, 0);
    if (count === 0) continue;
    for (const [day, hours] of hoursByDay(trial, trial.billableSecondsPerInstance ?? 0, trial.endedAt)) {
      total.set(day, (total.get(day) ?? 0) + count * hours);
    }
  }
  return total;
}

/** Whether these hours may be more than were billed, so that a bill with fewer of them lacks none. */
export function hoursAreAtMost(trials: readonly Trial[], instanceType: string, market: Market): boolean {
  return trials.some(
    (trial) =>
      marketOf(trial) === market &&
      mayBeBilledLess(trial) &&
      trial.instances.some((group) => group.instanceType === instanceType),
  );
}

/** Instance types and markets that trials are billed for by the hour, sorted. */
export function marketsOf(trials: readonly Trial[]): [instanceType: string, market: Market][] {
  const found = new Map<string, [string, Market]>();
  for (const trial of trials) {
    if (trial.billedOtherwise !== null) continue;
    const market = marketOf(trial);
    for (const { instanceType } of trial.instances) {
      found.set(`${instanceType} ${market}`, [instanceType, market]);
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

export function sumOf(hours: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const of of hours.values()) sum += of;
  return sum;
}

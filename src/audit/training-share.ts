import Big from "big.js";
import { utcDay } from "../estimate/billing/days.ts";
import { trainingUsage } from "../estimate/billing/usage-type.ts";
import type { BilledUsage, CostMetric } from "../model/observations.ts";
import type { AuditedJob, Window } from "./job.ts";

/** Training in the account's bill of the window, and how much of it these tuning jobs are. */
export interface TrainingShare {
  readonly billedUsd: number;
  /** Cost of the trials of these tuning jobs that falls into the window. */
  readonly explainedUsd: number;
  /** Other training: single training jobs, other tuners, teams outside the filter. */
  readonly otherUsd: number;
  readonly share: number | null;
  /** Some days of the window may still change. */
  readonly settled: boolean;
}

/** The bill of one account and region. */
export interface RegionBill {
  readonly account: string | null;
  readonly region: string;
  readonly usage: readonly BilledUsage[];
}

/** Compares by UTC days, the window's first and last included. `null` where no bill was read. */
export function trainingShare(
  jobs: readonly AuditedJob[],
  bills: readonly RegionBill[] | null,
  metric: CostMetric,
  { since, until }: Window,
): TrainingShare | null {
  if (!bills || bills.length === 0) return null;
  const [from, to] = [utcDay(since), utcDay(until)];
  let billed = new Big(0);
  let settled = true;
  for (const { region, usage: lines } of bills) {
    for (const line of lines) {
      const usage = trainingUsage(line.usageType);
      if (!usage || line.day < from || line.day > to) continue;
      if (usage.region !== null && usage.region !== region) continue;
      billed = billed.plus(line.amounts[metric] ?? 0);
      settled &&= !line.estimated;
    }
  }
  const explained = jobs.reduce((sum, job) => sum + job.costInWindowUsd, 0);
  const billedUsd = billed.toNumber();
  return {
    billedUsd,
    explainedUsd: explained,
    otherUsd: Math.max(0, billedUsd - explained),
    share: billedUsd > 0 ? Math.min(1, explained / billedUsd) : null,
    settled,
  };
}

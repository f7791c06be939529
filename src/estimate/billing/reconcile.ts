import Big from "big.js";
import type { AnalysisConfig } from "../../model/config.ts";
import type { Observations } from "../../model/observations.ts";
import { utcDay } from "./days.ts";
import type { Spend } from "./spend.ts";
import { trainingUsage } from "./usage-type.ts";

/** The account's training bill of the days on which this tuning job ran, beside what its trials explain. */
export interface Reconciliation {
  /** First and last UTC day. */
  readonly from: string;
  readonly to: string;
  readonly billedHours: number;
  readonly billedUsd: number;
  readonly explainedHours: number;
  readonly explainedUsd: number | null;
  /** Billed and not explained by these trials: other training in the account, or not explained. */
  readonly otherHours: number;
  readonly otherUsd: number | null;
}

/** `null` where no bill was read or no trial ran. */
export function reconcile(
  observations: Observations,
  spent: Spend,
  config: AnalysisConfig,
): Reconciliation | null {
  const { bill, trials, tuningJob } = observations;
  const starts = trials.flatMap((trial) => trial.startedAt ?? []);
  const ends = trials.flatMap((trial) => trial.endedAt ?? []);
  if (!bill || starts.length === 0 || ends.length === 0) return null;
  const from = utcDay(starts.reduce((least, start) => Math.min(least, start)));
  const to = utcDay(ends.reduce((most, end) => Math.max(most, end)));
  let hours = new Big(0);
  let usd = new Big(0);
  for (const line of bill) {
    const usage = trainingUsage(line.usageType);
    if (!usage || line.day < from || line.day > to) continue;
    if (usage.region !== null && usage.region !== tuningJob.region) continue;
    hours = hours.plus(line.quantity);
    usd = usd.plus(line.amounts[config.costMetric] ?? 0);
  }
  const explainedHours = spent.billableSeconds / 3600;
  return {
    from,
    to,
    billedHours: hours.toNumber(),
    billedUsd: usd.toNumber(),
    explainedHours,
    explainedUsd: spent.costUsd,
    otherHours: Math.max(0, hours.toNumber() - explainedHours),
    otherUsd: spent.costUsd === null ? null : Math.max(0, usd.toNumber() - spent.costUsd),
  };
}

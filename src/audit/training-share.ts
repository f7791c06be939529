import Big from "big.js";
import { utcDay } from "../estimate/billing/days.ts";
import { trainingUsage } from "../estimate/billing/usage-type.ts";
import type { BilledUsage, CostMetric } from "../model/observations.ts";
import { currenciesOf } from "../report/currency.ts";
import type { AuditedJob, Window } from "./job.ts";

/** Training in the account's bill of the window, and how much of it these tuning jobs are. */
export interface TrainingShare {
  /** ISO 4217 code of the amounts. */
  readonly currency: string;
  readonly billedUsd: number;
  /** Cost of the trials of these tuning jobs in that currency that falls into the window, where a bill has all their hours. */
  readonly explainedUsd: number;
  /** Bills lack some of these tuning jobs, or hours of them. */
  readonly explainedIsAtLeast: boolean;
  /** Other training: single training jobs, other tuners, teams outside the filter. */
  readonly otherUsd: number;
  /** `null` where bills lack tuning jobs, or have no training. */
  readonly share: number | null;
  /** Some days of the window may still change. */
  readonly settled: boolean;
}

/** Days of the bill of one account and region. */
export interface RegionBill {
  /** Tells accounts apart. */
  readonly account: string | null;
  readonly region: string;
  readonly usage: readonly BilledUsage[];
}

/**
 * Compares by UTC days, the window's first and last included. `null` where no bill was read, or bills are in several
 * currencies or lack the metric: they have no sum.
 */
export function trainingShare(
  jobs: readonly AuditedJob[],
  bills: readonly RegionBill[] | null,
  metric: CostMetric,
  { since, until }: Window,
): TrainingShare | null {
  if (!bills || bills.length === 0) return null;
  const [from, to] = [utcDay(since), utcDay(until)];
  const lines = bills.flatMap(({ region, usage }) =>
    usage.filter((line) => {
      const training = trainingUsage(line.usageType);
      if (!training || line.day < from || line.day > to) return false;
      return training.region === null || training.region === region;
    }),
  );
  const currencies = new Set(lines.map((line) => line.currency).filter((code) => code !== "N/A"));
  const [currency = currenciesOf(jobs.map(({ report }) => report))[0] ?? "USD"] = currencies;
  if (currencies.size > 1 || lines.some((line) => line.amounts[metric] === undefined)) return null;
  const settled = lines.every((line) => !line.estimated);
  const billedUsd = lines.reduce((sum, line) => sum.plus(line.amounts[metric] ?? 0), new Big(0)).toNumber();
  const priced = jobs.filter(
    ({ report, costInWindowUsd }) => costInWindowUsd > 0 && report.actual.currency === currency,
  );
  const inBill = priced.filter(({ report }) => report.reconciliation !== null && report.billing.complete);
  const explained = inBill.reduce((sum, job) => sum + job.costInWindowUsd, 0);
  const explainedIsAtLeast = inBill.length < priced.length;
  return {
    currency,
    billedUsd,
    explainedUsd: explained,
    explainedIsAtLeast,
    otherUsd: Math.max(0, billedUsd - explained),
    share: billedUsd > 0 && !explainedIsAtLeast ? Math.min(1, explained / billedUsd) : null,
    settled,
  };
}

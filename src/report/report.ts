import { added, type Interval } from "../model/interval.ts";
import type { Collection } from "../model/observations.ts";
import { toldByMonth } from "./by-month.ts";
import { currenciesOf } from "./currency.ts";
import { potentialSaving } from "./potential-saving.ts";
import type { TuningJobReport, TuningReport } from "./schema.ts";

/** Price of one Cost Explorer request or page, and of a thousand metrics asked of GetMetricData, in USD. */
const USD_PER_COST_EXPLORER_CALL = 0.01;
const USD_PER_METRIC = 0.01 / 1000;
/** Price of a query of Athena: by what it scans, in whole megabytes and at least ten. */
const USD_PER_MEGABYTE_SCANNED = 5 / 1024 ** 2;
const LEAST_MEGABYTES_SCANNED = 10;
const COST_EXPLORER_CALLS = ["GetCostAndUsage", "GetCostAndUsageWithResources"];

/** Joins the tuning jobs into one report with totals. Intervals of different tuning jobs are added end by end: wide. */
export function tuningReport(
  jobs: readonly TuningJobReport[],
  collections: readonly Collection[],
  now: number,
): Omit<TuningReport, "gate" | "audit"> {
  const awsCalls: Record<string, number> = {};
  for (const { awsCalls: calls } of collections) {
    for (const [operation, count] of Object.entries(calls))
      awsCalls[operation] = (awsCalls[operation] ?? 0) + count;
  }
  const metricsRequested = total(collections, (each) => each.metricsRequested) ?? 0;
  const bytesScanned = total(collections, (each) => each.bytesScanned ?? 0) ?? 0;
  const paidCallsUsd = prices(awsCalls, metricsRequested, bytesScanned);
  const currencies = currenciesOf(jobs);
  const currency = currencies[0] ?? jobs[0]?.billing.currency ?? "USD";
  /** Amounts in different currencies have no sum. */
  const summed = <T>(sum: T): T | null => (currencies.length > 1 ? null : sum);
  return {
    schema: "sagemaker-tuning-report/1",
    generatedAt: new Date(Math.round(1000 * now)).toISOString(),
    currency,
    tuningJobs: toldByMonth(jobs),
    totals: {
      costUsd: summed(cents(pricedPart(jobs))),
      costIsAtLeast: jobs.some((job) => job.actual.costIsAtLeast || job.actual.costUsd === null),
      billableSeconds: total(jobs, (job) => job.actual.billableSeconds) ?? 0,
      earlyStoppingSavedUsd: summed(
        totalInterval(jobs.map((job) => job.savings.earlyStopping?.costUsd ?? null)),
      ),
      earlyStoppingSavedSeconds: total(
        jobs,
        (job) => job.savings.earlyStopping?.wallClockSeconds.estimate ?? null,
      ),
      parallelismSavedSeconds: total(
        jobs,
        (job) => job.savings.parallelism?.wallClockSeconds.estimate ?? null,
      ),
      potentialSavingUsd: summed(total(jobs, (job) => potentialSaving(job)?.estimate ?? null)),
      trials: total(jobs, (job) => job.trials.total) ?? 0,
    },
    collection: {
      awsCalls,
      awsCallsUsd: Object.values(paidCallsUsd).reduce((sum, usd) => sum + usd, 0),
      paidCallsUsd,
      metricsRequested,
      bytesScanned,
      seconds: total(collections, (each) => each.seconds) ?? 0,
    },
  };
}

/**
 * The report where tuning jobs that belong in it could not be read: the cost is a lower bound, and the sum of what was saved, or
 * could be, is not known.
 */
export function withoutSome<R extends Pick<TuningReport, "tuningJobs" | "totals">>(report: R): R {
  const { tuningJobs, totals } = report;
  const costUsd = tuningJobs.length === 0 ? null : totals.costUsd;
  const unknown = {
    earlyStoppingSavedUsd: null,
    earlyStoppingSavedSeconds: null,
    parallelismSavedSeconds: null,
    potentialSavingUsd: null,
  };
  return { ...report, totals: { ...totals, ...unknown, costUsd, costIsAtLeast: true } };
}

/** What AWS charges for the calls that have a price, by operation. */
function prices(
  awsCalls: Readonly<Record<string, number>>,
  metrics: number,
  bytesScanned: number,
): Record<string, number> {
  const paid = COST_EXPLORER_CALLS.flatMap((operation) => {
    const count = awsCalls[operation] ?? 0;
    return count > 0 ? [[operation, count * USD_PER_COST_EXPLORER_CALL] as const] : [];
  });
  if (metrics > 0) paid.push(["GetMetricData", metrics * USD_PER_METRIC]);
  if (bytesScanned > 0) {
    const megabytes = Math.max(LEAST_MEGABYTES_SCANNED, Math.ceil(bytesScanned / 1024 ** 2));
    paid.push(["StartQueryExecution", megabytes * USD_PER_MEGABYTE_SCANNED]);
  }
  return Object.fromEntries(paid);
}

/** Cost of the tuning jobs that have a price; `null` where none has. */
function pricedPart(jobs: readonly TuningJobReport[]): number | null {
  const known = jobs.flatMap((job) => job.actual.costUsd ?? []);
  return known.length === 0 && jobs.length > 0 ? null : known.reduce((sum, cost) => sum + cost, 0);
}

/** `null` where any part is unknown: a partial total must not look whole. */
function total<T>(of: readonly T[], value: (item: T) => number | null): number | null {
  let sum = 0;
  for (const item of of) {
    const part = value(item);
    if (part === null) return null;
    sum += part;
  }
  return sum;
}

function totalInterval(parts: readonly (Interval | null)[]): Interval | null {
  const known = parts.filter((part) => part !== null);
  return known.length < parts.length || known.length === 0 ? null : added(known);
}

function cents(usd: number | null): number | null {
  return usd === null ? null : Math.round(100 * usd) / 100;
}

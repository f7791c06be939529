import type { Interval } from "../model/interval.ts";
import type { Collection } from "../model/observations.ts";
import { toldByMonth } from "./by-month.ts";
import type { TuningJobReport, TuningReport } from "./schema.ts";

/** Price of one Cost Explorer request or page, and of a thousand metrics asked of GetMetricData, in USD. */
const USD_PER_COST_EXPLORER_CALL = 0.01;
const USD_PER_METRIC = 0.01 / 1000;
const COST_EXPLORER_CALLS = ["GetCostAndUsage", "GetCostAndUsageWithResources"];

/** Joins the tuning jobs into one report with totals. Intervals of different tuning jobs are added end by end: wide. */
export function tuningReport(
  jobs: readonly TuningJobReport[],
  collections: readonly Collection[],
  currency: string,
  now: number,
): Omit<TuningReport, "gate" | "audit"> {
  const awsCalls: Record<string, number> = {};
  for (const { awsCalls: calls } of collections) {
    for (const [operation, count] of Object.entries(calls))
      awsCalls[operation] = (awsCalls[operation] ?? 0) + count;
  }
  const paid = COST_EXPLORER_CALLS.reduce((sum, operation) => sum + (awsCalls[operation] ?? 0), 0);
  const metrics = total(collections, (each) => each.metricsRequested) ?? 0;
  return {
    schema: "sagemaker-tuning-report/1",
    generatedAt: new Date(Math.round(1000 * now)).toISOString(),
    currency,
    tuningJobs: toldByMonth(jobs),
    totals: {
      costUsd: cents(pricedPart(jobs)),
      costIsAtLeast: jobs.some((job) => job.actual.costIsAtLeast || job.actual.costUsd === null),
      billableSeconds: total(jobs, (job) => job.actual.billableSeconds) ?? 0,
      earlyStoppingSavedUsd: totalInterval(jobs.map((job) => job.savings.earlyStopping?.costUsd ?? null)),
      earlyStoppingSavedSeconds: total(
        jobs,
        (job) => job.savings.earlyStopping?.wallClockSeconds.estimate ?? null,
      ),
      parallelismSavedSeconds: total(
        jobs,
        (job) => job.savings.parallelism?.wallClockSeconds.estimate ?? null,
      ),
      potentialSavingUsd: total(jobs, potentialSaving),
      trials: total(jobs, (job) => job.trials.total) ?? 0,
    },
    collection: {
      awsCalls,
      awsCallsUsd: paid * USD_PER_COST_EXPLORER_CALL + metrics * USD_PER_METRIC,
      seconds: total(collections, (each) => each.seconds) ?? 0,
    },
  };
}

/** What all listed changes would save together; 0 where there is nothing to change, `null` where money is unknown. */
function potentialSaving(job: TuningJobReport): number | null {
  if (job.actual.costUsd === null) return null;
  const together = job.recommended?.costUsd;
  return together ? Math.max(0, job.actual.costUsd - together.estimate) : 0;
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
  if (known.length < parts.length || known.length === 0) return null;
  const sum = (end: (of: Interval) => number): number => known.reduce((all, part) => all + end(part), 0);
  return {
    estimate: sum((of) => of.estimate),
    low: sum((of) => of.low),
    high: sum((of) => of.high),
    level: 0.9,
  };
}

function cents(usd: number | null): number | null {
  return usd === null ? null : Math.round(100 * usd) / 100;
}

import { scaled } from "../model/interval.ts";
import { tunerOf } from "../model/tuner.ts";
import type { TuningJobReport } from "./schema.ts";

type RunRate = NonNullable<TuningJobReport["runRate"]>;

const DAYS_PER_MONTH = 30.44;
const MS_PER_DAY = 86_400_000;
/** Runs closer together than this are a few days' work, from which no month can be told. */
const FEWEST_DAYS = 7;

/** Adds to each tuning job how often its tuner is run, and to its advice what it saves by month at that rate. */
export function toldByMonth(jobs: readonly TuningJobReport[]): TuningJobReport[] {
  const series = (job: TuningJobReport): string => `${job.region} ${tunerOf(job.name)}`;
  const rates = new Map([...Map.groupBy(jobs, series)].map(([key, runs]) => [key, rateOf(runs)]));
  return jobs.map((job) => {
    const runRate = rates.get(series(job)) ?? null;
    return {
      ...job,
      runRate,
      recommendations: job.recommendations.map((each) => ({
        ...each,
        perMonth: runRate && each.savingUsd && { savingUsd: scaled(each.savingUsd, runRate.runsPerMonth) },
      })),
    };
  });
}

/** From one run, or runs within a week, no rate is told. */
function rateOf(runs: readonly TuningJobReport[]): RunRate | null {
  const starts = runs.map((run) => Date.parse(run.createdAt));
  const days = (Math.max(...starts) - Math.min(...starts)) / MS_PER_DAY;
  if (starts.length < 2 || days < FEWEST_DAYS) return null;
  const namedLike = tunerOf(runs[0]?.name ?? "");
  return {
    runsPerMonth: ((starts.length - 1) / days) * DAYS_PER_MONTH,
    runs: starts.length,
    days,
    namedLike,
  };
}

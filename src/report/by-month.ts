import { scaled } from "../model/interval.ts";
import { tunerOf } from "../model/tuner.ts";
import type { TuningJobReport } from "./schema.ts";

type RunRate = NonNullable<TuningJobReport["runRate"]>;

const DAYS_PER_MONTH = 30.44;
const MS_PER_DAY = 86_400_000;
/** Runs closer together than this are a few days' work, from which no month can be told. */
const FEWEST_DAYS = 7;

/** A run that is not in the report itself. */
export interface EarlierRun {
  readonly name: string;
  readonly region?: string | undefined;
  readonly endedAt?: string | null | undefined;
}

/**
 * Adds to each tuning job how often its tuner is run, and to its advice what it saves by month at that rate.
 *
 * @param earlier runs of which no more than name, region and end is known.
 */
export function toldByMonth(
  jobs: readonly TuningJobReport[],
  earlier: readonly EarlierRun[] = [],
): TuningJobReport[] {
  const runs = new Map<string, EarlierRun>();
  for (const run of [...earlier, ...jobs]) runs.set(`${run.region} ${run.name}`, run);
  const series = (run: EarlierRun): string => `${run.region} ${tunerOf(run.name)}`;
  const rates = new Map([...Map.groupBy(runs.values(), series)].map(([key, of]) => [key, rateOf(of)]));
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
function rateOf(runs: readonly EarlierRun[]): RunRate | null {
  const ends = runs.flatMap(({ endedAt }) => (endedAt ? [Date.parse(endedAt)] : []));
  const days = (Math.max(...ends) - Math.min(...ends)) / MS_PER_DAY;
  if (ends.length < 2 || !(days >= FEWEST_DAYS)) return null;
  const namedLike = tunerOf(runs[0]?.name ?? "");
  return {
    runsPerMonth: ((ends.length - 1) / days) * DAYS_PER_MONTH,
    runs: ends.length,
    days,
    namedLike,
  };
}

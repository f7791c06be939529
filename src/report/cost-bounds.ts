import type { TuningJobReport, TuningReport } from "./schema.ts";

/** Between what an amount lies; `null` on a side where nothing bounds it. */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

type Priced = Pick<TuningJobReport, "actual" | "savings">;

/**
 * Of what a tuning job cost: the range that the bill leaves, without an upper end where usage has no price or trials were not
 * read, and without a lower one where spot may have been billed for less time than is on record.
 */
export function costBounds({ actual, savings }: Priced): Bounds {
  const cost = actual.costUsd ?? 0;
  const { low, high } = actual.costRangeUsd ?? { low: cost, high: cost };
  return {
    low: savings.spot.trialsNotRecorded > 0 ? null : low,
    high: actual.costIsAtLeast || actual.costUsd === null ? null : high,
  };
}

/** Of what tuning jobs cost together. */
export function costBoundsOf(jobs: readonly Priced[]): Bounds {
  const sum = (of: (bounds: Bounds) => number | null): number | null =>
    jobs.reduce<number | null>((all, job) => {
      const part = of(costBounds(job));
      return all === null || part === null ? null : all + part;
    }, 0);
  return { low: sum(({ low }) => low), high: sum(({ high }) => high) };
}

/** Of what a report's tuning jobs in one currency cost together: what has no price may be in any. */
export function costBoundsIn(
  { tuningJobs, totals }: Pick<TuningReport, "tuningJobs" | "totals">,
  currency: string | null,
): Bounds {
  const { low, high } = costBoundsOf(tuningJobs.filter(({ actual }) => actual.currency === currency));
  return { low, high: totals.costIsAtLeast ? null : high };
}

/** The cost where it can be compared with another run's; `null` where some of it lacks, or may be too much. */
export function wholeCost(job: Priced): number | null {
  return isBounded(costBounds(job)) ? job.actual.costUsd : null;
}

export function isBounded({ low, high }: Bounds): boolean {
  return low !== null && high !== null;
}

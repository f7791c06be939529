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

/** Of what tuning jobs cost together: where nothing bounds one of them from below, it may have cost nothing. */
export function costBoundsOf(jobs: readonly Priced[]): Bounds {
  const bounds = jobs.map(costBounds);
  const [lows, highs] = [bounds.flatMap(({ low }) => low ?? []), bounds.flatMap(({ high }) => high ?? [])];
  const sum = (parts: readonly number[]): number => parts.reduce((all, part) => all + part, 0);
  return {
    low: lows.length === 0 && jobs.length > 0 ? null : sum(lows),
    high: highs.length < jobs.length ? null : sum(highs),
  };
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

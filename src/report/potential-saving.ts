import type { Interval } from "../model/interval.ts";
import type { TuningJobReport } from "./schema.ts";

/** What all listed changes together would save on a next run, in USD; zero without advice, `null` without a price. */
export function potentialSaving({ actual, recommended }: TuningJobReport): Interval | null {
  if (actual.costUsd === null) return null;
  const less = (cost: number): number => Math.max(0, (actual.costUsd ?? 0) - cost);
  const next = recommended?.costUsd ?? null;
  const [estimate, low, high] = next ? [next.estimate, next.high, next.low].map(less) : [0, 0, 0];
  return { estimate: estimate ?? 0, low: low ?? 0, high: high ?? 0, level: 0.9 };
}

/** Whether every trial failed: all that they cost bought nothing, and no saving of it can be told. */
export function gaveNoModel({ trials }: Pick<TuningJobReport, "trials">): boolean {
  return trials.total > 0 && trials.failed === trials.total;
}

import { insertSorted } from "../../stats/sorted.ts";
import type { Progress } from "../unstopped/progress.ts";

/** Running averages of trials that a trial is compared with, by step and in order. Values: larger is better. */
export interface MedianPool {
  /** Trials that ran to their end, and the median of their lengths in steps. */
  readonly size: () => number;
  readonly typicalLength: () => number;
  readonly completed: (progress: Progress) => void;
  readonly add: (average: number, step: number) => void;
  /** `null` while nothing has been seen at this step. */
  readonly medianAt: (step: number) => number | null;
}

/** Values at one step, at most: more change its median no more. */
const MOST_VALUES = 500;

export function medianPool(): MedianPool {
  const byStep: number[][] = [];
  const lengths: number[] = [];
  return {
    size: () => lengths.length,
    typicalLength: () => lengths[lengths.length >> 1] ?? 0,
    completed: (progress) => insertSorted(lengths, progress.steps),
    add(average, step) {
      byStep[step - 1] ??= [];
      const sorted = byStep[step - 1] as number[];
      if (sorted.length < MOST_VALUES) insertSorted(sorted, average);
    },
    medianAt(step) {
      const sorted = byStep[step - 1];
      return sorted?.[sorted.length >> 1] ?? null;
    },
  };
}

const averages = new WeakMap<Progress, Float64Array>();

/** Mean of the objective up to each step, values that were not finite left out. */
export function runningAverages(progress: Progress): Float64Array {
  const known = averages.get(progress);
  if (known) return known;
  let sum = 0;
  let count = 0;
  const found = progress.values.map((value) => {
    if (Number.isFinite(value)) {
      sum += value;
      count += 1;
    }
    return count > 0 ? sum / count : Number.NEGATIVE_INFINITY;
  });
  averages.set(progress, found);
  return found;
}

/**
 * SageMaker's median rule, as a replay applies it: after each step, a trial whose objective is worse than the median of the
 * running averages of earlier trials up to the same step is stopped. What AWS does not document (how many trials have to
 * finish first, and how far a trial has to be) is a parameter.
 */
export interface MedianRule {
  /** Trials that have to be completed before any is stopped. */
  readonly minCompleted: number;
  /** Steps before a trial may be stopped, as a share of the median length of completed trials. */
  readonly warmUp: number;
  /** Compare the last value or the best so far. */
  readonly value: "last" | "best";
}

/** The rule as AWS words it, and the cautious variants that its paper describes. */
export const LITERAL: MedianRule = { minCompleted: 1, warmUp: 0, value: "last" };
export const MIDDLE: MedianRule = { minCompleted: 5, warmUp: 0.1, value: "last" };
export const CAUTIOUS: MedianRule = { minCompleted: 10, warmUp: 0.2, value: "last" };
export const BEST_SO_FAR: MedianRule = { minCompleted: 5, warmUp: 0.2, value: "best" };

/** What a rule remembers, and its decision. Values are signed so that larger is better. */
export interface Stopper {
  readonly complete: (values: readonly number[]) => void;
  readonly stops: (values: readonly number[], step: number) => boolean;
}

export function medianStopper(rule: MedianRule): Stopper {
  const averages: number[][] = [];
  const lengths: number[] = [];
  return {
    complete(values) {
      lengths.push(values.length);
      let sum = 0;
      for (const [index, value] of values.entries()) {
        sum += value;
        const at = averages[index] ?? [];
        insert(at, sum / (index + 1));
        averages[index] = at;
      }
    },
    stops(values, step) {
      if (lengths.length < rule.minCompleted) return false;
      const typical = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
      const pool = averages[step - 1] ?? [];
      if (step < rule.warmUp * typical || pool.length === 0) return false;
      const seen = values.slice(0, step);
      const value = rule.value === "best" ? Math.max(...seen) : (seen.at(-1) ?? Number.NEGATIVE_INFINITY);
      return value < (pool[Math.floor(pool.length / 2)] ?? Number.NEGATIVE_INFINITY);
    },
  };
}

function insert(sorted: number[], value: number): void {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  sorted.splice(low, 0, value);
}

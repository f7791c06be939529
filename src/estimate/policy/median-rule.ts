import type { Progress } from "../unstopped/progress.ts";
import { medianPool, runningAverages } from "./median-pool.ts";
import type { StoppingPolicy } from "./policy.ts";
import { replayRule, type StepRule } from "./replay-rule.ts";

/**
 * SageMaker's median rule: after each epoch a trial whose objective is worse than the median of the running averages of
 * earlier trials up to the same epoch is stopped (developer guide, "Stop training jobs early"). What the guide leaves open
 * is a parameter.
 */
export interface MedianRule {
  /** Trials that have to finish before any is stopped. */
  readonly minCompleted: number;
  /** Share of the median length of finished trials before which no trial is stopped. */
  readonly warmUp: number;
  /** Whether stopped and running trials count among the earlier ones. */
  readonly pool: "completed" | "all";
  /** What is compared: the value of this epoch, or the best one so far. */
  readonly value: "last" | "best";
}

/** The rule as the guide words it, a middle, and the cautious start that the service's paper describes. */
export const LITERAL: MedianRule = { minCompleted: 1, warmUp: 0, pool: "completed", value: "last" };
export const MIDDLE: MedianRule = { minCompleted: 5, warmUp: 0.1, pool: "completed", value: "last" };
export const CAUTIOUS: MedianRule = { minCompleted: 10, warmUp: 0.2, pool: "completed", value: "last" };

export function medianRule(rule: MedianRule): StoppingPolicy {
  return replayRule(() => medianStopper(rule));
}

function medianStopper(rule: MedianRule): StepRule {
  const pool = medianPool();
  const remember = (progress: Progress, step: number): void =>
    pool.add(runningAverages(progress)[step - 1] as number, step);
  return {
    next: (step) => step + 1,
    completed(progress) {
      pool.completed(progress);
      if (rule.pool === "completed")
        for (let step = 1; step <= progress.steps; step += 1) remember(progress, step);
      else remember(progress, progress.steps);
    },
    stops(progress, step) {
      const ready = pool.size() >= rule.minCompleted && step >= rule.warmUp * pool.typicalLength();
      const median = ready ? pool.medianAt(step) : null;
      if (rule.pool === "all") remember(progress, step);
      return median !== null && isWorse(shown(progress, step, rule.value), median);
    },
  };
}

/** A value that is not finite is worse than any. */
export const isWorse = (value: number, median: number): boolean => Number.isNaN(value) || value < median;

const bests = new WeakMap<Progress, Float64Array>();

/** What a trial shows at a step: its value, or the best up to it. */
export function shown(progress: Progress, step: number, which: MedianRule["value"]): number {
  if (which === "last") return progress.values[step - 1] as number;
  let best = bests.get(progress);
  if (!best) {
    let most = Number.NEGATIVE_INFINITY;
    best = progress.values.map((value) => {
      if (value > most) most = value;
      return most;
    });
    bests.set(progress, best);
  }
  return best[step - 1] as number;
}

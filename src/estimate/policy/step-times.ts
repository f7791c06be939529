import { secondsAt } from "../unstopped/clock.ts";
import type { Progress } from "../unstopped/progress.ts";
import type { Course } from "./policy.ts";

/** Seconds on instances until a step was done: what came before training, and training up to it. */
export function secondsToStep(progress: Progress, step: number): number {
  const outside = progress.actual - progress.trained;
  const before = outside - Math.min(progress.tail, outside);
  return before + (progress.clock ? secondsAt(progress.clock, step) : 0);
}

/**
 * Objective that a trial leaves after so many seconds on instances, larger is better: its final one where it ran to its
 * end, else the last step that it had shown; `null` where it left none.
 */
export function objectiveAfter(
  { trial, progress }: Course,
  seconds: number | undefined,
  sign: 1 | -1,
): number | null {
  if (trial.outcome === "failed" || trial.objective === null) return null;
  if (seconds === undefined || !progress) return sign * trial.objective;
  let [low, high] = [0, progress.steps];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (secondsToStep(progress, middle) <= seconds) low = middle;
    else high = middle - 1;
  }
  const value = progress.values[low - 1];
  return value === undefined || Number.isNaN(value) ? null : value;
}

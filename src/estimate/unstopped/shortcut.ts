import { mean } from "simple-statistics";
import type { ClassifiedTrial } from "../../model/trial.ts";
import { actualSeconds } from "./training-time.ts";

/**
 * Seconds that early stopping would be said to avoid if every early-stopped trial had run as long as the average completed
 * one, on each instance. A shortcut that is often far off: printed beside the estimate, never instead of it. `null` where
 * no trial completed.
 */
export function shortcutSavedSeconds(trials: readonly ClassifiedTrial[]): number | null {
  const seconds = (outcome: ClassifiedTrial["outcome"]): number[] =>
    trials.flatMap((trial) => {
      const actual = trial.outcome === outcome ? actualSeconds(trial) : null;
      return actual === null ? [] : [actual];
    });
  const completed = seconds("completed");
  if (completed.length === 0) return null;
  const usual = mean(completed);
  return seconds("earlyStopped").reduce((sum, actual) => sum + usual - actual, 0);
}

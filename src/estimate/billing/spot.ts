import type { ClassifiedTrial } from "../../model/trial.ts";
import type { TrialCost } from "./trial-cost.ts";

/**
 * USD that managed spot took off this run: for each spot trial its training seconds less its billable seconds, at the rate
 * of its billable seconds (AWS: saving = 1 - billable / training). 0 without spot, `null` where a spot trial has no price.
 */
export function spotSavedUsd(
  trials: readonly ClassifiedTrial[],
  perTrial: ReadonlyMap<string, TrialCost>,
): number | null {
  let saved = 0;
  for (const trial of trials) {
    const cost = perTrial.get(trial.name);
    if (!trial.spot || !cost || trial.trainingSeconds === null || trial.billableSecondsPerInstance === null)
      continue;
    if (cost.costUsd === null || cost.unpriced.length > 0) return null;
    const { billableSecondsPerInstance: billable, trainingSeconds: training } = trial;
    if (billable > 0) saved += cost.costUsd * Math.max(0, training / billable - 1);
  }
  return saved;
}

import type { Trial } from "../model/trial.ts";
import { definitionOf, type TuningJob } from "../model/tuning-job.ts";

/** Hyperparameters that Hyperband reads its maximum resource from where the configuration gives none (AWS API reference). */
const HYPERBAND_NAMES = ["epochs", "numepochs", "n-epochs", "n_epochs", "num_epochs"];

/** Maximum resource that the trial's own hyperparameters declare, in epochs; `null` where none is declared. */
export function longestPlannedEpochs(job: TuningJob, trial: Trial): number | null {
  const definition = definitionOf(job, trial.definitionName);
  const known = { ...definition?.staticHyperparameters, ...trial.hyperparameters };
  const declared = HYPERBAND_NAMES.map((name) => Number(known[name]?.replaceAll('"', ""))).find((n) => n > 0);
  return declared !== undefined && Number.isFinite(declared) ? declared : null;
}

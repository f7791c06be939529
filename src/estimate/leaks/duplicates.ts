import { type ClassifiedTrial, settingsKey } from "../../model/trial.ts";
import type { ParameterRange, TuningJob } from "../../model/tuning-job.ts";
import type { Spend } from "../billing/spend.ts";
import { type Taken, taken } from "./money.ts";

/** Trials with hyperparameters that an earlier trial of the run had already been given. */
export interface Duplicates extends Taken {
  /** Different settings that were trained more than once. */
  readonly settings: number;
  /** Settings that the search space holds; `null` where it is not finite, or there are several definitions. */
  readonly spaceSize: number | null;
  /** Largest difference of the objective between trials of one setting; `null` where none can be told. */
  readonly objectiveSpread: number | null;
}

/** A failed trial is not counted: trying it again repeats nothing. */
export function duplicates(job: TuningJob, trials: readonly ClassifiedTrial[], spend: Spend): Duplicates {
  const trained = trials.filter(
    ({ outcome, hyperparameters }) =>
      outcome !== "failed" && outcome !== "running" && Object.keys(hyperparameters).length > 0,
  );
  const groups = [
    ...Map.groupBy(trained, (trial) => `${trial.definitionName} ${settingsKey(trial)}`).values(),
  ].filter((group) => group.length > 1);
  const spreads = groups.flatMap((group) => {
    const values = group.flatMap(({ outcome, objective }) =>
      outcome === "completed" && objective !== null ? [objective] : [],
    );
    return values.length > 1 ? [Math.max(...values) - Math.min(...values)] : [];
  });
  const [definition, ...others] = job.definitions;
  return {
    ...taken(
      groups.flatMap((group) => group.slice(1)),
      spend,
    ),
    settings: groups.length,
    spaceSize: definition && others.length === 0 ? spaceSize(definition.ranges) : null,
    objectiveSpread: spreads.length > 0 ? Math.max(...spreads) : null,
  };
}

function spaceSize(ranges: readonly ParameterRange[]): number | null {
  const sizes = ranges.map((range) =>
    range.kind === "categorical"
      ? range.values.length
      : range.kind === "integer"
        ? range.max - range.min + 1
        : Number.POSITIVE_INFINITY,
  );
  const size = sizes.reduce((product, of) => product * of, 1);
  return ranges.length > 0 && Number.isSafeInteger(size) ? size : null;
}

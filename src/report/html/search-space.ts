import type { Findings } from "../../estimate/findings.ts";
import type { TuningJobReport } from "../schema.ts";

/** A tuned hyperparameter: its value in each trial, as numbers with the scale of their range where all are. */
export interface SpaceColumn {
  readonly name: string;
  readonly log: boolean;
  readonly values: readonly (number | string | null)[];
}

export interface SearchSpace {
  /** Tuned hyperparameters, drawn or not. */
  readonly all: number;
  readonly columns: readonly SpaceColumn[];
}

const MOST_PARAMETERS = 12;

/** The tuned hyperparameters; of many, those that explain most of the objective. */
export function searchSpace(job: TuningJobReport, findings: Findings | null): SearchSpace {
  const ranges = new Map(
    (findings?.job.definitions ?? [])
      .flatMap((definition) => definition.ranges)
      .map((range) => [range.name, range]),
  );
  const names = [...new Set(job.trialDetails.flatMap((trial) => Object.keys(trial.hyperparameters)))];
  const shares = new Map(
    (job.leaks.searchSpace?.parameters ?? []).map((each) => [each.name, each.explainedShare]),
  );
  const explained = (name: string): number => shares.get(name) ?? 0;
  const shown =
    names.length > MOST_PARAMETERS ? names.toSorted((a, b) => explained(b) - explained(a)) : names;
  const columns = shown.slice(0, MOST_PARAMETERS).map((name): SpaceColumn => {
    const range = ranges.get(name);
    const values = job.trialDetails.map((trial) => trial.hyperparameters[name] ?? null);
    const numeric = values.every(
      (value) => value === null || (value.trim() !== "" && Number.isFinite(Number(value))),
    );
    const numbers = values.map((value) => (value === null ? null : Number(value)));
    if (range?.kind === "categorical" || !numeric) return { name, log: false, values };
    const positive = numbers.every((value) => value === null || value > 0);
    const known = numbers.flatMap((value) => value ?? []);
    const wide = Math.max(...known.slice(0, 5000)) > 50 * Math.min(...known.slice(0, 5000));
    const scaling = range && "scaling" in range ? range.scaling : "Auto";
    return {
      name,
      log: positive && (scaling === "Logarithmic" || (scaling === "Auto" && wide)),
      values: numbers,
    };
  });
  return { all: names.length, columns };
}

import type { Findings } from "../../estimate/findings.ts";
import { clip } from "../escape.ts";
import type { TuningJobReport } from "../schema.ts";

/**
 * A tuned hyperparameter: its value in each trial, as numbers with the scale of their range where all are, otherwise as
 * places in `names`.
 */
export interface SpaceColumn {
  readonly name: string;
  readonly log: boolean;
  readonly names: readonly string[] | null;
  readonly values: readonly (number | null)[];
}

/** Of a name so much is in the page: the JSON report has the rest. */
const LONGEST_NAME = 60;

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
    if (range?.kind === "categorical" || !numeric) return named(name, values);
    const positive = numbers.every((value) => value === null || value > 0);
    const known = numbers.flatMap((value) => value ?? []);
    const wide = Math.max(...known.slice(0, 5000)) > 50 * Math.min(...known.slice(0, 5000));
    const scaling = range && "scaling" in range ? range.scaling : "Auto";
    return {
      name,
      log: positive && (scaling === "Logarithmic" || (scaling === "Auto" && wide)),
      names: null,
      values: numbers,
    };
  });
  return { all: names.length, columns };
}

function named(name: string, values: readonly (string | null)[]): SpaceColumn {
  const known = [...new Set(values.flatMap((value) => value ?? []))];
  const numbers = known.every((value) => value.trim() !== "" && Number.isFinite(Number(value)));
  known.sort(numbers ? (a, b) => Number(a) - Number(b) : (a, b) => (a < b ? -1 : 1));
  const places = new Map(known.map((value, place) => [value, place]));
  return {
    name,
    log: false,
    names: known.map((value) => clip(value, LONGEST_NAME)),
    values: values.map((value) => (value === null ? null : (places.get(value) ?? null))),
  };
}

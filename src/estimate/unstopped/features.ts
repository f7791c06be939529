import { mean, standardDeviation } from "simple-statistics";
import type { ClassifiedTrial } from "../../model/trial.ts";
import type { ParameterRange } from "../../model/tuning-job.ts";

/**
 * A hyperparameter that spans more than this factor is taken on a logarithmic scale, unless its range says otherwise.
 */
const WIDE = 8;
/** A categorical hyperparameter with more values than this is ignored: few trials cannot teach so many. */
const MOST_VALUES = 12;

/**
 * Standardised features of trials, one row each: hyperparameters (logarithmic where the range says so or spans widely, one
 * column for each word) and instance types. Columns that do not vary are left out.
 */
export function hyperparameterFeatures(
  trials: readonly ClassifiedTrial[],
  ranges: readonly ParameterRange[],
): Float64Array[] {
  const columns: number[][] = [];
  const names = new Set(trials.flatMap((trial) => Object.keys(trial.hyperparameters)));
  for (const name of [...names].sort()) {
    const range = ranges.find((found) => found.name === name);
    const words = trials.map((trial) => trial.hyperparameters[name]);
    const numbers = words.map((word) => (word === undefined || word === "" ? Number.NaN : Number(word)));
    const known = numbers.filter(Number.isFinite);
    const absent = words.filter((word) => word === undefined).length;
    if (range?.kind !== "categorical" && known.length > 0 && known.length + absent === words.length) {
      columns.push(filled(scaled(numbers, range?.kind ? range.scaling : "Auto"), known.length));
      if (absent > 0) columns.push(words.map((word) => (word === undefined ? 1 : 0)));
    } else {
      columns.push(...oneHot(words));
    }
  }
  columns.push(
    ...oneHot(trials.map((trial) => trial.instances.map((of) => `${of.instanceType}:${of.count}`).join())),
  );
  const usable = columns.map(standardised).filter((column) => column !== null);
  return trials.map((_, row) => Float64Array.from(usable, (column) => column[row] as number));
}

function scaled(numbers: readonly number[], scaling: string): number[] {
  const known = numbers.filter(Number.isFinite);
  const low = Math.min(...known);
  const high = Math.max(...known);
  if (scaling === "ReverseLogarithmic" && high < 1) return numbers.map((value) => -Math.log(1 - value));
  const logarithmic = scaling === "Logarithmic" || (scaling !== "Linear" && high / low >= WIDE);
  return low > 0 && logarithmic ? numbers.map(Math.log) : [...numbers];
}

/** Absent numbers take the mean of the known ones. */
function filled(numbers: readonly number[], known: number): number[] {
  const centre = known > 0 ? mean(numbers.filter(Number.isFinite)) : 0;
  return numbers.map((value) => (Number.isFinite(value) ? value : centre));
}

function oneHot(words: readonly (string | undefined)[]): number[][] {
  const values = [...new Set(words)].sort();
  if (values.length < 2 || values.length > MOST_VALUES) return [];
  const kept = values.length === 2 ? values.slice(1) : values;
  return kept.map((value) => words.map((word) => (word === value ? 1 : 0)));
}

function standardised(column: readonly number[]): number[] | null {
  const spread = standardDeviation([...column]);
  if (!(spread > 1e-12 * (1 + Math.abs(column[0] ?? 0))) || !Number.isFinite(spread)) return null;
  const centre = mean([...column]);
  return column.map((value) => (value - centre) / spread);
}

/** Whether a trial has a word, among hyperparameters and instance types, that none of the known trials has. */
export function unseenWords(known: readonly ClassifiedTrial[]): (trial: ClassifiedTrial) => boolean {
  const seen = new Set(known.flatMap(wordsOf));
  const vary = new Set([...seen].map((word) => word.split("=", 1)[0] as string));
  return (trial) =>
    wordsOf(trial).some((word) => vary.has(word.split("=", 1)[0] as string) && !seen.has(word));
}

function wordsOf(trial: ClassifiedTrial): string[] {
  const words = Object.entries(trial.hyperparameters).filter(([, value]) => !Number.isFinite(Number(value)));
  const instances = trial.instances.map((of) => `${of.instanceType}:${of.count}`).join();
  return [...words, [" instances", instances]].map(([name, value]) => `${name}=${value}`);
}

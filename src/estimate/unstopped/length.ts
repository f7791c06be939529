import { median } from "simple-statistics";
import { definitionOf, signIn, type TuningJob } from "../../model/tuning-job.ts";
import { bestValue, patienceOf, targetOf } from "./own-stop.ts";
import type { Progress } from "./progress.ts";

/** How many steps the trials of a tuning job were meant to take. */
export type PlannedLength =
  | {
      /** `declared` in a hyperparameter, `constant` over the finished trials, or the `resource` of Hyperband. */
      readonly source: "declared" | "constant" | "resource";
      readonly steps: (of: Progress) => number;
      readonly words: string;
    }
  | {
      /** Finished trials differ in length for a reason that no hyperparameter declares. */
      readonly source: "varied";
      /** Longest length that a trial can have. */
      readonly steps: (of: Progress) => number;
      readonly words: string;
      /** Steps without a new best after which the script stops itself; `null` where finished trials do not agree on one. */
      readonly patience: number | null;
      /** Objective (larger is better) at which the script stops itself; `null` where finished trials do not agree on one. */
      readonly target: number | null;
    };

type VariedLength = Extract<PlannedLength, { source: "varied" }>;

/** Where no trial shows how long one can be, none is taken to be longer than so many times the longest finished one. */
export const BEYOND_LONGEST = 3;

/** Of names in lower case, their words parted by underscores. */
const DECLARES = /(^|[^a-z])(n?epochs?|n?rounds?|n?estimators|n?iter|iterations?|steps?|n?trees)([^a-z]|$)/;
/** Words in names of hyperparameters that count something other than the planned steps of a trial. */
const DIFFERS =
  /(^|[^a-z])(early|patience|warm|decay|per_|(mini)?batch|eval|valid|log|save|print|every|checkpoint|unroll|stopping|change|size|lr_|scheduler|accumul)/;

/** Steps between two values of a script that does not emit one for each. */
const FEWEST_A_VALUE = 10;
/** So many finished trials refute a hyperparameter that allows for more steps than they took. */
const ENOUGH_TRIALS = 3;

/**
 * Tells the planned length from hyperparameters and finished trials; `null` where nothing tells it.
 *
 * @param spoke the finished trials but those that fell silent (`withoutSilent`).
 */
export function plannedLength(
  job: TuningJob,
  spoke: readonly Progress[],
  all: readonly Progress[],
): PlannedLength | null {
  const finished = spoke.filter((trial) => trial.steps > 0);
  const names = declaringNames(job, all);
  let capped: PlannedLength | null = null;
  for (const name of names) {
    const declared = (of: Progress): number => Number(hyperparameter(job, of, name));
    if (finished.length === 0) {
      return { source: "declared", steps: declared, words: `the hyperparameter ${name}` };
    }
    const ratios = finished.map((trial) => trial.steps / declared(trial));
    const most = median(ratios);
    const agree = finished.filter((trial) => near(trial.steps, declared(trial) * most)).length;
    const steps = (of: Progress): number => Math.max(1, Math.round(declared(of) * most));
    const isWhole =
      finished.length >= ENOUGH_TRIALS || finished.every((of) => isAllOf(declared(of), of.steps));
    if (isWhole && agree >= 0.8 * finished.length && isLongest(steps, all)) {
      return { source: "declared", steps, words: `the hyperparameter ${name}` };
    }
    if (capped === null && Math.max(...ratios) <= 1.02) {
      const words = `finished trials of up to ${name} steps`;
      capped = varied(job, finished, words, declared);
    }
  }
  if (finished.length > 0) {
    const usual = median(finished.map((trial) => trial.steps));
    const agree = finished.filter((trial) => near(trial.steps, usual)).length;
    const isWhole = capped === null || finished.length >= ENOUGH_TRIALS;
    if (isWhole && agree >= 0.9 * finished.length && isLongest(() => usual, all)) {
      return {
        source: "constant",
        steps: () => Math.round(usual),
        words: "the length of the finished trials",
      };
    }
  }
  const resource = job.hyperband?.maxResource ?? null;
  if (resource !== null) {
    return { source: "resource", steps: () => resource, words: "Hyperband's maximum resource" };
  }
  if (capped) return capped;
  if (finished.length === 0) return null;
  const longest = finished.reduce((most, trial) => Math.max(most, trial.steps), 0);
  const found = varied(job, finished, "the lengths of the finished trials", () => longest);
  const isEndUnseen =
    found.target !== null && finished.every((trial) => bestValue(trial) >= (found.target ?? 0));
  return isEndUnseen ? { ...found, steps: () => BEYOND_LONGEST * longest } : found;
}

/** Differences in the logarithm of the work below this count as none. */
const SAME_WORK = 0.3;

/**
 * Logarithm of the work in each step of every trial, relative to the least of all trials: rounds or batches that
 * hyperparameters name beyond the planned steps. 0 where none are named, or about equally many for all.
 */
export function logWorkOfSteps(
  job: TuningJob,
  all: readonly Progress[],
  length: PlannedLength | null,
): number[] {
  const names = declaringNames(job, all);
  const work = all.map((of) => {
    const named = names.reduce((sum, name) => sum + Math.log(Number(hyperparameter(job, of, name))), 0);
    return named - (length && names.length > 0 ? Math.log(length.steps(of)) : 0);
  });
  const least = work.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const varies = work.some((of) => of - least > SAME_WORK);
  return work.map((of) => (varies ? of - least : 0));
}

function varied(
  job: TuningJob,
  finished: readonly Progress[],
  words: string,
  steps: (of: Progress) => number,
): VariedLength {
  const patience = patienceOf(finished.filter((trial) => trial.steps < steps(trial)));
  const target = patience === null ? targetOf(finished, steps) : null;
  const sign = signIn(job, finished[0]?.trial.definitionName ?? null);
  let why = "";
  if (patience !== null) why = `, which stop after ${patience} without a new best`;
  if (target !== null) why = `, which stop once the objective reaches about ${toWords(sign * target)}`;
  return { source: "varied", steps, words: words + why, patience, target };
}

/**
 * Whether so many steps may be all that was declared: one value for each, several for each, or one for every so many, give or take the
 * first or the last. One or two trials of another length may have been stopped by the script.
 */
function isAllOf(declared: number, steps: number): boolean {
  if (steps >= declared || near(steps, declared)) return true;
  const every = declared / steps;
  return every >= FEWEST_A_VALUE && [steps - 1, steps, steps + 1].some((of) => of > 0 && declared % of === 0);
}

/** Four digits are enough for a target, which is only known to lie between two values. */
const toWords = (value: number): string => String(Number(value.toPrecision(4)));

/** A trial that went on for longer, finished or not, shows that the others ended before the planned length. */
const isLongest = (planned: (of: Progress) => number, all: readonly Progress[]): boolean =>
  all.every((trial) => trial.steps <= planned(trial) || near(trial.steps, planned(trial)));

/** One value more or less at the end of a script is the same length. */
const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= Math.max(1.01, 0.02 * b) && Math.abs(a - b) < 0.34 * b + 1e-9;

function hyperparameter(job: TuningJob, of: Progress, name: string): string | undefined {
  const own = of.trial.hyperparameters[name];
  if (own !== undefined) return own.replaceAll('"', "");
  const definition = definitionOf(job, of.trial.definitionName);
  return definition?.staticHyperparameters[name]?.replaceAll('"', "");
}

function declaringNames(job: TuningJob, all: readonly Progress[]): string[] {
  const names = new Set<string>();
  for (const { trial } of all) for (const name of Object.keys(trial.hyperparameters)) names.add(name);
  for (const definition of job.definitions) {
    for (const name of Object.keys(definition.staticHyperparameters)) names.add(name);
  }
  const counts = (value: string | undefined): boolean => Number.isFinite(Number(value)) && Number(value) >= 1;
  return [...names]
    .filter((name) => {
      const words = inWords(name);
      return DECLARES.test(words) && !DIFFERS.test(words);
    })
    .filter((name) => all.every((of) => counts(hyperparameter(job, of, name))))
    .sort((a, b) => (/epoch/i.test(b) ? 1 : 0) - (/epoch/i.test(a) ? 1 : 0) || (a < b ? -1 : 1));
}

const inWords = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .replaceAll("-", "_")
    .toLowerCase();

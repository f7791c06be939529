import { cholesky, choleskyInverse } from "../../stats/cholesky.ts";
import { dot } from "../../stats/dot.ts";
import { dualCoefficients } from "../../stats/kernel-ridge.ts";
import { type Random, seededRandom } from "../../stats/random.ts";
import type { ShareLeft } from "./forecast.ts";
import { leastLeft } from "./own-stop.ts";
import type { Progress } from "./progress.ts";

/** How a trial stands after a step, and what tells whether its next one is a new best. */
interface Standing {
  /** Steps done. */
  readonly step: number;
  /** Steps since the best so far. */
  readonly since: number;
  /** New bests so far. */
  readonly bests: number;
  /** Share of new bests among the latest steps, of which the last counts most. */
  readonly lately: number;
}

const SEED = 19_620_101;
/** Standard deviation of the error that all stopped trials share, in the logit of the chance. */
const COMMON = 0.25;
/** The shocks, in standard deviations, at which courses are drawn, and how many at each. */
const SHOCKS = [-3, -2, -1.25, -0.6, 0, 0.6, 1.25, 2, 3];
const COURSES = 64;
const FEWEST_COURSES = 16;
/** Steps that all courses of a tuning job may take together, and those that the chances are learnt from. */
const MOST_WORK = 2e7;
const MOST_STEPS = 6e4;

/**
 * Lengths of stopped trials whose script ends after `patience` steps without a new best. A new best is a renewal (Cox
 * 1962). Its chance is learnt from all steps of all trials, so a stopped trial teaches as far as it went, and nothing
 * has to be assumed about why it was stopped. Courses are then simulated from where each trial was stopped to its
 * end, at `cap` at the latest. `null` where that would take too long.
 */
export function lengthsByNewBests(
  everyone: readonly Progress[],
  stopped: readonly Progress[],
  patience: number,
  cap: (of: Progress) => number,
): ((of: Progress) => ShareLeft) | null {
  const longest = stopped.reduce((most, of) => Math.max(most, cap(of)), 1);
  const affordable = Math.floor(MOST_WORK / (SHOCKS.length * Math.max(1, stopped.length) * longest));
  if (affordable < FEWEST_COURSES) return null;
  const courses = Math.min(COURSES, affordable);
  const chance = chanceOfNewBest(everyone, patience);
  const drawn = new Map<string, readonly Float64Array[]>();
  return (of) => {
    const from = standings(of.values, patience).at(-1) ?? START;
    const most = cap(of);
    // Courses from one standing are simulated once: trials that were stopped early share few standings.
    const key = [...Object.values(from), most].join();
    const lengths = drawn.get(key) ?? lengthsFrom(from, most, patience, chance, courses);
    drawn.set(key, lengths);
    return shareOf(lengths, Math.min(most, of.steps + leastLeft(of, of.steps, patience)), most);
  };
}

/** Lengths of so many courses at each of the shocks, ascending. */
function lengthsFrom(
  from: Standing,
  cap: number,
  patience: number,
  chance: Chance,
  courses: number,
): readonly Float64Array[] {
  const random = seededRandom(SEED);
  return SHOCKS.map((shock) =>
    Float64Array.from({ length: courses }, () =>
      lengthOf(from, cap, patience, (standing) => chance(standing, COMMON * shock), random),
    ).sort(),
  );
}

const shareOf = (lengths: readonly Float64Array[], least: number, most: number): ShareLeft => ({
  at: (shock, level) => {
    const own = lengths[nearest(shock)] as Float64Array;
    const length = own[Math.floor(level * own.length)] as number;
    return Math.max(0, length - least) / Math.max(1, most - least);
  },
});

function lengthOf(
  from: Standing,
  cap: number,
  patience: number,
  chance: (at: Standing) => number,
  random: Random,
): number {
  let standing = from;
  do standing = followed(standing, random.uniform() < chance(standing), patience);
  while (standing.step < cap && standing.since < patience);
  return standing.step;
}

const nearest = (shock: number): number =>
  SHOCKS.reduce(
    (best, value, i) => (Math.abs(value - shock) < Math.abs((SHOCKS[best] as number) - shock) ? i : best),
    0,
  );

const START: Standing = { step: 0, since: 0, bests: 0, lately: 1 };

const followed = ({ step, since, bests, lately }: Standing, isNew: boolean, patience: number): Standing => ({
  step: step + 1,
  since: isNew ? 0 : since + 1,
  bests: bests + Number(isNew),
  lately: lately + (Number(isNew) - lately) / Math.min(step + 1, patience),
});

/** How a trial stood after each of its steps. */
function standings(values: Float64Array, patience: number): Standing[] {
  const found: Standing[] = [];
  let standing = START;
  let best = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    standing = followed(standing, value > best, patience);
    if (value > best) best = value;
    found.push(standing);
  }
  return found;
}

/** Chance that the step after a standing is a new best, its logit shifted. */
type Chance = (at: Standing, shift: number) => number;

const described = ({ step, since, bests, lately }: Standing, patience: number): readonly number[] => [
  1,
  Math.log(step),
  since / patience,
  bests / step,
  lately,
  lately * Math.log(step),
];

/** Newton steps of the fit, and the prior variance of each coefficient, around 0. */
const ROUNDS = 12;
const PRIOR_VARIANCE = 4;

/** Logistic regression over the steps that trials went on for, by Newton's method. */
function chanceOfNewBest(trials: readonly Progress[], patience: number): Chance {
  const rows: { readonly of: readonly number[]; readonly isNew: number }[] = [];
  for (const { values } of sampled(trials)) {
    const stood = standings(values, patience);
    for (const [i, { since }] of stood.entries()) {
      const before = stood[i - 1];
      if (before) rows.push({ of: described(before, patience), isNew: since === 0 ? 1 : 0 });
    }
  }
  const size = described({ ...START, step: 1 }, patience).length;
  let weights: Float64Array = new Float64Array(size);
  const logit = (of: readonly number[]): number => dot(of, weights);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight) => -weight / PRIOR_VARIANCE);
    const curvature = new Float64Array(size * size);
    for (let a = 0; a < size; a++) curvature[a * size + a] = 1 / PRIOR_VARIANCE;
    for (const { of, isNew } of rows) {
      const chance = logistic(logit(of));
      for (let a = 0; a < size; a++) {
        slope[a] = (slope[a] as number) + (isNew - chance) * (of[a] as number);
        const weight = chance * (1 - chance) * (of[a] as number);
        for (let b = 0; b < size; b++) {
          curvature[a * size + b] = (curvature[a * size + b] as number) + weight * (of[b] as number);
        }
      }
    }
    const inverse = choleskyInverse(cholesky(curvature, size), size);
    const step = dualCoefficients({ n: size, inverse }, slope);
    weights = weights.map((weight, k) => weight + (step[k] as number));
  }
  return (at, shift) => logistic(logit(described(at, patience)) + shift);
}

const logistic = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Evenly spread trials, of about `MOST_STEPS` steps together. */
function sampled(trials: readonly Progress[]): readonly Progress[] {
  const steps = trials.reduce((sum, of) => sum + of.steps, 0);
  const every = Math.max(1, Math.ceil(steps / MOST_STEPS));
  return trials.filter((_, i) => i % every === 0);
}

import { mean, median, standardDeviation } from "simple-statistics";
import { goldenShare } from "../../stats/golden.ts";
import { blocksTowards } from "./blocks.ts";
import { FREE_LEVEL, type Guess, noGuess, type Start } from "./candidates.ts";
import { secondsAt } from "./clock.ts";
import { placeLag } from "./lag.ts";
import { type Pace, paceAt, SHORTEST_SECONDS } from "./landmark.ts";
import { type Case, joined, type Lesson } from "./lesson.ts";
import type { Progress, StopLag } from "./progress.ts";
import { commonShareOf, type Weighed, weigh } from "./weigh.ts";

/** Size below which errors count as equal, and the prior size of an error; logarithmic. */
const FLOOR = 0.01;
const PRIOR = 0.05;
/** Standard deviation of what an algorithm or an instance type that no trial finished with does to a trial of one step. */
const NOVEL = 0.7;
/** Variance of a level shift in units of the noise: a pace is trusted, but the first step may hold what is done once. */
const TRUSTED_LEVEL = 0.5;
const FIRST_STEP_LEVEL = 100;
/**
 * Prior weight of a common error of paces; smaller where steps have their moments, because they are not misplaced
 * together.
 */
const COMMON_OF_COUNTED = 0.1;
const COMMON_OF_EXACT = 0;
const MOST_COMMON_OF_PACES = 2;
/** Share of the time so far that is never attributed to work that is done once. */
const LEAST_SHARE = 0.1;

/** Predictions, with the responses of the rows that they were learnt from. */
export interface Taught {
  readonly weighed: Weighed;
  readonly response: readonly number[];
}

/**
 * Logarithm of the mean seconds per step that a stopped trial had left, for every trial of a landmark. The finished
 * trials of more steps are cut at the landmark, and candidates are weighted by how well they predict what each of
 * those really took.
 */
export function paceLeft(
  { step, rows: cut, targets, describe }: Lesson,
  planned: (of: Progress) => number,
  window: number,
  stopLag: StopLag,
): Taught {
  const rowPaces = cut.map(({ progress }, j) =>
    paceAt(progress, step, window, misplaced(progress, step, stopLag, j)),
  );
  const targetPaces = targets.map(({ progress }) => paceAt(progress, progress.steps, window));
  const lengths = cut.map(({ progress }) => Math.log(progress.steps));
  const varies = Math.max(...lengths) - Math.min(...lengths) > 0.1;
  const centre = mean(lengths);
  const own = (of: Case, pace: Pace, length: number): Float64Array =>
    describe(of, 4 * (pace.local - pace.average), ...(varies ? [2 * (length - centre)] : []));
  const rows = cut.map((of, j) => own(of, rowPaces[j] as Pace, lengths[j] as number));
  const targetRows = targets.map((of, i) =>
    own(of, targetPaces[i] as Pace, varies ? Math.log(planned(of.progress)) : centre),
  );
  const response = cut.map(({ progress }) => logPaceLeft(progress, step));
  const averages = rowPaces.map(({ average }) => average);
  const usual = mean(averages);
  const usualSpread = Math.max(standardDeviation(averages), 0.02);
  const withPace = (row: Float64Array, { average }: Pace): Float64Array =>
    joined(row, clamp((average - usual) / usualSpread, 4));
  const ownGuess = (name: string, of: (pace: Pace) => number): Guess => ({
    name,
    own: true,
    rows: rowPaces.map(of),
    targets: targetPaces.map(of),
  });
  const onceOnly = median(rowPaces.map((pace, j) => secondsOnce(pace, response[j] as number, step)));
  const trusted = [
    // Of one step, both are the same.
    ...(step > 1 ? [ownGuess("own pace of late", ({ local }) => local)] : []),
    ...(onceOnly > 0
      ? [ownGuess("own pace without what is done once", (pace) => paceWithout(onceOnly, pace, step))]
      : []),
  ];
  const soFar = ownGuess("own pace so far", ({ average }) => average);
  const starts: Start[] = [
    { levelVariance: TRUSTED_LEVEL + FIRST_STEP_LEVEL / step ** 2, guesses: [soFar] },
    ...(trusted.length > 0 ? [{ levelVariance: TRUSTED_LEVEL, guesses: trusted }] : []),
    { levelVariance: FREE_LEVEL, guesses: [noGuess(cut.length, targets.length)] },
    // Later steps show for themselves what work they are.
    ...(step === 1 ? byWork(cut, targets, soFar) : []),
  ];
  // Stopped trials teach as well, but what was filled in comes from the same few trials that finished.
  const finished = cut.filter(({ progress }) => progress.trial.outcome !== "earlyStopped").length;
  const weighed = weigh(
    {
      blocks: blocksTowards(rows, targetRows),
      commonShare: commonShareOf(
        finished,
        window > 0 ? COMMON_OF_COUNTED : COMMON_OF_EXACT,
        MOST_COMMON_OF_PACES,
      ),
      novelDeviation: NOVEL / step,
      novel: targets.map(({ novel }) => novel),
      response,
      reach: 0,
      bends: false,
      rows: rows.map((row, j) => withPace(row, rowPaces[j] as Pace)),
      targets: targetRows.map((row, i) => withPace(row, targetPaces[i] as Pace)),
      starts,
    },
    FLOOR,
    PRIOR,
  );
  return { weighed: withOwnDoubt(weighed, targets), response };
}

/** The shared error of own paces counts as far as the predictions rest on own paces. */
function withOwnDoubt(weighed: Weighed, targets: readonly Case[]): Weighed {
  const common = weighed.common.map((of, i) =>
    Math.hypot(of, weighed.ownShare * (targets[i] as Case).progress.paceDeviation),
  );
  return { ...weighed, common };
}

/**
 * The first step may be a single round where later ones hold many: guesses that the pace is proportional to the named
 * work, or to its root.
 */
function byWork(rows: readonly Case[], targets: readonly Case[], soFar: Guess): Start[] {
  const all = [...rows, ...targets].map(({ work }) => work);
  if (!all.some((work) => work !== all[0])) return [];
  const usual = mean(rows.map(({ work }) => work));
  const shifted = (from: Guess, name: string, share: number): Guess => ({
    name: `${from.name}, by ${name}`,
    own: from.own,
    rows: rows.map(({ work }, j) => (from.rows[j] as number) + share * (work - usual)),
    targets: targets.map(({ work }, i) => (from.targets[i] as number) + share * (work - usual)),
  });
  const none = noGuess(rows.length, targets.length);
  return [
    {
      levelVariance: TRUSTED_LEVEL + FIRST_STEP_LEVEL,
      guesses: [shifted(soFar, "work", 1), shifted(soFar, "half the work", 0.5)],
    },
    { levelVariance: FREE_LEVEL, guesses: [shifted(none, "work", 1)] },
  ];
}

/**
 * Where only counts are known, the last step of a stopped trial is placed by the usual lag before its stop. A
 * finished trial that is cut gets the same error: it is stopped after a delay, one of many evenly spread ones, less the
 * steps that fall into it, and its last step is placed in the same way.
 *
 * @returns seconds by which the step is placed too late.
 */
function misplaced({ trial, clock }: Progress, step: number, stopLag: StopLag, j: number): number {
  if (!clock || (trial.curve?.periodSeconds ?? 0) === 0) return 0;
  // Steps that are counted before the training begins, by clocks that differ, take no time.
  const done = Math.max(secondsAt(clock, step), SHORTEST_SECONDS);
  const next = Math.max(secondsAt(clock, step + 1) - done, SHORTEST_SECONDS);
  const chance = goldenShare(j);
  const { usual, pace, runsOn } = stopLag;
  const even = runsOn.has(trial.definitionName);
  const lag = even ? chance * next : (-usual * Math.log(1 - chance)) % next;
  const trained = done + lag;
  // Steps' worth of time: a first step that took longer counts for more.
  const steps = done / next;
  const most = trained / (steps + 1);
  return lag - placeLag({ least: 0, most, trained, steps, next: most, even }, usual, pace).mean;
}

const clamp = (value: number, most: number): number => Math.min(Math.max(value, -most), most);

function logPaceLeft({ clock, steps }: Progress, step: number): number {
  if (!clock) return 0;
  const left = secondsAt(clock, steps) - secondsAt(clock, step);
  return Math.log(Math.max(left, SHORTEST_SECONDS) / (steps - step));
}

/** Seconds that the first steps took beyond what as many of the later ones take. */
const secondsOnce = ({ average }: Pace, left: number, step: number): number =>
  step * (Math.exp(average) - Math.exp(left));

/** Logarithm of the pace so far, without so many seconds. */
const paceWithout = (once: number, { average }: Pace, step: number): number =>
  average + Math.log(Math.max(1 - once / (step * Math.exp(average)), LEAST_SHARE));

import { median, probit } from "simple-statistics";
import type { ClassifiedTrial, CurvePoint } from "../../model/trial.ts";
import { type Clock, exactClock, gatedClock } from "./clock.ts";
import { type CountedMoment, firstStepExcess } from "./first-step.ts";
import { type Lag, type LagBounds, meanLag, placeLag, type UsualPace } from "./lag.ts";
import { actualSeconds, type Stretch, secondsTrained, trainingTime } from "./training-time.ts";

/** What is known of how a trial went through its steps. A step is one emitted value of the objective. */
export interface Progress {
  readonly trial: ClassifiedTrial;
  /** Billed seconds on each instance. */
  readonly actual: number;
  /** Seconds that the training script ran, up to its end or to the moment it was told to stop. */
  readonly trained: number;
  /** Seconds from the last step (without a curve: from the end of training) to the end of the billed interval. */
  readonly tail: number;
  /** Steps seen; 0 without a curve. */
  readonly steps: number;
  /** When each step was done; `null` without a curve. */
  readonly clock: Clock | null;
  /** Standard deviation of the moment of the last step, seconds; 0 where it is known. */
  readonly lastStepDeviation: number;
  /** Objective at each step, larger is better, `NaN` where it was not finite; empty without a curve. */
  readonly values: Float64Array;
}

/** A trial to read: `sign` is 1 to maximise and -1 to minimise. */
export interface Readable {
  readonly trial: ClassifiedTrial;
  readonly sign: 1 | -1;
  readonly checkpointed: boolean;
}

/** Seconds from the last step to the end of training that are expected before any was seen. */
const USUAL_LAG = { stopped: 3, finished: 2 } as const;

/** What was read of trials by themselves: each estimate that looks at single trials asks for the same. */
const read = new WeakMap<
  ClassifiedTrial,
  Pick<Readable, "sign" | "checkpointed"> & { progress: Progress | null }
>();

/** Reads one trial's progress; `null` where it has no billed interval. */
export function readProgress(trial: ClassifiedTrial, sign: 1 | -1, checkpointed: boolean): Progress | null {
  const known = read.get(trial);
  if (known?.sign === sign && known.checkpointed === checkpointed) return known.progress;
  const progress = readTogether([{ trial, sign, checkpointed }]).progress[0] ?? null;
  read.set(trial, { sign, checkpointed, progress });
  return progress;
}

/** How the last step of a stopped trial is placed where only counts are known. */
export interface StopLag {
  /** Usual seconds from the last step of a stopped trial to its stop. */
  readonly usual: number;
  readonly pace: UsualPace | null;
}

/**
 * Reads the progress of trials, which tell each other where the steps lie that are only counted. Those without a billed
 * interval are left out.
 */
export function readTogether(trials: readonly Readable[]): { progress: Progress[]; stopLag: StopLag } {
  const emitted = emittedAStep(trials);
  const seen = trials.flatMap((readable) => look(readable, emitted) ?? []);
  const believed = firstStepExcess(
    seen.map((each) => ({ moments: countedMoments(each), steps: each.steps, trained: each.trained })),
  );
  // A finished trial is to teach how far a first step tells the rest, so it gets one as unlike the usual one as trials are.
  const excess = believed.map(({ value, deviation }, i) =>
    kindOf((seen[i] as Seen).trial) === "finished"
      ? Math.max(0, value + deviation * probit((0.5 + i * GOLDEN) % 1))
      : value,
  );
  const pace = usualPace(seen, excess);
  const bounds = seen.map((each, i) => lagBounds(each, excess[i] as number));
  const lagOf = (kind: Kind): number => {
    const own = bounds.flatMap((bound, i) =>
      bound && kindOf((seen[i] as Seen).trial) === kind ? [bound] : [],
    );
    return meanLag(evenly(own, MOST_TRIALS), USUAL_LAG[kind], kind === "stopped" ? pace : null);
  };
  const lags = { stopped: lagOf("stopped"), finished: lagOf("finished") };
  const progress = seen.map((each, i) => {
    const kind = kindOf(each.trial);
    const bound = bounds[i];
    const lag = bound ? placeLag(bound, lags[kind], kind === "stopped" ? pace : null) : null;
    return progressOf(each, lag, excess[i] as number);
  });
  return { progress, stopLag: { usual: lags.stopped, pace } };
}

/** Fraction of the golden section: its multiples lie evenly between 0 and 1. */
export const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Values of the objective that every step emits (one from each host): all counts are multiples of it. */
function emittedAStep(trials: readonly Readable[]): number {
  let common = 0;
  for (const { trial } of trials) {
    for (const { count } of trial.curve?.points ?? []) {
      common = greatestCommonDivisor(common, count);
      if (common === 1) return 1;
    }
  }
  return Math.max(1, common);
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** Trials that the usual lag is told from. */
const MOST_TRIALS = 300;

type Kind = keyof typeof USUAL_LAG;
const kindOf = (trial: ClassifiedTrial): Kind => (trial.outcome === "earlyStopped" ? "stopped" : "finished");

function evenly<T>(of: readonly T[], most: number): readonly T[] {
  return of.length <= most
    ? of
    : of.filter((_, i) => Math.floor((i * most) / of.length) !== Math.floor(((i - 1) * most) / of.length));
}

/** What a trial shows before its steps are placed. */
interface Seen extends Readable {
  readonly actual: number;
  readonly trained: number;
  readonly billedAfter: number;
  readonly points: readonly CurvePoint[];
  readonly stretches: readonly Stretch[];
  readonly steps: number;
  /** Seconds of a period; 0 where every step has its own moment. */
  readonly period: number;
  /** Both ends of training come from the trial's own phases. */
  readonly pinned: boolean;
}

function look(readable: Readable, emitted: number): Seen | null {
  const { trial, checkpointed } = readable;
  const actual = actualSeconds(trial);
  const time = trainingTime(trial);
  if (actual === null || time === null || trial.endedAt === null) return null;
  const seen = trial.curve?.points ?? [];
  const counted = emitted === 1 ? seen : seen.map((point) => ({ ...point, count: point.count / emitted }));
  const { points, stretches } = lastRun(counted, time.stretches, checkpointed);
  const end = stretches.at(-1)?.to ?? trial.endedAt;
  return {
    ...readable,
    actual,
    trained: secondsTrained(stretches, end),
    billedAfter: Math.max(0, trial.endedAt - end),
    points,
    stretches,
    steps: points.reduce((sum, point) => sum + point.count, 0),
    period: trial.curve?.periodSeconds ?? 0,
    pinned: time.pinned,
  };
}

/** Periods whose end was seen: k steps within one leave the last about half a k-th before its end. */
function countedMoments({ points, period, stretches, pinned }: Seen): CountedMoment[] {
  if (period === 0 || !pinned) return [];
  let steps = 0;
  return points.slice(0, -1).map((point) => {
    steps += point.count;
    const half = period / point.count / 2;
    const at = secondsTrained(stretches, point.at + period) - half;
    return { steps, at, deviation: half / Math.sqrt(3) };
  });
}

function usualPace(seen: readonly Seen[], excess: readonly number[]): UsualPace | null {
  const paces = seen.flatMap(({ trial, steps, trained }, i) =>
    kindOf(trial) === "finished" && steps > 0 ? [Math.log(trained / (steps + (excess[i] as number)))] : [],
  );
  if (paces.length === 0) return null;
  const middle = median(paces);
  const spread = 1.4826 * median(paces.map((pace) => Math.abs(pace - middle)));
  return { mean: middle, deviation: Math.hypot(spread, PACE_DEVIATION / Math.sqrt(paces.length)) };
}

/** Logarithmic deviation of paces between trials before any was seen. */
const PACE_DEVIATION = 0.5;

/** The last step lies in the last period that counts one; a trial that went on would have shown the next step. */
function lagBounds(seen: Seen, excess: number): LagBounds | null {
  const { trial, points, stretches, trained, period, pinned } = seen;
  const last = points.at(-1);
  if (!last || period === 0 || !pinned) return null;
  const steps = seen.steps + excess;
  const next = trial.outcome === "earlyStopped" ? trained / (steps + 1) : Number.POSITIVE_INFINITY;
  const least = Math.max(0, trained - secondsTrained(stretches, last.at + period));
  const most = Math.max(0, trained - secondsTrained(stretches, last.at));
  const silent = least > Math.min(next, Math.max(period, trained / steps));
  return { least, most: silent ? most : Math.min(most, Math.max(next, least)), trained, steps, next, silent };
}

function progressOf(seen: Seen, lag: Lag | null, excess: number): Progress {
  const { trial, sign, actual, trained, billedAfter, points, stretches, period } = seen;
  const without = {
    trial,
    actual,
    trained,
    tail: billedAfter,
    steps: 0,
    clock: null,
    lastStepDeviation: 0,
    values: new Float64Array(0),
  };
  if (!trial.curve || points.length === 0) return without;
  const clock =
    period > 0
      ? gatedClock(points, period, stretches, lag && trained - lag.mean, excess)
      : exactClock(points, stretches);
  const last = clock.seconds.at(-1) ?? 0;
  const tail = Math.min(actual, Math.max(0, trained + billedAfter - last));
  return {
    ...without,
    lastStepDeviation: lag?.deviation ?? 0,
    tail,
    steps: seen.steps,
    clock,
    values: valuesByStep(points, sign),
  };
}

/** After a spot interruption a script without checkpoints starts again, so only its last run counts. */
function lastRun(
  points: readonly CurvePoint[],
  stretches: readonly Stretch[],
  checkpointed: boolean,
): { points: readonly CurvePoint[]; stretches: readonly Stretch[] } {
  const last = stretches.at(-1);
  if (checkpointed || stretches.length < 2 || !last) return { points, stretches };
  const own = points.filter((point) => point.at + 60 > last.from);
  return { points: own, stretches: [last] };
}

function valuesByStep(points: readonly CurvePoint[], sign: 1 | -1): Float64Array {
  const total = points.reduce((sum, point) => sum + point.count, 0);
  const values = new Float64Array(total);
  let at = 0;
  for (const point of points) {
    values.fill(Number.isFinite(point.average) ? sign * point.average : Number.NaN, at, at + point.count);
    at += point.count;
  }
  return values;
}

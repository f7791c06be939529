import type { ClassifiedTrial, CurvePoint } from "../../model/trial.ts";
import { actualSeconds, type Stretch, secondsTrained, trainingTime } from "./training-time.ts";

/** A trial to read: `sign` is 1 to maximise and -1 to minimise. */
export interface Readable {
  readonly trial: ClassifiedTrial;
  readonly sign: 1 | -1;
  readonly checkpointed: boolean;
}

/** What a trial shows before its steps are placed. */
export interface Seen extends Readable {
  readonly actual: number;
  readonly trained: number;
  /** Training seconds until which the script may have emitted: `trained`, or later where it ran on while it was stopped. */
  readonly until: number;
  readonly billedAfter: number;
  readonly points: readonly CurvePoint[];
  readonly stretches: readonly Stretch[];
  readonly steps: number;
  /** Seconds of a period; 0 where every step has its own moment. */
  readonly period: number;
  /** Both ends of training come from the trial's own phases. */
  readonly pinned: boolean;
}

/** Looks at one trial; `null` where it has no billed interval. `emitted` values make a step. */
export function look(readable: Readable, emitted: number): Seen | null {
  const { trial, checkpointed } = readable;
  const actual = actualSeconds(trial);
  const time = trainingTime(trial);
  if (actual === null || time === null || trial.endedAt === null) return null;
  const seen = trial.curve?.points ?? [];
  const counted = emitted === 1 ? seen : seen.map((point) => asSteps(point, emitted));
  const { points, stretches } = lastRun(counted, time.stretches, checkpointed);
  const end = stretches.at(-1)?.to ?? trial.endedAt;
  const trained = secondsTrained(stretches, end);
  return {
    ...readable,
    actual,
    trained,
    until: trained,
    billedAfter: Math.max(0, trial.endedAt - end),
    points,
    stretches,
    steps: points.reduce((sum, point) => sum + point.count, 0),
    period: trial.curve?.periodSeconds ?? 0,
    pinned: time.pinned,
  };
}

/** The values of a step are known by their mean alone, not its ends: those are of single hosts. */
function asSteps(point: CurvePoint, emitted: number): CurvePoint {
  const { average, count } = point;
  return { ...point, count: Math.ceil(count / emitted), minimum: average, maximum: average };
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

/** Values of the objective that every step emits (one from each host): all counts are multiples of it. */
export function emittedAStep(trials: readonly Readable[]): number {
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

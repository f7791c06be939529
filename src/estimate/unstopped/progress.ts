import type { ClassifiedTrial, CurvePoint } from "../../model/trial.ts";
import { type Clock, exactClock, gatedClock } from "./clock.ts";
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
  /** Objective at each step, larger is better, `NaN` where it was not finite; empty without a curve. */
  readonly values: Float64Array;
}

/** Reads a trial's progress; `null` where it has no billed interval. `sign` is 1 to maximise and -1 to minimise. */
export function readProgress(trial: ClassifiedTrial, sign: 1 | -1, checkpointed: boolean): Progress | null {
  const actual = actualSeconds(trial);
  const time = trainingTime(trial);
  if (actual === null || time === null || trial.endedAt === null) return null;
  const { points, stretches } = lastRun(trial.curve?.points ?? [], time.stretches, checkpointed);
  const end = stretches.at(-1)?.to ?? trial.endedAt;
  const trained = secondsTrained(stretches, end);
  const billedAfter = Math.max(0, trial.endedAt - end);
  const without = {
    trial,
    actual,
    trained,
    tail: billedAfter,
    steps: 0,
    clock: null,
    values: new Float64Array(0),
  };
  if (!trial.curve || points.length === 0) return without;
  const clock =
    trial.curve.periodSeconds > 0
      ? gatedClock(points, trial.curve.periodSeconds, stretches, time.pinned)
      : exactClock(points, stretches);
  const last = clock.seconds.at(-1) ?? 0;
  const tail = Math.min(actual, Math.max(0, trained + billedAfter - last));
  return { ...without, tail, steps: clock.steps.at(-1) ?? 0, clock, values: valuesByStep(points, sign) };
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

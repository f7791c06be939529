import { median, probit } from "simple-statistics";
import type { ClassifiedTrial, CurvePoint } from "../../model/trial.ts";
import { goldenShare } from "../../stats/golden.ts";
import { robustDeviation } from "../../stats/robust-deviation.ts";
import { thinned } from "../../stats/thinned.ts";
import { exactClock, gatedClock } from "./clock.ts";
import { type CountedMoment, type Excess, firstStepExcess } from "./first-step.ts";
import { type Lag, type LagBounds, placeLag, type UsualPace, usualLag } from "./lag.ts";
import { paceDeviation } from "./pace-deviation.ts";
import type { Progress, StopLag } from "./progress.ts";
import type { Seen } from "./seen.ts";
import { valuesByStep } from "./step-values.ts";
import { secondsTrained } from "./training-time.ts";

interface Placed {
  readonly progress: Progress[];
  readonly stopLag: StopLag;
}

/** Prior seconds from the last step to the end of training. */
const USUAL_LAG = { stopped: 3, finished: 2 } as const;

/**
 * Places the steps of trials in time. What a first step takes, and how long before its end a trial did its last one,
 * is learnt from all of them together.
 */
export function placeSteps(seen: readonly Seen[]): Placed {
  const believed = firstStepExcess(
    seen.map((each) => ({
      moments: countedMoments(each),
      period: each.period,
      steps: each.steps,
      trained: each.until,
    })),
  );
  // A finished trial shows how well a first step predicts the rest, so it gets one that differs from the usual one as much as trials do.
  const excess = believed.map(({ value, deviation }, i) =>
    kindOf((seen[i] as Seen).trial) === "finished"
      ? Math.max(0, value + deviation * probit(goldenShare(i)))
      : value,
  );
  const pace = usualPace(seen, excess);
  const bounds = seen.map((each, i) => lagBounds(each, excess[i] as number));
  const lagOf = (kind: Kind): number => {
    const own = bounds.flatMap((bound, i) =>
      bound && kindOf((seen[i] as Seen).trial) === kind ? [bound] : [],
    );
    return usualLag(thinned(own, MOST_TRIALS), USUAL_LAG[kind], kind === "stopped" ? pace : null);
  };
  const lags = { stopped: lagOf("stopped"), finished: lagOf("finished") };
  const progress = seen.map((each, i) => {
    const kind = kindOf(each.trial);
    const bound = bounds[i];
    const lag = bound ? placeLag(bound, lags[kind], kind === "stopped" ? pace : null) : null;
    const told = excess[i] as number;
    return progressOf(each, lag, told, paceDeviation(each, told, believed[i] as Excess, lag));
  });
  return { progress, stopLag: { usual: lags.stopped, pace, runsOn: runningOn(seen) } };
}

function runningOn(seen: readonly Seen[]): Set<string | null> {
  const stopped = seen.filter(({ trial }) => kindOf(trial) === "stopped");
  const most = [...Map.groupBy(stopped, ({ trial }) => trial.definitionName)].filter(
    ([, own]) => own.filter(ranOn).length > own.length / 2,
  );
  return new Set(most.map(([name]) => name));
}

const ranOn = ({ until, trained }: Seen): boolean => until > trained;

/** Trials that the usual lag is estimated from, at most. */
const MOST_TRIALS = 300;

type Kind = keyof typeof USUAL_LAG;
const kindOf = (trial: ClassifiedTrial): Kind => (trial.outcome === "earlyStopped" ? "stopped" : "finished");

/** Periods whose end was seen. */
function countedMoments({ points, period, stretches, pinned }: Seen): CountedMoment[] {
  if (period === 0 || !pinned) return [];
  let steps = 0;
  return points.slice(0, -1).map((point) => {
    steps += point.count;
    return { steps, at: secondsTrained(stretches, point.at + period) };
  });
}

function usualPace(seen: readonly Seen[], excess: readonly number[]): UsualPace | null {
  const paces = seen.flatMap(({ trial, steps, trained }, i) =>
    kindOf(trial) === "finished" && steps > 0 ? [Math.log(trained / (steps + (excess[i] as number)))] : [],
  );
  if (paces.length === 0) return null;
  return {
    mean: median(paces),
    deviation: Math.hypot(robustDeviation(paces), PACE_DEVIATION / Math.sqrt(paces.length)),
  };
}

/** Prior standard deviation of the logarithm of paces between trials. */
const PACE_DEVIATION = 0.5;

/** The last step lies in the last period that counts one; a trial that went on would have shown the next step. */
function lagBounds(seen: Seen, excess: number): LagBounds | null {
  const { trial, points, stretches, until, period, pinned } = seen;
  const last = points.at(-1);
  if (!last || period === 0 || !pinned) return null;
  const steps = seen.steps + excess;
  const wentOn = trial.outcome === "earlyStopped" || ranOn(seen);
  const next = wentOn ? until / (steps + 1) : Number.POSITIVE_INFINITY;
  const least = Math.max(0, until - secondsTrained(stretches, last.at + period));
  const farthest = Math.max(0, until - secondsTrained(stretches, last.at));
  const silent = least > Math.min(next, Math.max(period, until / steps));
  const most = silent ? farthest : Math.min(farthest, Math.max(next, least));
  return { least, most, trained: until, steps, next, even: silent || ranOn(seen) };
}

function progressOf(seen: Seen, lag: Lag | null, excess: number, deviation: number): Progress {
  const { trial, sign, actual, trained, until, billedAfter, points, stretches, period } = seen;
  const without = {
    trial,
    actual,
    trained,
    after: billedAfter,
    tail: billedAfter,
    steps: 0,
    clock: null,
    paceDeviation: 0,
    periodEnds: null,
    values: new Float64Array(0),
  };
  if (!trial.curve || points.length === 0) return without;
  const clock =
    period > 0
      ? gatedClock(points, period, stretches, until, lag && until - lag.mean, excess)
      : exactClock(points, stretches);
  const last = clock.seconds.at(-1) ?? 0;
  const tail = Math.min(actual, Math.max(0, trained + billedAfter - last));
  return {
    ...without,
    paceDeviation: deviation,
    tail,
    steps: seen.steps,
    clock,
    periodEnds: period > 0 ? endsOf(points) : null,
    values: valuesByStep(points, sign, trial.objective),
  };
}

function endsOf(points: readonly CurvePoint[]): number[] {
  let steps = 0;
  return points.map(({ count }) => {
    steps += count;
    return steps;
  });
}

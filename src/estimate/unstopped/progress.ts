import { median, probit } from "simple-statistics";
import { type ClassifiedTrial, type CurvePoint, inLaunchOrder } from "../../model/trial.ts";
import { definitionOf, signIn, type TuningJob } from "../../model/tuning-job.ts";
import { goldenShare } from "../../stats/golden.ts";
import { robustDeviation } from "../../stats/robust-deviation.ts";
import { thinned } from "../../stats/thinned.ts";
import { type Clock, exactClock, gatedClock } from "./clock.ts";
import { type CountedMoment, type Excess, firstStepExcess } from "./first-step.ts";
import { type Lag, type LagBounds, meanLag, placeLag, type UsualPace } from "./lag.ts";
import { paceDeviation } from "./pace-deviation.ts";
import { ranUntil } from "./run-on.ts";
import { emittedAStep, look, type Readable, type Seen } from "./seen.ts";
import { valuesByStep } from "./step-values.ts";
import { secondsTrained } from "./training-time.ts";

/** What is known of how a trial went through its steps. A step is one emitted value of the objective. */
export interface Progress {
  readonly trial: ClassifiedTrial;
  /** Billed seconds on each instance. */
  readonly actual: number;
  /** Seconds that the training script ran, up to its end or to the moment it was told to stop. */
  readonly trained: number;
  /** Seconds from the end of training to the end of the billed interval. */
  readonly after: number;
  /** Seconds from the last step (without a curve: from the end of training) to the end of the billed interval. */
  readonly tail: number;
  /** Steps seen; 0 without a curve. */
  readonly steps: number;
  /** When each step was done; `null` without a curve. */
  readonly clock: Clock | null;
  /** Standard deviation of what its pace so far has in common with the others' that is wrong, logarithmic; 0 where steps have moments. */
  readonly paceDeviation: number;
  /** Last step of each period; `null` where every step has a moment of its own. */
  readonly periodEnds: readonly number[] | null;
  /** Objective at each step, larger is better, `NaN` where it was not finite; empty without a curve. */
  readonly values: Float64Array;
}

/** Seconds from the last step to the end of training that are expected before any was seen. */
const USUAL_LAG = { stopped: 3, finished: 2 } as const;

/** How the last step of a stopped trial is placed where only counts are known. */
export interface StopLag {
  /** Usual seconds from the last step of a stopped trial to its stop. */
  readonly usual: number;
  readonly pace: UsualPace | null;
  /** Definitions of which most stopped trials were killed while they trained on: any lag before that is as likely. */
  readonly runsOn: ReadonlySet<string | null>;
}

/** How the trials of a tuning job went through their steps. */
export interface Reading {
  /** Those that ran as planned, then the others, each in launch order; without those that have no billed interval. */
  readonly progress: ReadonlyMap<ClassifiedTrial, Progress>;
  readonly stopLag: StopLag;
}

/** By the list of trials, which is never changed in place: every estimate of a report asks for the same. */
const known = new WeakMap<
  readonly ClassifiedTrial[],
  { readonly job: TuningJob; readonly reading: Reading }
>();

/** Reads the trials of a tuning job, which tell each other where the steps lie that are only counted. */
export function readTogether(job: TuningJob, trials: readonly ClassifiedTrial[]): Reading {
  const found = known.get(trials);
  if (found?.job === job) return found.reading;
  const reading = readAnew(job, trials);
  known.set(trials, { job, reading });
  return reading;
}

/** It ended by itself, or the rule ended it: such trials tell each other how trainings go. */
export const ranAsPlanned = ({ outcome }: ClassifiedTrial): boolean =>
  outcome === "completed" || outcome === "earlyStopped";

function readAnew(job: TuningJob, trials: readonly ClassifiedTrial[]): Reading {
  const readable = inLaunchOrder(trials).map((trial): Readable => {
    const name = trial.definitionName;
    return { trial, sign: signIn(job, name), checkpointed: definitionOf(job, name)?.checkpointed ?? false };
  });
  const emitted = new Map(
    [...Map.groupBy(readable, ({ trial }) => trial.definitionName)].map(([name, own]) => [
      name,
      emittedAStep(own.filter(({ trial }) => ranAsPlanned(trial))),
    ]),
  );
  const looked = readable.flatMap((each) => look(each, emitted.get(each.trial.definitionName) ?? 1) ?? []);
  const seen = [...Map.groupBy(looked, ({ trial }) => trial.definitionName).values()].flatMap((own) => {
    const until = ranUntil(own);
    return own.map((each) => ({ ...each, until: until(each) }));
  });
  const { progress, stopLag } = placed(seen.filter(({ trial }) => ranAsPlanned(trial)));
  // One that failed, or that somebody stopped, went as no other did: the others tell it what a step is, and nothing else.
  const others = seen.filter(({ trial }) => !ranAsPlanned(trial)).flatMap((each) => placed([each]).progress);
  return { progress: new Map([...progress, ...others].map((each) => [each.trial, each])), stopLag };
}

function placed(seen: readonly Seen[]): { progress: Progress[]; stopLag: StopLag } {
  const believed = firstStepExcess(
    seen.map((each) => ({
      moments: countedMoments(each),
      period: each.period,
      steps: each.steps,
      trained: each.until,
    })),
  );
  // A finished trial is to teach how far a first step tells the rest, so it gets one as unlike the usual one as trials are.
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
    return meanLag(thinned(own, MOST_TRIALS), USUAL_LAG[kind], kind === "stopped" ? pace : null);
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

/** Trials that the usual lag is told from. */
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

/** Logarithmic deviation of paces between trials before any was seen. */
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

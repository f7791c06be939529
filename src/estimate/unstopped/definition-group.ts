import { interruptionsOf } from "../../model/trial.ts";
import type { TrialDefinition, TuningJob } from "../../model/tuning-job.ts";
import { thinned } from "../../stats/thinned.ts";
import { hyperparameterFeatures, unseenWords } from "./features.ts";
import type { Forecast, Left, ShareLeft, Spread } from "./forecast.ts";
import { type Landmark, landmarks } from "./landmark.ts";
import { BEYOND_LONGEST, logWorkOfSteps, type PlannedLength, plannedLength } from "./length.ts";
import { lengthLeft } from "./length-left.ts";
import { type Case, lessonAt } from "./lesson.ts";
import { lengthsByNewBests } from "./new-bests.ts";
import { paceLeft } from "./pace-left.ts";
import type { Progress, StopLag } from "./progress.ts";
import { wentSilent, withoutSilent } from "./silent.ts";
import { stepsLeft } from "./steps-left.ts";
import { type Teacher, teacherOf, teaches } from "./teacher.ts";
import { lengthsToTarget } from "./to-target.ts";
import type { Weighed } from "./weigh.ts";
import { trainedWithoutCurve } from "./without-curve.ts";

export interface GroupForecast {
  readonly forecasts: readonly Forecast[];
  readonly length: PlannedLength | null;
  readonly finished: number;
  /** Trials were interrupted and began again: unstopped ones would have been, too, which no estimate has in it. */
  readonly beginsAgain: boolean;
  /** Share of the weight by candidate name, summed over stopped trials. */
  readonly weights: ReadonlyMap<string, number>;
}

/**
 * Operations that all regressions of one group on curves may take together, which bounds the rows they learn from: about 75 at most
 * landmarks, and 33 where the errors of so many stopped trials average out in the total.
 */
const WORK = 4.5e8;
const WORK_OF_MANY = 4e7;
const MANY_TRIALS = 1000;
const FITS_PER_LANDMARK = 45;

/** Forecasts what every stopped trial of one definition had left, by the firmest rung that its evidence reaches. */
export function forecastGroup(
  job: TuningJob,
  definition: TrialDefinition | undefined,
  stopped: readonly Progress[],
  finished: readonly Progress[],
  window: number,
  stopLag: StopLag,
): GroupForecast {
  const everyone = [...finished, ...stopped];
  const features = hyperparameterFeatures(
    everyone.map(({ trial }) => trial),
    definition?.ranges ?? [],
  );
  const isNovel = unseenWords(finished.map(({ trial }) => trial));
  const length = plannedLength(job, finished, everyone);
  const stepWork = logWorkOfSteps(job, everyone, length);
  const cases = everyone.map(
    (progress, i): Case => ({
      progress,
      features: features[i] as Float64Array,
      novel: isNovel(progress.trial),
      work: stepWork[i] as number,
    }),
  );
  const stoppedCases = cases.slice(finished.length);
  const spoke = new Set(withoutSilent(finished));
  const clocked = cases.filter(({ progress }) => spoke.has(progress) && progress.steps > 0);
  const tails = [...spoke].map(({ tail }) => tail);
  const afters = finished.map(({ after }) => after);
  const weights = new Map<string, number>();
  const note = (weighed: Weighed, times: number): void => {
    for (const [name, weight] of weighed.weights)
      weights.set(name, (weights.get(name) ?? 0) + times * weight);
  };

  const isSilent = wentSilent(finished);
  const withCurve = length
    ? stoppedCases.filter(({ progress }) => progress.steps > 0 && !isSilent(progress))
    : [];
  const cuts = landmarks(withCurve.map(({ progress }) => progress.steps));
  const work = stopped.length > MANY_TRIALS ? WORK_OF_MANY : WORK;
  const mostRows = Math.floor((work / (FITS_PER_LANDMARK * Math.max(1, cuts.length))) ** (1 / 3));
  const left = new Map(
    length ? curvesLeft(cuts, withCurve, clocked, length, { mostRows, window, stopLag }, note) : [],
  );
  const others = stoppedCases.filter((of) => !left.has(of));
  const rows = thinned(cases.slice(0, finished.length), mostRows);
  if (others.length > 0 && rows.length > 0) {
    const declared = length?.source === "declared" ? (of: Case): number => length.steps(of.progress) : null;
    const whole = trainedWithoutCurve(others, rows, declared, mostRows);
    const most = BEYOND_LONGEST * finished.reduce((longest, { trained }) => Math.max(longest, trained), 0);
    note(whole, others.length);
    for (const [i, of] of others.entries()) {
      left.set(of, {
        rung: "hyperparameters",
        left: { kind: "whole", trained: spreadOf(whole, i), most },
      });
    }
  }
  const forecasts = stoppedCases.map((of): Forecast => {
    const known = left.get(of) ?? { rung: "bounds-only" as const, left: bounds(of.progress) };
    const plannedSteps =
      length && length.source !== "varied" && of.progress.steps > 0 ? length.steps(of.progress) : null;
    const { progress } = of;
    return known.left.kind === "whole"
      ? { progress, plannedSteps, tail: progress.after, tails: afters, ...known }
      : { progress, plannedSteps, tail: progress.tail, tails, ...known };
  });
  const interrupted = everyone.some(({ trial }) => interruptionsOf(trial) > 0);
  const beginsAgain = interrupted && !definition?.checkpointed;
  return { forecasts, length, finished: finished.length, beginsAgain, weights };
}

type StepsLeft = ReturnType<typeof stepsLeft>;

/**
 * What stopped trials with a curve had left. Landmarks are worked off from the latest to the earliest: who went far teaches
 * those who were stopped before.
 */
function curvesLeft(
  cuts: readonly Landmark[],
  stopped: readonly Case[],
  finished: readonly Case[],
  length: PlannedLength,
  { mostRows, window, stopLag }: { mostRows: number; window: number; stopLag: StopLag },
  note: (weighed: Weighed, times: number) => void,
): [Case, StepsLeft][] {
  const everyone = [...finished, ...stopped].map(({ progress }) => progress);
  const teachers: Teacher[] = [];
  const patience = length.source === "varied" ? length.patience : null;
  const byNewBests =
    patience === null
      ? null
      : lengthsByNewBests(
          everyone,
          stopped.map(({ progress }) => progress),
          patience,
          length.steps,
        );
  const target = length.source === "varied" ? length.target : null;
  const byTarget = target === null ? null : lengthsToTarget(everyone, length.steps, target);
  return cuts.toReversed().flatMap((cut) => {
    const known = finished.filter(({ progress }) => progress.steps > cut.step);
    const taught = teachers.filter((teacher) => teaches(teacher, cut.step)).map(({ filled }) => filled);
    const told = thinned(known, mostRows);
    const rows = [...told, ...thinned(taught, mostRows - told.length)];
    const lesson = lessonAt(cut, rows, stopped, everyone);
    const learnt = lesson.rows.length > 0;
    const pace = learnt ? paceLeft(lesson, length.steps, window, stopLag) : null;
    const shares =
      learnt && length.source === "varied"
        ? lengthLeft(lesson, everyone, length.steps, length.patience)
        : null;
    const toTarget = byTarget?.(lesson) ?? null;
    if (pace) note(pace.weighed, cut.stopped.length);
    return lesson.targets.map((of, i): [Case, StepsLeft] => {
      const spread = pace && spreadOf(pace.weighed, i);
      if (spread && length.source !== "varied") {
        teachers.push(teacherOf(of, length.steps(of.progress), spread));
      }
      const paces = pace?.response ?? [];
      const share = toTarget
        ? eitherOf(toTarget[i] ?? null, shares?.[i] ?? null, 1 - 1 / cut.step ** 2)
        : eitherOf(byNewBests?.(of.progress) ?? null, shares?.[i] ?? null, 0.5);
      return [of, stepsLeft(of, length, spread, paces, share, window)];
    });
  });
}

function spreadOf(weighed: Weighed, i: number): Spread {
  return {
    mean: weighed.mean[i] as number,
    own: weighed.own[i] as number,
    common: weighed.common[i] as number,
    residuals: weighed.residuals,
  };
}

/** Without any finished trial and any planned length nothing but the runtime limit bounds what was left. */
function bounds({ trial, actual }: Progress): Left {
  const most = Math.max(0, (trial.maxRuntimeSeconds ?? 10 * actual) - actual);
  return { kind: "bounds", estimate: Math.min(actual, most / 2), most };
}

/**
 * So large a share of the draws from the first. With a patience that is half of them: on development tasks neither was the better one of
 * every family. Towards a target it grows with the steps: one value alone tells nothing of how fast a trial comes closer.
 */
function eitherOf(a: ShareLeft | null, b: ShareLeft | null, share: number): ShareLeft | null {
  if (!a || !b) return a ?? b;
  return {
    at: (shock, level) =>
      level < share ? a.at(shock, level / share) : b.at(shock, (level - share) / (1 - share)),
  };
}

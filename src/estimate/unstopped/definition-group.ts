import type { TrialDefinition, TuningJob } from "../../model/tuning-job.ts";
import { hyperparameterFeatures, unseenWords } from "./features.ts";
import type { Forecast, Left, Rung, Spread } from "./forecast.ts";
import { landmarks, paceAt } from "./landmark.ts";
import { bestStep, type PlannedLength, plannedLength } from "./length.ts";
import { lengthLeft } from "./length-left.ts";
import { type Case, paceLeft } from "./pace-left.ts";
import type { Progress, StopLag } from "./progress.ts";
import { wentSilent } from "./silent.ts";
import type { Weighed } from "./weigh.ts";
import { trainedWithoutCurve } from "./without-curve.ts";

export interface GroupForecast {
  readonly forecasts: readonly Forecast[];
  readonly length: PlannedLength | null;
  readonly finished: number;
  /** Share of the weight by candidate name, summed over stopped trials. */
  readonly weights: ReadonlyMap<string, number>;
}

/**
 * Operations that all regressions of one group may take together, which bounds the rows they learn from: about 75 at most
 * landmarks, and 50 where the errors of so many stopped trials average out in the total.
 */
const WORK = 3e8;
const WORK_OF_MANY = 1e8;
const MANY_TRIALS = 1000;
const FITS_PER_LANDMARK = 30;
/** No trial without a curve is taken to be longer than this many times the longest finished one. */
const BEYOND_LONGEST = 3;
/** Logarithmic deviation of a trial's own pace against what is left, before any trial of the job has finished. */
const UNTRIED = 0.35;

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
  const cases = everyone.map(
    (progress, i): Case => ({
      progress,
      features: features[i] as Float64Array,
      novel: isNovel(progress.trial),
    }),
  );
  const stoppedCases = cases.slice(finished.length);
  const clocked = cases.slice(0, finished.length).filter(({ progress }) => progress.steps > 0);
  const length = plannedLength(job, finished, everyone);
  const tails = finished.map(({ tail }) => tail);
  const weights = new Map<string, number>();
  const left = new Map<Case, { left: Left; rung: Rung }>();
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
  for (const cut of cuts) {
    if (!length) break;
    const rows = thinned(
      clocked.filter(({ progress }) => progress.steps > cut.step),
      mostRows,
    );
    const pace = rows.length > 0 ? paceLeft(cut, withCurve, rows, length.steps, window, stopLag) : null;
    const share =
      length.source === "varied" && rows.length > 0 ? lengthLeft(cut, withCurve, rows, length.steps) : null;
    if (pace) note(pace, cut.stopped.length);
    for (const [i, index] of cut.stopped.entries()) {
      const of = withCurve[index] as Case;
      const own = pace && withLag(spreadOf(pace, i) as Spread, of.progress);
      left.set(of, stepsLeft(of, length, own, spreadOf(share, i), window));
    }
  }
  const others = stoppedCases.filter((of) => !left.has(of));
  const rows = thinned(cases.slice(0, finished.length), mostRows);
  if (others.length > 0 && rows.length > 0) {
    const declared = length?.source === "declared" ? (of: Case): number => length.steps(of.progress) : null;
    const whole = trainedWithoutCurve(others, rows, declared);
    const most = BEYOND_LONGEST * finished.reduce((longest, { trained }) => Math.max(longest, trained), 0);
    note(whole, others.length);
    for (const [i, of] of others.entries()) {
      left.set(of, {
        rung: "hyperparameters",
        left: { kind: "whole", trained: spreadOf(whole, i) as Spread, most },
      });
    }
  }
  const forecasts = stoppedCases.map((of): Forecast => {
    const known = left.get(of) ?? { rung: "bounds-only" as const, left: bounds(of.progress) };
    const plannedSteps =
      length && length.source !== "varied" && of.progress.steps > 0 ? length.steps(of.progress) : null;
    return { progress: of.progress, plannedSteps, tails, ...known };
  });
  return { forecasts, length, finished: finished.length, weights };
}

function spreadOf(weighed: Weighed | null, i: number): Spread | null {
  if (!weighed) return null;
  return {
    mean: weighed.mean[i] as number,
    own: weighed.own[i] as number,
    common: weighed.common[i] as number,
    residuals: weighed.residuals,
  };
}

/** How long before its stop a trial did its last step is guessed alike for all, so all paces are off together. */
function withLag(pace: Spread, { clock, lastStepDeviation }: Progress): Spread {
  const last = clock?.seconds.at(-1) ?? 0;
  return last > 0 ? { ...pace, common: Math.hypot(pace.common, lastStepDeviation / last) } : pace;
}

function stepsLeft(
  { progress }: Case,
  length: PlannedLength,
  pace: Spread | null,
  share: Spread | null,
  window: number,
): { left: Left; rung: Rung } {
  const steps = Math.max(0, length.steps(progress) - progress.steps);
  const own: Spread = {
    mean: paceAt(progress, progress.steps, window).average,
    own: UNTRIED,
    common: UNTRIED / 2,
    residuals: [],
  };
  if (steps === 0)
    return {
      rung: "nothing-left",
      left: { kind: "steps", steps, least: steps, share: null, pace: pace ?? own },
    };
  if (length.source === "varied") {
    const guess: Spread = share ?? { mean: 0.5, own: 0.3, common: 0.2, residuals: [] };
    // A script that waits for a new best goes on at least that long, and at least one step.
    const waits = length.patience === null ? 0 : bestStep(progress) + length.patience - progress.steps;
    const least = Math.min(steps, Math.max(1, waits));
    return { rung: "length-unknown", left: { kind: "steps", steps, least, share: guess, pace: pace ?? own } };
  }
  const rung = pace ? "own-curve" : "own-pace-only";
  return { rung, left: { kind: "steps", steps, least: steps, share: null, pace: pace ?? own } };
}

/** Without any finished trial and any planned length nothing but the runtime limit bounds what was left. */
function bounds({ trial, actual }: Progress): Left {
  const most = Math.max(0, (trial.maxRuntimeSeconds ?? 10 * actual) - actual);
  return { kind: "bounds", estimate: Math.min(actual, most / 2), most };
}

/** Evenly spread rows where there are more than the work allows. */
function thinned<T>(rows: readonly T[], most: number): readonly T[] {
  if (rows.length <= most) return rows;
  return Array.from({ length: most }, (_, i) => rows[Math.floor((i * rows.length) / most)] as T);
}

import { interruptionsOf } from "../../model/trial.ts";
import { definitionOf, type TuningJob } from "../../model/tuning-job.ts";
import { thinned } from "../../stats/thinned.ts";
import { curvesLeft } from "./curves-left.ts";
import { hyperparameterFeatures, unseenWords } from "./features.ts";
import { type Forecast, type Left, spreadOf } from "./forecast.ts";
import { landmarks } from "./landmark.ts";
import { BEYOND_LONGEST, logWorkOfSteps, type PlannedLength, plannedLength } from "./length.ts";
import type { Case } from "./lesson.ts";
import type { Progress, StopLag } from "./progress.ts";
import { wentSilent, withoutSilent } from "./silent.ts";
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

/** Shortest time over which a pace is read off counts by the minute: with less, the minute's ends are all that is seen. */
const PACE_WINDOW_PERIODS = 3;

/**
 * Forecasts what every stopped trial of one definition had left, by the firmest rung that its evidence reaches.
 *
 * @param read the trials of the definition that completed or were stopped early.
 */
export function forecastGroup(job: TuningJob, read: readonly Progress[], stopLag: StopLag): GroupForecast {
  const definition = read[0] && definitionOf(job, read[0].trial.definitionName);
  const stopped = read.filter(({ trial }) => trial.outcome === "earlyStopped");
  const finished = read.filter(({ trial }) => trial.outcome === "completed");
  const everyone = [...finished, ...stopped];
  const features = hyperparameterFeatures(
    everyone.map(({ trial }) => trial),
    definition?.ranges ?? [],
  );
  const isNovel = unseenWords(finished.map(({ trial }) => trial));
  const spoke = withoutSilent(finished);
  const length = plannedLength(job, spoke, everyone);
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
  const spoken = new Set(spoke);
  const clocked = cases.filter(({ progress }) => spoken.has(progress) && progress.steps > 0);
  const tails = spoke.map(({ tail }) => tail);
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
    length
      ? curvesLeft(
          cuts,
          { stopped: withCurve, finished: clocked },
          length,
          { mostRows, window: paceWindow(read), stopLag },
          note,
        )
      : [],
  );
  const others = stoppedCases.filter((of) => !left.has(of));
  const rows = thinned(cases.slice(0, finished.length), mostRows);
  if (others.length > 0 && rows.length > 0) {
    const declared = length?.source === "declared" ? (of: Case): number => length.steps(of.progress) : null;
    const whole = trainedWithoutCurve(others, rows, declared, mostRows);
    const longest = finished.reduce((most, { trained }) => Math.max(most, trained), 0);
    note(whole, others.length);
    for (const [i, of] of others.entries()) {
      const most = BEYOND_LONGEST * Math.max(longest, of.progress.trained);
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

/** Where no limit is known, a trial is taken to run for so many times what it ran, at most. */
const BEYOND_ITSELF = 10;

/** Without any finished trial and any planned length nothing but the runtime limit bounds what was left. */
function bounds({ trial, actual }: Progress): Left {
  const limit = trial.maxRuntimeSeconds ?? BEYOND_ITSELF * actual;
  return { kind: "bounds", most: Math.max(0, limit - actual) };
}

function paceWindow(read: readonly Progress[]): number {
  return PACE_WINDOW_PERIODS * Math.max(0, ...read.map(({ trial }) => trial.curve?.periodSeconds ?? 0));
}

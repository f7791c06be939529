import { sum } from "simple-statistics";
import type { Grade } from "../model/basis.ts";
import { type Interval, interval } from "../model/interval.ts";
import type { ClassifiedTrial } from "../model/trial.ts";
import type { TuningJob } from "../model/tuning-job.ts";
import { ninetyPercent } from "../stats/ninety-percent.ts";
import { forecastGroup } from "./unstopped/definition-group.ts";
import { drawExtra, type Extra } from "./unstopped/draws.ts";
import type { Forecast } from "./unstopped/forecast.ts";
import { gapsOf } from "./unstopped/gaps.ts";
import { ranAsPlanned } from "./unstopped/progress.ts";
import { readTogether } from "./unstopped/reading.ts";
import { totalDraws } from "./unstopped/recentre.ts";
import { gradeOf, methodWords, resolutionWords } from "./unstopped/words.ts";

/** What one early-stopped trial would have taken. */
export interface UnstoppedTrial {
  /** From the start of the billed interval to its end had nothing stopped it, seconds on each instance. */
  readonly seconds: Interval;
  /** Rung of the ladder that served this trial. */
  readonly rung: string;
  /** Values of the objective that it emitted; 0 without a curve. */
  readonly steps: number;
  /** Values that it was meant to emit; `null` where that is not known. */
  readonly plannedSteps: number | null;
}

/** Unstopped durations of the early-stopped trials of one tuning job. */
export interface UnstoppedDurations {
  readonly trials: ReadonlyMap<string, UnstoppedTrial>;
  /**
   * Joint draws of the unstopped duration, seconds on each instance, by trial name; all of the same length.
   * The 5 % and 95 % quantiles of any increasing function of them are its 90 % interval.
   */
  readonly draws: ReadonlyMap<string, Float64Array>;
  /** Names of the method and of the time resolution it worked with, in words for the report. */
  readonly method: string;
  readonly resolution: string;
  readonly grade: Grade;
  /** Why the interval is wide, or what could not be known. */
  readonly gaps: readonly string[];
}

export type EstimateUnstopped = (job: TuningJob, trials: readonly ClassifiedTrial[]) => UnstoppedDurations;

/**
 * Estimates how long every early-stopped trial would have run had nothing stopped it. A trial without a billed interval is
 * left out and named in the gaps. The result does not depend on the order of the trials.
 */
export const estimateUnstopped: EstimateUnstopped = (job, trials) => {
  const { progress: read, stopLag } = readTogether(job, trials);
  const progress = [...read.values()].filter(({ trial }) => ranAsPlanned(trial));
  const byDefinition = Map.groupBy(progress, ({ trial }) => trial.definitionName);
  const groups = [...byDefinition.values()].map((own) => forecastGroup(job, own, stopLag));
  const forecasts = groups.flatMap((group) => group.forecasts);
  const extra = drawExtra(forecasts);
  const width = relativeWidth(forecasts, extra);
  const seconds = new Map<Forecast, number>();
  const found = new Map<string, UnstoppedTrial>();
  const draws = new Map<string, Float64Array>();
  for (const [i, forecast] of forecasts.entries()) {
    const { progress: of, rung, plannedSteps } = forecast;
    const { estimate, draws: own } = extra[i] as { estimate: number; draws: Float64Array };
    seconds.set(forecast, estimate);
    const { low, high } = ninetyPercent(own);
    found.set(of.trial.name, {
      seconds: interval(of.actual + estimate, of.actual + low, of.actual + high),
      rung,
      steps: of.steps,
      plannedSteps,
    });
    for (let draw = 0; draw < own.length; draw++) own[draw] = of.actual + (own[draw] as number);
    draws.set(of.trial.name, own);
  }
  return {
    trials: found,
    draws,
    method: methodWords(groups),
    resolution: resolutionWords(forecasts),
    grade: gradeOf(groups, seconds, width),
    gaps: gapsOf(groups, trials),
  };
};

/** Width of the 90 % interval of all that was left together, against its estimate or a tenth of the whole trials, whichever is larger. */
function relativeWidth(forecasts: readonly Forecast[], extra: readonly Extra[]): number {
  const left = sum(extra.map(({ estimate }) => estimate));
  const scale = Math.max(left, 0.1 * (sum(forecasts.map(({ progress }) => progress.actual)) + left));
  if (!(scale > 0)) return 0;
  const { low, high } = ninetyPercent(totalDraws(extra));
  return (high - low) / scale;
}

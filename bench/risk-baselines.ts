import { mean, sum, variance } from "simple-statistics";
import { readTogether } from "../src/estimate/unstopped/reading.ts";
import type { ClassifiedTrial } from "../src/model/trial.ts";
import { signIn, type TuningJob } from "../src/model/tuning-job.ts";
import { studentTCumulative } from "./student-t.ts";

/** Answers that a careful user might give, by name of the stopped trial. */
export interface SimpleAnswers {
  /** Share of the finished trials that were no better at the same step and reached the best final in the end. */
  readonly rank: ReadonlyMap<string, number>;
  /** The last value plus the gain of the finished trials from that step on, normal around their mean. */
  readonly lastValue: ReadonlyMap<string, number>;
  /** A logistic regression on the gain of finished trials of a similar shape, on the rank and on the progress. */
  readonly logistic: ReadonlyMap<string, number>;
}

interface Finished {
  readonly values: Float64Array;
  readonly final: number;
}

export function simpleAnswers(job: TuningJob, trials: readonly ClassifiedTrial[]): SimpleAnswers {
  const sign = signIn(job, trials[0]?.definitionName ?? null);
  const read = readTogether(job, trials).progress;
  const valuesOf = (trial: ClassifiedTrial): Float64Array => read.get(trial)?.values ?? new Float64Array(0);
  const finished = trials.flatMap((trial) => {
    if (trial.outcome !== "completed" || trial.objective === null) return [];
    const values = valuesOf(trial);
    return [{ values, final: sign * trial.objective }];
  });
  const longest = finished.reduce((most, { values }) => Math.max(most, values.length), 1);
  const best = finished.reduce((most, { final }) => Math.max(most, final), Number.NEGATIVE_INFINITY);
  const rank = new Map<string, number>();
  const lastValue = new Map<string, number>();
  const logistic = new Map<string, number>();
  for (const trial of trials) {
    if (trial.outcome !== "earlyStopped") continue;
    const values = valuesOf(trial);
    const steps = values.length;
    const value = trial.objective === null ? Number.NEGATIVE_INFINITY : sign * trial.objective;
    const fairShare = 1 / (2 * Math.max(1, finished.length));
    const longer = finished.filter((of) => of.values.length > steps && steps > 0);
    const noBetter = longer.filter((of) => (of.values[steps - 1] ?? Number.NaN) <= value);
    const reached = noBetter.filter(({ final }) => final >= best).length;
    const ranked = (reached + 1 / (finished.length + 1)) / (noBetter.length + 1);
    rank.set(trial.name, ranked);
    const gains = longer
      .map((of) => of.final - (of.values[steps - 1] ?? Number.NaN))
      .filter((gain) => Number.isFinite(gain));
    if (gains.length < 3 || !Number.isFinite(value)) {
      lastValue.set(trial.name, fairShare);
      logistic.set(trial.name, Number.isFinite(value) ? fairShare : 0);
    } else {
      const t = (best - value - mean(gains)) / Math.sqrt(variance(gains) + 1e-12);
      lastValue.set(trial.name, studentTCumulative(-t, gains.length - 1));
      const alike = longer.filter((of) => Number.isFinite(of.values[steps - 1]));
      logistic.set(trial.name, regressed(chanceByShape(values, alike, best), ranked, steps / longest));
    }
  }
  return { rank, lastValue, logistic };
}

/** Coefficients that were fitted on replays of other trainings, boosted trees and nets. */
const regressed = (match: number, rank: number, progress: number): number =>
  1 / (1 + Math.exp(0.357 - 0.403 * logit(match) - 0.328 * logit(rank) + 5.487 * progress));

function logit(probability: number): number {
  const p = Math.min(Math.max(probability, 1e-5), 1 - 1e-5);
  return Math.log(p / (1 - p));
}

/** Probability that the gain of finished trials, weighed by how alike their curves were, takes a trial beyond the best. */
function chanceByShape(values: Float64Array, longer: readonly Finished[], best: number): number {
  const steps = values.length;
  const at = (of: Float64Array, step: number): number => of[step - 1] ?? Number.NaN;
  const last = at(values, steps);
  const distances = longer.map((of) => {
    const moved = at(of.values, steps) - last;
    const squares = values.map((value, s) => (at(of.values, s + 1) - value - moved) ** 2);
    return Math.sqrt(mean([...squares].filter(Number.isFinite))) + Math.abs(moved) / 2;
  });
  const quarter = Math.min(longer.length - 1, Math.max(2, Math.floor(longer.length / 4)));
  const width = Math.max(distances.toSorted((a, b) => a - b)[quarter] ?? 0, 1e-12);
  const weights = distances.map((distance) => Math.exp(-((distance / width) ** 2) / 2));
  const total = sum(weights);
  const effective = Math.max(total ** 2 / sum(weights.map((weight) => weight ** 2)), 1.01);
  const gains = longer.map((of) => of.final - at(of.values, steps));
  const gain = sum(gains.map((each, j) => (weights[j] ?? 0) * each)) / total;
  const spread = sum(gains.map((each, j) => (weights[j] ?? 0) * (each - gain) ** 2)) / total;
  const scale = Math.sqrt(spread * (effective / (effective - 1)) * (1 + 1 / effective) + 1e-12);
  return studentTCumulative((last + gain - best) / scale, Math.max(effective - 1, 1));
}

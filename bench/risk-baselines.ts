import { mean, variance } from "simple-statistics";
import { readProgress } from "../src/estimate/unstopped/progress.ts";
import type { ClassifiedTrial } from "../src/model/trial.ts";
import { studentTCumulative } from "./student-t.ts";

/** Two answers that a careful user might give, by name of the stopped trial. */
export interface SimpleAnswers {
  /** Share of the finished trials that were no better at the same step and reached the best final in the end. */
  readonly rank: ReadonlyMap<string, number>;
  /** The last value plus the gain of the finished trials from that step on, normal around their mean. */
  readonly lastValue: ReadonlyMap<string, number>;
}

/** @param sign 1 where larger is better. */
export function simpleAnswers(trials: readonly ClassifiedTrial[], sign: 1 | -1): SimpleAnswers {
  const finished = trials.flatMap((trial) => {
    if (trial.outcome !== "completed" || trial.objective === null) return [];
    const values = readProgress(trial, sign, true)?.values ?? new Float64Array(0);
    return [{ values, final: sign * trial.objective }];
  });
  const best = finished.reduce((most, { final }) => Math.max(most, final), Number.NEGATIVE_INFINITY);
  const rank = new Map<string, number>();
  const lastValue = new Map<string, number>();
  for (const trial of trials) {
    if (trial.outcome !== "earlyStopped") continue;
    const steps = readProgress(trial, sign, true)?.steps ?? 0;
    const value = trial.objective === null ? Number.NEGATIVE_INFINITY : sign * trial.objective;
    const fairShare = 1 / (2 * Math.max(1, finished.length));
    const longer = finished.filter((of) => of.values.length > steps && steps > 0);
    const noBetter = longer.filter((of) => (of.values[steps - 1] ?? Number.NaN) <= value);
    const reached = noBetter.filter(({ final }) => final >= best).length;
    rank.set(trial.name, (reached + 1 / (finished.length + 1)) / (noBetter.length + 1));
    const gains = longer
      .map((of) => of.final - (of.values[steps - 1] ?? Number.NaN))
      .filter((gain) => Number.isFinite(gain));
    if (gains.length < 3 || !Number.isFinite(value)) lastValue.set(trial.name, fairShare);
    else {
      const t = (best - value - mean(gains)) / Math.sqrt(variance(gains) + 1e-12);
      lastValue.set(trial.name, studentTCumulative(-t, gains.length - 1));
    }
  }
  return { rank, lastValue };
}

import type { Grade } from "../../model/basis.ts";
import type { GroupForecast } from "./definition-group.ts";
import type { Forecast, Rung } from "./forecast.ts";

const RUNG_WORDS: Record<Rung, string> = {
  "own-curve": "each trial's own pace, corrected by finished trials cut where it was stopped",
  "length-unknown": "each trial's own pace over the lengths of finished trials that went as far",
  hyperparameters: "durations of finished trials, by hyperparameters",
  "own-pace-only": "each trial's own pace alone",
  "bounds-only": "the runtime limit alone",
  "nothing-left": "nothing was left to run",
};

/** Names the rungs that served most stopped trials, and how the length was known. */
export function methodWords(groups: readonly GroupForecast[]): string {
  const counts = new Map<Rung, number>();
  for (const { forecasts } of groups) {
    for (const { rung } of forecasts) counts.set(rung, (counts.get(rung) ?? 0) + 1);
  }
  const ordered = [...counts].sort((a, b) => b[1] - a[1]).map(([rung]) => RUNG_WORDS[rung]);
  if (ordered.length === 0) return "no early-stopped trial";
  const length = groups.find((group) => group.length)?.length;
  return length ? `${ordered.join("; ")}; planned length from ${length.words}` : ordered.join("; ");
}

/** Names the time resolution of the curves that the estimate worked with. */
export function resolutionWords(forecasts: readonly Forecast[]): string {
  const periods = forecasts.flatMap(({ progress }) =>
    progress.clock && progress.trial.curve ? [progress.trial.curve.periodSeconds] : [],
  );
  if (periods.length === 0) return "no objective curves";
  const coarsest = Math.max(...periods);
  if (coarsest === 0) return "exact epoch times";
  return `epochs counted every ${coarsest} seconds`;
}

const ORDER: readonly Grade[] = ["high", "medium", "low", "indicative"];
/**
 * A range wider than the first of these shares of its estimate is not "high", one wider than the second not "medium".
 */
const WIDE = 0.6;
const VERY_WIDE = 1.2;

/**
 * Grade of the whole: that of the rungs behind most of the estimated seconds, or that of the range where it is worse.
 */
export function gradeOf(
  groups: readonly GroupForecast[],
  extra: ReadonlyMap<Forecast, number>,
  width: number,
): Grade {
  const ofRange = width > VERY_WIDE ? "low" : width > WIDE ? "medium" : "high";
  const ofEvidence = evidenceGrade(groups, extra);
  return ORDER.indexOf(ofRange) > ORDER.indexOf(ofEvidence) ? ofRange : ofEvidence;
}

function evidenceGrade(groups: readonly GroupForecast[], extra: ReadonlyMap<Forecast, number>): Grade {
  const seconds = new Map<Grade, number>();
  let total = 0;
  for (const group of groups) {
    for (const forecast of group.forecasts) {
      const grade = trialGrade(forecast, group);
      const weight = (extra.get(forecast) ?? 0) + 1;
      seconds.set(grade, (seconds.get(grade) ?? 0) + weight);
      total += weight;
    }
  }
  // The grade that at least four fifths of the estimate reaches or exceeds.
  let reached = 0;
  for (const grade of ORDER) {
    reached += seconds.get(grade) ?? 0;
    if (reached >= 0.8 * total) return grade;
  }
  return "high";
}

function trialGrade({ rung, progress }: Forecast, { finished, beginsAgain }: GroupForecast): Grade {
  if (rung === "nothing-left") return "high";
  if (rung === "own-pace-only" || rung === "bounds-only" || finished < 2) return "indicative";
  if (rung === "length-unknown" || (beginsAgain && rung !== "hyperparameters")) return "low";
  if (rung === "hyperparameters") return finished < 5 ? "indicative" : "low";
  if (finished < 5) return "medium";
  return progress.trial.curve?.periodSeconds === 0 ? "high" : "medium";
}

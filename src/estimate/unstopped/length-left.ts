import { median } from "simple-statistics";
import { robustDeviation } from "../../stats/robust-deviation.ts";
import { blocksTowards } from "./blocks.ts";
import { FREE_LEVEL, noGuess } from "./candidates.ts";
import type { ShareLeft } from "./forecast.ts";
import { valueAt } from "./landmark.ts";
import type { Case, Lesson } from "./lesson.ts";
import { leastLeft } from "./own-stop.ts";
import type { Progress } from "./progress.ts";
import { tilted } from "./tilted.ts";
import { commonShareOf, weigh } from "./weigh.ts";

/** Size below which errors count as equal, and the prior size of an error; as a share. */
const FLOOR = 0.02;
const PRIOR = 0.15;

/**
 * Share of the steps between a landmark and the longest possible length that a trial would have taken, where finished
 * trials differ in length for reasons of their own (a script that stops itself). Landmarking (van Houwelingen 2007):
 * only finished trials that went beyond the landmark are used.
 */
export function lengthLeft(
  { step, rows: cut, targets, describe }: Lesson,
  everyone: readonly Progress[],
  cap: (of: Progress) => number,
  patience: number | null,
): ShareLeft[] {
  const reached = everyone.filter(({ steps }) => steps >= step).map((progress) => valueAt(progress, step));
  const score = robustScore(reached.filter(Number.isFinite));
  const own = (of: Case, at: number): Float64Array =>
    describe(
      of,
      score(valueAt(of.progress, at)),
      3 * shareOfRecords(of.progress, at),
      2 * Math.log(leastLeft(of.progress, at, patience ?? lately(at))),
    );
  const rows = cut.map((of) => own(of, step));
  const targetRows = targets.map((of) => own(of, of.progress.steps));
  const response = cut.map(({ progress }) => shareLeft(progress, step, cap(progress), patience));
  const { mean, common } = weigh(
    {
      blocks: blocksTowards(rows, targetRows),
      novel: targets.map(({ novel }) => novel),
      commonShare: commonShareOf(rows.length),
      novelDeviation: PRIOR,
      response,
      rows,
      targets: targetRows,
      reach: 0,
      bends: false,
      starts: [{ levelVariance: FREE_LEVEL, guesses: [noGuess(cut.length, targets.length)] }],
    },
    FLOOR,
    PRIOR,
  );
  const shape = tilted(response);
  return targets.map((_, i) => ({
    at: (shock, level) => shape.quantile((mean[i] as number) + (common[i] as number) * shock, level),
  }));
}

function shareLeft(progress: Progress, step: number, cap: number, patience: number | null): number {
  const least = step + leastLeft(progress, step, patience);
  return Math.min(1, Math.max(0, progress.steps - least) / Math.max(1, cap - least));
}

/** How far a value lies from the median of others, in robust standard deviations; not-a-number lies far below. */
function robustScore(values: readonly number[]): (value: number) => number {
  if (values.length === 0) return () => 0;
  const middle = median([...values]);
  const spread = robustDeviation(values) || 1;
  return (value) =>
    Number.isFinite(value) ? Math.min(Math.max((value - middle) / spread, -FAR), FAR) : -FAR;
}

const FAR = 4;

/** The last half of the steps, and at least five. */
const lately = (step: number): number => Math.max(5, Math.ceil(step / 2));

/** Share of the latest steps that were new bests: a trial that still learns goes on. */
function shareOfRecords({ values }: Progress, step: number): number {
  const window = Math.min(step, lately(step));
  let best = Number.NEGATIVE_INFINITY;
  let records = 0;
  for (let s = 0; s < Math.min(step, values.length); s++) {
    const value = values[s] as number;
    if (value > best) {
      best = value;
      if (s >= step - window) records++;
    }
  }
  return records / Math.max(1, window);
}

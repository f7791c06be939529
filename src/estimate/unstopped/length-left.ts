import { median } from "simple-statistics";
import { blocksTowards } from "./blocks.ts";
import type { Landmark } from "./landmark.ts";
import { ranksAt, valueAt } from "./landmark.ts";
import type { Case } from "./pace-left.ts";
import type { Progress } from "./progress.ts";
import { type Weighed, weigh } from "./weigh.ts";

/**
 * Share of the steps between a landmark and the longest possible length that a trial would have taken, where finished trials
 * differ in length for a reason of their own (a script that stops itself). Landmarking (van Houwelingen 2007): only finished
 * trials that went beyond the landmark speak.
 */
export function lengthLeft(
  landmark: Landmark,
  stopped: readonly Case[],
  finished: readonly Case[],
  cap: (of: Progress) => number,
): Weighed {
  const { step } = landmark;
  const targets = landmark.stopped.map((i) => stopped[i] as Case);
  const everyone = [...finished, ...stopped].map(({ progress }) => progress);
  const rank = ranksAt(everyone, step);
  const reached = everyone.filter(({ steps }) => steps >= step).map((progress) => valueAt(progress, step));
  const score = robustScore(reached.filter(Number.isFinite));
  const own = (of: Case, at: number): Float64Array =>
    Float64Array.from([
      ...of.features,
      3.5 * rank(of.progress),
      score(valueAt(of.progress, at)),
      3 * shareOfRecords(of.progress, at),
    ]);
  const rows = finished.map((of) => own(of, step));
  const targetRows = targets.map((of) => own(of, of.progress.steps));
  return weigh(
    {
      blocks: blocksTowards(rows, targetRows),
      novel: targets.map(({ novel }) => novel),
      response: finished.map(({ progress }) => shareLeft(progress, step, cap(progress))),
      starts: [
        {
          level: "free",
          guesses: [
            {
              name: "finished trials",
              rows: new Float64Array(finished.length),
              targets: new Float64Array(targets.length),
            },
          ],
          rows,
          targets: targetRows,
        },
      ],
    },
    0.02,
    0.15,
  );
}

function shareLeft(progress: Progress, step: number, cap: number): number {
  return Math.min(1, (progress.steps - step) / Math.max(1, cap - step));
}

/** How far a value lies from the middle of others, in robust standard deviations; what is no number lies far below. */
function robustScore(values: readonly number[]): (value: number) => number {
  if (values.length === 0) return () => 0;
  const middle = median([...values]);
  const spread = 1.4826 * median(values.map((value) => Math.abs(value - middle))) || 1;
  return (value) =>
    Number.isFinite(value) ? Math.min(Math.max((value - middle) / spread, -FAR), FAR) : -FAR;
}

const FAR = 4;

/** Share of the last steps that were the best so far: a trial that still learns goes on. */
function shareOfRecords({ values }: Progress, step: number): number {
  const window = Math.min(step, Math.max(5, Math.ceil(step / 2)));
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

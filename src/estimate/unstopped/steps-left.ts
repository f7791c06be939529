import type { Left, PaceLeft, Rung, ShareLeft, Spread } from "./forecast.ts";
import { paceAt } from "./landmark.ts";
import type { PlannedLength } from "./length.ts";
import type { Case } from "./lesson.ts";
import { leastLeft } from "./own-stop.ts";
import { tilted } from "./tilted.ts";

/**
 * Standard deviation of the logarithm of the pace that is left against a trial's own so far, where no trial has
 * finished.
 */
const UNTRIED = 0.35;
/** No remaining step is more than so many times slower, or faster, than every pace that was seen. */
const BEYOND_SEEN = 3;

/** The share of the steps where nothing is known of it. */
const ANY = tilted([0, 0.25, 0.5, 0.75, 1]);
const ANY_SHARE: ShareLeft = { at: (shock, level) => ANY.quantile(0.5 + 0.2 * shock, level) };

/**
 * What a trial with a curve had left.
 *
 * @param pace what finished trials say of the pace; `null` where none went as far.
 * @param paces logarithms of the paces that it was learnt from.
 */
export function stepsLeft(
  { progress, work }: Case,
  length: PlannedLength,
  pace: Spread | null,
  paces: ArrayLike<number>,
  share: ShareLeft | null,
  window: number,
): { left: Left; rung: Rung } {
  const average = paceAt(progress, progress.steps, window).average;
  const own: Spread = pace ?? { mean: average, own: UNTRIED, common: UNTRIED / 2, residuals: [] };
  const steps = Math.max(0, length.steps(progress) - progress.steps);
  const known: Left = {
    kind: "steps",
    steps,
    least: steps,
    share: null,
    // The first step may have been one round of those that the others hold.
    pace: believable(own, average, progress.steps === 1 ? work : 0, paces),
  };
  if (steps === 0) return { rung: "nothing-left", left: known };
  if (length.source !== "varied") return { rung: pace ? "own-curve" : "own-pace-only", left: known };
  const least = Math.min(steps, leastLeft(progress, progress.steps, length.patience));
  return { rung: "length-unknown", left: { ...known, least, share: share ?? ANY_SHARE } };
}

/**
 * @param more logarithm of how many times as much work a later step may hold as one that was seen.
 */
function believable(pace: Spread, own: number, more: number, seen: ArrayLike<number>): PaceLeft {
  let least = Math.min(pace.mean, own);
  let most = Math.max(pace.mean, own + more);
  for (let i = 0; i < seen.length; i++) {
    least = Math.min(least, seen[i] as number);
    most = Math.max(most, seen[i] as number);
  }
  return { ...pace, least: least - Math.log(BEYOND_SEEN), most: most + Math.log(BEYOND_SEEN) };
}

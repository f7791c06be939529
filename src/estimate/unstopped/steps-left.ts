import { secondsAt } from "./clock.ts";
import type { Left, PaceLeft, Rung, ShareLeft, Spread } from "./forecast.ts";
import { paceAt } from "./landmark.ts";
import type { PlannedLength } from "./length.ts";
import type { Case } from "./lesson.ts";
import { leastLeft } from "./own-stop.ts";
import type { Progress } from "./progress.ts";
import { tilted } from "./tilted.ts";

/** Logarithmic deviation of a trial's own pace against what is left, before any trial of the job has finished. */
const UNTRIED = 0.35;
/** Share of the deviation of a stop's lag that all trials have in common; the rest is each one's own, as in the residuals. */
const COMMON_LAG = 0.5;
/** Share of the time so far that is never taken to have been for what is done once. */
const LEAST_SHARE = 0.1;
/** A step takes at most so many times as long, and at least so small a part, as any that was seen. */
const BEYOND_SEEN = 3;

/** A share of the steps about which nothing is known. */
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
  const own: Spread = pace
    ? withLag(pace, progress)
    : { mean: average, own: UNTRIED, common: UNTRIED / 2, residuals: [] };
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
 * How long before its stop a trial did its last step, and what its first one held that is done once, are guessed alike for all, so all
 * paces are off together.
 */
function withLag(pace: Spread, { clock, steps, lastStepDeviation, firstStepDeviation }: Progress): Spread {
  const last = clock?.seconds.at(-1) ?? 0;
  if (!clock || !(last > 0)) return pace;
  const first = secondsAt(clock, 1);
  const over = steps > 1 ? Math.max(((last - first) * steps) / (steps - 1), LEAST_SHARE * last) : last;
  const ofFirst = steps > 1 ? firstStepDeviation / over : 0;
  return { ...pace, common: Math.hypot(pace.common, (COMMON_LAG * lastStepDeviation) / over, ofFirst) };
}

/** @param more logarithm of how many times the work of a step seen a later one may be. */
function believable(pace: Spread, own: number, more: number, seen: ArrayLike<number>): PaceLeft {
  let least = Math.min(pace.mean, own);
  let most = Math.max(pace.mean, own + more);
  for (let i = 0; i < seen.length; i++) {
    least = Math.min(least, seen[i] as number);
    most = Math.max(most, seen[i] as number);
  }
  return { ...pace, least: least - Math.log(BEYOND_SEEN), most: most + Math.log(BEYOND_SEEN) };
}

import type { Goal } from "../../model/tuning-job.ts";
import { LEAST_IMPROVEMENT, onResults } from "./completion.ts";
import type { CompletionCriterion } from "./policy.ts";

/** Results before which nothing is concluded, and the rank whose distance from the best scales what is still to gain. */
const FEWEST = 10;
const SCALE_RANK = 6;
/** Median gain of an improvement, as a share of the distance from the best to the sixth best (docs/method.md). */
const MEDIAN_GAIN = 0.33;

/**
 * A stand-in for `CompleteOnConvergence`, whose rule AWS does not document beyond "an improvement of 1 % or more is
 * unlikely": ends the tuning job once the chance that any of its remaining trials improves the best objective by 1 % falls
 * below `unlikely`. The chance of an improvement in h further trials after n is h/(n+h); its size is taken as exponential.
 */
export function convergence(goal: Goal, unlikely: number, planned: number): CompletionCriterion {
  return onResults(goal, () => {
    const best: number[] = [];
    return (value, finished) => {
      let place = best.length;
      while (place > 0 && (best[place - 1] as number) < value) place -= 1;
      if (place < SCALE_RANK) best.splice(place, 0, value);
      best.length = Math.min(best.length, SCALE_RANK);
      const [first = value, last = value] = [best[0], best.at(-1)];
      if (finished < FEWEST) return false;
      const left = Math.max(0, planned - finished);
      const scale = MEDIAN_GAIN * (first - last);
      const needed = LEAST_IMPROVEMENT * Math.abs(first);
      const large = scale > 0 ? 2 ** (-needed / scale) : 0;
      return (left / (finished + left)) * large < unlikely;
    };
  });
}

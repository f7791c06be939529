import { probit } from "simple-statistics";
import { type CensoredCase, censoredRegression } from "../../stats/censored-regression.ts";
import { countUpTo } from "../../stats/sorted.ts";
import { thinned } from "../../stats/thinned.ts";
import type { ShareLeft } from "./forecast.ts";
import type { Lesson } from "./lesson.ts";
import { bestValue } from "./own-stop.ts";
import type { Progress } from "./progress.ts";

/** Trials that are learnt from, at most; so many of them, and so large a share, have to have reached the target. */
const MOST_ROWS = 1000;
const FEWEST_REACHED = 3;
const LEAST_SHARE = 0.05;
/** Prior standard deviation of the logarithm of the steps to the target. */
const USUAL = 0.5;
/** Share of their deviation that stopped trials have in common: they are all further from the target than those that finished. */
const COMMON = 0.5;
/** At its recent speed, no trial is taken to need more than so many times the steps it did. */
const SLOWEST = 10;

/**
 * For the stopped trials of a landmark: the share of the steps from there to the longest possible length that they
 * would have taken.
 */
export type LengthToTarget = (lesson: Lesson) => ShareLeft[] | null;

/**
 * Lengths of trials whose script ends once the objective reaches `target`. The logarithm of the steps from a landmark to the target is
 * regressed on those of the distance that was left there and of how fast it shrank (an accelerated failure time model); trials that were
 * not seen to reach it, stopped ones among them, are censored where they ended. A trial that does not reach it is as long as one of the
 * finished trials that did not. `null` where too few reached it.
 */
export function lengthsToTarget(
  everyone: readonly Progress[],
  cap: (of: Progress) => number,
  target: number,
): LengthToTarget {
  const all = everyone.map((of) => ({ of, reachedAt: firstAt(of, target) }));
  const learntFrom = thinned(all, MOST_ROWS);
  const lengthsIfMissed = Float64Array.from(
    all.filter(({ of, reachedAt }) => reachedAt === null && of.trial.outcome === "completed"),
    ({ of }) => of.steps,
  ).sort();
  return ({ step, targets }) => {
    const cases = learntFrom.flatMap(({ of, reachedAt }): CensoredCase[] => {
      const features = approach(of, step, target);
      if (!features || of.steps <= step) return [];
      return [{ features, y: Math.log((reachedAt ?? of.steps) - step), above: reachedAt === null }];
    });
    const reached = cases.filter(({ above }) => !above).length;
    if (reached < FEWEST_REACHED || reached < LEAST_SHARE * cases.length) return null;
    const fit = censoredRegression(cases, USUAL);
    return targets.map(({ progress }): ShareLeft => {
      const { steps } = progress;
      const [least, most] = [steps + 1, cap(progress)];
      const from = countUpTo(lengthsIfMissed, steps, true);
      const longer = lengthsIfMissed.length - from;
      const features = approach(progress, steps, target);
      const told = features && fit.at(features);
      const mean = told ? told.mean : Number.POSITIVE_INFINITY;
      const common = told ? Math.hypot(told.deviation, COMMON * fit.noise) : 0;
      return {
        at: (shock, level) => {
          const place = level * longer;
          const ifMissed =
            longer > 0 ? Math.min(most, lengthsIfMissed[from + Math.floor(place)] as number) : most;
          const own = longer > 0 ? place % 1 : level;
          const noise = fit.noise * probit(Math.min(Math.max(own, 1e-3), 1 - 1e-3));
          const length = Math.min(ifMissed, steps + Math.exp(mean + common * shock + noise));
          return Math.max(0, length - least) / Math.max(1, most - least);
        },
      };
    });
  };
}

/** First step (1 is the first) at which a trial had the target; `null` where it never had. */
function firstAt({ values }: Progress, target: number): number | null {
  const found = values.findIndex((value) => value >= target);
  return found < 0 ? null : found + 1;
}

/**
 * Logarithms of the distance from the best value up to a step to the target, and of the steps that it would take at the speed of the last
 * third of them. `null` for a trial that had no number, and for one that went on beyond the target.
 */
function approach(of: Progress, step: number, target: number): readonly number[] | null {
  const left = target - bestValue(of, step);
  if (!(left > 0 && Number.isFinite(left))) return null;
  const lately = Math.max(1, Math.ceil(step / 3));
  const before = target - bestValue(of, step - lately);
  const gained = Number.isFinite(before) ? (before - left) / lately : 0;
  const atThisSpeed = gained > 0 ? left / gained : Number.POSITIVE_INFINITY;
  return [Math.log(left), Math.log(Math.min(atThisSpeed, SLOWEST * step))];
}

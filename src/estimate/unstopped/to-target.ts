import { probit } from "simple-statistics";
import { censoredLine } from "../../stats/censored-line.ts";
import { thinned } from "../../stats/thinned.ts";
import type { ShareLeft } from "./forecast.ts";
import type { Lesson } from "./lesson.ts";
import { bestValue } from "./own-stop.ts";
import type { Progress } from "./progress.ts";

/** Trials that a line is drawn through, at most; so many of them have to have reached the target. */
const MOST_ROWS = 1000;
const FEWEST_REACHED = 3;
/** Logarithmic deviation of the steps to the target before any was seen. */
const USUAL = 0.5;

/**
 * Share of the steps between a landmark and the longest possible length that a trial would have taken whose script ends once the
 * objective reaches `target`. The logarithm of the steps to the target is a line in that of the distance left (an accelerated failure
 * time model); trials that were not seen to reach it, stopped ones among them, are censored where they ended. A trial that does not
 * reach it is as long as one of the finished trials that did not. `null` where too few reached it.
 */
export function lengthToTarget(
  { step, targets }: Lesson,
  everyone: readonly Progress[],
  cap: (of: Progress) => number,
  target: number,
): ShareLeft[] | null {
  const gone = thinned(
    everyone.filter((of) => of.steps > step && isAhead(distance(of, step, target))),
    MOST_ROWS,
  );
  const points = gone.map((of) => ({
    x: Math.log(distance(of, step, target)),
    y: Math.log(of.steps - step),
    above: bestValue(of) < target,
  }));
  if (points.filter(({ above }) => !above).length < FEWEST_REACHED) return null;
  const line = censoredLine(points, USUAL);
  const missed = everyone.filter((of) => of.trial.outcome === "completed" && bestValue(of) < target);
  return targets.map(({ progress }) => {
    const { steps } = progress;
    const least = steps + 1;
    const most = cap(progress);
    const longer = missed.filter((of) => of.steps > steps).map((of) => Math.min(of.steps, most));
    const otherwise = longer.length > 0 ? longer.sort((a, b) => a - b) : [most];
    const left = distance(progress, steps, target);
    const { mean, deviation } = line.at(isAhead(left) ? Math.log(left) : 0);
    return {
      at: (shock, level) => {
        const place = level * otherwise.length;
        const without = otherwise[Math.floor(place)] as number;
        const own = probit(Math.min(Math.max(place % 1, 1e-3), 1 - 1e-3));
        const taken = Math.exp(mean + deviation * shock + line.noise * own);
        const length = isAhead(left) ? Math.min(without, steps + taken) : without;
        return Math.max(0, length - least) / Math.max(1, most - least);
      },
    };
  });
}

/** How far the best value up to a step was from the target; infinite where there was no number. */
const distance = (of: Progress, step: number, target: number): number => target - bestValue(of, step);

/** A trial that diverged never gets there, and one that went on beyond the target does not end there. */
const isAhead = (left: number): boolean => left > 0 && Number.isFinite(left);

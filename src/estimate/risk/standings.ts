import { midRank } from "../../stats/sorted.ts";
import { tabulate } from "../../stats/tabulate.ts";
import { thinned } from "../../stats/thinned.ts";
import type { ScoredCurve } from "./curve.ts";

/**
 * How trials stood at one step. A standing is the share of all trials that went that far, finished or not, whose best
 * value until there was worse; ties count half. No increasing transformation of the objective changes it.
 */
export interface Standings {
  /** The completed trials that are looked at, the one that ended best first. */
  readonly rivals: readonly ScoredCurve[];
  /** Where they stood. One that had ended by then stands where it ended. */
  readonly completed: Float64Array;
  /** Completed trials that each of these stands for: 1 unless some show no curve or there were too many. */
  readonly each: number;
  /** Of trials that went on for as many steps again, the one with the best value there first. */
  readonly twiceAsFar: Float64Array;
  readonly of: (best: number) => number;
}

/** Trials whose order at the end or at twice the step is looked at, at most. */
const MOST_ORDERED = 300;

/**
 * Standings at a step (1 is the first).
 *
 * @param completed those with a curve, the one that ended best first; there may be more without, `count` in all.
 * @param most trials to look at, about; of more, some that are evenly spread.
 */
export function standingsAt(
  step: number,
  completed: readonly ScoredCurve[],
  count: number,
  stopped: readonly ScoredCurve[],
  most: number,
): Standings {
  const share = Math.max(1, (completed.length + stopped.length) / most);
  const kept = thinned(completed, Math.ceil(completed.length / share));
  const everyone = [...kept, ...thinned(stopped, Math.ceil(stopped.length / share))];
  const there = everyone.filter(({ best }) => best.length >= step);
  const sorted = tabulate(there.length, (i) => bestAt(there[i] as ScoredCurve, step)).sort();
  const of = (best: number): number => (sorted.length === 0 ? 0.5 : midRank(sorted, best) / sorted.length);
  const standing = (curve: ScoredCurve): number => of(bestAt(curve, step));
  const further = everyone.filter(({ values }) => Number.isFinite(values[2 * step - 1]));
  const later = thinned(further, MOST_ORDERED).toSorted(
    (a, b) => (b.values[2 * step - 1] as number) - (a.values[2 * step - 1] as number),
  );
  return {
    rivals: kept,
    completed: tabulate(kept.length, (i) => standing(kept[i] as ScoredCurve)),
    each: count / kept.length,
    twiceAsFar: tabulate(later.length, (i) => standing(later[i] as ScoredCurve)),
    of,
  };
}

function bestAt({ best }: ScoredCurve, step: number): number {
  return best[Math.min(step, best.length) - 1] ?? Number.NEGATIVE_INFINITY;
}

import { inEndOrder } from "../../model/trial.ts";
import { expectedBestOf } from "../../stats/best-of.ts";
import { fewest } from "../../stats/sorted.ts";
import type { ScoredTrial } from "./scored-trials.ts";

/** A new best of the run. */
export interface Improvement {
  readonly trial: string;
  /** In launch order, from 1. */
  readonly number: number;
  readonly objective: number;
  readonly spentUsd: number | null;
}

/** The trials that improved on everything that had ended before them by more than `least`, in the order in which they ended. */
export function improvements(scored: readonly ScoredTrial[], least = 0): Improvement[] {
  let best = Number.NEGATIVE_INFINITY;
  return inEndOrder(scored).flatMap((trial) => {
    if (!(trial.score > best + (Number.isFinite(best) ? least : 0))) return [];
    best = trial.score;
    return { trial: trial.name, number: trial.number, objective: trial.objective, spentUsd: trial.spentUsd };
  });
}

/** How many trials come within some distance of the run's best. */
export interface ReachedWithin {
  /** Share of the best objective's size. */
  readonly share: number;
  /** The same in units of the objective. */
  readonly distance: number;
  /** Launches up to the first that was known to be that near, and what had been spent by its end. */
  readonly trials: number;
  readonly spentUsd: number | null;
  /** Trials after which the expected best over all orders of the same trials is that near. */
  readonly trialsInAnyOrder: number;
}

export function reachedWithin(
  scored: readonly ScoredTrial[],
  sorted: readonly number[],
  share: number,
): ReachedWithin {
  const best = sorted.at(-1) ?? 0;
  const distance = share * Math.abs(best);
  const first = inEndOrder(scored).find((trial) => trial.score >= best - distance);
  return {
    share,
    distance,
    trials: first?.number ?? scored.length,
    spentUsd: first?.spentUsd ?? null,
    trialsInAnyOrder: fewest(sorted.length, (m) => expectedBestOf(sorted, m) >= best - distance),
  };
}

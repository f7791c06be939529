/** What some more trials of the same search would bring. */
export interface MoreTrials {
  readonly trials: number;
  /** That at least one of them beats the run's best: h / (n + h). */
  readonly improvementProbability: number;
  /** Mean improvement over all outcomes, in units of the objective; an order of magnitude. */
  readonly expectedGain: number;
  readonly costUsd: number | null;
}

/** Fitted on replayed searches with known continuation: 0.32 under random, 0.41 under Bayesian search (docs/method.md). */
const GAIN = 0.35;

/**
 * The next h trials of a search that has made n: under random search a trial is the best of n + h with chance 1 / (n + h)
 * each, and the same was observed under Bayesian search.
 *
 * @param sorted ascending, larger is better.
 * @param trialUsd mean cost of one trial.
 */
export function moreTrials(sorted: readonly number[], trialUsd: number | null, trials: number): MoreTrials {
  const n = sorted.length;
  const improvementProbability = trials / (n + trials);
  const spread = (sorted[n - 1] ?? 0) - (sorted[Math.max(0, n - 6)] ?? 0);
  return {
    trials,
    improvementProbability,
    expectedGain: GAIN * improvementProbability * spread,
    costUsd: trialUsd === null ? null : trials * trialUsd,
  };
}

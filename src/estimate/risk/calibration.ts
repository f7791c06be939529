import { remember } from "../../stats/remember.ts";
import { against, type Weight, weightOf } from "./choice.ts";
import type { Contest, Evidence, Outlook } from "./outlook.ts";

/** What replayed tuning jobs with known ends have taught (docs/method.md). */
export interface Calibration {
  /** θ at the end of training, before anything is known; it grows as the root of the progress. */
  readonly growth: number;
  /** Standard deviation of θ between tuning jobs. */
  readonly spread: number;
  /**
   * Usual θ between a step and twice that step, and the share of a tuning job's deviation from it that is carried
   * over to θ at the end.
   */
  readonly doubling: Weight;
  readonly carried: number;
  /** Worth of a prospect of 1, in units of the noise. */
  readonly prospect: number;
  /** Power of the lead in the odds. */
  readonly lead: number;
  /** Factor on the odds of a stopped trial: the completed ones were tested to the end, and it was found behind. */
  readonly odds: number;
  /** Factor on the odds of all stopped trials of a tuning job together. */
  readonly together: number;
}

/**
 * The last two are fitted on development tasks (`npm run bench -- risk --fit`), the others were chosen on them
 * (docs/method.md).
 */
export const CALIBRATION: Calibration = {
  growth: 4,
  spread: 0.3,
  doubling: { mean: 2, deviation: 1 },
  carried: 0.3,
  prospect: 1.5,
  lead: 0.3,
  odds: 0.8,
  together: 0.8,
};

/** Probability, for each stopped trial, that it would have ended better than the incumbent. */
export function probabilitiesOf(
  outlooks: readonly Outlook[],
  calibration: Calibration = CALIBRATION,
): number[] {
  const chanceIn = remember((contest: Contest) => choiceIn(contest, calibration));
  return outlooks.map(({ diverged, evidence, completed }) => {
    if (diverged) return 0;
    const chance = evidence ? chanceIn(evidence.contest)(evidence) : 1 / (completed + 1);
    const factor = calibration.odds * (evidence?.lead ?? 1) ** calibration.lead;
    return (factor * chance) / (1 - chance + factor * chance);
  });
}

function choiceIn(
  { standings: { completed, each, twiceAsFar }, prospects, progress }: Contest,
  { growth, spread, doubling, carried, prospect: worth }: Calibration,
): (of: Evidence) => number {
  const unusual = weightOf(twiceAsFar, doubling).mean - doubling.mean;
  const mean = growth * Math.sqrt(progress) + carried * unusual;
  const advantages = prospects.map((prospect) => worth * prospect);
  const weight = weightOf(completed, { mean, deviation: spread }, advantages);
  const chance = against(completed, each, weight, advantages);
  return ({ standing, prospect }) => chance(standing, worth * prospect);
}

/**
 * Probability that at least one of several stopped trials would have ended best. In a choice model odds against the same
 * rivals add up; the factor is for what those trials have in common.
 */
export function probabilityOfAny(
  probabilities: Iterable<number>,
  { together }: Calibration = CALIBRATION,
): number {
  let odds = 0;
  for (const probability of probabilities) odds += probability / Math.max(1 - probability, 1e-12);
  return (together * odds) / (1 + together * odds);
}

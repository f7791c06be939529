/**
 * Logistic calibration of two raw probabilities and the progress, fitted on replayed tuning jobs with known ends
 * (see docs/method.md). The coefficients are for: constant, logit of the match, logit of the rank, share of the planned steps.
 */
const COEFFICIENTS = [-0.357, 0.403, 0.328, -5.487] as const;
/** Stopped trials of one tuning job do not win independently of each other. */
const DEPENDENCE = 0.8;
const LEAST = 1e-5;

/** Probability that one stopped trial would have ended better than the incumbent. */
export function calibrated(match: number, rank: number, progress: number): number {
  const [constant, byMatch, byRank, byProgress] = COEFFICIENTS;
  const score = constant + byMatch * logit(match) + byRank * logit(rank) + byProgress * Math.min(1, progress);
  return 1 / (1 + Math.exp(-score));
}

/** Probability that at least one of several trials would have. */
export function probabilityOfAny(probabilities: Iterable<number>): number {
  let none = 0;
  for (const probability of probabilities) none += Math.log1p(-Math.min(probability, 1 - 1e-12));
  return 1 - Math.exp(DEPENDENCE * none);
}

function logit(probability: number): number {
  const clipped = Math.min(Math.max(probability, LEAST), 1 - LEAST);
  return Math.log(clipped / (1 - clipped));
}

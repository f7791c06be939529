import type { Evidence, Outlook } from "./outlook.ts";

/**
 * Logistic calibration fitted on replayed tuning jobs with known ends (`npm run bench -- risk`, docs/method.md). The
 * coefficients are for: a constant, the log of a fair share 1 / (completed + 1), the log of the equivalent step, the root of
 * the progress, and the logit of the match.
 */
const COEFFICIENTS = [-0.327, 0.704, 0.831, -1.275, 0.191] as const;
/** Stopped trials of one tuning job do not win independently of each other. */
const DEPENDENCE = 0.5;
/** A match says no more than one in a thousand. */
const LEAST = 1e-3;

/** What the logistic calibration weighs, in the order of its coefficients. */
export function features({ matched, completed, equivalent, progress }: Evidence): number[] {
  const share = Math.log(1 / (completed + 1));
  return [1, share, Math.log(equivalent), Math.sqrt(progress), logit(matched)];
}

/** Probability that one stopped trial would have ended better than the incumbent. */
export function probabilityOf({ evidence, diverged, completed }: Outlook): number {
  if (diverged) return 0;
  if (!evidence) return 0.5 / (completed + 1);
  const score = features(evidence).reduce((sum, x, i) => sum + x * (COEFFICIENTS[i] ?? 0), 0);
  return 1 / (1 + Math.exp(-score));
}

/** Probability that at least one of several trials would have: 1 − Π (1 − p)^γ. */
export function probabilityOfAny(probabilities: Iterable<number>): number {
  let none = 0;
  for (const probability of probabilities) none += Math.log1p(-Math.min(probability, 1 - 1e-12));
  return 1 - Math.exp(DEPENDENCE * none);
}

function logit(probability: number): number {
  const clipped = Math.min(Math.max(probability, LEAST), 1 - LEAST);
  return Math.log(clipped / (1 - clipped));
}

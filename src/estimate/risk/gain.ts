import { probabilityOfAny } from "./calibration.ts";
import type { Outlook } from "./outlook.ts";

/** Chance that is left above the bound. */
const ABOVE = 0.05;
/** For more trials than this the bound is told to a thousandth. */
const MANY_TRIALS = 1000;

/**
 * By how much, at most (95 %), the best stopped trial would have passed the incumbent, in the objective's unit. Each trial
 * passes it by more than g with its probability p times S(g) / S(0), where S is the tail of Student's t with 5 degrees of
 * freedom around its last value plus the gain of finished trials of a similar shape; several are joined as for the
 * probability that any wins. 0 where that is below 5 % to begin with.
 */
export function gainUpperBound(outlooks: readonly Outlook[], probabilities: readonly number[]): number {
  if (probabilityOfAny(probabilities) <= ABOVE) return 0;
  const tails = outlooks.flatMap(({ match, value, incumbent }, i) => {
    const probability = probabilities[i] ?? 0;
    const matched = probability === 0 ? null : match();
    if (!matched) return [];
    const scale = Math.sqrt(0.6 * matched.variance);
    const behind = (incumbent - value - matched.gain) / scale;
    return [{ probability, behind, scale, atIncumbent: tail(behind) }];
  });
  const probabilityBeyond = new Float64Array(tails.length);
  const beyond = (gain: number): number => {
    let i = 0;
    for (const { probability, behind, scale, atIncumbent } of tails)
      probabilityBeyond[i++] = (probability * tail(behind + gain / scale)) / atIncumbent;
    return probabilityOfAny(probabilityBeyond);
  };
  if (beyond(0) <= ABOVE) return 0;
  let low = 0;
  let high = tails.reduce((most, { scale }) => Math.max(most, scale), 0);
  while (beyond(high) > ABOVE) [low, high] = [high, 2 * high];
  const halvings = tails.length > MANY_TRIALS ? 12 : 40;
  for (let i = 0; i < halvings; i++) {
    const middle = (low + high) / 2;
    if (beyond(middle) > ABOVE) low = middle;
    else high = middle;
  }
  return high;
}

/** P(T > t) for Student's t with 5 degrees of freedom in closed form; its leading term where that would cancel. */
function tail(t: number): number {
  if (t > 30) return 9.49 * t ** -5;
  const x = t / Math.sqrt(5);
  const y = 1 / (1 + x * x);
  return 0.5 - (Math.atan(x) + x * y * (1 + (2 / 3) * y)) / Math.PI;
}

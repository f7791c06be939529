import { gammaln } from "simple-statistics";

/**
 * P(X >= k) for the number of marked ones among `drawn` of `total`, `marked` of which are marked: the one-sided test of
 * Fisher (1935).
 */
export function hypergeometricTail(k: number, marked: number, drawn: number, total: number): number {
  const most = Math.min(marked, drawn);
  let sum = 0;
  for (let hit = Math.max(k, 0, drawn + marked - total); hit <= most; hit++) {
    sum += Math.exp(
      logChoose(marked, hit) + logChoose(total - marked, drawn - hit) - logChoose(total, drawn),
    );
  }
  return Math.min(1, sum);
}

function logChoose(n: number, k: number): number {
  return gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1);
}

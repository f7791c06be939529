import type { Random } from "./random.ts";

/**
 * Expected best of m drawn without replacement from n values: sum over i of C(i-1, m-1)/C(n, m) y_(i), unbiased for the
 * expected best of m new draws (Tang et al. 2020). 1 <= m <= n.
 *
 * @param sorted ascending, larger is better.
 */
export function expectedBestOf(sorted: readonly number[], m: number): number {
  let expected = 0;
  for (const [rank, weight] of bestOfWeights(sorted.length, m)) expected += weight * (sorted[rank] ?? 0);
  return expected;
}

/** The quantile of the best of m drawn without replacement from n values. */
export function bestOfQuantile(sorted: readonly number[], m: number, share: number): number {
  let above = 0;
  for (const [rank, weight] of bestOfWeights(sorted.length, m)) {
    above += weight;
    if (above >= 1 - share - 1e-12) return sorted[rank] ?? 0;
  }
  return sorted[m - 1] ?? 0;
}

/** P(none of the `best` is among m drawn without replacement from n). */
export function bestLeftOut(n: number, m: number, best: number): number {
  let chance = 1;
  for (let i = 0; i < best; i += 1) chance *= Math.max(0, n - m - i) / (n - i);
  return chance;
}

/** P(the best of m of n has a rank), from the best rank (n - 1) down, by recurrence; negligible weights are left out. */
function* bestOfWeights(n: number, m: number): Generator<readonly [rank: number, weight: number]> {
  let weight = m / n;
  for (let rank = n - 1; rank >= m - 1 && weight > 1e-15; rank -= 1) {
    yield [rank, weight];
    weight *= (rank + 1 - m) / rank;
  }
}

/**
 * A draw of the distribution that n values came from, as cumulative weights by rank (Bayesian bootstrap, Rubin 1981), with
 * one weight more for what lies beyond the best value seen.
 */
export function drawCumulativeWeights(n: number, random: Random): Float64Array {
  const cumulative = new Float64Array(n + 1);
  let sum = 0;
  for (let rank = 0; rank <= n; rank += 1) {
    sum -= Math.log(1 - random.uniform());
    cumulative[rank] = sum;
  }
  for (let rank = 0; rank <= n; rank += 1) cumulative[rank] = (cumulative[rank] ?? 0) / sum;
  return cumulative;
}

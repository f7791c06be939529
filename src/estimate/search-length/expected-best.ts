import { quantileSorted } from "simple-statistics";
import { exactly, type Interval, interval } from "../../model/interval.ts";
import { drawCumulativeWeights, expectedBestOf } from "../../stats/best-of.ts";
import { seededRandom } from "../../stats/random.ts";

const DRAWS = 300;
const FEWEST_DRAWS = 20;
const MOST_DRAWN_VALUES = 200_000;
/** 1 + 1/2 + … + 1/5: the mean distance of the best from the sixth best, in mean excesses of an exponential tail (Rényi). */
const FIVE_SPACINGS = 137 / 60;
const NEGLIGIBLE = 1e-9;
/** A bootstrap of few values is too narrow: half-widths grow by 1 + this / n, set on the development studies. */
const FEW = 15;
const SEED = 20_200_612;

/** Best of m trials of a search, larger is better: its mean over many searches, and where one search would end. */
export interface BestOf {
  readonly trials: number;
  /** Of the expected best. */
  readonly mean: Interval;
  /** Of the best of one more search of that length. */
  readonly oneSearch: Interval;
}

/**
 * Best of m trials for several m, from the values of n. The estimate is unbiased up to n; the range comes from Bayesian
 * bootstrap draws of the distribution with one value beyond the best, as far from it as the spacing of the six best says.
 *
 * @param values ascending.
 */
export function bestOf(values: readonly number[], lengths: readonly number[]): BestOf[] {
  const sorted = withFloor(values);
  const n = sorted.length;
  const best = sorted[n - 1] ?? 0;
  const worst = sorted[0] ?? 0;
  if (best === worst)
    return lengths.map((trials) => ({ trials, mean: exactly(best), oneSearch: exactly(best) }));
  const random = seededRandom(SEED);
  const excess = (best - (sorted[Math.max(0, n - 6)] ?? worst)) / FIVE_SPACINGS;
  const draws = Array.from(
    { length: Math.max(FEWEST_DRAWS, Math.min(DRAWS, Math.floor(MOST_DRAWN_VALUES / n))) },
    () => ({
      cumulative: drawCumulativeWeights(n, random),
      beyond: best - excess * Math.log(1 - random.uniform()),
      chance: random.uniform(),
    }),
  );
  return lengths.map((trials) => {
    const estimate = expectedBestOf(sorted, Math.min(n, trials));
    const means = draws.map(({ cumulative, beyond }) => meanUnder(sorted, cumulative, beyond, trials));
    const single = draws.map(({ cumulative, beyond, chance }) =>
      valueAt(sorted, cumulative, beyond, chance ** (1 / trials)),
    );
    return { trials, mean: ninety(estimate, means, n), oneSearch: ninety(estimate, single, n) };
  });
}

/** A trial that diverged says how often that happens, not how far: it counts as three times the good half's spread down. */
export function withFloor(sorted: readonly number[]): readonly number[] {
  const middle = sorted[sorted.length >> 1] ?? 0;
  const floor = middle - 3 * ((sorted.at(-1) ?? 0) - middle);
  return (sorted[0] ?? 0) < floor ? sorted.map((value) => Math.max(value, floor)) : sorted;
}

/** Expected best of m under drawn weights: sum of y_i (F_i^m - F_(i-1)^m), from the top down. */
function meanUnder(
  sorted: readonly number[],
  cumulative: Float64Array,
  beyond: number,
  trials: number,
): number {
  let above = 1;
  let mean = 0;
  for (let rank = sorted.length; rank >= 0 && above > NEGLIGIBLE; rank -= 1) {
    const below = rank === 0 ? 0 : (cumulative[rank - 1] ?? 0) ** trials;
    mean += (above - below) * (sorted[rank] ?? beyond);
    above = below;
  }
  return mean;
}

function valueAt(sorted: readonly number[], cumulative: Float64Array, beyond: number, share: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulative[middle] ?? 1) >= share) high = middle;
    else low = middle + 1;
  }
  return sorted[low] ?? beyond;
}

function ninety(estimate: number, draws: number[], n: number): Interval {
  draws.sort((a, b) => a - b);
  const widened = (end: number): number => estimate + (1 + FEW / n) * (end - estimate);
  return interval(estimate, widened(quantileSorted(draws, 0.05)), widened(quantileSorted(draws, 0.95)));
}

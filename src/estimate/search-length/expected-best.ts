import { exactly, type Interval, interval } from "../../model/interval.ts";
import { drawCumulativeWeights, expectedBestOf } from "../../stats/best-of.ts";
import { ninetyPercent } from "../../stats/ninety-percent.ts";
import { type Random, seededRandom } from "../../stats/random.ts";
import { countUpTo } from "../../stats/sorted.ts";

const DRAWS = 300;
const FEWEST_DRAWS = 20;
const MOST_DRAWN_VALUES = 200_000;
/** Spacings below the best value that tell how far a better one may lie. */
const SPACINGS = 5;
/** 1 + 1/2 + … + 1/5: the mean distance of the best from the sixth best, in mean excesses of an exponential tail (Rényi). */
const FIVE_SPACINGS = 137 / 60;
const NEGLIGIBLE = 1e-9;
/**
 * A bootstrap of few values is too narrow, and the best configurations of a search space lie farther out than an exponential
 * tail says: half-widths grow by such factors for n values, set on the development studies.
 */
const BELOW = (n: number): number => 1 + 8 / n;
const ABOVE = (n: number): number => 1.6 + 25 / n;
/** The same for the best of one search: chance spreads it more than what is not known. */
const ONE_BELOW = (n: number): number => 1 + 15 / n;
const ONE_ABOVE = (n: number): number => 1.3 + 15 / n;
const SEED = 20_200_612;

/** Best of m trials of a search, larger is better: its mean over many searches, and where one search would end. */
export interface BestOf {
  readonly trials: number;
  /** Of the expected best. */
  readonly mean: Interval;
  /** Of the best of one more search of that length. */
  readonly oneSearch: Interval;
}

/** A distribution that the values may have come from. */
interface Drawn {
  /** Ascending; the last one lies beyond the best that was seen. */
  readonly values: Float64Array;
  /** Cumulative weights, in their order. */
  readonly cumulative: Float64Array;
  /** Where in it the best of one search falls. */
  readonly chance: number;
}

/**
 * Best of m trials for several m, from the values of n. The estimate is unbiased up to n; the range comes from Bayesian
 * bootstrap draws of the distribution, spread evenly between neighbouring values, with one value beyond the best: as far from it
 * as the spacing of the six best says, which is itself drawn as uncertain as five spacings leave it.
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
  const excess = (best - (sorted[Math.max(0, n - 1 - SPACINGS)] ?? worst)) / FIVE_SPACINGS;
  const draws = Array.from(
    { length: Math.max(FEWEST_DRAWS, Math.min(DRAWS, Math.floor(MOST_DRAWN_VALUES / n))) },
    (): Drawn => {
      const cumulative = drawCumulativeWeights(n, random);
      const values = new Float64Array(n + 1);
      values.set(sorted);
      values[n] = best + (excess * exponential(random)) / meanOfFive(random);
      return { values, cumulative, chance: random.uniform() };
    },
  );
  return lengths.map((trials) => {
    const estimate = expectedBestOf(sorted, Math.min(n, trials));
    const means = draws.map((drawn) => meanUnder(drawn, trials));
    const single = draws.map((drawn) => valueAt(drawn, drawn.chance ** (1 / trials)));
    return {
      trials,
      mean: ninety(estimate, means, BELOW(n), ABOVE(n)),
      oneSearch: ninety(estimate, single, ONE_BELOW(n), ONE_ABOVE(n)),
    };
  });
}

/** A trial that diverged says how often that happens, not how far: it counts as three times the good half's spread down. */
export function withFloor(sorted: readonly number[]): readonly number[] {
  // Of two values it is the worse one: the better one would raise it to its own.
  const middle = sorted[Math.min(sorted.length >> 1, Math.max(0, sorted.length - 2))] ?? 0;
  const floor = middle - 3 * ((sorted.at(-1) ?? 0) - middle);
  return (sorted[0] ?? 0) < floor ? sorted.map((value) => Math.max(value, floor)) : sorted;
}

function exponential(random: Random): number {
  return -Math.log(1 - random.uniform());
}

/** The mean of as many exponential spacings as the scale is read off, in units of the true one. */
function meanOfFive(random: Random): number {
  let sum = 0;
  for (let spacing = 0; spacing < SPACINGS; spacing += 1) sum += exponential(random);
  return sum / SPACINGS;
}

/**
 * Expected best of m under drawn weights: the integral of y dF^m, from the top down, with F linear between neighbouring
 * values. With all weight of an interval at its upper end it would be too large.
 */
function meanUnder({ values, cumulative }: Drawn, trials: number): number {
  let share = 1;
  let above = 1;
  let mean = 0;
  for (let rank = values.length - 1; rank >= 0 && above > NEGLIGIBLE; rank -= 1) {
    const shareBelow = rank === 0 ? 0 : (cumulative[rank - 1] as number);
    const below = shareBelow ** trials;
    const value = values[rank] as number;
    const gap = rank === 0 ? 0 : value - (values[rank - 1] as number);
    const between =
      share > shareBelow ? (share * above - shareBelow * below) / (share - shareBelow) : (trials + 1) * above;
    mean += value * (above - below) - gap * (between / (trials + 1) - below);
    share = shareBelow;
    above = below;
  }
  return mean;
}

/** With F linear between neighbouring values: at these alone, no longer search would end just short of the best one. */
function valueAt({ values, cumulative }: Drawn, share: number): number {
  const rank = Math.min(countUpTo(cumulative, share, false), values.length - 1);
  const value = values[rank] as number;
  if (rank === 0) return value;
  const [below, upTo] = [cumulative[rank - 1] as number, cumulative[rank] as number];
  const previous = values[rank - 1] as number;
  return upTo > below ? previous + ((share - below) / (upTo - below)) * (value - previous) : value;
}

/** The 90 % interval of the draws, its halves as many times as wide. */
function ninety(estimate: number, draws: readonly number[], below: number, above: number): Interval {
  const { low, high } = ninetyPercent(draws);
  return interval(estimate, estimate + below * (low - estimate), estimate + above * (high - estimate));
}

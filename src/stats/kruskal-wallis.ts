import { errorFunction } from "simple-statistics";

/** How far groups of ranks differ. */
export interface RankDifference {
  /** Share of the ranks' variance that the groups explain, less what chance explains: epsilon squared, 0 to 1. */
  readonly share: number;
  /** That groups differ as much by chance. */
  readonly pValue: number;
}

/**
 * The test of Kruskal and Wallis (1952), ties corrected, with epsilon squared (Kelley 1935) as its effect size. The tail of
 * chi squared is Wilson and Hilferty's (1931).
 *
 * @param groups the group of each value, from 0.
 * @param means how many means were taken off the values before: that many fewer are free to vary.
 */
export function kruskalWallis(
  values: readonly number[],
  groups: readonly number[],
  means = 0,
): RankDifference {
  const { ranks, tied } = midRanks(values);
  const n = values.length;
  const sums: number[] = [];
  const counts: number[] = [];
  for (const [i, rank] of ranks.entries()) {
    const group = groups[i] ?? 0;
    sums[group] = (sums[group] ?? 0) + rank;
    counts[group] = (counts[group] ?? 0) + 1;
  }
  const filled = counts.filter((count) => count > 0).length;
  const spread = 1 - tied / (n ** 3 - n);
  if (filled < 2 || n <= filled || spread <= 0) return { share: 0, pValue: 1 };
  const squares = sums.reduce((sum, of, group) => sum + of ** 2 / (counts[group] ?? 1), 0);
  const free = means > 0 ? (n - means) / n : 1;
  const h = (free * ((12 / (n * (n + 1))) * squares - 3 * (n + 1))) / spread;
  const degrees = filled - 1;
  const share = Math.min(1, Math.max(0, (h - degrees) / (n - filled)));
  const cube = 2 / (9 * degrees);
  const z = (Math.cbrt(Math.max(0, h) / degrees) - (1 - cube)) / Math.sqrt(cube);
  return { share, pValue: Math.max(0, (1 - errorFunction(z / Math.SQRT2)) / 2) };
}

/** Ranks from 1, equal values sharing their mean rank, and the sum of t^3 - t over ties. */
function midRanks(values: readonly number[]): { ranks: number[]; tied: number } {
  const order = values.map((_, i) => i).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Array<number>(values.length);
  let tied = 0;
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && values[order[to] ?? 0] === values[order[from] ?? 0]) to++;
    for (const i of order.slice(from, to)) ranks[i] = (from + to + 1) / 2;
    tied += (to - from) ** 3 - (to - from);
    from = to;
  }
  return { ranks, tied };
}

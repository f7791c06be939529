import { kruskalWallis, type RankDifference } from "../../stats/kruskal-wallis.ts";
import type { Sampled } from "./good-values.ts";

/** Scores, and how many means were taken off them. */
export interface Compared {
  readonly scores: readonly number[];
  readonly means: number;
}

const TRIALS_A_BIN = 10;
const MOST_BINS = 5;

/**
 * How much of the objective's ranks one hyperparameter explains alone: its values in up to five bins of equal counts (a
 * categorical one by value), compared by Kruskal and Wallis. Ranks, so that one bad trial weighs no more than another.
 *
 * @param compared aligned with the sampled values.
 */
export function explainedBy({ range, texts, values }: Sampled, { scores, means }: Compared): RankDifference {
  if (range.kind === "categorical") {
    const index = new Map([...new Set(texts)].map((text, i) => [text, i]));
    return kruskalWallis(
      scores,
      texts.map((text) => index.get(text) ?? 0),
      means,
    );
  }
  const n = values.length;
  const bins = Math.max(2, Math.min(MOST_BINS, Math.floor(n / TRIALS_A_BIN)));
  const order = values.map((_, i) => i).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const groups = new Array<number>(n).fill(0);
  let group = 0;
  for (const [rank, i] of order.entries()) {
    // Equal values share a bin.
    if (values[i] !== values[order[rank - 1] ?? 0]) group = Math.floor((rank * bins) / n);
    groups[i] = group;
  }
  return kruskalWallis(scores, groups, means);
}

/** What is left of each score in a grid: less the mean of the trials that have the same values of the others. */
export function otherwiseEqual(scores: readonly number[], others: readonly Sampled[]): Compared {
  const keys = scores.map((_, i) => JSON.stringify(others.map(({ texts }) => texts[i])));
  const sums = new Map<string, { sum: number; count: number }>();
  for (const [i, key] of keys.entries()) {
    const { sum, count } = sums.get(key) ?? { sum: 0, count: 0 };
    sums.set(key, { sum: sum + (scores[i] ?? 0), count: count + 1 });
  }
  const left = scores.map((score, i) => {
    const { sum, count } = sums.get(keys[i] ?? "") ?? { sum: score, count: 1 };
    return score - sum / count;
  });
  return { scores: left, means: sums.size };
}

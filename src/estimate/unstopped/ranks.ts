import { midRank } from "../../stats/sorted.ts";

/**
 * The mid-rank in (-½, ½) of a value among others, largest first; not-a-number ranks below everything, and ties share
 * the middle of their places.
 */
export function centredRanks(among: readonly number[]): (value: number) => number {
  const worth = (value: number): number => (Number.isFinite(value) ? value : Number.NEGATIVE_INFINITY);
  const sorted = Float64Array.from(among, worth).sort();
  const n = Math.max(1, sorted.length);
  return (value) => midRank(sorted, worth(value)) / n - 0.5;
}

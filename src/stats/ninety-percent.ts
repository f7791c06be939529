import { quantileSorted } from "simple-statistics";

/** The 5 % and 95 % quantiles of draws, one at least: the ends of their 90 % interval. */
export function ninetyPercent(draws: ArrayLike<number>): { readonly low: number; readonly high: number } {
  const sorted = Float64Array.from(draws).sort() as unknown as number[];
  return { low: quantileSorted(sorted, 0.05), high: quantileSorted(sorted, 0.95) };
}

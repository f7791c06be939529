import { mean, sampleStandardDeviation } from "simple-statistics";
import { type Interval, interval } from "../../model/interval.ts";
import { ninetyPercent } from "../../stats/ninety-percent.ts";

/** The estimate with the spread of the draws, at most the whole. What no draw loses is not said to be lost. */
export function around(estimate: number, draws: readonly number[], whole: number): Interval {
  const { low, high } = spread(draws);
  const floor = estimate >= 0 && draws.every((draw) => draw >= -NOTHING) ? 0 : Number.NEGATIVE_INFINITY;
  return interval(Math.min(estimate, whole), Math.max(floor, low), Math.min(whole, high));
}

const ENOUGH_FOR_QUANTILES = 40;
/** Standard deviations from the middle to either end of a 90 % interval. */
const NINETY_PERCENT = 1.645;
const NOTHING = 1e-9;

function spread(draws: readonly number[]): { readonly low: number; readonly high: number } {
  if (draws.length >= ENOUGH_FOR_QUANTILES) return ninetyPercent(draws);
  const sorted = draws.toSorted((a, b) => a - b);
  const middle = mean(sorted);
  const margin = NINETY_PERCENT * sampleStandardDeviation(sorted);
  return { low: middle - margin, high: middle + margin };
}

/** What is left of a whole without a part of it. */
export function remainder(whole: number, part: Interval): Interval {
  return interval(whole - part.estimate, whole - part.high, whole - part.low);
}

/** Its low end is not below zero. */
export function atLeastZero(of: Interval): Interval {
  return { ...of, low: Math.max(0, of.low) };
}

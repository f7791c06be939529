import { medianAbsoluteDeviation } from "simple-statistics";

/** Median absolute deviation over that of a standard normal, 0.6745: the standard deviation where values are normal, wild ones aside. */
export const robustDeviation = (values: readonly number[]): number =>
  1.4826 * medianAbsoluteDeviation([...values]);

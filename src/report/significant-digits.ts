/**
 * How many significant digits tell values apart: `least`, and as many more as the values have in common in front, so that
 * what differs by little of what it is (a log-likelihood of -12,344) does not print alike.
 */
export function significantDigits(values: readonly number[], least: number): number {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (!(high > low)) return least;
  const alike = Math.log10(Math.max(Math.abs(low), Math.abs(high)) / (high - low));
  return Math.min(15, least + Math.max(0, Math.ceil(alike) - 1));
}

/** An estimate with its 90 % prediction interval, all three in the unit that the field's name carries. */
export interface Interval {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly level: 0.9;
}

/** A quantity that is known: an interval of width zero. */
export function exactly(value: number): Interval {
  return { estimate: value, low: value, high: value, level: 0.9 };
}

/** Builds an interval and widens it, where needed, so that it contains its estimate. */
export function interval(estimate: number, low: number, high: number): Interval {
  return { estimate, low: Math.min(low, estimate), high: Math.max(high, estimate), level: 0.9 };
}

/** Applies a monotonically increasing function to an interval. */
export function mapInterval(of: Interval, increasing: (value: number) => number): Interval {
  return interval(increasing(of.estimate), increasing(of.low), increasing(of.high));
}

/** `of` minus a known quantity. */
export function shift(of: Interval, by: number): Interval {
  return mapInterval(of, (value) => value + by);
}

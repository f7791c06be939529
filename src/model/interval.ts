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

/** `of` plus a known quantity. */
export function shifted(of: Interval, by: number): Interval {
  return { ...of, estimate: of.estimate + by, low: of.low + by, high: of.high + by };
}

/** `of` times a known quantity of at least zero. */
export function scaled(of: Interval, by: number): Interval {
  return { ...of, estimate: of.estimate * by, low: of.low * by, high: of.high * by };
}

/** Intervals added end by end: wide, because their errors may share a sign; an interval of zero for none. */
export function added(parts: readonly Interval[]): Interval {
  const sum = (end: (of: Interval) => number): number => parts.reduce((all, part) => all + end(part), 0);
  return {
    estimate: sum((of) => of.estimate),
    low: sum((of) => of.low),
    high: sum((of) => of.high),
    level: 0.9,
  };
}

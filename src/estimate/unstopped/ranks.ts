/**
 * Tells the mid-rank in (-½, ½) of a value among others, largest first; not-a-number ranks below everything and ties share the
 * middle of their places.
 */
export function centredRanks(among: readonly number[]): (value: number) => number {
  const worth = (value: number): number => (Number.isFinite(value) ? value : Number.NEGATIVE_INFINITY);
  const sorted = Float64Array.from(among, worth).sort();
  const n = Math.max(1, sorted.length);
  return (value) => {
    const below = countBelow(sorted, worth(value), false);
    const upTo = countBelow(sorted, worth(value), true);
    return (below + upTo) / 2 / n - 0.5;
  };
}

/** How many of an ascending list lie below a value, or at it too. */
function countBelow(sorted: Float64Array, value: number, inclusive: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] as number;
    if (found < value || (inclusive && found === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Mid-ranks in (-½, ½) of `of` among all values, largest first; not-a-number ranks below everything
 * and ties share the middle of their places.
 */
export function centredRanks(of: readonly number[], among: readonly number[]): number[] {
  const worth = (value: number): number => (Number.isFinite(value) ? value : Number.NEGATIVE_INFINITY);
  const sorted = among.map(worth).sort((a, b) => a - b);
  const n = Math.max(1, sorted.length);
  return of.map((value) => {
    const below = countBelow(sorted, worth(value), false);
    const upTo = countBelow(sorted, worth(value), true);
    return (below + upTo) / 2 / n - 0.5;
  });
}

/** How many of an ascending list lie below a value, or at it too. */
function countBelow(sorted: readonly number[], value: number, inclusive: boolean): number {
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

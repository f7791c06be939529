/** The least m in 1..n that holds, where it holds from some m on and for n. */
export function fewest(n: number, holds: (m: number) => boolean): number {
  let [low, high] = [1, n];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many of ascending numbers lie below a value, or at it too. */
export function countUpTo(ascending: ArrayLike<number>, value: number, including: boolean): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = ascending[middle] as number;
    if (at < value || (including && at === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of ascending numbers, those below a value and half of those at it. */
export function midRank(ascending: ArrayLike<number>, value: number): number {
  return (countUpTo(ascending, value, false) + countUpTo(ascending, value, true)) / 2;
}

/** Inserts a value into numbers that ascend, in place. */
export function insertSorted(sorted: number[], value: number): void {
  sorted.splice(countUpTo(sorted, value, false), 0, value);
}

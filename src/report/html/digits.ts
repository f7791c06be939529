/** Six significant digits unless values need more to differ: finer than any screen, and a third of the bytes. */
export function digits(value: number, significant = 6): number {
  return Number(value.toPrecision(significant));
}

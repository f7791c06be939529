/** Six significant digits: finer than any screen, and a third of the bytes. */
export function digits(value: number): number {
  return Number(value.toPrecision(6));
}

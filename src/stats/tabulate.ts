/** So many numbers, each computed from its place. In hot paths much faster than `Float64Array.from` with a function. */
export function tabulate(length: number, of: (index: number) => number): Float64Array {
  const values = new Float64Array(length);
  for (let index = 0; index < length; index++) values[index] = of(index);
  return values;
}

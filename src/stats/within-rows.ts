/**
 * Points moved to the edge of the box that rows of features span, where they lie outside it. Without rows there is no box.
 *
 * @param reach how far the box goes beyond the rows, in units of the features.
 */
export function withinRows(
  rows: readonly Float64Array[],
  points: readonly Float64Array[],
  reach: number,
): readonly Float64Array[] {
  const [first] = rows;
  if (!first) return points;
  const least = Float64Array.from(first);
  const most = Float64Array.from(first);
  for (const row of rows) {
    for (let d = 0; d < row.length; d++) {
      least[d] = Math.min(least[d] as number, row[d] as number);
      most[d] = Math.max(most[d] as number, row[d] as number);
    }
  }
  return points.map((point) =>
    point.map((value, d) =>
      Math.min(Math.max(value, (least[d] as number) - reach), (most[d] as number) + reach),
    ),
  );
}

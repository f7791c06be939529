const LEAST_ROWS = 8;
const ROWS_A_BLOCK = 4;
const MOST_BLOCKS = 4;

/**
 * Splits rows into blocks along the direction in which the targets differ from them, that between their mean
 * features. The outer blocks are to the other rows what the targets are to all rows. Empty where there are too few
 * rows to split.
 */
export function blocksTowards(rows: readonly Float64Array[], targets: readonly Float64Array[]): number[][] {
  if (rows.length < LEAST_ROWS || targets.length === 0) return [];
  const from = centre(rows);
  const direction = centre(targets).map((value, d) => value - (from[d] as number));
  const along = rows.map((row) => row.reduce((sum, value, d) => sum + value * (direction[d] as number), 0));
  const order = along.map((_, i) => i).sort((a, b) => (along[a] as number) - (along[b] as number) || a - b);
  const count = Math.min(MOST_BLOCKS, Math.floor(rows.length / ROWS_A_BLOCK));
  return Array.from({ length: count }, (_, k) =>
    order.slice(Math.floor((k * rows.length) / count), Math.floor(((k + 1) * rows.length) / count)),
  );
}

function centre(rows: readonly Float64Array[]): Float64Array {
  const sums = new Float64Array(rows[0]?.length ?? 0);
  for (const row of rows) {
    for (let d = 0; d < row.length; d++) sums[d] = (sums[d] as number) + (row[d] as number);
  }
  return sums.map((sum) => sum / rows.length);
}

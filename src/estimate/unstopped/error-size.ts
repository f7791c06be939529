/** Rows that the prior error counts as. */
export const PRIOR_ROWS = 2;

/** Mean square with further errors of the size `floor`. */
export function meanSquare(residuals: Float64Array, floor: number): number {
  let sum = PRIOR_ROWS * floor * floor;
  for (const residual of residuals) sum += residual * residual;
  return sum / (residuals.length + PRIOR_ROWS);
}

/** Mean absolute value with further errors of the size `floor`. */
export function meanSize(residuals: Float64Array, floor: number): number {
  let sum = PRIOR_ROWS * floor;
  for (const residual of residuals) sum += Math.abs(residual);
  return sum / (residuals.length + PRIOR_ROWS);
}

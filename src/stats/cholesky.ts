/** A square matrix, row after row. */
export type Matrix = Float64Array;

/**
 * Lower Cholesky factor L of a symmetric positive definite matrix A = L Lᵀ of size n (Golub and Van Loan, 4.2).
 * A pivot that rounding made non-positive is lifted to a tiny positive one.
 */
export function cholesky(a: Matrix, n: number): Matrix {
  const l = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = a[i * n + j] ?? 0;
      for (let k = 0; k < j; k++) sum -= (l[i * n + k] as number) * (l[j * n + k] as number);
      l[i * n + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (l[j * n + j] as number);
    }
  }
  return l;
}

/** Inverse of A from its lower Cholesky factor. */
export function choleskyInverse(l: Matrix, n: number): Matrix {
  // Lower inverse first, then A⁻¹ = L⁻ᵀ L⁻¹.
  const inverse = new Float64Array(n * n);
  for (let j = 0; j < n; j++) {
    inverse[j * n + j] = 1 / (l[j * n + j] as number);
    for (let i = j + 1; i < n; i++) {
      let sum = 0;
      for (let k = j; k < i; k++) sum -= (l[i * n + k] as number) * (inverse[k * n + j] as number);
      inverse[i * n + j] = sum / (l[i * n + i] as number);
    }
  }
  const result = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0;
      for (let k = i; k < n; k++) sum += (inverse[k * n + i] as number) * (inverse[k * n + j] as number);
      result[i * n + j] = sum;
      result[j * n + i] = sum;
    }
  }
  return result;
}

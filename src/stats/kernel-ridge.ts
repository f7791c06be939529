import { median } from "simple-statistics";
import { cholesky, choleskyInverse, type Matrix } from "./cholesky.ts";

/** Covariance of two rows before any response was seen, in units of the signal. */
export type Kernel = (a: Float64Array, b: Float64Array) => number;

/** Gaussian kernel in the root mean square distance of standardised features; 0 where there are none. */
export const smoothKernel: Kernel = (a, b) => {
  if (a.length === 0) return 0;
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += ((a[i] as number) - (b[i] as number)) ** 2;
  return Math.exp(-sum / (2 * a.length));
};

/** The kernel of every row with every row, n x n. */
export function gramMatrix(rows: readonly Float64Array[], kernel: Kernel): Matrix {
  const n = rows.length;
  const gram = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      gram[i * n + j] = kernel(rows[i] as Float64Array, rows[j] as Float64Array);
      gram[j * n + i] = gram[i * n + j] as number;
    }
  }
  return gram;
}

/** The kernel of every point with every row, one point after the other. */
export function kernelWithRows(
  rows: readonly Float64Array[],
  points: readonly Float64Array[],
  kernel: Kernel,
): Float64Array {
  const n = rows.length;
  const found = new Float64Array(points.length * n);
  for (const [i, point] of points.entries()) {
    for (let j = 0; j < n; j++) found[i * n + j] = kernel(point, rows[j] as Float64Array);
  }
  return found;
}

/** A kernel matrix of n rows with noise on its diagonal, inverted once and used for any number of responses. */
export interface KernelFit {
  readonly n: number;
  readonly inverse: Matrix;
}

/** Prepares the regression with kernel matrix `kernel` (n x n) and noise-to-signal ratio `noise`. */
export function fitKernel(kernel: Matrix, n: number, noise: number): KernelFit {
  const a = Float64Array.from(kernel);
  for (let i = 0; i < n; i++) a[i * n + i] = (a[i * n + i] as number) + noise;
  return { n, inverse: choleskyInverse(cholesky(a, n), n) };
}

/** Dual coefficients (K + noise I)⁻¹ y of kernel ridge regression (Saunders, Gammerman and Vovk 1998). */
export function dualCoefficients({ n, inverse }: KernelFit, y: ArrayLike<number>): Float64Array {
  const alpha = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += (inverse[i * n + j] as number) * (y[j] as number);
    alpha[i] = sum;
  }
  return alpha;
}

/**
 * Leave-one-out residuals in closed form: alpha_i / (K + noise I)⁻¹_ii (Rasmussen and Williams 2006, equation 5.12).
 */
export function leaveOneOutResiduals({ n, inverse }: KernelFit, alpha: Float64Array): Float64Array {
  return alpha.map((value, i) => value / (inverse[i * n + i] as number));
}

/** Residuals beyond this many robust standard deviations are drawn in (Huber 1981; 95 % efficient under normal errors). */
const HUBER = 1.345;
const ROUNDS = 6;

/**
 * Kernel ridge regression by Huber's M-estimator, through pseudo-values: rows with wild residuals are replaced by their
 * fit plus the largest residual that is believed (Huber 1981, section 7.8), so that the one inverse serves all rounds. Wild is
 * what the fit itself does not reach: a row unlike all others is not wild for being alone. The
 * residuals returned are the left-out ones of the rows as they are; `believed` is the response after drawing in.
 */
export function robustFit(
  fit: KernelFit,
  y: Float64Array,
): { alpha: Float64Array; believed: Float64Array; residuals: Float64Array } {
  let alpha = dualCoefficients(fit, y);
  let residuals = leaveOneOutResiduals(fit, alpha);
  let believed = y;
  if (y.length < 4) return { alpha, believed, residuals };
  for (let round = 0; round < ROUNDS; round++) {
    // What is left of a row when it is fitted too: the noise is 1, so its dual coefficient.
    const inside = alpha.map((value, i) => value + (y[i] as number) - (believed[i] as number));
    const most = HUBER * 1.4826 * median(Array.from(inside, Math.abs));
    const drawn = y.map((value, i) => {
      const residual = inside[i] as number;
      return Math.abs(residual) > most ? value - residual + Math.sign(residual) * most : value;
    });
    believed = drawn;
    alpha = dualCoefficients(fit, drawn);
    const drawnIn = leaveOneOutResiduals(fit, alpha);
    residuals = drawnIn.map((residual, i) => residual + (y[i] as number) - (drawn[i] as number));
  }
  return { alpha, believed, residuals };
}

/** Posterior variance at a point, in units of the signal: k(x,x) - kᵀ(K + noise I)⁻¹k. */
export function posteriorVariance({ n, inverse }: KernelFit, self: number, k: Float64Array): number {
  let explained = 0;
  for (let i = 0; i < n; i++) {
    const ki = k[i] as number;
    // The inverse is symmetric: the half below the diagonal counts twice.
    let below = 0;
    for (let j = 0, at = i * n; j < i; j++, at++) below += (inverse[at] as number) * (k[j] as number);
    explained += ki * (2 * below + (inverse[i * n + i] as number) * ki);
  }
  return Math.max(0, self - explained);
}

/**
 * Residuals of the rows of a block when the whole block is left out, in closed form: (P_BB)⁻¹ alpha_B with P the inverse of
 * the noisy kernel matrix (the block version of leave-one-out).
 */
export function leaveBlockOut({ n, inverse }: KernelFit, blocks: readonly (readonly number[])[]): Matrix[] {
  return blocks.map((block) => {
    const size = block.length;
    const own = new Float64Array(size * size);
    for (let a = 0; a < size; a++) {
      const row = (block[a] as number) * n;
      for (let b = 0; b < size; b++) own[a * size + b] = inverse[row + (block[b] as number)] as number;
    }
    return choleskyInverse(cholesky(own, size), size);
  });
}

/** The residuals that `leaveBlockOut` prepared, for dual coefficients `alpha`; aligned with the rows. */
export function blockResiduals(
  blocks: readonly (readonly number[])[],
  prepared: readonly Matrix[],
  alpha: ArrayLike<number>,
): Float64Array {
  const residuals = new Float64Array(alpha.length);
  for (const [k, block] of blocks.entries()) {
    const inverse = prepared[k] as Matrix;
    const size = block.length;
    for (let a = 0; a < size; a++) {
      let sum = 0;
      for (let b = 0; b < size; b++) {
        sum += (inverse[a * size + b] as number) * (alpha[block[b] as number] as number);
      }
      residuals[block[a] as number] = sum;
    }
  }
  return residuals;
}

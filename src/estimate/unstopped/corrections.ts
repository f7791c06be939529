import type { Matrix } from "../../stats/cholesky.ts";
import { dot } from "../../stats/dot.ts";
import { gramMatrix, type Kernel, kernelWithRows, smoothKernel } from "../../stats/kernel-ridge.ts";
import { once } from "../../stats/remember.ts";
import { withinRows } from "../../stats/within-rows.ts";

/** What a correction may depend on. */
export interface Evidence {
  /** Standardised features of the rows that are learnt from, and of the targets. */
  readonly rows: readonly Float64Array[];
  readonly targets: readonly Float64Array[];
  /** How far beyond the rows a slope among them is taken to go on, in standard deviations of a feature. */
  readonly reach: number;
  /** Whether an effect may bend, or depend on another feature, where there are rows enough to tell. */
  readonly bends: boolean;
}

/** A family of corrections, as the kernel that shrinks it. */
export interface Correction {
  readonly family: "level" | "linear" | "smooth" | "quadratic";
  /** Kernel of every row with every row. */
  readonly gram: Matrix;
  /** Kernels with the rows, of targets at the edge of the rows where they lie beyond it. */
  readonly atEdge: () => Float64Array;
  /** Kernels of targets where they are taken to lie for their variance, with the rows and with themselves. */
  readonly where: () => { readonly rows: Float64Array; readonly self: Float64Array };
}

/** With fewer rows than this, features are ignored. */
const LEAST_ROWS = 4;
/** Fewest rows for each feature, and most features, with which squares and products are tried. */
const ROWS_TO_BEND = 2;
const MOST_TO_BEND = 16;

/** A level; linear in the features; smooth in them (Gaussian kernel); and linear in them with their squares and products. */
export function corrections({ rows, targets, reach, bends }: Evidence): Correction[] {
  const dimensions = rows[0]?.length ?? 0;
  // A target beyond the rows is predicted as at their edge, with the doubt of where it lies.
  const edge = withinRows(rows, targets, reach);
  const plain = (family: Correction["family"], kernel: Kernel): Correction =>
    correction(family, kernel, rows, edge, targets);
  const level = plain("level", () => 0);
  if (dimensions === 0 || rows.length < LEAST_ROWS) return [level];
  const found = [level, plain("linear", (a, b) => dot(a, b) / a.length), plain("smooth", smoothKernel)];
  if (bends && dimensions <= MOST_TO_BEND && rows.length >= ROWS_TO_BEND * dimensions) {
    const bent = rows.map(withProducts);
    // Products of features that lie far out know no bounds: neither the prediction nor its doubt goes beyond the rows.
    const bentEdge = withinRows(bent, targets.map(withProducts), 0);
    found.push(correction("quadratic", dot, bent, bentEdge, bentEdge));
  }
  return found;
}

function correction(
  family: Correction["family"],
  kernel: Kernel,
  rows: readonly Float64Array[],
  edge: readonly Float64Array[],
  where: readonly Float64Array[],
): Correction {
  return {
    family,
    gram: gramMatrix(rows, kernel),
    atEdge: once(() => kernelWithRows(rows, edge, kernel)),
    where: once(() => ({
      rows: kernelWithRows(rows, where, kernel),
      self: Float64Array.from(where, (target) => kernel(target, target)),
    })),
  };
}

/** Features with their squares and products, so that the inner product of two is q + q² for q = `dot(a, b) / a.length`. */
function withProducts(features: Float64Array): Float64Array {
  const n = features.length;
  const found = Array.from(features, (value) => value / Math.sqrt(n));
  for (const [i, a] of features.entries()) {
    for (const b of features.subarray(0, i)) found.push((Math.SQRT2 * a * b) / n);
    found.push(a ** 2 / n);
  }
  return Float64Array.from(found);
}

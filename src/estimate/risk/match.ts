import type { ScoredCurve } from "./curve.ts";

/** What finished trials of a similar shape gained after a step. */
export interface Match {
  /** Expected gain from here to the end, in the objective's unit. */
  readonly gain: number;
  readonly variance: number;
}

/**
 * Gain of the references from step `step` (1 is the first) to their ends, weighted by how similar their curves up to
 * that step are to `values`: a normal kernel, as wide as the nearest quarter of them, over the root mean square
 * distance of the shapes plus half the distance of the last values.
 */
export function matchedGain(values: Float64Array, step: number, references: readonly ScoredCurve[]): Match {
  const last = values[step - 1] as number;
  const n = references.length;
  const distances = new Float64Array(n);
  for (let j = 0; j < n; j++)
    distances[j] = shapeDistance(values, (references[j] as ScoredCurve).values, step);
  const sorted = distances.toSorted();
  const width = Math.max(sorted[Math.min(n - 1, Math.max(2, Math.floor(n / 4)))] ?? 0, 1e-12);
  let total = 0;
  let squares = 0;
  let gain = 0;
  const gains = new Float64Array(n);
  const weights = new Float64Array(n);
  for (let j = 0; j < n; j++) {
    const reference = references[j] as ScoredCurve;
    const own = reference.final - (reference.values[step - 1] as number);
    const weight = Math.exp(-0.5 * ((distances[j] as number) / width) ** 2);
    gains[j] = own;
    weights[j] = weight;
    total += weight;
    squares += weight * weight;
    gain += weight * own;
  }
  gain /= total;
  let variance = 0;
  for (let j = 0; j < n; j++) {
    variance += ((weights[j] as number) / total) * ((gains[j] as number) - gain) ** 2;
  }
  const effective = Math.max((total * total) / squares, 1.01);
  const corrected = variance * (effective / (effective - 1)) * (1 + 1 / effective);
  const least = (1e-6 * (1 + Math.abs(last))) ** 2;
  return { gain, variance: Math.max(corrected, least) };
}

function shapeDistance(a: Float64Array, b: Float64Array, step: number): number {
  const lastA = a[step - 1] as number;
  const lastB = b[step - 1] as number;
  let sum = 0;
  let count = 0;
  for (let s = 0; s < step; s++) {
    const off = (b[s] as number) - lastB - ((a[s] as number) - lastA);
    if (Number.isFinite(off)) {
      sum += off * off;
      count++;
    }
  }
  return Math.sqrt(sum / Math.max(1, count)) + 0.5 * Math.abs(lastB - lastA);
}

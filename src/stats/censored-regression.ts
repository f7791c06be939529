import { errorFunction, mean, standardDeviation } from "simple-statistics";
import { cholesky, choleskyInverse } from "./cholesky.ts";
import { dot } from "./dot.ts";
import { dualCoefficients } from "./kernel-ridge.ts";

/** A case of which the response is known, or only that it lies above `y`. */
export interface CensoredCase {
  readonly features: readonly number[];
  readonly y: number;
  readonly above: boolean;
}

export interface CensoredFit {
  /** Standard deviation of the responses around what is expected of them. */
  readonly noise: number;
  /** What is expected of a case, and the standard deviation with which it is known. */
  at(features: readonly number[]): { readonly mean: number; readonly deviation: number };
}

const MOST_ROUNDS = 200;
/** Changes of the noise that are not followed further, as a share. */
const SETTLED = 1e-5;
/** Beyond so many standard deviations the tail of the normal distribution is replaced by what it approaches. */
const FAR = 4;
/** A feature that differs by less than rounding does not differ. */
const ROUNDING = 1e-9;

/**
 * Linear regression with normal errors on responses some of which are only known to lie above a value (Tobin 1958): Newton's method
 * for the coefficients, expectation-maximisation (Dempster, Laird and Rubin 1977) for the noise. Each coefficient of a standardised
 * feature has a normal prior around 0 of the noise's variance, and the noise one of two cases that are off by `usualNoise`.
 *
 * @param cases at least one, with as many features each.
 */
export function censoredRegression(cases: readonly CensoredCase[], usualNoise: number): CensoredFit {
  const standardise = standardiser(cases.map(({ features }) => features));
  const rows = cases.map(({ features }) => standardise(features));
  const size = rows[0]?.length ?? 1;
  const weights = new Float64Array(size);
  weights[0] = mean(cases.map(({ y }) => y));
  let noise = usualNoise;
  let inverse = new Float64Array(size * size);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const slope = weights.map((weight, a) => (a === 0 ? 0 : -weight));
    const curvature = new Float64Array(size * size);
    for (let a = 0; a < size; a++) curvature[a * size + a] = a === 0 ? ROUNDING : 1;
    let squares = 2 * usualNoise ** 2;
    for (const [i, row] of rows.entries()) {
      const { y, above } = cases[i] as CensoredCase;
      const expected = dot(row, weights);
      const { off, variance } = above
        ? aboveMoments((y - expected) / noise)
        : { off: (y - expected) / noise, variance: 0 };
      squares += noise ** 2 * (off * off + variance);
      for (let a = 0; a < size; a++) {
        slope[a] = (slope[a] as number) + noise * off * (row[a] as number);
        for (let b = 0; b < size; b++) {
          curvature[a * size + b] =
            (curvature[a * size + b] as number) + (1 - variance) * (row[a] as number) * (row[b] as number);
        }
      }
    }
    inverse = choleskyInverse(cholesky(curvature, size), size) as Float64Array<ArrayBuffer>;
    const step = dualCoefficients({ n: size, inverse }, slope);
    for (let a = 0; a < size; a++) weights[a] = (weights[a] as number) + (step[a] as number);
    const before = noise;
    noise = Math.sqrt(squares / (cases.length + 2));
    if (Math.abs(noise - before) < SETTLED * noise && step.every((by) => Math.abs(by) < SETTLED * noise))
      break;
  }
  return {
    noise,
    at: (features) => {
      const row = standardise(features);
      const known = dualCoefficients({ n: size, inverse }, row);
      return { mean: dot(row, weights), deviation: noise * Math.sqrt(Math.max(0, dot(row, known))) };
    },
  };
}

/** A constant, and each feature in standard deviations from its mean; one that does not differ says nothing. */
function standardiser(all: readonly (readonly number[])[]): (features: readonly number[]) => Float64Array {
  const columns = (all[0] ?? []).map((_, k) => all.map((features) => features[k] as number));
  const scales = columns.map((column) => {
    const [middle, spread] = [mean(column), standardDeviation(column)];
    return { middle, by: spread > ROUNDING * (1 + Math.abs(middle)) ? 1 / spread : 0 };
  });
  return (features) =>
    Float64Array.from([1, ...scales.map(({ middle, by }, k) => ((features[k] as number) - middle) * by)]);
}

/** Mean and variance of a standard normal variable that is known to lie above `z`. */
function aboveMoments(z: number): { off: number; variance: number } {
  if (z > FAR) return { off: z + 1 / z, variance: 1 / z ** 2 };
  const ratio = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI) / ((1 - errorFunction(z / Math.SQRT2)) / 2);
  return { off: ratio, variance: Math.max(0, 1 + z * ratio - ratio * ratio) };
}

import { errorFunction } from "simple-statistics";

/** A point of which the height is known, or only that it lies above `y`. */
export interface CensoredPoint {
  readonly x: number;
  readonly y: number;
  readonly above: boolean;
}

export interface CensoredLine {
  /** Standard deviation of the points around the line. */
  readonly noise: number;
  /** Height of the line, and the standard deviation with which it is known. */
  at(x: number): { readonly mean: number; readonly deviation: number };
}

const ROUNDS = 60;
/** Beyond so many standard deviations the tail of the normal distribution is replaced by its bound. */
const FAR = 4;

/**
 * A straight line with normal errors through points some of which are only known to lie above a height (Tobin 1958), by
 * expectation-maximisation (Dempster, Laird and Rubin 1977). The slope has a normal prior around 0 that counts as one point a
 * standard deviation of x away from the middle, the noise one of two points that are off by `usualNoise`.
 *
 * @param points at least one; x in any unit.
 */
export function censoredLine(points: readonly CensoredPoint[], usualNoise: number): CensoredLine {
  const n = points.length;
  const middle = points.reduce((sum, { x }) => sum + x, 0) / n;
  const spread = points.reduce((sum, { x }) => sum + (x - middle) ** 2, 0);
  const curvature = spread + spread / n || 1;
  let level = points.reduce((sum, { y }) => sum + y, 0) / n;
  let slope = 0;
  let noise = usualNoise;
  for (let round = 0; round < ROUNDS; round++) {
    const expected = points.map(({ x, y, above }) => {
      const mean = level + slope * (x - middle);
      return above ? aboveMoments(mean, noise, y) : { mean: y, variance: 0 };
    });
    level = expected.reduce((sum, { mean }) => sum + mean, 0) / n;
    slope =
      expected.reduce((sum, { mean }, i) => sum + mean * ((points[i] as CensoredPoint).x - middle), 0) /
      curvature;
    const squares = expected.reduce(
      (sum, { mean, variance }, i) => {
        const off = mean - level - slope * ((points[i] as CensoredPoint).x - middle);
        return sum + off * off + variance;
      },
      2 * usualNoise ** 2,
    );
    noise = Math.sqrt(squares / (n + 2));
  }
  return {
    noise,
    at: (x) => ({
      mean: level + slope * (x - middle),
      deviation: noise * Math.sqrt(1 / n + (x - middle) ** 2 / curvature),
    }),
  };
}

/** Mean and variance of a normal variable that is known to lie above a bound. */
function aboveMoments(mean: number, deviation: number, bound: number): { mean: number; variance: number } {
  const z = (bound - mean) / deviation;
  // The inverse Mills ratio; far out its lower bound (Birnbaum 1942), which the tail approaches.
  const ratio =
    z > FAR
      ? (z + Math.sqrt(z * z + 4)) / 2
      : Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI) / ((1 - errorFunction(z / Math.SQRT2)) / 2);
  return {
    mean: mean + deviation * ratio,
    variance: deviation ** 2 * Math.max(0, 1 + z * ratio - ratio * ratio),
  };
}

import type { CurvePoint } from "../../model/trial.ts";
import { goldenShare } from "../../stats/golden.ts";

/**
 * The objective at every step, larger is better; `NaN` where it was not finite. Of several steps in one period the least, the
 * largest and the mean value are known, but not their order: as far as their spread is what the curve went by from the point
 * before to the one after they are taken to go that way, and for the rest to be noise. The value of the last step is the final one.
 *
 * @param final value that the trial ended with, where it is known.
 */
export function valuesByStep(
  points: readonly CurvePoint[],
  sign: 1 | -1,
  final: number | null,
): Float64Array {
  const values = new Float64Array(points.reduce((sum, point) => sum + point.count, 0));
  const middle = (i: number, otherwise: number): number => {
    const value = points[i]?.average ?? (i < 0 ? null : final);
    return value !== null && Number.isFinite(value) ? sign * value : otherwise;
  };
  let at = 0;
  for (let i = 0; i < points.length; i++) {
    const { count, average, minimum, maximum } = points[i] as CurvePoint;
    if (!Number.isFinite(average)) values.fill(Number.NaN, at, at + count);
    else if (count === 1 || minimum === maximum) values.fill(sign * average, at, at + count);
    else {
      const period = sign > 0 ? [minimum, average, maximum] : [-maximum, -average, -minimum];
      const [worst, mean, best] = period as [number, number, number];
      const went = (middle(i + 1, mean) - middle(i - 1, mean)) / (i > 0 ? 2 : 1);
      const trend = i === 0 && went === 0 ? 1 : Math.min(Math.max(went / (best - worst), -1), 1);
      const order = places(count, trend);
      const power = powerOf(count, worst, mean, best);
      for (let k = 0; k < count; k++) {
        values[at + k] = worst + (best - worst) * ((order[k] as number) / (count - 1)) ** power;
      }
      if (i === points.length - 1 && final !== null) endAt(values.subarray(at), sign * final);
    }
    at += count;
  }
  return values;
}

/** The value nearest to the final one was the last. */
function endAt(own: Float64Array, final: number): void {
  const off = (value: number | undefined): number => Math.abs((value ?? Number.NaN) - final);
  const nearest = own.reduce((best, value, k) => (off(value) < off(own[best]) ? k : best), own.length - 1);
  const displaced = own[own.length - 1] as number;
  own[own.length - 1] = own[nearest] as number;
  own[nearest] = displaced;
}

/** Which of the ascending values of a period each of its steps has. */
function places(count: number, trend: number): Int32Array {
  const keys = Float64Array.from({ length: count }, (_, k) => {
    return (trend * k) / (count - 1) + (1 - Math.abs(trend)) * goldenShare(k);
  });
  const found = new Int32Array(count);
  const order = Int32Array.from(keys, (_, k) => k).sort((a, b) => (keys[a] as number) - (keys[b] as number));
  for (let place = 0; place < count; place++) found[order[place] as number] = place;
  return found;
}

/** Shares of the way that the mean of the values between the ends is held within. */
const [LEAST_SHARE, MOST_SHARE] = [0.02, 0.98];

/** The power of the way from the least to the largest value at which so many values have their mean. */
function powerOf(count: number, least: number, mean: number, largest: number): number {
  if (count === 2) return 1;
  // The mean of a power p of the way is about 1 / (p + 1).
  const between = (count * mean - least - largest) / (count - 2);
  const share = (between - least) / (largest - least);
  return 1 / Math.min(Math.max(share, LEAST_SHARE), MOST_SHARE) - 1;
}

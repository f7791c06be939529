import type { CurvePoint } from "../../model/trial.ts";

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
  let at = 0;
  for (let i = 0; i < points.length; i++) {
    const point = points[i] as CurvePoint;
    const { count, average, minimum, maximum } = point;
    if (!Number.isFinite(average)) values.fill(Number.NaN, at, at + count);
    else if (count === 1 || minimum === maximum) values.fill(sign * average, at, at + count);
    else {
      const before = finiteOr(points[i - 1]?.average, average);
      const after = finiteOr(points[i + 1]?.average ?? final, average);
      const periods = Number(i > 0) + 1;
      const trend = Math.min(Math.max((after - before) / periods / (maximum - minimum), -1), 1);
      const order = places(count, trend === 0 && i === 0 ? sign : trend);
      for (let k = 0; k < count; k++) values[at + k] = sign * ascending(point, order[k] as number);
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

const finiteOr = (value: number | null | undefined, otherwise: number): number =>
  typeof value === "number" && Number.isFinite(value) ? value : otherwise;

/** Fraction of the golden section: its multiples lie evenly between 0 and 1, and jump about. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Which of the ascending values each step of a period has. */
function places(count: number, trend: number): Int32Array {
  const keys = Float64Array.from({ length: count }, (_, k) => {
    return (trend * k) / (count - 1) + (1 - Math.abs(trend)) * ((GOLDEN * (k + 1)) % 1);
  });
  const found = new Int32Array(count);
  const order = Int32Array.from(keys, (_, k) => k).sort((a, b) => (keys[a] as number) - (keys[b] as number));
  for (let place = 0; place < count; place++) found[order[place] as number] = place;
  return found;
}

/** Shares of the way that the mean of the values between the ends is held within. */
const [LEAST_SHARE, MOST_SHARE] = [0.02, 0.98];

/** The ascending values of a period, from 0: from the least to the largest, with their mean. */
function ascending({ count, average, minimum, maximum }: CurvePoint, place: number): number {
  if (place === 0) return minimum;
  if (place === count - 1) return maximum;
  // The mean of a power p of the way is about 1 / (p + 1).
  const between = (count * average - minimum - maximum) / (count - 2);
  const share = Math.min(Math.max((between - minimum) / (maximum - minimum), LEAST_SHARE), MOST_SHARE);
  return minimum + (maximum - minimum) * (place / (count - 1)) ** (1 / share - 1);
}

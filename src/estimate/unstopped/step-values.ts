import type { CurvePoint } from "../../model/trial.ts";
import { goldenShare } from "../../stats/golden.ts";

/**
 * The objective at every step, larger is better; `NaN` where it was not finite. Of several steps in one period the
 * least, the largest and the mean value are known, but not their order. As far as the curve moves by their spread
 * from one period to the next, they are taken to follow it (where nothing is known around them, to get better); the
 * rest of the spread is taken to be noise.
 *
 * @param final value that the trial ended with, where it is known: that of the last step.
 */
export function valuesByStep(
  points: readonly CurvePoint[],
  sign: 1 | -1,
  final: number | null,
): Float64Array {
  const values = new Float64Array(points.reduce((sum, point) => sum + point.count, 0));
  const known = (value: number | null | undefined): number | null =>
    typeof value === "number" && Number.isFinite(value) ? sign * value : null;
  let at = 0;
  for (let i = 0; i < points.length; i++) {
    const { count, average, minimum, maximum } = points[i] as CurvePoint;
    const isLast = i === points.length - 1;
    if (!Number.isFinite(average)) values.fill(Number.NaN, at, at + count);
    else if (count === 1 || minimum === maximum) values.fill(sign * average, at, at + count);
    else {
      const period = sign > 0 ? [minimum, average, maximum] : [-maximum, -average, -minimum];
      const [worst, mean, best] = period as [number, number, number];
      const before = known(points[i - 1]?.average);
      const after = known(isLast ? final : points[i + 1]?.average);
      const went = ((after ?? mean) - (before ?? mean)) / (before !== null && after !== null ? 2 : 1);
      const isAlone = before === null && after === null;
      const trend = isAlone ? 1 : Math.min(Math.max(went / (best - worst), -1), 1);
      const order = places(count, trend);
      const power = powerOf(count, worst, mean, best);
      for (let k = 0; k < count; k++) {
        values[at + k] = worst + (best - worst) * ((order[k] as number) / (count - 1)) ** power;
      }
      if (isLast && final !== null) endAt(values.subarray(at), sign * final, order);
    }
    at += count;
  }
  return values;
}

/** The value nearest to the final one was the last; one between the ends was the final one itself. */
function endAt(own: Float64Array, final: number, order: Int32Array): void {
  const last = own.length - 1;
  const off = (value: number | undefined): number => Math.abs((value ?? Number.NaN) - final);
  const nearest = own.reduce((best, value, k) => (off(value) < off(own[best]) ? k : best), last);
  const isEnd = order[nearest] === 0 || order[nearest] === last;
  const value = isEnd || !Number.isFinite(final) ? (own[nearest] as number) : final;
  own[nearest] = own[last] as number;
  own[last] = value;
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

const ROUNDS = 3;

/** The power of the way from the least to the largest value at which so many values have about their mean. */
function powerOf(count: number, least: number, mean: number, largest: number): number {
  if (count === 2) return 1;
  const between = (count * mean - least - largest) / (count - 2);
  const share = Math.min(Math.max((between - least) / (largest - least), LEAST_SHARE), MOST_SHARE);
  if (count === 3) return -Math.log2(share);
  // Of many values the mean of a power p of the way is 1 / (p + 1); Newton's method does the rest.
  let power = 1 / share - 1;
  for (let round = 0; round < ROUNDS; round++) {
    let [sum, slope] = [0, 0];
    for (let k = 1; k < count - 1; k++) {
      const way = k / (count - 1);
      const value = way ** power;
      sum += value;
      slope += value * Math.log(way);
    }
    power = Math.max(power / 2, power - (sum - share * (count - 2)) / slope);
  }
  return power;
}

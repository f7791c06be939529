import type { Regression } from "./candidates.ts";
import { meanSquare } from "./error-size.ts";

/**
 * No row has the word of a novel target, so no correction learnt from the rows holds for it, and neither do the
 * weights: each plain guess counts by the inverse square of its errors, and their disagreement is added to the error.
 * A guess that does not come from the target itself is off by as much more as what the target showed is unlike the
 * rows.
 */
export function widenNovel(
  { response, starts, novel }: Regression,
  floor: number,
  mean: Float64Array,
  spread: Float64Array,
): void {
  if (!novel.some(Boolean)) return;
  const shown = starts.flatMap(({ guesses }) => guesses).find(({ own }) => own);
  const usual = shown ? sumOf(shown.rows) / shown.rows.length : 0;
  const unlike = (i: number): number => (shown ? ((shown.targets[i] as number) - usual) ** 2 : 0);
  const plain = starts.flatMap(({ levelVariance, guesses }) =>
    guesses.map(({ own, rows, targets }) => {
      const off = Float64Array.from(response, (value, i) => value - (rows[i] as number));
      const shift = sumOf(off) / (off.length + 1 / levelVariance);
      const noise = meanSquare(
        off.map((value) => value - shift),
        floor,
      );
      return {
        at: (i: number): number => (targets[i] as number) + shift,
        noise: (i: number): number => noise + (own ? 0 : unlike(i)),
      };
    }),
  );
  for (const [i, isNovel] of novel.entries()) {
    if (!isNovel) continue;
    const total = sumOf(plain.map(({ noise }) => 1 / noise(i)));
    const middle = sumOf(plain.map(({ at, noise }) => at(i) / noise(i))) / total;
    mean[i] = middle;
    spread[i] = sumOf(plain.map(({ at, noise }) => (noise(i) + (at(i) - middle) ** 2) / noise(i))) / total;
  }
}

function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return sum;
}

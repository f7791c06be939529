import { sum } from "simple-statistics";

/** Joint draws of one trial's seconds and the estimate that was read off them. */
interface Drawn {
  readonly draws: Float64Array;
  readonly estimate: number;
  /** Its tail may stay long where few trials make up the total; otherwise its mean becomes the estimate in any case. */
  readonly longTail: boolean;
}

/** Halvings of the range of the power: a thousandth is finer than 400 draws are. */
const HALVINGS = 10;

/**
 * The long tails that estimates leave aside add up over trials, so the total of the draws would lie above that of the
 * estimates. Draws are scaled, in place, until the middle of their total is the total of the estimates: each trial's
 * by the factor that would make their mean its estimate, raised to one power from 0 to 1. Where tails average out
 * over many trials the power is near 1; where one trial dominates the total, the middle is already where it should
 * be, and the trial keeps its tail.
 *
 * @param middle of the draws of a total.
 */
export function recentre(drawn: readonly Drawn[], middle: (draws: Float64Array) => number): void {
  const total = sum(drawn.map(({ estimate }) => estimate));
  const factors = drawn.map(({ draws, estimate }) => factorTo(estimate, draws));
  const at = (power: number, i: number): number =>
    (factors[i] as number) ** ((drawn[i] as Drawn).longTail ? power : 1);
  const middleAt = (power: number): number => middle(totalDraws(drawn, (i) => at(power, i)));
  let [low, high] = [0, 1];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const power = (low + high) / 2;
    if (middleAt(power) > total) low = power;
    else high = power;
  }
  const power = (low + high) / 2;
  for (const [i, { draws }] of drawn.entries()) {
    const factor = at(power, i);
    for (let b = 0; b < draws.length; b++) draws[b] = (draws[b] as number) * factor;
  }
}

/** Draws of the total of all, each times its factor. */
export function totalDraws(
  drawn: readonly { readonly draws: Float64Array }[],
  factorOf: (i: number) => number = () => 1,
): Float64Array {
  const totals = new Float64Array(drawn[0]?.draws.length ?? 0);
  for (const [i, { draws }] of drawn.entries()) {
    const factor = factorOf(i);
    for (let b = 0; b < totals.length; b++) totals[b] = (totals[b] as number) + factor * (draws[b] as number);
  }
  return totals;
}

/** 1 where no factor could. */
function factorTo(estimate: number, draws: Float64Array): number {
  let all = 0;
  for (let b = 0; b < draws.length; b++) all += draws[b] as number;
  const mean = all / draws.length;
  return mean > 0 && estimate > 0 ? estimate / mean : 1;
}

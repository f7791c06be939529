import { tabulate } from "../../stats/tabulate.ts";
import type { Reference } from "./match.ts";

const LEAST = Math.exp(-3);
const MOST = Math.E;

/**
 * How far behind or ahead a trial is, counted in steps instead of in the objective's unit: the step at which others first
 * had its last value, over its own step. Below 1 the others were there sooner. The geometric mean of what the incumbent says
 * and what the median of the references says, each held within e⁻³ and e. Any increasing transformation of the objective
 * leaves it as it is, so that a loss of 10¹⁶ does no harm.
 */
export function equivalentStep(
  value: number,
  step: number,
  incumbent: Reference,
  references: readonly Reference[],
): number {
  const of = (reference: Reference): number => (firstReached(reference.best, value) + 1) / step;
  const held = (ratio: number): number => Math.min(MOST, Math.max(LEAST, ratio));
  const sorted = tabulate(references.length, (i) => of(references[i] as Reference)).sort();
  return Math.sqrt(held(of(incumbent)) * held(medianOf(sorted)));
}

/** First place of a list that never falls at which it reaches a value; its length where it does not. */
function firstReached(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) >= value) high = middle;
    else low = middle + 1;
  }
  return low;
}

function medianOf(sorted: Float64Array): number {
  const [lower, upper] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return ((lower ?? 1) + (upper ?? 1)) / 2;
}

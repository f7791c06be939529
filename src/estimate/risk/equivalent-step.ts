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
  const of = (reference: Reference): number => {
    const { values } = reference;
    let reached = 0;
    // A value that is not a number is never reached.
    while (reached < values.length && !((values[reached] as number) >= value)) reached++;
    return (reached + 1) / step;
  };
  const held = (ratio: number): number => Math.min(MOST, Math.max(LEAST, ratio));
  const sorted = Float64Array.from(references, of).sort();
  return Math.sqrt(held(of(incumbent)) * held(medianOf(sorted)));
}

function medianOf(sorted: Float64Array): number {
  const [lower, upper] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return ((lower ?? 1) + (upper ?? 1)) / 2;
}

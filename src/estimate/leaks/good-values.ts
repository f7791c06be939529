import type { ParameterRange } from "../../model/tuning-job.ts";
import { hypergeometricTail } from "../../stats/hypergeometric.ts";

/** A hyperparameter with its value in each trial, the best trial first. */
export interface Sampled {
  readonly range: ParameterRange;
  readonly texts: readonly string[];
  /** The same as numbers; not finite where categorical. */
  readonly values: readonly number[];
  /** How many of the first count as the best. */
  readonly best: number;
  /** Hyperparameters that are looked at beside this one, itself included. */
  readonly tests: number;
}

/** The end of a range that the best trials lie at, and where a wider range would end. */
export interface Edge {
  readonly side: "low" | "high";
  readonly from: number;
  readonly to: number;
  /** Of the best trials, and of all, within the outer tenth of the range on its own scale. */
  readonly bestInside: number;
  readonly inside: number;
}

/** The decade that the best trials lie in. */
export interface Decade {
  readonly low: number;
  readonly high: number;
  /** Of the best trials, and of all, up to its upper end. */
  readonly bestInside: number;
  readonly inside: number;
}

const OUTER = 0.1;
/** Of the best trials, at least this share lies at the edge, or in the decade. */
const LEAST_AT_EDGE = 0.5;
const LEAST_IN_DECADE = 0.9;
/** That the best fall so by chance, all hyperparameters and both ends taken together (Bonferroni). */
const UNLIKELY = 0.01;
/** A range this wide asks for a logarithmic scale where the good values fill no more than this share of it. */
const WIDE = 100;
const SMALL_PART = 0.2;

/** The best trials lie at an end that a wider range could move: the best of all among them, and more than chance puts there. */
export function goodEdge(sampled: Sampled): Edge | null {
  const { range, values, best, tests } = sampled;
  if (range.kind === "categorical" || range.min >= range.max) return null;
  const place = scaleOf(range);
  for (const side of ["low", "high"] as const) {
    const at = values.map((value) => (side === "low" ? place(value) <= OUTER : place(value) >= 1 - OUTER));
    const inside = at.filter(Boolean).length;
    const bestInside = at.slice(0, best).filter(Boolean).length;
    const to = widened(range, side);
    if (to === null || !at[0] || bestInside < LEAST_AT_EDGE * best) continue;
    if (2 * tests * hypergeometricTail(bestInside, best, inside, values.length) > UNLIKELY) continue;
    return { side, from: side === "low" ? range.min : range.max, to, bestInside, inside };
  }
  return null;
}

/** On a linear scale over two decades or more, nearly all of the best trials lie in one low decade, where few were drawn. */
export function goodDecade({ range, values, best, tests }: Sampled): Decade | null {
  if (range.kind === "categorical" || range.scaling !== "Linear") return null;
  if (range.min <= 0 || range.max < WIDE * range.min) return null;
  const sorted = values.slice(0, best).sort((a, b) => a - b);
  const low = sorted[0] ?? range.max;
  const high = sorted[Math.ceil(LEAST_IN_DECADE * best) - 1] ?? range.max;
  if (high > 10 * low || high - range.min > SMALL_PART * (range.max - range.min)) return null;
  const inside = values.filter((value) => value <= high).length;
  const bestInside = sorted.filter((value) => value <= high).length;
  if (tests * hypergeometricTail(bestInside, best, inside, values.length) > UNLIKELY) return null;
  return { low, high, bestInside, inside };
}

type NumericRange = Exclude<ParameterRange, { readonly kind: "categorical" }>;

/** Maps a value to its place in the range, 0 to 1. What `Auto` chooses is not recorded: logarithmic from two decades on. */
function scaleOf(range: NumericRange): (value: number) => number {
  return isLogarithmic(range)
    ? (value) => Math.log(value / range.min) / Math.log(range.max / range.min)
    : (value) => (value - range.min) / (range.max - range.min);
}

function isLogarithmic({ scaling, min, max }: NumericRange): boolean {
  return min > 0 && (scaling === "Logarithmic" || (scaling === "Auto" && max >= WIDE * min));
}

/** A quarter more on a logarithmic scale, half as much again on a linear one; `null` at 0 and 1, which often are bounds. */
function widened(range: NumericRange, side: "low" | "high"): number | null {
  const { kind, min, max } = range;
  if (range.scaling === "ReverseLogarithmic" || (side === "low" ? min === 0 : max === 1)) return null;
  // What lies below the small end of a wide linear range is no wider search.
  if (side === "low" && !isLogarithmic(range) && min > 0 && max >= WIDE * min) return null;
  const ratio = (max / min) ** 0.25;
  const half = (max - min) / 2;
  const to = isLogarithmic(range)
    ? side === "low"
      ? min / ratio
      : max * ratio
    : side === "low"
      ? min > 0
        ? Math.max(min / 2, min - half)
        : min - half
      : max + half;
  if (kind === "integer") {
    const whole = side === "low" ? Math.floor(to) : Math.ceil(to);
    return whole === 0 ? null : whole;
  }
  return Number((max <= 1 && side === "high" ? Math.min(1, to) : to).toPrecision(2));
}

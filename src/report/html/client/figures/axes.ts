import type { ScaleOptions } from "@observablehq/plot";
import { clip } from "../../../escape.ts";
import type { PageData } from "../../page-data.ts";
import { axisLabel } from "../words.ts";

interface ObjectiveAxis {
  readonly y: ScaleOptions;
  readonly marginLeft: number;
  /** What to say of the values that the axis does not reach; empty where it reaches all. */
  readonly beyond: string;
}

/** An error that falls by more than this is drawn on a logarithmic axis: on a linear one all good values lie at zero. */
const MANY_TIMES = 1000;

/** The axis of the objective. It leaves out the worst tenth: first epochs would press the interesting part into a corner. */
export function objectiveAxis(
  { metric, goal }: Pick<PageData, "metric" | "goal">,
  values: readonly number[],
): ObjectiveAxis {
  const sorted = values.toSorted((a, b) => a - b);
  const worst = Math.floor(sorted.length / 10);
  const [low = 0, high = 1] =
    goal === "Minimize" ? [sorted[0], sorted.at(-1 - worst)] : [sorted[worst], sorted.at(-1)];
  const log = goal === "Minimize" && low > 0 && high > MANY_TIMES * low;
  const domain = log ? [low / 2, 2 * high] : widened(low, high);
  const [from = 0, to = 1] = domain;
  const notes = [goal === "Minimize" ? "less is better" : "", log ? "log" : ""].filter(Boolean);
  return {
    y: {
      label:
        metric === null || notes.length === 0
          ? axisLabel(metric)
          : `${clip(metric, 22)} (${notes.join(", ")})`,
      domain,
      clamp: true,
      ...(log ? { type: "log", tickFormat: powersOfTen(domain) } : linearTicks(from, to)),
    },
    marginLeft: log ? 56 : roomFor(from, to),
    beyond: sorted.some((value) => value < from || value > to)
      ? "The worst tenth lies at the edge of the picture."
      : "",
  };
}

function widened(low: number, high: number): number[] {
  const margin = (high - low) / 20 || Math.abs(high) / 20 || 1;
  return [low - margin, high + margin];
}

/** Digits of a tick behind the point; of the mantissa in exponent form, which is for numbers that are long without it. */
function tickDigits(low: number, high: number): { readonly exponent: boolean; readonly digits: number } {
  const most = Math.max(Math.abs(low), Math.abs(high));
  const step = Math.floor(Math.log10((high - low) / 5));
  const mantissa = Math.max(1, Math.floor(Math.log10(most)) - step);
  return most < 1e-3 || (most >= 1e6 && mantissa < 5)
    ? { exponent: true, digits: Math.min(mantissa, 12) }
    : { exponent: false, digits: Math.max(0, -step) };
}

function linearTicks(low: number, high: number): Pick<ScaleOptions, "tickFormat"> {
  const { exponent, digits } = tickDigits(low, high);
  return exponent ? { tickFormat: (value: number) => (value === 0 ? "0" : value.toExponential(digits)) } : {};
}

/** Room for the ticks' words left of the axis. */
function roomFor(low: number, high: number): number {
  const { exponent, digits } = tickDigits(low, high);
  const whole = Math.floor(Math.max(Math.abs(low), Math.abs(high))).toLocaleString("en-US").length;
  const characters = (exponent ? 5 : whole) + (low < 0 ? 1 : 0) + (digits > 0 ? 1 + digits : 0);
  return Math.max(40, 18 + 7 * characters);
}

/** Ticks of a logarithmic axis are labelled at the powers of ten; at 2 and 5 as well where it holds fewer than two. */
export function powersOfTen(domain: readonly number[]): (value: number) => string {
  const [low = 1, high = 1] = domain.map(Math.log10);
  const few = Math.floor(high) - Math.ceil(low) < 1;
  return (value) => {
    const mantissa = Math.round(value / 10 ** Math.floor(Math.log10(value) + 1e-9));
    if (mantissa !== 1 && !(few && (mantissa === 2 || mantissa === 5))) return "";
    return value < 1e-3 || value >= 1e5 ? value.toExponential(0) : String(Number(value.toPrecision(2)));
  };
}

/** The unit in which durations of up to so many seconds are drawn. */
export function timeUnit(most: number): { readonly name: string; readonly seconds: number } {
  if (most < 120) return { name: "seconds", seconds: 1 };
  if (most < 2 * 3600) return { name: "minutes", seconds: 60 };
  return most < 4 * 86_400 ? { name: "hours", seconds: 3600 } : { name: "days", seconds: 86_400 };
}

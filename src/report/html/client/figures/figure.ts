import type { PageData } from "../../page-data.ts";

/** A figure as SVG with the sentence that says what it shows. */
export interface Figure {
  readonly draw: (width: number) => Element;
  readonly caption: string;
}

export const HEIGHT = 300;

/** Room for the label of the x axis below its ticks. */
export const BELOW = { marginBottom: 46 };

export const STYLE = { background: "none", fontSize: "12px", overflow: "visible" };

export const TIP = { fill: "var(--paper)", stroke: "var(--line)" };

/** Leaves out the worst tenth of the values: first epochs would press the interesting part into a corner. */
export function middleRange(values: readonly number[], goal: PageData["goal"]): [number, number] {
  const sorted = values.toSorted((a, b) => a - b);
  const [low = 0, high = 1] =
    goal === "Minimize"
      ? [sorted[0], sorted[Math.floor(0.9 * (sorted.length - 1))]]
      : [sorted[Math.floor(0.1 * (sorted.length - 1))], sorted.at(-1)];
  const margin = (high - low) / 20 || Math.abs(high) / 20 || 1;
  return [low - margin, high + margin];
}

/** A name beside an axis, which has less room than AWS allows names. */
export function axisLabel(name: string | null): string | null {
  return name !== null && name.length > 32 ? `${name.slice(0, 31)}…` : name;
}

/** Room for the numbers left of a y axis, and how they are written: far from one, in exponent form. */
export function leftOf([low, high]: readonly [number, number]): {
  readonly marginLeft: number;
  readonly tickFormat?: (value: number) => string;
} {
  const most = Math.max(Math.abs(low), Math.abs(high));
  const places = Math.max(0, Math.ceil(-Math.log10((high - low) / 5)));
  if (most >= 1e6 || most < 1e-3)
    return { marginLeft: 62, tickFormat: (value) => (value === 0 ? "0" : value.toExponential(1)) };
  const whole = Math.floor(most).toLocaleString("en-US").length;
  return { marginLeft: Math.max(40, 18 + 7 * (whole + (low < 0 ? 1 : 0) + (places > 0 ? 1 + places : 0))) };
}

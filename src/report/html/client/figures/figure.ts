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

import { Problem } from "../model/problem.ts";

/** Figures of a report that a gate may hold, with what each means. */
export const FIGURES = {
  "cost-usd": "what the tuning jobs cost",
  "failed-trial-cost-usd": "what failed trials cost",
  "failed-trial-share": "share of the cost that failed trials took",
  "early-stopping-saved-usd": "what early stopping avoided (low end)",
  "potential-saving-usd": "what all advice together would save (low end)",
  "potential-saving-share": "the same as a share of the cost (low end)",
  "cost-vs-baseline-percent": "cost against the baseline, in percent more",
  "longest-wall-clock-hours": "wall clock of the longest tuning job",
  "failed-trials": "trials that failed",
} as const;
export type FigureName = keyof typeof FIGURES;

type Operator = ">" | ">=" | "<" | "<=";

/** One condition of `fail-when`: the gate fails where it holds. */
export interface Condition {
  /** As the user wrote it. */
  readonly text: string;
  readonly figure: FigureName;
  readonly operator: Operator;
  /** In the figure's unit; a share lies in 0..1. */
  readonly limit: number;
}

const SHAPE = /^([a-z-]+)\s*(>=|<=|>|<)\s*\$?(-?\d+(?:\.\d+)?)\s*(%?)$/;

/**
 * Reads conditions such as `cost-usd > 200` or `potential-saving-share > 30%`.
 *
 * @param name of the input or option, for the message.
 * @throws Problem where one cannot be read: the figure, the comparison or the number.
 */
export function parseConditions(name: string, lines: readonly string[]): Condition[] {
  return lines.map((line) => {
    const text = line.trim();
    const refuse = (why: string): never => {
      throw new Problem(`${name}: ${JSON.stringify(text.slice(0, 80))} ${why}`);
    };
    const [, figure = "", operator, digits, percent] = SHAPE.exec(text) ?? [];
    if (operator === undefined) refuse("is not a condition; write one a line, such as cost-usd > 200.");
    if (!isFigure(figure))
      refuse(`names no figure of the report; known are ${Object.keys(FIGURES).join(", ")}.`);
    const number = Number(digits);
    const share = figure.endsWith("-share");
    if (share && percent === "" && number > 1) refuse("compares a share; write it as 30% or 0.3.");
    if (!share && percent === "%" && figure !== "cost-vs-baseline-percent")
      refuse("compares no share; leave out the %.");
    const limit = share && percent === "%" ? number / 100 : number;
    return { text, figure: figure as FigureName, operator: operator as Operator, limit };
  });
}

function isFigure(name: string): boolean {
  return Object.hasOwn(FIGURES, name);
}

/** Whether a value meets the condition, so that the gate fails. */
export function holds({ operator, limit }: Condition, value: number): boolean {
  switch (operator) {
    case ">":
      return value > limit;
    case ">=":
      return value >= limit;
    case "<":
      return value < limit;
    case "<=":
      return value <= limit;
  }
}

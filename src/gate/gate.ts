import { type Condition, type FigureName, holds, holdsAbove } from "./condition.ts";

/** A figure as the report knows it. */
export interface Figure {
  /** `null` where the report does not know it. */
  readonly value: number | null;
  /** Something has no price, was not read or still runs: the true value is larger, a true share may be either. */
  readonly atLeast: boolean;
}

export interface JudgedCondition {
  readonly condition: string;
  /** What the report says; `null` where it does not know. */
  readonly value: number | null;
  readonly outcome: "passed" | "failed" | "unknown";
}

export interface Gate {
  /** `failed` where a condition holds, else `unknown` where a figure is missing or a lower bound that tells nothing. */
  readonly outcome: "passed" | "failed" | "unknown";
  readonly conditions: readonly JudgedCondition[];
}

/** Holds every condition against the report's figures; `null` without conditions. */
export function judge(
  conditions: readonly Condition[],
  figures: Readonly<Record<FigureName, Figure>>,
): Gate | null {
  if (conditions.length === 0) return null;
  const judged = conditions.map((condition): JudgedCondition => {
    const { value, atLeast } = figures[condition.figure];
    const outcome =
      value === null || (atLeast && !holdsAbove(condition, value))
        ? "unknown"
        : holds(condition, value)
          ? "failed"
          : "passed";
    return { condition: condition.text, value, outcome };
  });
  const any = (outcome: Gate["outcome"]): boolean => judged.some((each) => each.outcome === outcome);
  return { outcome: any("failed") ? "failed" : any("unknown") ? "unknown" : "passed", conditions: judged };
}

import type { Bounds } from "../report/cost-bounds.ts";
import { type Condition, type FigureName, holds } from "./condition.ts";

/** A figure as the report knows it, with bounds of its true value. */
export interface Figure extends Bounds {
  /** `null` where the report does not know it. */
  readonly value: number | null;
}

export interface JudgedCondition {
  readonly condition: string;
  /** What the report says; `null` where it does not know. */
  readonly value: number | null;
  /** Bounds of the true value; `null` where the value is exact or not known. */
  readonly between: Bounds | null;
  readonly outcome: "passed" | "failed" | "unknown";
}

export interface Gate {
  /** `failed` where a condition holds, else `unknown` where a figure is missing, or may be on either side of a limit. */
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
    const figure = figures[condition.figure];
    const { value, low, high } = figure;
    const isExact = value === null || (low === value && high === value);
    return {
      condition: condition.text,
      value,
      between: isExact ? null : { low, high },
      outcome: value === null ? "unknown" : outcomeOf(condition, figure),
    };
  });
  const any = (outcome: Gate["outcome"]): boolean => judged.some((each) => each.outcome === outcome);
  return { outcome: any("failed") ? "failed" : any("unknown") ? "unknown" : "passed", conditions: judged };
}

/** A condition has one limit: what holds at both ends holds between them. */
function outcomeOf(condition: Condition, { low, high }: Bounds): Gate["outcome"] {
  const atLeast = holds(condition, low ?? Number.NEGATIVE_INFINITY);
  const atMost = holds(condition, high ?? Number.POSITIVE_INFINITY);
  if (atLeast !== atMost) return "unknown";
  return atLeast ? "failed" : "passed";
}

/** Whether the gate ends the run as failed. */
export function gateFails(gate: Gate, failUnknown: boolean): boolean {
  return gate.outcome === "failed" || (gate.outcome === "unknown" && failUnknown);
}

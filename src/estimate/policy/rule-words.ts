import { counted } from "../../model/counted.ts";
import { type IdentifiedRule, isExplained } from "./identify.ts";
import type { MedianRule } from "./median-rule.ts";

/** One sentence on SageMaker's rule as the account's own stops show it; empty where they show nothing. */
export function whatStopsTell(rule: IdentifiedRule | null): string {
  if (!rule) return "";
  const share = `${Math.round(100 * rule.agreement)} % of ${counted(rule.trials, "trial")}`;
  if (!isExplained(rule))
    return `No variant of the rule explains these stops (the best one ${share}): SageMaker's rule differs, or the curves are too coarse to tell.`;
  const [words, ...others] = rule.variants.map(variantWords);
  const tied = others.length > 0 ? `, as well as ${counted(others.length, "other variant")}` : "";
  return `SageMaker's rule, read off early-stopped trials: ${words} explains ${share}${tied}.`;
}

function variantWords({ minCompleted, warmUp, pool, value }: MedianRule): string {
  const start = warmUp === 0 ? "from the first epoch on" : `after ${100 * warmUp} % of the usual length`;
  const compared = `${value === "best" ? "best" : "current"} value against ${pool === "all" ? "all earlier" : "finished"} trials`;
  return `${compared}, ${start}, once ${counted(minCompleted, "has", "have")} finished,`;
}

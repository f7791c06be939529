import type { TuningReport } from "./schema.ts";

type JudgedCondition = NonNullable<TuningReport["gate"]>["conditions"][number];

/**
 * One condition with the value it saw, as a log line.
 *
 * @param amounts whether amounts of money may be shown.
 */
export function gateLine(judged: JudgedCondition, amounts: boolean): string {
  const { condition, value, outcome } = judged;
  const hidden = !amounts && /^[a-z-]+-usd\b/.test(condition);
  const known = hidden ? "its amount is not shown" : seen(judged);
  return `fail-when ${condition}: ${value === null ? "the report does not know it" : known}; gate ${outcome}.`;
}

function seen({ value, between }: JudgedCondition): string {
  if (between === null) return `it is ${rounded(value ?? 0)}`;
  const { low, high } = between;
  if (low !== null && high !== null) return `it lies between ${rounded(low)} and ${rounded(high)}`;
  if (low !== null) return `it is at least ${rounded(low)}`;
  return high === null ? `as far as is known it is ${rounded(value ?? 0)}` : `it is at most ${rounded(high)}`;
}

function rounded(value: number): string {
  return String(Number(value.toFixed(Math.abs(value) < 10 ? 3 : 2)));
}

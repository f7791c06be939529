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

/** Estimates are held by their low end, which is not the figure that the report leads with. */
const BY_LOW_END = /^(early-stopping-saved|potential-saving)-/;

function seen({ condition, value, between }: JudgedCondition): string {
  const it = BY_LOW_END.test(condition) ? "its low end" : "it";
  const print = printer(condition);
  if (between === null) return `${it} is ${print(value ?? 0)}`;
  const { low, high } = between;
  if (low !== null && high !== null) return `${it} lies between ${print(low)} and ${print(high)}`;
  if (low !== null) return `${it} is at least ${print(low)}`;
  return high === null
    ? `as far as is known ${it} is ${print(value ?? 0)}`
    : `${it} is at most ${print(high)}`;
}

/** Prints figures as the condition has its limit. */
function printer(condition: string): (value: number) => string {
  if (!condition.endsWith("%")) return rounded;
  const whole = /^[a-z-]+-share\b/.test(condition) ? 100 : 1;
  return (value) => `${rounded(whole * value)} %`;
}

function rounded(value: number): string {
  return String(Number(value.toFixed(Math.abs(value) < 10 ? 3 : 2)));
}

import type { Gate, JudgedCondition } from "./gate.ts";

/**
 * One condition with the value it saw, as a log line.
 *
 * @param amounts whether amounts of money may be shown.
 */
export function gateLine({ condition, value, outcome }: JudgedCondition, amounts: boolean): string {
  const hidden = !amounts && /^[a-z-]+-usd\b/.test(condition);
  const known = hidden ? "its amount is not shown" : `it is ${rounded(value ?? 0)}`;
  const saw = value === null ? "the report does not know it" : known;
  const said = {
    passed: "gate passed",
    failed: "gate failed",
    unknown: value === null ? "gate unknown" : "gate unknown, because that is only a lower bound",
  }[outcome];
  return `fail-when ${condition}: ${saw}; ${said}.`;
}

/** Whether the gate ends the run as failed. */
export function gateFails(gate: Gate, failUnknown: boolean): boolean {
  return gate.outcome === "failed" || (gate.outcome === "unknown" && failUnknown);
}

function rounded(value: number): string {
  return String(Number(value.toFixed(Math.abs(value) < 10 ? 3 : 2)));
}

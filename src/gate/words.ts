import type { Gate, JudgedCondition } from "./gate.ts";

/** One condition with the value it saw, as a log line. */
export function gateLine({ condition, value, outcome }: JudgedCondition): string {
  const saw = value === null ? "the report does not know it" : `it is ${rounded(value)}`;
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

import type { Gate } from "../../gate/gate.ts";
import { gateFails, gateLine } from "../../gate/words.ts";
import type { Log } from "../../publish/log.ts";

/** Fails the step where the gate fails; what was seen is said in any case. */
export function closeGate(gate: Gate | null, failUnknown: boolean, log: Log): void {
  if (gate === null) return;
  const fails = gateFails(gate, failUnknown);
  for (const condition of gate.conditions) {
    const line = gateLine(condition);
    const speaks = condition.outcome === "failed" || (condition.outcome === "unknown" && failUnknown);
    if (fails && speaks) log.fail(line);
    else if (condition.outcome === "unknown") log.warning(line);
    else log.info(line);
  }
}

import type { Gate } from "../../gate/gate.ts";
import { gateFails, gateLine } from "../../gate/words.ts";
import type { Log } from "../../publish/log.ts";

/**
 * Fails the step where the gate fails; what was seen is said in any case.
 *
 * @param amounts whether the log may show amounts of money.
 */
export function closeGate(gate: Gate | null, failUnknown: boolean, amounts: boolean, log: Log): void {
  if (gate === null) return;
  const fails = gateFails(gate, failUnknown);
  for (const condition of gate.conditions) {
    const line = gateLine(condition, amounts);
    const speaks = condition.outcome === "failed" || (condition.outcome === "unknown" && failUnknown);
    if (fails && speaks) log.fail(line);
    else if (condition.outcome === "unknown") log.warning(line);
    else log.info(line);
  }
}

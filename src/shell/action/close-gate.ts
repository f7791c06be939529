import { type Gate, gateFails } from "../../gate/gate.ts";
import type { RenderContext } from "../../report/context.ts";
import { gateLine } from "../../report/gate-line.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * Fails the step where the gate fails; what was seen is said in any case.
 *
 * @param money what the log may show.
 */
export function closeGate(
  gate: Gate | null,
  money: RenderContext["money"],
  { inputs, log }: Pick<Surroundings, "inputs" | "log">,
): void {
  if (gate === null) return;
  const failUnknown = inputs["gate-unknown"] === "fail";
  const fails = gateFails(gate, failUnknown);
  for (const condition of gate.conditions) {
    const line = gateLine(condition, money === "usd");
    const speaks = condition.outcome === "failed" || (condition.outcome === "unknown" && failUnknown);
    if (fails && speaks) log.fail(line);
    else if (condition.outcome === "unknown") log.warning(line);
    else log.info(line);
  }
}

import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  gateFails,
  gateLine
} from "./chunk-KPNKN7OB.js";

// src/shell/action/close-gate.ts
function closeGate(gate, failUnknown, log) {
  if (gate === null) return;
  const fails = gateFails(gate, failUnknown);
  for (const condition of gate.conditions) {
    const line = gateLine(condition);
    const speaks = condition.outcome === "failed" || condition.outcome === "unknown" && failUnknown;
    if (fails && speaks) log.fail(line);
    else if (condition.outcome === "unknown") log.warning(line);
    else log.info(line);
  }
}

export {
  closeGate
};

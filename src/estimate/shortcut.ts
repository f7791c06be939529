import type { ClassifiedTrial } from "../model/trial.ts";
import type { Spend } from "./billing/spend.ts";
import { shortcutSavedSeconds } from "./unstopped/shortcut.ts";

/**
 * The shortcut's saving in USD: its seconds at the mean price of a second of the early-stopped trials. `null` where no
 * trial finished or one has no price.
 */
export function shortcutSavedUsd(trials: readonly ClassifiedTrial[], spent: Spend): number | null {
  const seconds = shortcutSavedSeconds(trials);
  const stopped = trials.filter((trial) => trial.outcome === "earlyStopped");
  const costs = stopped.map((trial) => spent.perTrial.get(trial.name));
  if (seconds === null || costs.some((cost) => !cost || cost.unpriced.length > 0)) return null;
  if (costs.length === 0) return 0;
  return (seconds * costs.reduce((sum, cost) => sum + (cost?.usdPerSecond ?? 0), 0)) / costs.length;
}

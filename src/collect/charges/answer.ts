import { Problem } from "../../model/problem.ts";
import type { ChargedUsage } from "./rules.ts";
import { ANSWER } from "./sql.ts";

/**
 * Reads one row of the answer to `chargesSql`.
 *
 * @throws Problem where lines cannot be valued, so that no amount is short of them.
 */
export function readRow(row: readonly (string | null)[]): ChargedUsage {
  const of = (name: (typeof ANSWER)[number]): string => row[ANSWER.indexOf(name)] ?? "";
  if (Number(of("unvalued_lines")) > 0) throw unvalued();
  return {
    day: of("usage_day"),
    account: of("account") || null,
    resource: of("resource"),
    usageType: of("usage_type"),
    currency: of("currency") || "USD",
    quantity: of("hours") || "0",
    amortized: of("amortized") || "0",
    unblended: of("unblended") || "0",
    netAmortized: of("net_amortized") || "0",
    netUnblended: of("net_unblended") || "0",
    estimated: Number(of("open_lines")) > 0,
  };
}

export function unvalued(): Problem {
  return new Problem(
    "The Cost and Usage Report has usage that a savings plan covers, and no column savings_plan_savings_plan_effective_cost to value it: add the column to the export.",
  );
}

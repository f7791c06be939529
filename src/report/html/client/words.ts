import { duration, money, objectiveValue } from "../../format.ts";
import { OUTCOME_WORDS } from "../../outcome-words.ts";
import type { PageData } from "../page-data.ts";

/** An amount in the unit of the page: its currency or per cent of the run's cost. */
export function amountText(data: PageData, amount: number | null): string {
  if (amount === null) return data.unit === null ? "not shown" : "no price";
  return data.unit === null || data.unit === "%"
    ? `${Number(amount.toPrecision(3))} %`
    : money(amount, data.unit);
}

/** What a spending axis measures. */
export function spendingUnit(data: PageData): string {
  if (data.unit === null) return "hours of instance time";
  return data.unit === "%" ? "% of the cost" : data.unit;
}

/** A trial in a line for a tooltip. */
export function trialTip(data: PageData, trial: number): string {
  const { trials } = data;
  const objective = trials.objective[trial];
  const seconds = trials.seconds[trial];
  const outcome = trials.outcome[trial] as keyof typeof OUTCOME_WORDS;
  return [
    trials.name[trial] ?? "",
    [OUTCOME_WORDS[outcome], objective === null || objective === undefined ? "" : objectiveValue(objective)]
      .filter(Boolean)
      .join(", "),
    [
      seconds === null || seconds === undefined ? "" : duration(seconds),
      data.unit === null ? "" : amountText(data, trials.amount[trial] ?? null),
    ]
      .filter(Boolean)
      .join(", "),
  ]
    .filter(Boolean)
    .join("\n");
}

import { clip } from "../../escape.ts";
import { duration, money, objectivePrinter } from "../../format.ts";
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

/** A trial in a few lines for a tooltip. */
export function trialTips(data: PageData): (trial: number) => string {
  const { trials } = data;
  const printed = objectivePrinter(trials.objective);
  const words = <T>(value: T | null | undefined, of: (value: T) => string): string =>
    value === null || value === undefined ? "" : of(value);
  return (trial) => {
    const outcome = trials.outcome[trial] as keyof typeof OUTCOME_WORDS;
    const amount = data.unit === null ? "" : amountText(data, trials.amount[trial] ?? null);
    return [
      [trials.name[trial] ?? ""],
      [OUTCOME_WORDS[outcome], words(trials.objective[trial], printed)],
      [words(trials.seconds[trial], duration), amount],
    ]
      .map((line) => line.filter(Boolean).join(", "))
      .filter(Boolean)
      .join("\n");
  };
}

/** A name beside an axis, which has less room than AWS allows names. */
export function axisLabel(name: string | null): string | null {
  return name === null ? null : clip(name, 32);
}

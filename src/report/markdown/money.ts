import type { Interval } from "../../model/interval.ts";
import type { RenderContext } from "../context.ts";
import { money, moneyRange, percent, percentRange } from "../format.ts";

/** Prints money as this reader may see it; `null` amounts and hidden ones are words, never empty. */
export interface MoneyPrinter {
  /** Whether anything of money is shown. */
  readonly shown: boolean;
  /** Whether amounts are dollars; otherwise they are shares of this run's cost. */
  readonly inDollars: boolean;
  readonly amount: (usd: number | null) => string;
  readonly estimate: (of: Interval | null) => string;
}

/**
 * @param whole this run's cost, to which `relative` money refers.
 * @param currency ISO 4217 code of the amounts.
 */
export function moneyPrinter(
  mode: RenderContext["money"],
  whole: number | null,
  currency = "USD",
): MoneyPrinter {
  const hidden = (): string => "not shown";
  if (mode === "off") return { shown: false, inDollars: false, amount: hidden, estimate: hidden };
  if (mode === "usd") {
    return {
      shown: true,
      inDollars: true,
      amount: (usd) => (usd === null ? "no price" : money(usd, undefined, currency)),
      estimate: (of) => (of === null ? "no price" : moneyRange(of, currency)),
    };
  }
  return {
    shown: true,
    inDollars: false,
    amount: (usd) => (usd === null || !whole ? "no price" : percent(usd / whole)),
    estimate: (of) => (of === null || !whole ? "no price" : percentRange(divided(of, whole))),
  };
}

function divided(of: Interval, by: number): Interval {
  return { estimate: of.estimate / by, low: of.low / by, high: of.high / by, level: of.level };
}

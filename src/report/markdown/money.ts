import type { Interval } from "../../model/interval.ts";
import type { RenderContext } from "../context.ts";
import { money, moneyRange, percent, range } from "../format.ts";

/** Prints money as this reader may see it; `null` amounts and hidden ones are words, never empty. */
export interface MoneyPrinter {
  readonly amount: (usd: number | null) => string;
  readonly estimate: (of: Interval | null) => string;
}

/** @param whole this run's cost, to which `relative` money refers. */
export function moneyPrinter(mode: RenderContext["money"], whole: number | null): MoneyPrinter {
  if (mode === "off") return { amount: () => "not shown", estimate: () => "not shown" };
  if (mode === "usd") {
    return {
      amount: (usd) => (usd === null ? "no price" : money(usd)),
      estimate: (of) => (of === null ? "no price" : moneyRange(of)),
    };
  }
  const share = (usd: number): string => (whole ? percent(usd / whole) : "no price");
  return {
    amount: (usd) => (usd === null ? "no price" : share(usd)),
    estimate: (of) => (of === null ? "no price" : range(of, share)),
  };
}

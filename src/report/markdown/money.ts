import type { Interval } from "../../model/interval.ts";
import type { RenderContext } from "../context.ts";
import { money, moneyRange, percent, percentRange } from "../format.ts";
import type { TuningJobReport } from "../schema.ts";

/** Prints money as this reader may see it; `null` amounts and hidden ones are words, never empty. */
export interface MoneyPrinter {
  /** Whether anything of money is shown. */
  readonly shown: boolean;
  /** Whether amounts are dollars; otherwise they are shares of this run's cost. */
  readonly inDollars: boolean;
  readonly amount: (usd: number | null) => string;
  /** A figure that is reckoned, and has no range: two digits. */
  readonly about: (usd: number | null) => string;
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
  if (mode === "off")
    return { shown: false, inDollars: false, amount: hidden, about: hidden, estimate: hidden };
  if (mode === "usd") {
    const printed = (usd: number, digits?: number): string => money(usd, digits, currency);
    return {
      shown: true,
      inDollars: true,
      amount: (usd) => (usd === null ? "no price" : printed(usd)),
      about: (usd) => (usd === null ? "no price" : printed(twoDigits(usd), Math.abs(usd) < 9.95 ? 2 : 0)),
      estimate: (of) => (of === null ? "no price" : moneyRange(of, currency)),
    };
  }
  const share = (usd: number | null): string => (usd === null || !whole ? "no price" : percent(usd / whole));
  return {
    shown: true,
    inDollars: false,
    amount: share,
    about: share,
    estimate: (of) => (of === null || !whole ? "no price" : percentRange(divided(of, whole))),
  };
}

/** Whether an estimate is nothing to speak of at either end: less than half a cent. */
export function isNothing({ low, high }: Interval): boolean {
  return Math.max(Math.abs(low), Math.abs(high)) < 0.005;
}

/** This run's cost as a cell says it: with the range it lies in, or as a bound, where it is not exact. */
export function actualCost(job: Job, money: MoneyPrinter): string {
  const { costUsd, costIsAtLeast, costRangeUsd } = job.actual;
  if (costUsd === null) return job.trials.total === 0 && money.shown ? "not known" : money.amount(null);
  if (costRangeUsd && !costIsAtLeast)
    return money.estimate({ estimate: costUsd, ...costRangeUsd, level: 0.9 });
  return boundWord(job, money) + money.amount(costUsd);
}

/** `at least ` where usage has no price or trials were not read, `at most ` where spot may have been billed less, else nothing. */
export function boundWord({ actual, savings }: Job, money: MoneyPrinter): string {
  if (actual.costIsAtLeast) return money.shown ? "at least " : "";
  return savings.spot.trialsNotRecorded > 0 && money.inDollars ? "at most " : "";
}

type Job = Pick<TuningJobReport, "actual" | "savings" | "trials">;

function twoDigits(usd: number): number {
  return Number(usd.toPrecision(2));
}

function divided(of: Interval, by: number): Interval {
  return { estimate: of.estimate / by, low: of.low / by, high: of.high / by, level: of.level };
}

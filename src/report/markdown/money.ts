import type { Interval } from "../../model/interval.ts";
import type { RenderContext } from "../context.ts";
import { type Bounds, costBounds } from "../cost-bounds.ts";
import { money, moneyRange, percent, percentRange } from "../format.ts";
import type { TuningJobReport } from "../schema.ts";

/** Prints money as this reader may see it; `null` amounts and hidden ones are words, never empty. */
export interface MoneyPrinter {
  /** Whether anything of money is shown. */
  readonly shown: boolean;
  /** Whether amounts are dollars, or those of another currency; otherwise they are shares of this run's cost. */
  readonly inDollars: boolean;
  /** ISO 4217 code of the amounts. */
  readonly currency: string;
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
  currency: string,
): MoneyPrinter {
  const hidden = (): string => "not shown";
  if (mode === "off")
    return { shown: false, inDollars: false, currency, amount: hidden, about: hidden, estimate: hidden };
  if (mode === "usd") {
    const printed = (usd: number, digits?: number): string => money(usd, currency, digits);
    return {
      shown: true,
      inDollars: true,
      currency,
      amount: (usd) => (usd === null ? "no price" : printed(usd)),
      about: (usd) => (usd === null ? "no price" : printed(twoDigits(usd), Math.abs(usd) < 9.95 ? 2 : 0)),
      estimate: (of) => (of === null ? "no price" : moneyRange(of, currency)),
    };
  }
  const share = (usd: number | null): string => (usd === null || !whole ? "no price" : percent(usd / whole));
  return {
    shown: true,
    inDollars: false,
    currency,
    amount: share,
    about: share,
    estimate: (of) => (of === null || !whole ? "no price" : percentRange(divided(of, whole))),
  };
}

/** Prints amounts of tuning jobs that may cost several currencies. */
export interface MoneyPrinters extends Pick<MoneyPrinter, "shown" | "inDollars"> {
  /** @param currency ISO 4217 code; `null` for what has no price, so that there is no amount to print. */
  readonly in: (currency: string | null) => MoneyPrinter;
}

/** @param costs what all tuning jobs in a currency cost: the whole that `relative` money refers to. */
export function moneyPrinters(
  mode: RenderContext["money"],
  costs: readonly { readonly currency: string; readonly costUsd: number | null }[],
): MoneyPrinters {
  const printers = new Map(
    costs.map(({ currency, costUsd }) => [currency, moneyPrinter(mode, costUsd, currency)]),
  );
  return {
    shown: mode !== "off",
    inDollars: mode === "usd",
    in: (currency) => printers.get(currency ?? "") ?? moneyPrinter(mode, null, currency ?? ""),
  };
}

/** Whether an estimate is nothing to speak of at either end: less than half a cent. */
export function isNothing({ low, high }: Pick<Interval, "low" | "high">): boolean {
  return Math.max(Math.abs(low), Math.abs(high)) < 0.005;
}

/** This run's cost as a cell says it. */
export function actualCost(job: Job, money: MoneyPrinter): string {
  const { costUsd } = job.actual;
  if (costUsd === null && job.trials.total === 0 && money.shown) return "not known";
  return boundedAmount(costUsd, costBounds(job), money);
}

type Job = Pick<TuningJobReport, "actual" | "savings" | "trials">;

/** An amount with the range it lies in, or as a bound, where it is not exact. */
export function boundedAmount(usd: number | null, bounds: Bounds, money: MoneyPrinter): string {
  if (usd === null) return money.amount(usd);
  const { low, high } = bounds;
  const word = boundWord(bounds, money);
  const bound = low ?? high ?? usd;
  if (word !== "" && money.inDollars && isNothing({ low: bound, high: bound }))
    return `${money.amount(bound)}${high === null ? " as far as is known" : ""}`;
  if (word !== "") return word + money.amount(bound);
  return money.estimate({ estimate: usd, low: low ?? usd, high: high ?? usd, level: 0.9 });
}

/** What another run would cost: bounded where this run's cost is. */
export function boundedCost(job: Job, of: Interval | null, money: MoneyPrinter): string {
  if (of === null) return money.estimate(of);
  const { low, high } = costBounds(job);
  const bounds = { low: low === null ? null : of.low, high: high === null ? null : of.high };
  return boundedAmount(of.estimate, bounds, money);
}

/** What stands before an amount that is bounded on one side alone, or on none. */
function boundWord({ low, high }: Bounds, money: MoneyPrinter): string {
  if (!money.shown) return "";
  // Of shares the cost as it is counted is the whole, which it cannot be below.
  if (low !== null || !money.inDollars) return high === null ? "at least " : "";
  return high === null ? "as far as is known " : "at most ";
}

/** Why the cost of tuning jobs, none of which has a price, is not known; nothing where trials were not read either. */
export function whyNotKnown(jobs: readonly TuningJobReport[]): string {
  const unread = jobs.some(({ trials, trialsNotRead }) => trials.total === 0 && trialsNotRead > 0);
  return unread ? "" : ", because no instance type has a price";
}

/** Which tuning jobs' costs hold what nobody was charged, a sentence. */
export function freeSentence(jobs: readonly TuningJobReport[]): string {
  const free = jobs.filter(
    ({ actual, rates }) => actual.costUsd && rates.some(({ isFree }) => isFree),
  ).length;
  if (free === 0) return "";
  const one = jobs.length === 1 ? "It has" : "One of them has";
  const [who, they] = free === 1 ? [one, "it counts"] : [`${free} of them have`, "they count"];
  return `${who} usage that was billed at no cost: ${they} with what that is worth.`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  return new Intl.ListFormat("en-GB").format(items);
}

function twoDigits(usd: number): number {
  return Number(usd.toPrecision(2));
}

function divided(of: Interval, by: number): Interval {
  return { estimate: of.estimate / by, low: of.low / by, high: of.high / by, level: of.level };
}

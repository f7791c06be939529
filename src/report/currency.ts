import type { TuningJobReport } from "./schema.ts";

type Priced = Pick<TuningJobReport, "actual">;

/** Currencies that tuning jobs cost, that of most of them first. One without a price has no say. */
export function currenciesOf(jobs: readonly Priced[]): string[] {
  const found = Map.groupBy(
    jobs.flatMap(({ actual }) => actual.currency ?? []),
    (currency) => currency,
  );
  return [...found]
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .map(([currency]) => currency);
}

/** What tuning jobs cost in each currency, as far as they have a price: amounts in different currencies have no sum. */
export function costByCurrency(jobs: readonly Priced[]): { currency: string; costUsd: number }[] {
  return currenciesOf(jobs).map((currency) => ({
    currency,
    costUsd: jobs.reduce(
      (sum, { actual }) => sum + (actual.currency === currency ? (actual.costUsd ?? 0) : 0),
      0,
    ),
  }));
}

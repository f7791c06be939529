import type { Interval } from "../../model/interval.ts";
import type { AuditSection } from "../audit-schema.ts";
import { costCell, estimateCell } from "../markdown/audit-tables.ts";
import { keptTogether } from "../markdown/kept-together.ts";
import type { MoneyPrinters } from "../markdown/money.ts";
import { gaveNoModel } from "../potential-saving.ts";
import type { TuningJobReport } from "../schema.ts";

/** What the script of an audit's page sorts: texts as they are shown, each amount with the number it is sorted by. */
export interface RankingData {
  readonly accounts: boolean;
  readonly money: boolean;
  readonly rows: readonly {
    readonly name: string;
    /** Id of its section in the page; `null` where it has none. */
    readonly section: string | null;
    readonly account: string;
    readonly region: string;
    readonly cost: Amount;
    readonly avoided: Amount;
    readonly potential: Amount;
    readonly advice: string;
  }[];
}

type Amount = readonly [order: number | null, text: string];

/** More than any amount: sorted, those of each currency stay together. */
const APART = 1e9;

/**
 * @param tuningJobs in the order of the ranking.
 * @param sections How many of them have a section of their own.
 */
export function rankingData(
  { ranking, totals: { byCurrency } }: AuditSection,
  tuningJobs: readonly Pick<TuningJobReport, "trials">[],
  money: MoneyPrinters,
  sections: number,
): RankingData {
  // Where dollars are not shown, what is sorted by is a share as well: the page holds no amount that it hides.
  const order = (usd: number | null, currency: string | null): number | null => {
    const place = byCurrency.findIndex((each) => each.currency === currency);
    if (usd === null || !money.shown) return null;
    return money.inDollars ? usd - APART * Math.max(0, place) : usd / (byCurrency[place]?.costUsd || 1);
  };
  const noModel = (index: number): boolean => {
    const job = tuningJobs[index];
    return job !== undefined && gaveNoModel(job);
  };
  const estimate = (of: Interval | null, { currency, costUsd }: AuditSection["ranking"][number]): Amount => [
    order(of?.estimate ?? null, currency),
    keptTogether(estimateCell(of, costUsd, money.in(currency))),
  ];
  return {
    accounts: ranking.some((row) => row.account !== null),
    money: money.shown,
    rows: ranking.map((row, index) => ({
      name: row.name,
      section: index < sections ? `job-${index + 1}` : null,
      account: row.account ?? "",
      region: row.region,
      cost: [order(row.costUsd, row.currency), costCell(row, money)],
      avoided: estimate(row.avoidedUsd, row),
      // As the ranking has it: by its cost.
      potential: noModel(index)
        ? [order(row.costUsd, row.currency), estimate(null, row)[1]]
        : estimate(row.potentialUsd, row),
      advice: row.advice ?? "",
    })),
  };
}

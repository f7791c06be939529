import type { Interval } from "../../model/interval.ts";
import type { AuditSection } from "../audit-schema.ts";
import { estimateCell } from "../markdown/audit.ts";
import type { MoneyPrinter } from "../markdown/money.ts";

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

/** @param sections How many of the tuning jobs, in the order of the ranking, have a section of their own. */
export function rankingData(
  { ranking }: AuditSection,
  money: MoneyPrinter,
  whole: number | null,
  sections: number,
): RankingData {
  // Where dollars are not shown, what is sorted by is a share as well: the page holds no amount that it hides.
  const order = (usd: number | null): number | null =>
    usd === null || !money.shown ? null : money.inDollars ? usd : usd / (whole || 1);
  const estimate = (of: Interval | null): Amount => [order(of?.estimate ?? null), estimateCell(of, money)];
  return {
    accounts: ranking.some((row) => row.account !== null),
    money: money.shown,
    rows: ranking.map((row, index) => ({
      name: row.name,
      section: index < sections ? `job-${index + 1}` : null,
      account: row.account ?? "",
      region: row.region,
      cost: [order(row.costUsd), money.amount(row.costUsd)],
      avoided: estimate(row.avoidedUsd),
      potential: estimate(row.potentialUsd),
      advice: row.advice ?? "",
    })),
  };
}

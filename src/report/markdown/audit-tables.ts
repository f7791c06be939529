import { markdownTable } from "markdown-table";
import type { Interval } from "../../model/interval.ts";
import type { AuditSection } from "../audit-schema.ts";
import { escapeCode, escapeText } from "../escape.ts";
import { duration } from "../format.ts";
import { details } from "./details.ts";
import { boundedAmount, type MoneyPrinter, type MoneyPrinters } from "./money.ts";
import { sparkline } from "./sparkline.ts";

/** Tuning jobs that the table shows, and that get a fold of their own; the report files have all. */
export const MOST_ROWS = 50;
const MOST_TUNERS = 10;
const AMOUNTS = ["cost", "avoided (estimate)", "could save"];

export function rankingTable({ ranking }: AuditSection, money: MoneyPrinters): string {
  if (ranking.length === 0) return "";
  const accounts = ranking.some((row) => row.account !== null);
  const head = [
    "tuning job",
    ...(accounts ? ["account"] : []),
    "region",
    ...(money.shown ? AMOUNTS : []),
    "first change",
  ];
  const rows = ranking
    .slice(0, MOST_ROWS)
    .map((row, index) => [
      `[${escapeCode(row.name)}](#job-${index + 1})`,
      ...(accounts ? [escapeText(row.account ?? "")] : []),
      escapeText(row.region),
      ...amountCells(row, money),
      row.advice === null ? "" : escapeText(row.advice),
    ]);
  const align = head.map((name) => (AMOUNTS.includes(name) ? "r" : "l"));
  const more = ranking.length - rows.length;
  const table = markdownTable([head, ...rows], { align });
  return more > 0
    ? `${table}\n\n${more === 1 ? "One more tuning job is" : `${more} more tuning jobs are`} in the report files.`
    : table;
}

type Row = Pick<
  AuditSection["ranking"][number],
  "currency" | "costUsd" | "costBoundsUsd" | "avoidedUsd" | "potentialUsd"
>;

/** What a row cost, avoided and could save, where money is shown. */
function amountCells(row: Row, money: MoneyPrinters): string[] {
  const { currency, costUsd, avoidedUsd, potentialUsd } = row;
  if (!money.shown) return [];
  return [
    costCell(row, money),
    estimateCell(avoidedUsd, costUsd, money.in(currency)),
    estimateCell(potentialUsd, costUsd, money.in(currency)),
  ];
}

export function costCell(
  { currency, costUsd, costBoundsUsd }: Pick<Row, "currency" | "costUsd" | "costBoundsUsd">,
  money: MoneyPrinters,
): string {
  // Without a price nothing but nothing is an amount, in any currency.
  if (currency === null && costUsd === 0 && money.shown) return "nothing";
  return boundedAmount(costUsd, costBoundsUsd, money.in(currency));
}

/** @param costUsd what it is an estimate beside: where that has a price, what lacks is the estimate alone. */
export function estimateCell(of: Interval | null, costUsd: number | null, money: MoneyPrinter): string {
  if (of === null && costUsd !== null && money.shown) return "not known";
  return of?.estimate === 0 ? "nothing" : money.estimate(of);
}

export function groupTable({ groups }: AuditSection, money: MoneyPrinters): string {
  if (!groups || groups.rows.length === 0) return "";
  const rows = groups.rows.map((row) => [
    row.value === null ? "without the tag" : escapeCode(row.value),
    String(row.tuningJobs),
    ...amountCells(row, money),
  ]);
  const head = [escapeCode(groups.tag), "tuning jobs", ...(money.shown ? AMOUNTS : [])];
  const table = markdownTable([head, ...rows], { align: ["l", ...head.slice(1).map(() => "r")] });
  return `### By ${escapeCode(groups.tag)}\n\n${table}`;
}

export function trendTable({ trends }: AuditSection, money: MoneyPrinters): string {
  if (trends.length === 0) return "";
  const rows = trends
    .slice(0, MOST_TUNERS)
    .map(({ tuner, currency, runs, costChangeShare }) => [
      escapeCode(tuner),
      String(runs.length),
      ...(money.shown
        ? [
            sparkline(runs.map((run) => run.costUsd)),
            lastCost(runs, currency, money),
            costChange(costChangeShare),
          ]
        : [sparkline(runs.map((run) => run.wallClockSeconds)), duration(runs.at(-1)?.wallClockSeconds ?? 0)]),
    ]);
  const shown = money.shown ? ["cost", "last run", "against the earlier ones"] : ["wall clock", "last run"];
  const table = markdownTable([["tuner", "runs", ...shown], ...rows], {
    align: ["l", "r", "l", "r", "r"].slice(0, 2 + shown.length),
  });
  return details(`Tuners that ran more than once (${trends.length})`, table);
}

/** What the last run of a tuner cost. */
function lastCost(
  runs: AuditSection["trends"][number]["runs"],
  currency: string | null,
  money: MoneyPrinters,
): string {
  const last = runs.at(-1);
  return last ? costCell({ ...last, currency }, money) : "";
}

export function costChange(share: number | null): string {
  if (share === null) return "not known";
  const percent = Math.round(100 * share);
  return percent === 0 ? "the same" : percent > 0 ? `${percent} % more` : `${-percent} % less`;
}

import { Problem } from "../../model/problem.ts";
import type { ChargeColumns, TableColumn } from "./columns.ts";
import { COVERED, type Days, monthsOf, PRODUCT, USAGE_LINES, USAGE_TYPES } from "./rules.ts";

export interface ChargeQuery {
  readonly database: string;
  readonly table: string;
  readonly columns: ChargeColumns;
  readonly days: Days;
  /** Accounts to look at; all where empty. */
  readonly accounts: readonly string[];
}

/** Columns of the answer, in order. */
export const ANSWER = [
  "usage_day",
  "account",
  "resource",
  "usage_type",
  "currency",
  "hours",
  "amortized",
  "unblended",
  "net_amortized",
  "net_unblended",
  "open_lines",
  "unvalued_lines",
] as const;

/** Wide enough for every amount of a report, which have at most ten decimals. */
const DECIMAL = "decimal(38, 12)";

/**
 * One statement for what each training job was charged by day and usage type, by the rules of `rules.ts`. It reads only the
 * partitions of the days' months, and keeps to the SQL that Athena shares with other engines.
 *
 * @throws Problem where a name cannot be that of a database or a table.
 */
export function chargesSql({ database, table, columns, days, accounts }: ChargeQuery): string {
  const type = `${quoted(columns.line_item_line_item_type.name)}`;
  const effective = columns.savings_plan_savings_plan_effective_cost;
  const unblended = amount(columns.line_item_unblended_cost);
  const netUnblended = columns.line_item_net_unblended_cost;
  const netEffective = columns.savings_plan_net_savings_plan_effective_cost;
  const cost = (own: string, covered: string): string =>
    `sum(CASE WHEN ${type} = ${text(COVERED)} THEN ${covered} ELSE ${own} END)`;
  const day = `substr(CAST(${quoted(columns.line_item_usage_start_date.name)} AS varchar), 1, 10)`;
  const account = nameOr(columns.line_item_usage_account_id, "''");
  const resource = `lower(coalesce(${quoted(columns.line_item_resource_id.name)}, ''))`;
  const usageType = quoted(columns.line_item_usage_type.name);
  const currency = nameOr(columns.line_item_currency_code, "'USD'");
  const covered = effective ? amount(effective) : "NULL";
  const invoiced = cost(unblended, "0");
  const values = [
    day,
    account,
    resource,
    usageType,
    currency,
    `sum(${amount(columns.line_item_usage_amount)})`,
    cost(unblended, covered),
    invoiced,
    cost(netUnblended ? amount(netUnblended) : unblended, netEffective ? amount(netEffective) : covered),
    netUnblended ? cost(amount(netUnblended), "0") : invoiced,
    `sum(${isOpen(columns)})`,
    effective ? "0" : `sum(CASE WHEN ${type} = ${text(COVERED)} THEN 1 ELSE 0 END)`,
  ];
  const keys = [day, account, resource, usageType, currency];
  return [
    `SELECT ${values.map((value, index) => `CAST(${value} AS varchar) AS ${ANSWER[index]}`).join(",\n  ")}`,
    `FROM ${identifier("athena-database", database)}.${identifier("athena-table", table)}`,
    `WHERE ${conditions(columns, days, accounts, { day, type, usageType, account }).join("\n  AND ")}`,
    `GROUP BY ${keys.filter((key) => !key.startsWith("'")).join(", ")}`,
  ].join("\n");
}

function conditions(
  columns: ChargeColumns,
  days: Days,
  accounts: readonly string[],
  of: { readonly day: string; readonly type: string; readonly usageType: string; readonly account: string },
): string[] {
  return [
    ...partitions(columns, monthsOf(days)),
    `${quoted(columns.line_item_product_code.name)} = ${text(PRODUCT)}`,
    `${of.type} IN (${USAGE_LINES.map(text).join(", ")})`,
    `(${USAGE_TYPES.map((kind) => `${of.usageType} LIKE ${text(`%${kind}%`)}`).join(" OR ")})`,
    `${of.day} BETWEEN ${text(days.from)} AND ${text(days.to)}`,
    ...(accounts.length > 0 && columns.line_item_usage_account_id
      ? [`${of.account} IN (${accounts.map(text).join(", ")})`]
      : []),
  ];
}

/** CUR 2.0 is partitioned by billing period, a legacy report by year and month, which is written without a zero. */
function partitions({ billing_period, year, month }: ChargeColumns, months: readonly string[]): string[] {
  if (billing_period) return [`${asText(billing_period)} IN (${months.map(text).join(", ")})`];
  if (!year || !month) return [];
  const each = months.map((name) => {
    const [ofYear = "", ofMonth = ""] = name.split("-");
    const spellings = [...new Set([String(Number(ofMonth)), ofMonth])].map(text).join(", ");
    return `(${asText(year)} = ${text(ofYear)} AND ${asText(month)} IN (${spellings}))`;
  });
  return [`(${each.join(" OR ")})`];
}

/** Until the bill of a month is closed, its lines carry no invoice. */
function isOpen({ bill_invoice_id: invoice }: ChargeColumns): string {
  return invoice ? `CASE WHEN coalesce(${asText(invoice)}, '') = '' THEN 1 ELSE 0 END` : "0";
}

/** Reports in CSV have amounts as text, where an empty one is none. */
function amount(column: TableColumn): string {
  const name = quoted(column.name);
  return /^(string|varchar|char)/i.test(column.type)
    ? `CAST(nullif(${name}, '') AS ${DECIMAL})`
    : `CAST(${name} AS ${DECIMAL})`;
}

function nameOr(column: TableColumn | undefined, otherwise: string): string {
  return column ? asText(column) : otherwise;
}

function asText(column: TableColumn): string {
  return /^(string|varchar|char)/i.test(column.type)
    ? quoted(column.name)
    : `CAST(${quoted(column.name)} AS varchar)`;
}

function identifier(input: string, name: string): string {
  if (/^[\w.-]{1,128}$/.test(name)) return quoted(name);
  throw new Problem(`${input}: ${JSON.stringify(name.slice(0, 80))} is no name of a database or table.`);
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

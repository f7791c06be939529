import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  Problem
} from "./chunk-MNXWLVUM.js";

// src/collect/charges/rules.ts
var PRODUCT = "AmazonSageMaker";
var COVERED = "SavingsPlanCoveredUsage";
var USAGE_LINES = ["Usage", "DiscountedUsage", COVERED];
var USAGE_TYPES = ["Train:ml.", "TrSpt:ml."];
function monthsOf({ from, to }) {
  const months = [];
  const [year = 0, month = 1] = from.split("-").map(Number);
  for (let index = 12 * year + month - 1; ; index += 1) {
    const name = `${String(Math.floor(index / 12)).padStart(4, "0")}-${String(index % 12 + 1).padStart(2, "0")}`;
    if (name > to.slice(0, 7)) return months;
    months.push(name);
  }
}

// src/collect/charges/sql.ts
var ANSWER = [
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
  "unvalued_lines"
];
var DECIMAL = "decimal(38, 12)";
function chargesSql({ database, table, columns, days, accounts }) {
  const type = `${quoted(columns.line_item_line_item_type.name)}`;
  const effective = columns.savings_plan_savings_plan_effective_cost;
  const unblended = amount(columns.line_item_unblended_cost);
  const netUnblended = columns.line_item_net_unblended_cost;
  const netEffective = columns.savings_plan_net_savings_plan_effective_cost;
  const cost = (own, covered2) => `sum(CASE WHEN ${type} = ${text(COVERED)} THEN ${covered2} ELSE ${own} END)`;
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
    effective ? "0" : `sum(CASE WHEN ${type} = ${text(COVERED)} THEN 1 ELSE 0 END)`
  ];
  const keys = [day, account, resource, usageType, currency];
  return [
    `SELECT ${values.map((value, index) => `CAST(${value} AS varchar) AS ${ANSWER[index]}`).join(",\n  ")}`,
    `FROM ${identifier("athena-database", database)}.${identifier("athena-table", table)}`,
    `WHERE ${conditions(columns, days, accounts, { day, type, usageType, account }).join("\n  AND ")}`,
    `GROUP BY ${keys.filter((key) => !key.startsWith("'")).join(", ")}`
  ].join("\n");
}
function conditions(columns, days, accounts, of) {
  return [
    ...partitions(columns, monthsOf(days)),
    `${quoted(columns.line_item_product_code.name)} = ${text(PRODUCT)}`,
    `${of.type} IN (${USAGE_LINES.map(text).join(", ")})`,
    `(${USAGE_TYPES.map((kind) => `${of.usageType} LIKE ${text(`%${kind}%`)}`).join(" OR ")})`,
    `${of.day} BETWEEN ${text(days.from)} AND ${text(days.to)}`,
    ...accounts.length > 0 && columns.line_item_usage_account_id ? [`${of.account} IN (${accounts.map(text).join(", ")})`] : []
  ];
}
function partitions({ billing_period, year, month }, months) {
  if (billing_period) return [`${asText(billing_period)} IN (${months.map(text).join(", ")})`];
  if (!year || !month) return [];
  const each = months.map((name) => {
    const [ofYear = "", ofMonth = ""] = name.split("-");
    const spellings = [.../* @__PURE__ */ new Set([String(Number(ofMonth)), ofMonth])].map(text).join(", ");
    return `(${asText(year)} = ${text(ofYear)} AND ${asText(month)} IN (${spellings}))`;
  });
  return [`(${each.join(" OR ")})`];
}
function isOpen({ bill_invoice_id: invoice }) {
  return invoice ? `CASE WHEN coalesce(${asText(invoice)}, '') = '' THEN 1 ELSE 0 END` : "0";
}
function amount(column) {
  const name = quoted(column.name);
  return /^(string|varchar|char)/i.test(column.type) ? `CAST(nullif(${name}, '') AS ${DECIMAL})` : `CAST(${name} AS ${DECIMAL})`;
}
function nameOr(column, otherwise) {
  return column ? asText(column) : otherwise;
}
function asText(column) {
  return /^(string|varchar|char)/i.test(column.type) ? quoted(column.name) : `CAST(${quoted(column.name)} AS varchar)`;
}
function identifier(input, name) {
  if (/^[\w.-]{1,128}$/.test(name)) return quoted(name);
  throw new Problem(`${input}: ${JSON.stringify(name.slice(0, 80))} is no name of a database or table.`);
}
function quoted(name) {
  return `"${name.replaceAll('"', '""')}"`;
}
function text(value) {
  return `'${value.replaceAll("'", "''")}'`;
}

// src/collect/charges/answer.ts
function readRow(row) {
  const of = (name) => row[ANSWER.indexOf(name)] ?? "";
  if (Number(of("unvalued_lines")) > 0) throw unvalued();
  return {
    day: of("usage_day"),
    account: of("account") || null,
    resource: of("resource"),
    usageType: of("usage_type"),
    currency: of("currency") || "USD",
    quantity: of("hours") || "0",
    amortized: of("amortized") || "0",
    unblended: of("unblended") || "0",
    netAmortized: of("net_amortized") || "0",
    netUnblended: of("net_unblended") || "0",
    estimated: Number(of("open_lines")) > 0
  };
}
function unvalued() {
  return new Problem(
    "The Cost and Usage Report has usage that a savings plan covers, and no column savings_plan_savings_plan_effective_cost to value it: add the column to the export."
  );
}

// src/collect/charges/columns.ts
var REQUIRED = [
  "line_item_product_code",
  "line_item_line_item_type",
  "line_item_usage_start_date",
  "line_item_usage_type",
  "line_item_usage_amount",
  "line_item_unblended_cost",
  "line_item_resource_id"
];
var OPTIONAL = [
  "line_item_usage_account_id",
  "line_item_currency_code",
  "line_item_net_unblended_cost",
  "savings_plan_savings_plan_effective_cost",
  "savings_plan_net_savings_plan_effective_cost",
  "bill_invoice_id",
  "billing_period",
  "year",
  "month"
];
function chargeColumns(columns, table) {
  const known = new Map(columns.map((column) => [plainName(column.name), column]));
  const found = Object.fromEntries(
    [...REQUIRED, ...OPTIONAL].flatMap((name) => {
      const column = known.get(plainName(name));
      return column ? [[name, column]] : [];
    })
  );
  const missing = REQUIRED.filter((name) => found[name] === void 0);
  if (missing.length > 0) {
    const remedy = missing.includes("line_item_resource_id") ? "include resource IDs in the export" : "select them in the export";
    throw new Problem(
      `${table} is no Cost and Usage Report that can be used: it lacks ${missing.join(", ")}. Name another table, or ${remedy}.`
    );
  }
  return found;
}
function plainName(name) {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

export {
  PRODUCT,
  COVERED,
  USAGE_LINES,
  USAGE_TYPES,
  chargesSql,
  readRow,
  unvalued,
  chargeColumns
};

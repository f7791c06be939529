import Big from "big.js";
import { unvalued } from "./answer.ts";
import type { ChargeColumns, TableColumn } from "./columns.ts";
import { type ChargedUsage, COVERED, type Days, PRODUCT, USAGE_LINES, USAGE_TYPES } from "./rules.ts";

/** A line of an exported file, by the names of its columns. */
export type ExportLine = Readonly<Record<string, unknown>>;

export interface ChargeSum {
  readonly add: (columns: ChargeColumns, line: ExportLine) => void;
  readonly charges: () => ChargedUsage[];
}

interface Entry extends Pick<ChargedUsage, "day" | "account" | "resource" | "usageType" | "currency"> {
  quantity: Big;
  amortized: Big;
  unblended: Big;
  netAmortized: Big;
  netUnblended: Big;
  estimated: boolean;
}

/** Amounts are rounded to what the SQL keeps of them. */
const DECIMALS = 12;
const TYPES: readonly string[] = USAGE_LINES;

/** Sums lines of a report as `chargesSql` does, one after the other. */
export function chargeSum({ from, to }: Days): ChargeSum {
  const entries = new Map<string, Entry>();
  return {
    add: (columns, line) => {
      const type = textOf(line, columns.line_item_line_item_type);
      const usageType = textOf(line, columns.line_item_usage_type);
      const day = dayOf(line[columns.line_item_usage_start_date.name]);
      if (textOf(line, columns.line_item_product_code) !== PRODUCT || !TYPES.includes(type)) return;
      if (!USAGE_TYPES.some((kind) => usageType.includes(kind)) || day < from || day > to) return;
      const effective = columns.savings_plan_savings_plan_effective_cost;
      const covered = type === COVERED;
      if (covered && !effective) throw unvalued();
      const account = textOf(line, columns.line_item_usage_account_id);
      const resource = textOf(line, columns.line_item_resource_id).toLowerCase();
      const currency = textOf(line, columns.line_item_currency_code) || "USD";
      const key = [day, account, resource, usageType, currency].join("\n");
      const entry =
        entries.get(key) ?? newEntry({ day, account: account || null, resource, usageType, currency });
      entries.set(key, entry);
      const gross = columns.line_item_unblended_cost;
      const net = columns.line_item_net_unblended_cost ?? gross;
      const netEffective = columns.savings_plan_net_savings_plan_effective_cost ?? effective;
      entry.quantity = entry.quantity.plus(amount(line, columns.line_item_usage_amount));
      entry.amortized = entry.amortized.plus(amount(line, covered ? effective : gross));
      entry.netAmortized = entry.netAmortized.plus(amount(line, covered ? netEffective : net));
      if (!covered) {
        entry.unblended = entry.unblended.plus(amount(line, gross));
        entry.netUnblended = entry.netUnblended.plus(amount(line, net));
      }
      entry.estimated ||=
        columns.bill_invoice_id !== undefined && textOf(line, columns.bill_invoice_id) === "";
    },
    charges: () =>
      [...entries.values()].map(
        ({ quantity, amortized, unblended, netAmortized, netUnblended, ...rest }) => ({
          ...rest,
          quantity: quantity.toFixed(),
          amortized: amortized.toFixed(),
          unblended: unblended.toFixed(),
          netAmortized: netAmortized.toFixed(),
          netUnblended: netUnblended.toFixed(),
        }),
      ),
  };
}

function newEntry(
  key: Omit<
    ChargedUsage,
    "quantity" | "amortized" | "unblended" | "netAmortized" | "netUnblended" | "estimated"
  >,
): Entry {
  const zero = new Big(0);
  return {
    ...key,
    quantity: zero,
    amortized: zero,
    unblended: zero,
    netAmortized: zero,
    netUnblended: zero,
    estimated: false,
  };
}

function textOf(line: ExportLine, column: TableColumn | undefined): string {
  const value = column && line[column.name];
  return value === null || value === undefined ? "" : String(value);
}

function amount(line: ExportLine, column: TableColumn | undefined): Big {
  return new Big(textOf(line, column) || 0).round(DECIMALS);
}

function dayOf(value: unknown): string {
  return (value instanceof Date ? value.toISOString() : String(value ?? "")).slice(0, 10);
}

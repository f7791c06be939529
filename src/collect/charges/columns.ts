import { Problem } from "../../model/problem.ts";

/** A column of a table of charges. */
export interface TableColumn {
  readonly name: string;
  /** As the table's catalogue has it, such as `double` or `string`. */
  readonly type: string;
}

/** What is read of a Cost and Usage Report, by the name that CUR 2.0 gives it. */
const REQUIRED = [
  "line_item_product_code",
  "line_item_line_item_type",
  "line_item_usage_start_date",
  "line_item_usage_type",
  "line_item_usage_amount",
  "line_item_unblended_cost",
  "line_item_resource_id",
] as const;
const OPTIONAL = [
  "line_item_usage_account_id",
  "line_item_currency_code",
  "line_item_net_unblended_cost",
  "savings_plan_savings_plan_effective_cost",
  "savings_plan_net_savings_plan_effective_cost",
  "bill_invoice_id",
  "billing_period",
  "year",
  "month",
] as const;
type Required = (typeof REQUIRED)[number];
type Optional = (typeof OPTIONAL)[number];

/** The columns of one table of charges under the names it uses: `line_item_usage_type`, or `lineItem/UsageType` in older CSV. */
export type ChargeColumns = Readonly<Record<Required, TableColumn>> &
  Readonly<Partial<Record<Optional, TableColumn>>>;

/**
 * Finds the columns of CUR 2.0 or of a legacy Cost and Usage Report among a table's columns.
 *
 * @param table its name, for the message.
 * @throws Problem that names what is missing, with the setting of the export that adds it.
 */
export function chargeColumns(columns: readonly TableColumn[], table: string): ChargeColumns {
  const known = new Map(columns.map((column) => [plainName(column.name), column]));
  const found = Object.fromEntries(
    [...REQUIRED, ...OPTIONAL].flatMap((name) => {
      const column = known.get(plainName(name));
      return column ? [[name, column]] : [];
    }),
  );
  const missing: string[] = REQUIRED.filter((name) => found[name] === undefined);
  if (missing.length > 0) {
    const remedy = missing.includes("line_item_resource_id")
      ? "include resource IDs in the export"
      : "select them in the export";
    throw new Problem(
      `${table} is no Cost and Usage Report that can be used: it lacks ${missing.join(", ")}. Name another table, or ${remedy}.`,
    );
  }
  return found as ChargeColumns;
}

/** A name without what the styles of the reports differ in. */
function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

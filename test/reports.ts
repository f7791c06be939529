import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReportLine } from "./charge-lines.ts";
import type { Warehouse } from "./servers/aws/warehouse.ts";

const NET = ["line_item_net_unblended_cost", "savings_plan_net_savings_plan_effective_cost"];
const TYPES: Readonly<Record<string, string>> = {
  line_item_usage_start_date: "timestamp",
  line_item_usage_amount: "double",
  line_item_unblended_cost: "double",
  line_item_net_unblended_cost: "double",
  savings_plan_savings_plan_effective_cost: "double",
  savings_plan_net_savings_plan_effective_cost: "double",
};

/** The same lines as each kind of Cost and Usage Report has them: tables `cur2`, `legacy` and `text_only` of `billing`, and files. */
export async function writeReports(folder: string, lines: readonly ReportLine[], warehouse: Warehouse) {
  const json = join(folder, "lines.jsonl");
  await writeFile(json, lines.map((line) => JSON.stringify(line)).join("\n"));
  const names = Object.keys(lines[0] ?? {});
  const types = names.map((name) => `${name}: '${TYPES[name] ?? "varchar"}'`).join(", ");
  const at = (name: string): string => `'${join(folder, name)}'`;
  await warehouse.query(`CREATE TABLE lines AS SELECT * FROM read_json('${json}', columns = {${types}})`);
  await warehouse.query("CREATE SCHEMA billing");

  const month = "strftime(line_item_usage_start_date, '%Y-%m') AS billing_period";
  await warehouse.query(
    `COPY (SELECT *, map {'user_team': 'growth'} AS resource_tags, ${month} FROM lines)
     TO ${at("cur2")} (FORMAT parquet, PARTITION_BY (billing_period))`,
  );
  await view("cur2", `read_parquet(${at("cur2/*/*.parquet")}, ${HIVE})`);

  const partition =
    "CAST(year(line_item_usage_start_date) AS varchar) AS year, CAST(month(line_item_usage_start_date) AS varchar) AS month";
  await warehouse.query(
    `COPY (SELECT * EXCLUDE (${NET.join(", ")}), 'growth' AS resource_tags_user_team, ${partition} FROM lines)
     TO ${at("legacy")} (FORMAT parquet, PARTITION_BY (year, month))`,
  );
  await view("legacy", `read_parquet(${at("legacy/*/*/*.parquet")}, ${HIVE})`);

  const slashed = names
    .filter((name) => !NET.includes(name))
    .map((name) =>
      (name === DATE ? `strftime(${name}, '%Y-%m-%dT%H:%M:%SZ')` : name).concat(` AS "${slash(name)}"`),
    );
  await warehouse.query(
    `COPY (SELECT ${slashed.join(", ")} FROM lines) TO ${at("legacy.csv.gz")} (FORMAT csv, HEADER)`,
  );
  await view("text_only", `read_csv(${at("legacy.csv.gz")}, all_varchar = true)`);
  await warehouse.query(`COPY lines TO ${at("plain.csv")} (FORMAT csv, HEADER)`);
  await warehouse.query(`COPY lines TO ${at("zstd.parquet")} (FORMAT parquet, COMPRESSION zstd)`);
  await warehouse.query(`COPY lines TO ${at("gzip.parquet")} (FORMAT parquet, COMPRESSION gzip)`);

  async function view(name: string, source: string): Promise<void> {
    await warehouse.query(`CREATE VIEW billing.${name} AS SELECT * FROM ${source}`);
  }
}

const DATE = "line_item_usage_start_date";
const HIVE = "hive_partitioning = true, hive_types_autocast = false";

/** A month that a query must not open: its file is none. Made after the views, which look at every file. */
export async function spoilMonth(folder: string, partition: string): Promise<void> {
  await mkdir(join(folder, partition), { recursive: true });
  await writeFile(join(folder, partition, "data_0.parquet"), "no Parquet");
}

/** `line_item_usage_type` as `lineItem/UsageType`. */
function slash(name: string): string {
  const [, group = "", rest = ""] = /^(line_item|savings_plan|bill)_(.+)$/.exec(name) ?? [];
  const camel = (text: string): string =>
    text.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  return `${camel(group)}/${camel(`_${rest}`)}`;
}

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readRow } from "../../src/collect/charges/answer.ts";
import { chargeColumns } from "../../src/collect/charges/columns.ts";
import { readExportFiles } from "../../src/collect/charges/export-files.ts";
import { type ChargedUsage, monthsOf } from "../../src/collect/charges/rules.ts";
import { chargesSql } from "../../src/collect/charges/sql.ts";
import { invoice } from "../charge-lines.ts";
import { spoilMonth, writeReports } from "../reports.ts";
import { openWarehouse, type Warehouse } from "../servers/aws/warehouse.ts";

const DAYS = { from: "2026-10-01", to: "2026-11-26" };
const { lines, expected } = invoice();
let folder: string;
let warehouse: Warehouse;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "charges-"));
  warehouse = await openWarehouse();
  await writeReports(folder, lines, warehouse);
});
afterAll(async () => {
  await warehouse[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

async function ask(table: string, days = DAYS, accounts: readonly string[] = []): Promise<ChargedUsage[]> {
  const columns = chargeColumns(await warehouse.describe("billing", table), `billing.${table}`);
  const sql = chargesSql({ database: "billing", table, columns, days, accounts });
  return (await warehouse.query(sql)).rows.map(readRow);
}

function byJob(charges: readonly ChargedUsage[]) {
  const jobs = Map.groupBy(charges, ({ resource }) => resource);
  const sum = (of: readonly ChargedUsage[], name: "amortized" | "unblended" | "quantity"): number =>
    of.reduce((total, charge) => total + Number(charge[name]), 0);
  return new Map(
    [...jobs].map(([arn, own]) => [
      arn,
      { amortized: sum(own, "amortized"), unblended: sum(own, "unblended"), hours: sum(own, "quantity") },
    ]),
  );
}

function expectInvoice(charges: readonly ChargedUsage[]): void {
  const found = byJob(charges);
  expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
  for (const [arn, invoiced] of expected) {
    expect(found.get(arn)?.amortized, arn).toBeCloseTo(invoiced.amortized, 9);
    expect(found.get(arn)?.unblended, arn).toBeCloseTo(invoiced.unblended, 9);
    expect(found.get(arn)?.hours, arn).toBeCloseTo(invoiced.hours, 9);
  }
}

const sorted = (charges: readonly ChargedUsage[]): unknown[] =>
  charges
    .map(({ quantity, amortized, unblended, netAmortized, netUnblended, ...rest }) => ({
      ...rest,
      amounts: [quantity, amortized, unblended, netAmortized, netUnblended].map((text) => Number(text)),
    }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

describe("the charge of each training job is the invoice's", () => {
  it.each(["cur2", "legacy", "text_only"])("by SQL from the table %s", async (table) => {
    expectInvoice(await ask(table));
  });

  it.each(["legacy.csv.gz", "plain.csv", "zstd.parquet", "gzip.parquet"])(
    "from the file %s",
    async (file) => {
      expectInvoice(await readExportFiles([join(folder, file)], DAYS));
    },
  );

  it("and plain code and SQL agree on every amount, day and mark", async () => {
    const cur2 = await ask("cur2");
    expect(sorted(await readExportFiles([join(folder, "plain.csv")], DAYS))).toEqual(sorted(cur2));
    const legacy = await ask("text_only");
    expect(sorted(await readExportFiles([join(folder, "legacy.csv.gz")], DAYS))).toEqual(sorted(legacy));
    expect(cur2.filter(({ estimated }) => estimated).map(({ day }) => day)).toEqual(["2026-11-01"]);
  });

  it("with what private discounts take off, where the report has it", async () => {
    const [charge] = await ask("cur2");
    const [without] = await ask("legacy");
    expect(Number(charge?.netAmortized)).toBeCloseTo(0.93 * Number(charge?.amortized), 8);
    expect(without?.netAmortized).toBe(without?.amortized);
  });
});

describe("the statement", () => {
  it.each([
    ["cur2", "cur2/billing_period=2026-12"],
    ["legacy", "legacy/year=2026/month=12"],
  ])("opens no other month of %s", async (table, partition) => {
    await spoilMonth(folder, partition);
    expectInvoice(await ask(table));
    await expect(ask(table, { from: "2026-10-01", to: "2026-12-01" })).rejects.toThrow(/Parquet/);
    await rm(join(folder, partition), { recursive: true });
  });

  it("narrows to days and accounts", async () => {
    const one = await ask("cur2", { from: "2026-11-01", to: "2026-11-01" });
    expect(one.map(({ quantity }) => Number(quantity))).toEqual([1]);
    expect(await ask("cur2", DAYS, ["999999999999"])).toEqual([]);
    expect(await ask("cur2", DAYS, ["111122223333"])).toHaveLength((await ask("cur2")).length);
  });

  it("is asked of names that are names", async () => {
    const columns = chargeColumns(await warehouse.describe("billing", "cur2"), "billing.cur2");
    const of = { columns, days: DAYS, accounts: [], database: "billing" };
    expect(() => chargesSql({ ...of, table: 'a" UNION SELECT 1 --' })).toThrow(/^athena-table: /);
  });

  it("refuses usage under a savings plan that it cannot value", async () => {
    await warehouse.query(
      "CREATE VIEW billing.unvalued AS SELECT * EXCLUDE (savings_plan_savings_plan_effective_cost) FROM billing.cur2",
    );
    await expect(ask("unvalued")).rejects.toThrow(/savings_plan_savings_plan_effective_cost/);
  });
});

it("names the columns that a table lacks, and how they come in", () => {
  const columns = ["line_item_usage_type", "line_item_unblended_cost"].map((name) => ({
    name,
    type: "string",
  }));
  expect(() => chargeColumns(columns, "a.b")).toThrow(/a\.b .* line_item_resource_id.*include resource IDs/);
});

it("knows the months of a window", () => {
  expect(monthsOf({ from: "2025-11-30", to: "2026-01-01" })).toEqual(["2025-11", "2025-12", "2026-01"]);
});

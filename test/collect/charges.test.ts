import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readRow } from "../../src/collect/charges/answer.ts";
import { chargeColumns } from "../../src/collect/charges/columns.ts";
import { regionCharges } from "../../src/collect/charges/documents.ts";
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

describe("an exported file", () => {
  const readAs = async (name: string, content: string | Uint8Array): Promise<ChargedUsage[]> => {
    await writeFile(join(folder, name), content);
    return await readExportFiles([join(folder, name)], DAYS);
  };

  it("may begin with a byte order mark, and several files add up", async () => {
    const plain = await readFile(join(folder, "plain.csv"), "utf8");
    expect(await readAs("marked.csv", `\uFEFF${plain}`)).toEqual(
      await readExportFiles([join(folder, "plain.csv")], DAYS),
    );
    const [once] = await readExportFiles([join(folder, "plain.csv")], DAYS);
    const twice = await readExportFiles(
      ["plain.csv", "marked.csv"].map((file) => join(folder, file)),
      DAYS,
    );
    const same = twice.find(({ day, resource }) => day === once?.day && resource === once?.resource);
    expect(Number(same?.quantity)).toBeCloseTo(2 * Number(once?.quantity), 9);
  });

  it("without a currency is in dollars", async () => {
    const plain = await readFile(join(folder, "plain.csv"), "utf8");
    const inEuros = await readAs("euros.csv", plain.replaceAll(",USD,", ",EUR,"));
    expect(new Set(inEuros.map(({ currency }) => currency))).toEqual(new Set(["EUR"]));
    const untold = await readAs("untold.csv", plain.replaceAll(",USD,", ",,"));
    expect(new Set(untold.map(({ currency }) => currency))).toEqual(new Set(["USD"]));
  });

  it.each([
    ["empty.csv", () => new Uint8Array(), /empty\.csv is empty\. Name files of a Cost and Usage Report/],
    [
      "cut.csv.gz",
      (whole: Uint8Array) => whole.subarray(0, whole.length / 2),
      /cut\.csv\.gz cannot be read as Parquet or CSV \(Z_BUF_ERROR\)\. Name files/,
    ],
  ])("that is %s is named", async (name, damaged, said) => {
    const whole = await readFile(join(folder, "legacy.csv.gz"));
    await expect(readAs(name, damaged(whole))).rejects.toMatchObject({
      name: "Problem",
      message: expect.stringMatching(said),
    });
  });
});

describe("the bill of charges", () => {
  const arn = (job: string, region = "us-east-1", account = "111122223333") =>
    `arn:aws:sagemaker:${region}:${account}:training-job/${job}`;
  const charge = (day: string, resource: string, account: string | null = "111122223333"): ChargedUsage => ({
    day,
    account,
    resource,
    usageType: "USE1-Train:ml.m5.xlarge",
    currency: "USD",
    quantity: "1",
    amortized: "2",
    unblended: "2",
    netAmortized: "2",
    netUnblended: "2",
    estimated: false,
  });
  const days = (pages: ReturnType<typeof regionCharges>["costAndUsage"]) =>
    pages.ResultsByTime?.map(({ TimePeriod, Groups }) => [TimePeriod?.Start, Groups?.length]);

  it("has every day of a training job that ran over midnight, in order", () => {
    const charges = [charge("2026-11-21", arn("long")), charge("2026-11-20", arn("long"))];
    const { withResources } = regionCharges(charges, "111122223333", "us-east-1");
    expect(days(withResources(["LONG"]))).toEqual([
      ["2026-11-20", 1],
      ["2026-11-21", 1],
    ]);
    expect(days(withResources(["other"]))).toEqual([]);
  });

  it("is of one region and account, as far as charges tell theirs", () => {
    const own = [charge("2026-11-20", arn("a")), charge("2026-11-21", ""), charge("2026-11-22", "", null)];
    const others = [
      charge("2026-11-23", arn("b", "eu-west-1")),
      charge("2026-11-24", arn("c", "us-east-1", "444455556666")),
      charge("2026-11-25", "", "444455556666"),
    ];
    const of = (account: string | null) => regionCharges([...own, ...others], account, "us-east-1");
    expect(days(of("111122223333").costAndUsage)?.map(([day]) => day)).toEqual(own.map(({ day }) => day));
    expect(days(of(null).costAndUsage)).toHaveLength(5);
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

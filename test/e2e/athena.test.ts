import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeRecording } from "../../src/collect/record.ts";
import type { TuningReport } from "../../src/report/schema.ts";
import { reportLines } from "../charge-lines.ts";
import { daysAgo, documentsOf, type InvoicedJob, invoice, totalOf } from "../invoice.ts";
import { writeReports } from "../reports.ts";
import type { Account } from "../servers/aws/account.ts";
import type { AthenaAccount } from "../servers/aws/athena.ts";
import { startAws } from "../servers/aws/server.ts";
import { openWarehouse, type Warehouse } from "../servers/aws/warehouse.ts";
import { runDist, startDist } from "./run.ts";

const G5 = "ml.g5.xlarge";
const jobNamed = (name: string, first: number): InvoicedJob => ({
  name,
  trials: Array.from({ length: 4 }, (_, index) => ({
    startedAt: first + 5400 * index,
    trainingSeconds: 3600 + 900 * index,
    billableSeconds: index === 3 ? 2000 : 3600 + 900 * index,
    spot: index === 3,
    instances: [{ instanceType: G5, count: index === 2 ? 2 : 1 }],
  })),
});
// The first runs over midnight, and its name has capitals, which the bill has not.
const job = jobNamed("Churn-GBM", daysAgo(8) + 21 * 3600);
const other = jobNamed("vision-17", daysAgo(5) + 3600);
/** Every hour of the day has its price: a rate for the whole run could not give each trial its own cost. */
const price = (_type: string, _spot: boolean, hour: number) => {
  const amortized = 1 + ((hour / 3600) % 24) / 40;
  return (hour / 3600) % 3 === 0 ? { amortized, unblended: 0 } : { amortized };
};
const own = invoice(job, "USE1-", price);
const others = invoice(other, "USE1-", price);
const lost = `${job.name}-002-abcdef01`;

const ATHENA = [
  "--billing",
  "athena",
  "--athena-database",
  "billing",
  "--athena-output",
  "s3://results/tuning/",
];
const CUR2 = [...ATHENA, "--athena-table", "cur2"];
const QUIET = ["--format", "json", "--objective-curves", "off"];

let folder: string;
let warehouse: Warehouse;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "athena-"));
  warehouse = await openWarehouse();
  await writeReports(folder, reportLines([...own, ...others]), warehouse);
  await warehouse.query(
    `CREATE VIEW billing.late AS SELECT * FROM billing.cur2 WHERE line_item_resource_id NOT LIKE '%${lost.toLowerCase()}'`,
  );
});
afterAll(async () => {
  await warehouse[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

async function analyzed(args: readonly string[], account: Partial<Account> = {}) {
  await using aws = await startAws({
    tuningJobs: [documentsOf(job), documentsOf(other)],
    athena: { warehouse },
    ...account,
  });
  const finished = await runDist("cli.js", [...args, ...QUIET], aws.env);
  const report = finished.code === 0 ? (JSON.parse(finished.stdout) as TuningReport) : null;
  const asked = (operation: string): number =>
    aws.calls.filter((call) => call.operation === operation).length;
  return { ...finished, report, found: report?.tuningJobs.find(({ name }) => name === job.name), asked };
}

const live = ["analyze", "--tuning-job", job.name];
const charged = (trial: string): number =>
  totalOf(own.filter(({ resource }) => resource?.endsWith(`/${trial}`)));

describe("billing: athena", () => {
  it.each(["cur2", "legacy", "text_only"])(
    "gives each trial its own charge, from the table %s",
    async (table) => {
      const { found, report, asked } = await analyzed([...live, ...ATHENA, "--athena-table", table]);
      expect(found?.actual.costUsd).toBeCloseTo(totalOf(own), 6);
      for (const { name, costUsd, charged: isCharged } of found?.trialDetails ?? []) {
        expect(costUsd, name).toBeCloseTo(charged(name), 6);
        expect(isCharged, name).toBe(true);
      }
      expect(found?.actual.charged.trials).toBe(job.trials.length);
      expect(found?.actual.charged.costUsd).toBeCloseTo(totalOf(own), 6);
      expect(new Set(found?.rates.map(({ source }) => source))).toEqual(new Set(["bill"]));
      expect(found?.reconciliation?.exact).toMatchObject({ by: "resource", leads: true });
      expect([asked("StartQueryExecution"), asked("GetCostAndUsage")]).toEqual([1, 0]);
      expect(report?.collection.bytesScanned).toBe(123_456);
      expect(report?.collection.paidCallsUsd["StartQueryExecution"]).toBeCloseTo((10 * 5) / 1024 ** 2, 9);
    },
  );

  it("names a trial without a line, and prices it by the next source", async () => {
    const output = join(folder, "late-report");
    const { found } = await analyzed([...live, ...ATHENA, "--athena-table", "late", "--output", output]);
    const details = new Map(found?.trialDetails.map((trial) => [trial.name, trial]));
    expect(details.get(lost)).toMatchObject({ costUsd: expect.any(Number), charged: false });
    expect(details.get(`${job.name}-001-abcdef01`)?.charged).toBe(true);
    expect(found?.actual.charged.trials).toBe(job.trials.length - 1);
    expect(details.get(`${job.name}-001-abcdef01`)?.costUsd).toBeCloseTo(
      charged(`${job.name}-001-abcdef01`),
      6,
    );
    expect(found?.gaps.join("\n")).toContain(`(${lost})`);
    const told = await readFile(join(output, "tuning-report.md"), "utf8");
    expect(told).toMatch(new RegExp(`${lost}.*\\| computed from a rate \\|`));
    expect(told).toMatch(/-001-abcdef01.*\| charged +\|/);
    expect(await readFile(join(output, "tuning-report.html"), "utf8")).toContain(
      '"charged":[true,false,true,true]',
    );
  });

  it("asks once for all tuning jobs of an audit, over several pages", async () => {
    const { report, asked, stdout } = await analyzed(["audit", "--since", "20d", ...CUR2], { pageSize: 3 });
    expect(report?.totals.costUsd).toBeCloseTo(totalOf([...own, ...others]), 2);
    expect([asked("StartQueryExecution"), asked("GetCostAndUsage")]).toEqual([1, 0]);
    expect(asked("GetQueryResults")).toBeGreaterThan(2);
    expect(stdout).not.toContain("NaN");
  });

  it.each<[string, Partial<Account>, RegExp]>([
    [
      "may not query",
      { refuse: ["athena:StartQueryExecution"] },
      /Add `athena:StartQueryExecution` to the role/,
    ],
    ["may not read the results", { refuse: ["athena:GetQueryResults"] }, /Add `athena:GetQueryResults`/],
    ["has no such table", { refuse: ["athena:GetTableMetadata"] }, /Add `athena:GetTableMetadata`/],
  ])("of a role that %s is one line, and the report is whole", async (_, account, said) => {
    const { found, code } = await analyzed([...live, ...CUR2], account);
    expect(code).toBe(0);
    expect(found?.gaps.filter((gap) => gap.includes("Athena"))).toEqual([expect.stringMatching(said)]);
    expect(found?.actual.costUsd).toBeGreaterThan(0);
  });

  it.each<[string, readonly string[], Partial<AthenaAccount>, RegExp]>([
    [
      "no such table",
      [...ATHENA, "--athena-table", "none"],
      {},
      /Check `athena-database` and `athena-table`/,
    ],
    [
      "nowhere to put results",
      ["--billing", "athena", "--athena-database", "billing", "--athena-table", "cur2"],
      { noOutputLocation: true },
      /give `athena-output`/,
    ],
    ["a limit", CUR2, { failure: { reason: "Bytes scanned limit was exceeded" } }, /Raise the limit/],
    ["an error of its own", CUR2, { failure: { reason: "?", type: 1100 } }, /error type 1100/],
  ])("of %s says so with the remedy", async (_, args, athena, said) => {
    const { found } = await analyzed([...live, ...args], { athena: { warehouse, ...athena } });
    expect(found?.gaps.filter((gap) => gap.includes("Athena"))).toEqual([expect.stringMatching(said)]);
  });

  it("tells why a query failed, and nothing that Athena says of buckets", async () => {
    const failure = { reason: "Access Denied (Service: Amazon S3): s3://secret-bucket-111122223333/x" };
    const { found, stdout } = await analyzed([...live, ...CUR2], { athena: { warehouse, failure } });
    expect(found?.gaps.join("\n")).toMatch(/may not read the table's data.*`s3:GetObject`/);
    expect(stdout).not.toContain("secret-bucket");
  });

  it("stops its query where the process is told to end", async () => {
    await using aws = await startAws({
      tuningJobs: [documentsOf(job)],
      athena: { warehouse, runningPolls: 1e6 },
    });
    const { child } = startDist("cli.js", [...live, ...CUR2, ...QUIET], { env: aws.env });
    const ended = new Promise((done) => child.on("close", (_code, signal) => done(signal)));
    while (!aws.calls.some(({ operation }) => operation === "GetQueryExecution"))
      await new Promise((done) => setTimeout(done, 50));
    child.kill("SIGTERM");
    expect(await ended).toBe("SIGTERM");
    expect(aws.calls.filter(({ operation }) => operation === "StopQueryExecution")).toHaveLength(1);
  });

  it.each([
    [["--billing", "athena"], /--athena-database and --athena-table/],
    [["--athena-table", "cur2"], /--athena-table: is set without --billing athena/],
    [[...ATHENA, "--athena-table", "a;b"], /--athena-table: "a;b" is not/],
    [[...CUR2, "--billing-export", "x.csv"], /leave out --billing athena/],
  ])("refuses %j before any call", async (args, said) => {
    const { code, stderr, asked } = await analyzed([...live, ...args]);
    expect(code).toBe(2);
    expect(stderr).toMatch(said);
    expect(asked("DescribeHyperParameterTuningJob")).toBe(0);
  });
});

describe("--billing-export", () => {
  it.each(["zstd.parquet", "legacy.csv.gz"])("gives a recording the same costs from %s", async (file) => {
    const recording = join(folder, `recording-${file}`);
    const { openRecordingFolder } = await import("../../src/collect/record.ts");
    await openRecordingFolder(recording, job.name);
    await writeRecording(recording, documentsOf(job), false);
    const { found } = await analyzed([
      "analyze",
      "--recording",
      recording,
      "--billing-export",
      join(folder, file),
    ]);
    expect(found?.actual.costUsd).toBeCloseTo(totalOf(own), 6);
    for (const { name, costUsd } of found?.trialDetails ?? [])
      expect(costUsd, name).toBeCloseTo(charged(name), 6);
  });

  it.each([
    ["its masked account id stands for any", "111122223333", true],
    ["another account's charges are not its own", "444455556666", false],
  ])("knows a recording's charges by its trials: %s", async (_, account, charged) => {
    const recording = join(folder, `recording-of-${account}`);
    const { openRecordingFolder } = await import("../../src/collect/record.ts");
    await openRecordingFolder(recording, job.name);
    await writeRecording(recording, documentsOf({ ...job, account }), true);
    const text = await readFile(join(folder, "plain.csv"), "utf8");
    const moved = join(folder, "moved.csv");
    await writeFile(moved, text.replaceAll("111122223333", "210987654321"));
    const { found } = await analyzed(["analyze", "--recording", recording, "--billing-export", moved]);
    expect(found?.actual.charged.trials).toBe(charged ? found?.trials.total : 0);
  });

  it("gives a live audit its bill, without a call for it", async () => {
    const { report, asked } = await analyzed([
      "audit",
      "--since",
      "20d",
      "--billing-export",
      join(folder, "plain.csv"),
    ]);
    expect(report?.totals.costUsd).toBeCloseTo(totalOf([...own, ...others]), 2);
    expect(asked("GetCostAndUsage")).toBe(0);
  });

  it("names a file that is no report, or not there", async () => {
    const { code, stderr } = await analyzed([...live, "--billing-export", "README.md"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/README\.md .*/);
    expect((await analyzed([...live, "--billing-export", "not-there.csv"])).stderr).toMatch(
      /not-there\.csv.*ENOENT/,
    );
  });
});

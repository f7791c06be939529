import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { TuningJobReport, TuningReport } from "../../src/report/schema.ts";
import { daysAgo, documentsOf, type InvoicedJob, invoice, totalOf } from "../invoice.ts";
import type { Account } from "../servers/aws/account.ts";
import { type AwsServer, startAws } from "../servers/aws/server.ts";
import { runDist } from "./run.ts";

const G5 = "ml.g5.xlarge";
const ROLE = "arn:aws:iam::999988887777:role/billing";
const trials = Array.from({ length: 3 }, (_, index) => ({
  startedAt: daysAgo(5) + 3600 * (9 + index),
  trainingSeconds: 3600,
  instances: [{ instanceType: G5, count: 1 }],
}));
const job: InvoicedJob = { name: "billed", trials };
const own = invoice(job, "USE1-", () => ({ amortized: 1.11 }));
const ledger = { lines: own };

async function analyzed(account: Partial<Account>, args: readonly string[] = []) {
  await using aws = await startAws({ tuningJobs: [documentsOf(job)], ...account });
  return { ...(await analyzeOn(aws, args)), calls: aws.calls };
}

async function analyzeOn(aws: AwsServer, args: readonly string[]) {
  const finished = await runDist(
    "cli.js",
    ["analyze", "--tuning-job", job.name, "--format", "json", "--objective-curves", "off", ...args],
    aws.env,
  );
  const report = JSON.parse(finished.stdout) as TuningReport;
  return { report, job: report.tuningJobs[0] as TuningJobReport, stderr: finished.stderr };
}

const asked = (calls: AwsServer["calls"], operation: string): number =>
  calls.filter((call) => call.operation === operation).length;

describe("without a source of prices", () => {
  const ce = "ce:GetCostAndUsage";
  const prices = "pricing:GetProducts";
  const cases: readonly [string, Partial<Account>, readonly RegExp[], string][] = [
    [
      "Cost Explorer refused",
      { ledger, refuse: [ce] },
      [/own bill was not read.*Add `ce:GetCostAndUsage`/],
      "built-in",
    ],
    [
      "the price list refused",
      { ledger: { lines: [] }, refuse: [prices] },
      [/price list was not read.*Add `pricing:GetProducts`/],
      "built-in",
    ],
    [
      "both refused",
      { ledger, refuse: [ce, prices] },
      [/Add `ce:GetCostAndUsage`/, /Add `pricing:GetProducts`/],
      "built-in",
    ],
    [
      "Cost Explorer not enabled",
      { ledger, costExplorerOff: true },
      [/Check that Cost Explorer is enabled/],
      "built-in",
    ],
    [
      "an empty bill",
      { ledger: { lines: [] } },
      [/The bill shows no training usage, .*`billing-role`/],
      "built-in",
    ],
  ];
  it.each(cases)("%s: a whole report with source and remedy", async (_, account, said, source) => {
    const { job: found } = await analyzed(account);
    expect(found.actual).toMatchObject({ costUsd: expect.closeTo(3 * 1.408, 6), costIsAtLeast: false });
    expect(found.rates).toEqual([
      expect.objectContaining({ source, asOf: expect.stringMatching(/^20\d\d/) }),
    ]);
    for (const line of said) expect(found.gaps.join("\n")).toMatch(line);
    expect(found.trialDetails).toHaveLength(3);
  });
});

describe("the paid request", () => {
  it("is one, followed over its pages, filtered and grouped", async () => {
    const before = Date.now();
    const {
      calls,
      report,
      job: found,
    } = await analyzed({ ledger, pageSize: 10 }, ["--cost-allocation-tag", "run"]);
    const pages = calls.filter((call) => call.operation === "GetCostAndUsage");
    expect(pages.length).toBeGreaterThan(2);
    expect(new Set(pages.map((page) => JSON.stringify({ ...page.input, NextPageToken: null }))).size).toBe(1);
    expect(pages[0]?.input).toMatchObject({
      Granularity: "DAILY",
      GroupBy: [
        { Type: "DIMENSION", Key: "USAGE_TYPE" },
        { Type: "TAG", Key: "run" },
      ],
      Filter: {
        And: [
          { Dimensions: { Key: "SERVICE", Values: ["Amazon SageMaker"] } },
          { Dimensions: { Key: "REGION", Values: ["us-east-1"] } },
          { Not: { Dimensions: { Key: "RECORD_TYPE", Values: ["Credit", "Refund", "Tax"] } } },
        ],
      },
    });
    const { Start = "", End = "" } = (pages[0]?.input["TimePeriod"] ?? {}) as Record<string, string>;
    // The end is left out of a period, so that the day after today stands there.
    expect((Date.parse(End) - Date.parse(Start)) / 86_400_000).toBe(31);
    expect(Date.parse(End)).toBeGreaterThan(before);
    expect(report.collection.paidCallsUsd["GetCostAndUsage"]).toBeCloseTo(0.01 * pages.length, 9);
    expect(found.actual.costUsd).toBeCloseTo(totalOf(own), 6);
  });

  it("is shared by the tuning jobs of one report", async () => {
    await using aws = await startAws({
      tuningJobs: [documentsOf(job), documentsOf({ ...job, name: "second" })],
      ledger,
    });
    const { report } = await analyzeOn(aws, ["--tuning-job", "second"]);
    expect(report.tuningJobs).toHaveLength(2);
    expect(asked(aws.calls, "GetCostAndUsage")).toBe(1);
  });

  it("by training job is a second one, made only where it was asked for", async () => {
    const resources = { ledger: { lines: own, resourcesEnabled: true }, now: new Date().toISOString() };
    const { calls, job: found } = await analyzed(resources, ["--billing", "cost-explorer-resources"]);
    expect(asked(calls, "GetCostAndUsageWithResources")).toBe(1);
    expect(found.reconciliation?.exact).toMatchObject({
      by: "resource",
      leads: true,
      costUsd: expect.closeTo(3.33, 6),
    });
    const off = await analyzed({ ledger }, ["--billing", "cost-explorer-resources"]);
    expect(off.job.gaps.join(" ")).toMatch(/resource-level data has to be enabled in the payer account/);
    expect(off.job.actual.costUsd).toBeCloseTo(3.33, 6);
    expect(asked((await analyzed({ ledger })).calls, "GetCostAndUsageWithResources")).toBe(0);
  });
});

describe("the payer account's role", () => {
  const account = { ledger, billingRole: { arn: ROLE, externalId: "finance" } };

  it("is assumed for Cost Explorer alone, and narrows the bill to the workload's account", async () => {
    const { calls, job: found } = await analyzed(account, [
      "--billing-role",
      ROLE,
      "--billing-external-id",
      "finance",
    ]);
    expect(found.rates[0]).toMatchObject({ source: "bill", usdPerHour: expect.closeTo(1.11, 9) });
    const keys = Map.groupBy(calls, (call) => call.accessKey);
    expect([...new Set(keys.get("ASIAROLE")?.map((call) => call.operation))]).toEqual(["GetCostAndUsage"]);
    expect(keys.get("AKIATEST")?.map((call) => call.operation)).toEqual(
      expect.arrayContaining(["Search", "AssumeRole"]),
    );
    const [bill] = keys.get("ASIAROLE") ?? [];
    expect(JSON.stringify(bill?.input["Filter"])).toContain(
      '{"Key":"LINKED_ACCOUNT","Values":["111122223333"]}',
    );
  });

  it.each([`${ROLE} external-id=TOPSECRET-1234`, `${ROLE},external-id=TOPSECRET-1234`])(
    "is refused as %j, and nothing of it repeated",
    async (role) => {
      const { code, stdout, stderr } = await runDist(
        "cli.js",
        ["analyze", "--tuning-job", job.name, "--billing-role", role],
        {},
      );
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toMatch(/^--billing-role: is not the ARN of an IAM role/);
      expect(stderr).not.toMatch(/TOPSECRET|999988887777/);
    },
  );

  it("with a wrong external id leaves published prices and names the remedy, never the account", async () => {
    const { job: found, report } = await analyzed(account, [
      "--billing-role",
      ROLE,
      "--billing-external-id",
      "other",
    ]);
    expect(found.rates[0]?.source).toBe("built-in");
    expect(found.gaps.join(" ")).toMatch(/Check `billing-role`, its trust policy and `billing-external-id`/);
    expect(JSON.stringify(report)).not.toContain("999988887777");
  });
});

describe("another partition", () => {
  const prices = { lines: [], currency: "CNY" };

  it("China has its own Cost Explorer and price list", async () => {
    const region = "cn-northwest-1";
    const chinese = { ...job, region, partition: "aws-cn" };
    const { calls, job: found } = await analyzed({
      tuningJobs: [documentsOf(chinese)],
      region,
      ledger: prices,
    });
    expect(found.actual).toMatchObject({ costUsd: null, costIsAtLeast: true });
    expect(found.billing.currency).toBe("CNY");
    expect(found.gaps.join("\n")).toContain("`ml.g5.xlarge=CNY`");
    const billing = calls.filter((call) => call.service === "ce" || call.service === "pricing");
    expect(new Set(billing.map((call) => `${call.service} ${call.region}`))).toEqual(
      new Set([`ce ${region}`, `pricing ${region}`]),
    );
  });

  it("GovCloud has neither: nothing is asked for, and the report says where the bill is", async () => {
    const region = "us-gov-west-1";
    const gov = { ...job, region, partition: "aws-us-gov" };
    const { calls, job: found } = await analyzed({ tuningJobs: [documentsOf(gov)], region });
    expect(calls.filter((call) => call.service === "ce" || call.service === "pricing")).toEqual([]);
    expect(found.gaps.join(" ")).toMatch(/on the bill of its commercial account.*Give your own in `rates`/);
    expect(found.actual.costUsd).toBeGreaterThan(0);
  });
});

it("the report says what it cost itself, by operation, in its last line", async () => {
  const documents = { ...documentsOf(job), objectiveCurves: {} };
  await using aws = await startAws({ tuningJobs: [documents], ledger });
  const { stdout } = await runDist("cli.js", ["analyze", "--tuning-job", job.name], aws.env);
  const total = aws.calls.length;
  expect(stdout).toMatch(
    new RegExp(`<sub>${total} AWS calls for \\$0\\.01: .*GetCostAndUsage 1 \\(\\$0\\.01\\).*Search \\d`),
  );
});

it("past spot jobs are recorded without their names, and the recording gives the same advice", async () => {
  const spot = Array.from({ length: 8 }, (_, index) => ({
    TrainingJobName: `secret-${index}`,
    TrainingJobArn: `arn:aws:sagemaker:us-east-1:111122223333:training-job/secret-${index}`,
    AlgorithmSpecification: { TrainingInputMode: "File" },
    ModelArtifacts: { S3ModelArtifacts: "s3://example-bucket/model.tar.gz" },
    TrainingJobStatus: "Completed",
    EnableManagedSpotTraining: true,
    CreationTime: new Date(1000 * daysAgo(20 + index)).toISOString(),
    TrainingTimeInSeconds: 1000,
    BillableTimeInSeconds: 300 + 5 * index,
    ResourceConfig: { InstanceType: G5, InstanceCount: 1, VolumeSizeInGB: 30 },
  }));
  const folder = await mkdtemp(join(tmpdir(), "recorded-"));
  try {
    await using aws = await startAws({ tuningJobs: [documentsOf(job)], ledger, search: { others: spot } });
    const live = await analyzeOn(aws, []);
    expect(live.job.savings.spot.outlook).toMatchObject({ basis: "own-spot-jobs", jobs: 8 });
    await runDist("cli.js", ["record", "--tuning-job", job.name, "--output", folder], aws.env);
    expect(await readdir(folder)).toContain("past-spot-jobs.json");
    const again = await runDist("cli.js", ["analyze", "--recording", folder, "--format", "json"]);
    expect(again.stdout).not.toContain("secret-");
    const [replayed] = (JSON.parse(again.stdout) as TuningReport).tuningJobs;
    expect(replayed?.savings.spot).toEqual(live.job.savings.spot);
    expect(replayed?.recommendations).toEqual(live.job.recommendations);
  } finally {
    await rm(folder, { recursive: true });
  }
});

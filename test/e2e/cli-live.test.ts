import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { RecordingDocuments } from "../../src/collect/documents.ts";
import type { TuningReport } from "../../src/report/schema.ts";
import { exampleDocuments } from "../example-recordings.ts";
import type { Account } from "../servers/aws/account.ts";
import { type AwsServer, startAws } from "../servers/aws/server.ts";
import { SSO_TOKEN } from "../servers/aws/sso.ts";
import { withLogs } from "../servers/aws/with-logs.ts";
import { smallRecording } from "../small-recording.ts";
import { runDist } from "./run.ts";

const small = (): RecordingDocuments => smallRecording();

async function analyzeLive(
  account: Partial<Account>,
  args: readonly string[] = [],
  env: Record<string, string> = {},
) {
  const recording = account.tuningJobs ?? [small()];
  await using aws = await startAws({ tuningJobs: recording, ...account });
  const { HyperParameterTuningJobName: name = "" } = (recording[0]?.tuningJob ?? {}) as Record<
    string,
    string
  >;
  const finished = await runDist("cli.js", ["analyze", "--tuning-job", name, "--format", "json", ...args], {
    ...aws.env,
    ...env,
  });
  return {
    ...finished,
    calls: count(aws),
    report: finished.code === 0 ? (JSON.parse(finished.stdout) as TuningReport) : null,
  };
}

function count({ calls }: AwsServer): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { operation } of calls) counts[operation] = (counts[operation] ?? 0) + 1;
  return counts;
}

/** A home folder as `aws sso login` leaves it. */
async function ssoHome(): Promise<AsyncDisposable & { readonly env: Record<string, string> }> {
  const path = await mkdtemp(join(tmpdir(), "home-"));
  const cache = join(path, ".aws", "sso", "cache");
  await mkdir(cache, { recursive: true });
  const config = join(path, ".aws", "config");
  await writeFile(
    config,
    `[profile research]
sso_session = corp
sso_account_id = 111122223333
sso_role_name = Reader
region = us-east-1
[sso-session corp]
sso_start_url = https://corp.awsapps.com/start
sso_region = us-east-1
`,
  );
  const session = createHash("sha1").update("corp").digest("hex");
  const token = { accessToken: SSO_TOKEN, expiresAt: new Date(Date.now() + 3_600_000).toISOString() };
  await writeFile(join(cache, `${session}.json`), JSON.stringify(token));
  return {
    env: { HOME: path, AWS_CONFIG_FILE: config },
    [Symbol.asyncDispose]: () => rm(path, { recursive: true }),
  };
}

describe("a live analysis", () => {
  it("of 60 trials takes at most ten calls and follows the account's bill", async () => {
    const documents = await exampleDocuments("market-lstm");
    const { report, calls, stderr } = await analyzeLive({ tuningJobs: [documents] });
    expect(Object.values(calls).reduce((a, b) => a + b)).toBeLessThanOrEqual(10);
    expect(calls).toMatchObject({ DescribeHyperParameterTuningJob: 1, Search: 1, GetCostAndUsage: 1 });
    expect(calls).not.toHaveProperty("DescribeTrainingJob");
    expect(report?.collection.awsCalls).toEqual(calls);
    expect(report?.tuningJobs[0]?.rates[0]).toMatchObject({
      instanceType: "ml.g5.xlarge",
      market: "spot",
      source: "bill",
    });
    expect(stderr).toMatch(/listed 60 of 60 trials/);
  });

  it("takes the credentials of an SSO profile, and needs no right to see the bill", async () => {
    await using home = await ssoHome();
    await using aws = await startAws({ tuningJobs: [small()], refuse: ["ce:GetCostAndUsage"] });
    const { AWS_ACCESS_KEY_ID: _id, AWS_SECRET_ACCESS_KEY: _key, AWS_REGION: _region, ...env } = aws.env;
    const args = ["analyze", "--tuning-job", "small-tuning", "--profile", "research", "--format", "json"];
    const { code, stdout, stderr } = await runDist("cli.js", args, { ...env, ...home.env });
    expect(code, stderr).toBe(0);
    const signed = aws.calls.filter(({ service }) => service !== "sso");
    expect(new Set(signed.map(({ accessKey }) => accessKey))).toEqual(new Set(["ASIASSO"]));
    const [job] = (JSON.parse(stdout) as TuningReport).tuningJobs;
    expect(job?.actual.costUsd).toBeGreaterThan(0);
    expect(job?.rates[0]).toMatchObject({ source: "built-in" });
  });

  it("by ARN reads the region from it", async () => {
    await using aws = await startAws({ tuningJobs: [small()], region: "us-east-1" });
    const arn = "arn:aws:sagemaker:us-east-1:111122223333:hyper-parameter-tuning-job/small-tuning";
    const { code } = await runDist("cli.js", ["analyze", "--tuning-job", arn], {
      ...aws.env,
      AWS_REGION: "eu-west-1",
    });
    expect(code).toBe(0);
    expect(
      new Set(aws.calls.filter((call) => call.service === "sagemaker").map((call) => call.region)),
    ).toEqual(new Set(["us-east-1"]));
  });

  it("follows empty pages and small ones", async () => {
    const { report } = await analyzeLive({ emptyPages: true, pageSize: 2 });
    expect(report?.tuningJobs[0]?.trials.total).toBe(6);
  });

  it.each([
    ["Search", /^$/],
    [
      "GetMetricData",
      /No objective curves .*were read.*`cloudwatch:GetMetricData` repeats a page of its list/,
    ],
    ["GetCostAndUsage", /own bill was not read.*`ce:GetCostAndUsage` repeats a page of its list/],
    ["GetProducts", /price list was not read.*`pricing:GetProducts` repeats a page of its list/],
  ])("does not follow a list of %s without end", async (repeatPages, said) => {
    const { report, calls } = await analyzeLive({ faults: { repeatPages } });
    expect(report?.tuningJobs[0]?.trials.total).toBe(6);
    // Search is asked once more, for past spot training jobs.
    expect(calls[repeatPages]).toBe(repeatPages === "Search" ? 3 : 2);
    expect(report?.tuningJobs[0]?.gaps.find((gap) => gap.includes("repeats")) ?? "").toMatch(said);
  });

  it("ends where the list of the trials itself has no end", async () => {
    const repeatPages = "ListTrainingJobsForHyperParameterTuningJob";
    const { code, stderr } = await analyzeLive({ faults: { repeatPages } });
    expect(code).toBe(3);
    expect(stderr).toMatch(/`sagemaker:ListTrainingJobsForHyperParameterTuningJob` failed .*EndlessPages/);
  });

  it("gives the right report while AWS throttles", async () => {
    const undisturbed = await analyzeLive({});
    const throttled = await analyzeLive({ faults: { throttle: 0.3, seed: 4 } });
    expect(throttled.report?.tuningJobs).toEqual(undisturbed.report?.tuningJobs);
  });

  it("reads exact epochs from the logs when asked to", async () => {
    const { report, calls } = await analyzeLive(withLogs(), ["--objective-curves", "logs"]);
    expect(calls).toMatchObject({ FilterLogEvents: 6 });
    expect(calls).not.toHaveProperty("GetMetricData");
    expect(report?.tuningJobs[0]?.savings.earlyStopping?.resolution).not.toMatch(/60 seconds/);
  });

  /** Logs of which the first trial's begins with other lines, read by another expression. */
  function loggedBy(regex: string, lines: readonly string[]): Account {
    const account = withLogs();
    const [recording] = account.tuningJobs ?? [];
    const { TrainingJobDefinition: definition } = (recording?.tuningJob ?? {}) as {
      TrainingJobDefinition?: { AlgorithmSpecification: { MetricDefinitions: { Regex: string }[] } };
    };
    for (const metric of definition?.AlgorithmSpecification.MetricDefinitions ?? []) metric.Regex = regex;
    const timestamp = Date.parse("2026-11-20T08:05:00Z");
    const others = lines.map((message) => ({ timestamp, message }));
    const [[name, events] = ["", []]] = Object.entries(account.logs ?? {});
    return { ...account, logs: { ...account.logs, [name]: [...others, ...events] } };
  }

  it("gives up on an expression that would never end on a line of the logs, and says so", async () => {
    const account = loggedBy("(a+)+$", [`${"a".repeat(100)}!`]);
    const { code, report } = await analyzeLive(account, ["--objective-curves", "logs"]);
    expect(code).toBe(0);
    expect(report?.tuningJobs[0]?.gaps.join("\n")).toMatch(/logs were not read.*takes too long.*simpler/);
  });

  it("reads long logs by an expression that takes longer than a second on all of them together", async () => {
    // A bar takes some 30 ms: `.*` begins anew at each of its characters.
    const bars = Array.from({ length: 60 }, () => "=".repeat(3_900));
    const account = loggedBy(".*epoch.*acc=([0-9.]+).*", bars);
    const { report } = await analyzeLive(account, ["--objective-curves", "logs"]);
    expect(report?.tuningJobs[0]?.gaps.join("\n")).not.toMatch(/logs were not read/);
    expect(report?.tuningJobs[0]?.savings.earlyStopping?.resolution).not.toMatch(/60 seconds/);
  });

  it("of a running tuning job says what is there, or waits with progress", async () => {
    const running = await analyzeLive({ runningDescribes: 1 });
    expect(running.report?.tuningJobs[0]?.gaps.join(" ")).toMatch(/has not ended/);
    expect(running.report?.tuningJobs[0]?.savings.earlyStopping).toBeNull();
    const waited = await analyzeLive({ runningDescribes: 2 }, ["--wait-minutes", "0.1"]);
    expect(waited.calls["DescribeHyperParameterTuningJob"]).toBe(3);
    expect(waited.stderr).toMatch(/small-tuning is InProgress: 5 trials completed, 0 in progress; waiting/);
    expect(waited.report?.tuningJobs[0]?.status).toBe("Completed");
  });
});

describe("what Search may do", () => {
  const complete = { DescribeHyperParameterTuningJob: 1, ListTrainingJobsForHyperParameterTuningJob: 1 };
  const cases: readonly [string, NonNullable<Account["search"]>, number][] = [
    ["refuse the filter", { refusesFilter: true }, 6],
    ["lack two trials", { lacks: ["small-tuning-002-abcdef01", "small-tuning-005-abcdef04"] }, 2],
    [
      "ignore the filter",
      {
        ignoresFilter: true,
        others: [
          {
            TrainingJobName: "other",
            TuningJobArn: "arn:aws:sagemaker:us-east-1:111122223333:hyper-parameter-tuning-job/other",
          },
        ],
      },
      0,
    ],
  ];
  it.each(cases)("%s: the report is the same", async (_, search, describes) => {
    const usual = await analyzeLive({});
    const { report, calls } = await analyzeLive({ search });
    expect(report?.tuningJobs[0]).toEqual(usual.report?.tuningJobs[0]);
    expect(calls).toMatchObject(complete);
    expect(calls["DescribeTrainingJob"] ?? 0).toBe(describes);
  });
});

it("an index that ignores the filter is not paged through: what it did not show is described", async () => {
  const TuningJobArn = "arn:aws:sagemaker:us-east-1:111122223333:hyper-parameter-tuning-job/other";
  const others = Array.from({ length: 350 }, (_, index) => ({
    TrainingJobName: `other-${index}`,
    TuningJobArn,
  }));
  const { report, calls } = await analyzeLive({ search: { ignoresFilter: true, others } });
  expect(report?.tuningJobs[0]).toEqual((await analyzeLive({})).report?.tuningJobs[0]);
  // Two pages of strangers are enough; one more request is that for past spot training jobs.
  expect(calls["Search"]).toBe(3);
});

it("a training job that is gone says nothing about the others, which are described", async () => {
  const gone = "small-tuning-002-abcdef01";
  const unseen = ["small-tuning-003-abcdef02", "small-tuning-004-abcdef03", "small-tuning-005-abcdef04"];
  const recording = smallRecording();
  const { Results = [] } = recording.trainingJobs ?? {};
  const trainingJobs = {
    Results: Results.filter(({ TrainingJob }) => TrainingJob["TrainingJobName"] !== gone),
  };
  const { report, calls } = await analyzeLive({
    tuningJobs: [{ ...recording, trainingJobs }],
    search: { lacks: unseen },
  });
  expect(calls).toMatchObject({ DescribeTrainingJob: 4 });
  expect(report?.tuningJobs[0]?.gaps).toContain(
    "1 training job could not be described (deleted, perhaps): billable seconds are end minus start.",
  );
});

describe("a permission that is refused", () => {
  const tolerated = [
    "sagemaker:Search",
    "cloudwatch:GetMetricData",
    "ce:GetCostAndUsage",
    "pricing:GetProducts",
    "logs:FilterLogEvents",
  ];

  it("leaves a report with three actions alone", async () => {
    const { report, stdout, stderr } = await analyzeLive({ refuse: tolerated });
    expect(stdout + stderr).not.toContain("assumed-role");
    expect(report?.tuningJobs[0]?.actual.costUsd).toBeCloseTo((3900 * 0.23) / 3600, 6);
    expect(report?.tuningJobs[0]?.savings.earlyStopping?.costUsd?.estimate).toBeGreaterThan(0);
  });

  it("to describe training jobs too leaves end minus start", async () => {
    const { report } = await analyzeLive({ refuse: ["sagemaker:Search", "sagemaker:DescribeTrainingJob"] });
    expect(report?.tuningJobs[0]?.actual).toMatchObject({ billableSeconds: 3900, basis: "assumed" });
    expect(report?.tuningJobs[0]?.gaps.join("\n")).toMatch(/Add `sagemaker:DescribeTrainingJob` to the role/);
  });
});

describe("what a user may get wrong", () => {
  it("an unknown tuning job", async () => {
    await using aws = await startAws({ tuningJobs: [small()] });
    const { code, stderr } = await runDist("cli.js", ["analyze", "--tuning-job", "no-such-job"], aws.env);
    expect(code).toBe(2);
    expect(stderr).toMatch(/There is no tuning job "no-such-job" in us-east-1: check its name/);
  });

  it("the region", async () => {
    const { code, stderr } = await analyzeLive({}, ["--region", "eu-west-1"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/no tuning job "small-tuning" in eu-west-1: .*name its region .*--region/);
  });

  it("no region", async () => {
    const { code, stderr } = await analyzeLive({}, [], { AWS_REGION: "" });
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^No AWS region: name it with `aws-region` \(--region\), AWS_REGION, or the profile\.$/m,
    );
  });

  it("the profile", async () => {
    const { code, stderr } = await analyzeLive({}, ["--profile", "reserch"]);
    expect(code).toBe(3);
    expect(stderr).toMatch(/The profile "reserch" gives no credentials.*aws sso login --profile reserch/);
  });

  it("no credentials", async () => {
    const { code, stderr } = await analyzeLive({}, [], { AWS_ACCESS_KEY_ID: "", AWS_SECRET_ACCESS_KEY: "" });
    expect(code).toBe(3);
    expect(stderr).toMatch(/No AWS credentials.*configure-aws-credentials/);
  });

  it("expired credentials", async () => {
    const { code, stderr } = await analyzeLive({ faults: { expireAfter: 0 } });
    expect(code).toBe(3);
    expect(stderr).toMatch(/credentials have expired/);
  });

  it("a name that is none", async () => {
    const { code, stderr } = await runDist("cli.js", ["analyze", "--tuning-job", "not a name!"]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: '"not a name!" is neither the name nor the ARN of a tuning job.\n',
    });
  });
});

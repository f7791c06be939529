import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { ListHyperParameterTuningJobsCommand, SageMakerClient } from "@aws-sdk/client-sagemaker";
import { afterEach, describe, expect, test, vi } from "vitest";
import { clientConfig } from "../../src/collect/aws/client-config.ts";
import { refusalOf } from "../../src/collect/aws/refusal.ts";
import { collectTuningJob } from "../../src/collect/live.ts";
import type { LiveOptions } from "../../src/collect/live-options.ts";
import { parseDocuments } from "../../src/collect/parse.ts";
import type { Account } from "../servers/aws/account.ts";
import { startAws } from "../servers/aws/server.ts";
import { withLogs } from "../servers/aws/with-logs.ts";
import { smallRecording } from "../small-recording.ts";

const OPTIONS: LiveOptions = {
  tuningJob: "small-tuning",
  region: null,
  profile: null,
  billing: "built-in",
  costAllocationTag: null,
  billingRole: null,
  objectiveCurves: "auto",
  waitMinutes: 0,
  pricedByUser: [],
};

/** Reads the tuning job in this process, whose environment is the server's for that long. */
async function collected(
  account: Partial<Account>,
  options: Partial<LiveOptions> = {},
  progress: (line: string) => void = () => {},
) {
  await using aws = await startAws({ tuningJobs: [smallRecording()], ...account });
  for (const [name, value] of Object.entries(aws.env)) vi.stubEnv(name, value);
  const { documents, gaps } = await collectTuningJob(
    { ...OPTIONS, ...options },
    {
      env: aws.env,
      now: () => new Date("2026-11-21T00:00:00Z"),
      sleep: () => Promise.resolve(),
      progress,
    },
  );
  const curves = documents.objectiveCurves as Record<string, unknown[]>;
  const { gaps: ofTrials } = parseDocuments(documents, [], { awsCalls: {}, metricsRequested: 0, seconds: 0 });
  return { curves, ofTrials, gaps: gaps.join("\n"), operations: aws.calls.map(({ operation }) => operation) };
}

test("an answer of AWS that stops half way is given up", async () => {
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-length": "100" }).write("{");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  const client = new SageMakerClient({
    ...clientConfig({ region: "us-east-1", profile: null, env: {} }, 200),
    endpoint: `http://127.0.0.1:${port}`,
    credentials: { accessKeyId: "AKIATEST", secretAccessKey: "secret" },
    maxAttempts: 1,
  });
  const asked = client.send(new ListHyperParameterTuningJobsCommand({})).catch((error: unknown) => error);
  expect(refusalOf(await asked)).toBe("unreachable");
  server.closeAllConnections();
  server.close();
});

afterEach(() => {
  vi.unstubAllEnvs();
});

test("a tuning job of another account than the credentials' is not taken for its namesake", async () => {
  const tuningJob = "arn:aws:sagemaker:us-east-1:999988887777:hyper-parameter-tuning-job/small-tuning";
  const refusal = expect(collected({}, { tuningJob })).rejects;
  await refusal.toThrow(/^The ARN of small-tuning is of another account than the credentials/);
});

test("a tuning job that runs is looked at again where AWS fails meanwhile", async () => {
  const describing = "DescribeHyperParameterTuningJob";
  const refuse: Record<string, string> = {};
  const { operations } = await collected(
    { runningDescribes: 1, faults: { refuse } },
    { waitMinutes: 1 },
    (line) => {
      if (line.includes("is InProgress")) refuse[describing] = "ServiceUnavailable";
      if (line.includes("cannot be looked at (ServiceUnavailable)")) delete refuse[describing];
    },
  );
  expect(operations.filter((each) => each === describing)).toHaveLength(3);
  expect(operations).toContain("ListTrainingJobsForHyperParameterTuningJob");
});

describe("training jobs", () => {
  test("that are indexed and listed as running are described where the tuning job has ended", async () => {
    const behind = ["small-tuning-005-abcdef04", "small-tuning-006-abcdef05"];
    const { operations, ofTrials } = await collected({ behind });
    expect(operations.filter((each) => each === "DescribeTrainingJob")).toHaveLength(2);
    expect(ofTrials).toContain(
      "2 trials that have ended are still listed as running, without an objective. Run the report again.",
    );
  });

  test("that AWS refuses to describe are not asked for one by one to the last", async () => {
    const { operations, gaps } = await collected({
      refuse: ["sagemaker:Search"],
      faults: { refuse: { DescribeTrainingJob: "UnrecognizedClientException" } },
    });
    expect(operations.filter((each) => each === "DescribeTrainingJob").length).toBeLessThanOrEqual(2);
    expect(gaps).toMatch(/their end minus their start: the credentials were not accepted for/);
  });
});

describe("objective curves", () => {
  test("that CloudWatch gives in part are left out and counted", async () => {
    const [first = "", second = "", ...others] = Object.keys((await collected({})).curves);
    const halfMetrics = { [first]: "PartialData", [second]: "InternalError" } as const;
    const { curves, gaps } = await collected({ faults: { halfMetrics } });
    expect(Object.keys(curves)).toEqual(others);
    expect(gaps).toContain("whole of 2 objective curves (InternalError, PartialData): left out.");
  });

  test("are read from a log to its end, however many empty pages and progress bars it has", async () => {
    const { logs = {}, ...account } = withLogs();
    const filled = Object.entries(logs).map(([name, lines]) => {
      const [{ timestamp } = { timestamp: 0 }] = lines;
      const before = Array.from({ length: 15 }, () => ({ timestamp, message: "loading" }));
      const bar = lines.map((line) => ({ ...line, message: `${"=".repeat(5_000)}\r${line.message}` }));
      return [name, [...before, ...bar]];
    });
    const paged = { ...account, logs: Object.fromEntries(filled), pageSize: 1, emptyPages: true };
    const { curves, gaps } = await collected(paged, { objectiveCurves: "logs" });
    expect(gaps).not.toContain("logs");
    const lengths = (of: Readonly<Record<string, readonly unknown[]>>) =>
      Object.values(of).map((each) => each.length);
    expect(lengths(curves)).toEqual(lengths(logs));
  });

  test("that the logs no longer have are counted", async () => {
    const { logs = {}, ...account } = withLogs();
    const kept = Object.fromEntries(Object.entries(logs).slice(0, 2));
    const { gaps } = await collected({ ...account, logs: kept }, { objectiveCurves: "logs" });
    expect(gaps).toMatch(/The logs of 4 trials have no line of the objective/);
  });
});

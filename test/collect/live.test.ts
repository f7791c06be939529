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
import { type SmallRecording, smallRecording } from "../small-recording.ts";

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
  now = "2026-11-21T00:00:00Z",
) {
  await using aws = await startAws({ tuningJobs: [smallRecording()], ...account });
  for (const [name, value] of Object.entries(aws.env)) vi.stubEnv(name, value);
  const { documents, gaps } = await collectTuningJob(
    { ...OPTIONS, ...options },
    {
      env: aws.env,
      now: () => new Date(now),
      sleep: () => Promise.resolve(),
      progress,
    },
  );
  const curves = documents.objectiveCurves as Record<string, Record<string, unknown>[]>;
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

test("quotas are not asked for where no advice could raise the parallelism", async () => {
  const small = smallRecording();
  const random = (MaxParallelTrainingJobs: number) => {
    const config = small.tuningJob["HyperParameterTuningJobConfig"] as object;
    const ResourceLimits = { MaxNumberOfTrainingJobs: 6, MaxParallelTrainingJobs };
    const own = { ...config, Strategy: "Random", ResourceLimits };
    return {
      tuningJobs: [{ ...small, tuningJob: { ...small.tuningJob, HyperParameterTuningJobConfig: own } }],
    };
  };
  expect((await collected(random(5))).operations).toContain("ListServiceQuotas");
  expect((await collected(random(6))).operations).not.toContain("ListServiceQuotas");
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
  type Points = Readonly<Record<string, readonly Record<string, unknown>[]>>;

  test("are what CloudWatch has, to the point", async () => {
    const recorded = Object.entries(smallRecording().objectiveCurves ?? {}).map(([name, points]) => {
      const minute = (at: unknown): string => `${String(at).slice(0, 16)}:00.000Z`;
      return [name, points.map((point) => ({ ...point, Timestamp: minute(point["Timestamp"]) }))];
    });
    expect((await collected({})).curves).toEqual(Object.fromEntries(recorded));
  });

  test("are asked for in as many calls as so many trials need", async () => {
    const text = JSON.stringify(smallRecording());
    const copies = Array.from({ length: 22 }, (_, index): SmallRecording => {
      return JSON.parse(text.replaceAll("small-tuning-00", `small-tuning-copy${index}-`));
    });
    const recording = {
      ...smallRecording(),
      trainingJobSummaries: {
        TrainingJobSummaries: copies.flatMap((copy) => copy.trainingJobSummaries.TrainingJobSummaries),
      },
      trainingJobs: { Results: copies.flatMap((copy) => copy.trainingJobs?.Results ?? []) },
      objectiveCurves: Object.assign({}, ...copies.map((copy) => copy.objectiveCurves)) as Points,
    };
    const { curves, gaps } = await collected({ tuningJobs: [recording] });
    const lengths = (of: Points) => Object.entries(of).map(([name, points]) => [name, points.length]);
    expect(lengths(curves)).toHaveLength(132);
    expect(Object.fromEntries(lengths(curves))).toEqual(
      Object.fromEntries(lengths(recording.objectiveCurves)),
    );
    expect(gaps).not.toContain("curves");
  });

  test.each([
    ["2026-12-10", /^The run is older than 15 days, so CloudWatch keeps its curves only by 5 minutes/m, 54],
    ["2027-02-20", /^The run is older than 15 days, so CloudWatch keeps its curves only by 60 minutes/m, 54],
    ["2028-03-01", /^CloudWatch keeps metrics for 455 days: the objective curves are gone/m, 0],
  ])("of an old run are read on %s as far as they are kept", async (day, said, emissions) => {
    const now = `${day}T00:00:00Z`;
    const { curves, gaps } = await collected({ now }, {}, () => {}, now);
    expect(gaps).toMatch(said);
    const points = Object.values(curves as Points).flat();
    expect(points.reduce((sum, point) => sum + Number(point["SampleCount"]), 0)).toBe(emissions);
  });

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
    const { curves, gaps, operations } = await collected(paged, { objectiveCurves: "logs" });
    expect(gaps).not.toContain("log");
    expect(operations).not.toContain("GetMetricData");
    const lengths = (of: Readonly<Record<string, readonly unknown[]>>) =>
      Object.values(of).map((each) => each.length);
    expect(lengths(curves)).toEqual(lengths(logs));
  });

  test("are of the trial's own time in its log: what a restarted container said before is none", async () => {
    const { logs = {}, ...account } = withLogs();
    const [[name, lines] = ["", []]] = Object.entries(logs);
    const before = { timestamp: Date.parse("2026-11-20T08:00:00Z"), message: "epoch done acc=0.999" };
    const { curves } = await collected(
      { ...account, logs: { ...logs, [name]: [before, ...lines] } },
      { objectiveCurves: "logs" },
    );
    expect(curves[name]).toHaveLength(lines.length);
  });

  test("whose expression is none, or matches no line, are told by the minute, and that is said", async () => {
    const { tuningJobs, logs = {} } = withLogs();
    for (const regex of ["acc=([0-9", "loss=([0-9.]+)"]) {
      const text = JSON.stringify(tuningJobs).replace("acc=([0-9.]+)", regex);
      const { curves, gaps, operations } = await collected(
        { tuningJobs: JSON.parse(text), logs },
        { objectiveCurves: "logs" },
      );
      expect(gaps).toContain("No log line matches the objective's metric definition");
      expect(operations).toContain("GetMetricData");
      expect(Object.values(curves).flat().length).toBeGreaterThan(0);
    }
  });

  test.each(["auto", "logs"] as const)(
    "are of each trial's own definition, from %s",
    async (objectiveCurves) => {
      const { tuningJobs, logs = {} } = withLogs();
      const documents = structuredClone(tuningJobs[0]) as SmallRecording;
      const { TrainingJobDefinition, ...tuningJob } = documents.tuningJob;
      const config = tuningJob["HyperParameterTuningJobConfig"] as Record<string, unknown>;
      delete config["HyperParameterTuningJobObjective"];
      const definition = (DefinitionName: string, MetricName: string, Regex: string) => ({
        ...(TrainingJobDefinition as object),
        DefinitionName,
        TuningObjective: { Type: "Maximize", MetricName },
        AlgorithmSpecification: {
          TrainingInputMode: "File",
          MetricDefinitions: [{ Name: MetricName, Regex }],
        },
      });
      const TrainingJobDefinitions = [
        definition("one", "validation:loss", "loss=([0-9.]+)"),
        definition("two", "validation:accuracy", "acc=([0-9.]+)"),
      ];
      for (const summary of documents.trainingJobSummaries.TrainingJobSummaries)
        summary["TrainingJobDefinitionName"] = "two";
      const { curves, operations } = await collected(
        { tuningJobs: [{ ...documents, tuningJob: { ...tuningJob, TrainingJobDefinitions } }], logs },
        { objectiveCurves },
      );
      expect(operations.includes("GetMetricData")).toBe(objectiveCurves === "auto");
      expect(Object.values(curves).map((of) => of.length)).toEqual(
        Object.values(logs).map((of) => of.length),
      );
    },
  );

  test("are read from the first host's log alone: each host prints the objective", async () => {
    const { logs = {}, ...account } = withLogs();
    const second = Object.entries(logs).map(([name, lines]) => [`${name}/algo-2-1700000000`, lines]);
    const both = { ...account, logs: { ...logs, ...Object.fromEntries(second) } };
    const lengths = Object.values((await collected(both, { objectiveCurves: "logs" })).curves).map(
      (of) => of.length,
    );
    expect(lengths).toEqual(Object.values(logs).map((of) => of.length));
  });

  test("of a log that is too long end early, and that is said", async () => {
    const { logs = {}, ...account } = withLogs();
    const [[name, lines] = ["", []]] = Object.entries(logs);
    const before = Array.from({ length: 25 }, () => ({
      timestamp: lines[0]?.timestamp ?? 0,
      message: "loading",
    }));
    const long = { ...account, logs: { ...logs, [name]: [...before, ...lines] }, pageSize: 1 };
    const { curves, gaps } = await collected(long, { objectiveCurves: "logs" });
    expect(curves[name]).toHaveLength(5);
    expect(gaps).toContain("The logs of 1 trial were not read to their end: their curves end early.");
  });

  test("are read by a named group of Python's as well", async () => {
    const { tuningJobs, logs = {} } = withLogs();
    const text = JSON.stringify(tuningJobs).replace("acc=([0-9.]+)", "acc=(?P<value>[0-9.]+)");
    const { curves, operations } = await collected(
      { tuningJobs: JSON.parse(text), logs },
      { objectiveCurves: "logs" },
    );
    expect(operations).not.toContain("GetMetricData");
    expect(Object.values(curves).map((of) => of.length)).toEqual(Object.values(logs).map((of) => of.length));
  });

  test("that the logs no longer have are counted", async () => {
    const { logs = {}, ...account } = withLogs();
    const kept = Object.fromEntries(Object.entries(logs).slice(0, 2));
    const { gaps } = await collected({ ...account, logs: kept }, { objectiveCurves: "logs" });
    expect(gaps).toMatch(/The logs of 4 trials have no line of the objective/);
  });
});

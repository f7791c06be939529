import { describe, expect, it } from "vitest";
import type { TuningReport } from "../../src/report/schema.ts";
import { renamedRecording } from "../renamed-recording.ts";
import { grown } from "../report/cases.ts";
import type { Account } from "../servers/aws/account.ts";
import { startAws } from "../servers/aws/server.ts";
import type { SmallRecording } from "../small-recording.ts";
import { runDist } from "./run.ts";

const SMALL = [
  renamedRecording("churn-1118", { daysEarlier: 2 }),
  renamedRecording("churn-1120"),
  renamedRecording("vision-1120"),
];
const RATE = 0.25;

async function audited(account: Account, env: Record<string, string> = {}) {
  await using aws = await startAws(account);
  const finished = await runDist(
    "cli.js",
    [
      ["audit", "--since", "2026-10-15", "--format", "json", "--billing", "built-in"],
      ["--rate", `ml.m5.xlarge=${RATE}`],
    ].flat(),
    { ...aws.env, ...env },
  );
  expect(finished.code, finished.stderr).toBe(0);
  const report = JSON.parse(finished.stdout) as TuningReport;
  const asked = Map.groupBy(aws.calls, ({ operation }) => operation);
  return { report, asked: (operation: string): number => asked.get(operation)?.length ?? 0 };
}

describe("an audit", () => {
  it.each([
    ["list", "ResourceNotFound"],
    ["list", "ValidationException"],
    ["describe", "ResourceNotFound"],
  ] as const)(
    "names a tuning job that is deleted after the %s call (%s) and has all others",
    async (after, error) => {
      const whole = await audited({ tuningJobs: SMALL });
      const { report } = await audited({ tuningJobs: SMALL, deleted: { "churn-1120": { after, error } } });
      expect(report.tuningJobs.map(({ name }) => name).sort()).toEqual(["churn-1118", "vision-1120"]);
      expect(report.audit?.notRead).toEqual([
        "Tuning job churn-1120 in us-east-1 was deleted while the audit ran, so what it cost is in no total.",
      ]);
      const lost = whole.report.tuningJobs.find(({ name }) => name === "churn-1120");
      expect(report.totals.costUsd).toBeCloseTo(
        (whole.report.totals.costUsd ?? 0) - (lost?.actual.costUsd ?? Number.NaN),
        2,
      );
    },
  );

  it("reads a random search of 10,000 trials among small ones in bounded calls and memory", {
    timeout: 120_000,
  }, async () => {
    const search = randomSearch(10_000);
    const { report, asked } = await audited(
      { tuningJobs: [...SMALL, search], now: "2026-11-21T00:00:00Z" },
      { NODE_OPTIONS: "--max-old-space-size=256" },
    );
    expect(report.tuningJobs.map(({ name }) => name).sort()).toEqual([
      "churn-1118",
      "churn-1120",
      "small-tuning",
      "vision-1120",
    ]);
    const large = report.tuningJobs.find(({ name }) => name === "small-tuning");
    expect(large?.trials).toMatchObject({ total: 10_000, earlyStopped: 1_667, failed: 0, running: 0 });
    const seconds = billableSeconds(search);
    expect(large?.actual.billableSeconds).toBe(seconds);
    expect(large?.actual.costUsd).toBeCloseTo((seconds * RATE) / 3600, 2);
    // A hundred trials a page, and a hundred and twenty-five a request for curves; none is described by itself.
    expect(asked("ListTrainingJobsForHyperParameterTuningJob")).toBe(100 + SMALL.length);
    expect(asked("DescribeTrainingJob")).toBe(0);
    expect(asked("GetMetricData")).toBeLessThanOrEqual(80 + 1 + 2 * SMALL.length);
    // Its trials are left out, and the small ones keep theirs.
    expect(large?.trialDetails).toEqual([]);
    for (const job of report.tuningJobs)
      if (job !== large) expect(job.trialDetails, job.name).toHaveLength(6);
    expect(report.audit?.notRead).toEqual([
      expect.stringMatching(/^The details .* 10,000 trials of small-tuning: /),
    ]);
  });
});

/** Sixteen at a time, over six days. */
function randomSearch(trials: number): SmallRecording {
  const text = JSON.stringify(grown(trials, 48)).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, (date) =>
    new Date(Date.parse(date) - 20 * 86_400_000).toISOString(),
  );
  const recording = JSON.parse(text) as SmallRecording;
  const stopped = Math.floor((trials + 2) / 6);
  Object.assign(recording.tuningJob, {
    TrainingJobStatusCounters: {
      Completed: trials - stopped,
      InProgress: 0,
      RetryableError: 0,
      NonRetryableError: 0,
      Stopped: stopped,
    },
    ObjectiveStatusCounters: { Succeeded: trials, Pending: 0, Failed: 0 },
  });
  Object.assign(recording.tuningJob["HyperParameterTuningJobConfig"] as object, {
    Strategy: "Random",
    ResourceLimits: { MaxNumberOfTrainingJobs: trials, MaxParallelTrainingJobs: 16 },
  });
  return recording;
}

function billableSeconds({ trainingJobs }: SmallRecording): number {
  return (trainingJobs?.Results ?? []).reduce(
    (sum, { TrainingJob: job }) => sum + Number(job["BillableTimeInSeconds"]),
    0,
  );
}

import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { RecordingDocuments } from "../../src/collect/documents.ts";
import type { TuningReport } from "../../src/report/schema.ts";
import { exampleDocuments } from "../example-recordings.ts";
import type { Account } from "../servers/aws/account.ts";
import { startAws } from "../servers/aws/server.ts";
import { withLogs } from "../servers/aws/with-logs.ts";
import { smallRecording } from "../small-recording.ts";
import { runDist } from "./run.ts";

/** Trials that kept one of four cores and a tenth of the memory busy. */
async function withInstanceUse(): Promise<Account> {
  const documents = await exampleDocuments("imaging-cnn");
  const { Results } = documents.trainingJobs as {
    Results: { TrainingJob: { TrainingJobName: string; TrainingStartTime: string } }[];
  };
  const instanceUse = Object.fromEntries(
    Results.map(({ TrainingJob: { TrainingJobName, TrainingStartTime } }) => [
      `${TrainingJobName}/algo-1`,
      {
        CPUUtilization: [{ Timestamp: TrainingStartTime, Average: 100 }],
        MemoryUtilization: [{ Timestamp: TrainingStartTime, Maximum: 10 }],
      },
    ]),
  );
  return { tuningJobs: [{ ...documents, instanceUse }] };
}

function withDivergedTrial(): Promise<Account> {
  const documents = smallRecording();
  const [first] = documents.trainingJobSummaries.TrainingJobSummaries;
  Object.assign(first?.["FinalHyperParameterTuningJobObjectiveMetric"] as object, { Value: Number.NaN });
  return Promise.resolve({ tuningJobs: [documents as RecordingDocuments] });
}

describe("a live analysis", () => {
  const recorded: readonly [string, () => Promise<Account>, readonly string[], string | null][] = [
    [
      "spot with the bill's rates",
      async () => ({ tuningJobs: [await exampleDocuments("market-lstm")] }),
      [],
      "cost-and-usage.json",
    ],
    [
      "parallelism within the account's quota",
      async () => ({
        tuningJobs: [await exampleDocuments("market-lstm")],
        quotas: { "ml.g5.xlarge for spot training job usage": 7 },
      }),
      [],
      "service-quotas.json",
    ],
    [
      "on-demand with the price list's",
      async () => ({ tuningJobs: [await exampleDocuments("imaging-cnn")] }),
      [],
      "price-list.json",
    ],
    ["how far instances were used", withInstanceUse, [], "instance-use.json"],
    ["a trial that diverged", withDivergedTrial, [], null],
    ["curves from the logs", async () => withLogs(), ["--objective-curves", "logs"], null],
  ];
  it.each(recorded)("of %s, recorded and replayed, gives the same report", async (_, account, args, file) => {
    const folder = await mkdtemp(join(tmpdir(), "recorded-"));
    try {
      const of = await account();
      await using aws = await startAws(of);
      const described = of.tuningJobs[0]?.tuningJob as { HyperParameterTuningJobName: string };
      const live = ["--tuning-job", described.HyperParameterTuningJobName, ...args];
      const analyzed = await runDist("cli.js", ["analyze", ...live, "--format", "json"], aws.env);
      const record = await runDist("cli.js", ["record", ...live, "--output", folder], aws.env);
      expect(record).toMatchObject({ code: 0, stdout: "" });
      const files = await readdir(folder);
      expect(files).toEqual(
        expect.arrayContaining([
          "objective-curves.json",
          "training-job-summaries.json",
          "training-jobs.json",
          "tuning-job.json",
        ]),
      );
      if (file) expect(files).toContain(file);
      if (account === withDivergedTrial)
        expect(analyzed.stdout).toContain("an objective that is not a number");
      if (of.quotas) expect(analyzed.stdout).toContain("this account's quota of 7 ml.g5.xlarge instances");
      const replayed = await runDist("cli.js", ["analyze", "--recording", folder, "--format", "json"]);
      const [once, again] = [analyzed, replayed].map((run) => JSON.parse(run.stdout) as TuningReport);
      const [{ gaps: gapsLive = [], ...figures } = {}] = once?.tuningJobs ?? [];
      const [{ gaps: gapsRecorded = [], ...figuresRecorded } = {}] = again?.tuningJobs ?? [];
      expect(figuresRecorded).toEqual(figures);
      const ofFiles = (gap: string): boolean => /^[a-z-]+\.json is not in the recording/.test(gap);
      expect(gapsRecorded.filter((gap) => !ofFiles(gap))).toEqual(gapsLive);
      expect(again?.totals).toEqual(once?.totals);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

it("a recording says what of the tuning job it lacks, and why", async () => {
  const folder = await mkdtemp(join(tmpdir(), "recorded-"));
  try {
    await using aws = await startAws({ tuningJobs: [smallRecording()], refuse: ["ce:GetCostAndUsage"] });
    const args = ["record", "--tuning-job", "small-tuning", "--output", folder];
    const { code, stderr } = await runDist("cli.js", args, aws.env);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^not recorded: The account's own bill was not read.*`ce:GetCostAndUsage`/m);
    expect(await readdir(folder)).not.toContain("cost-and-usage.json");
  } finally {
    await rm(folder, { recursive: true });
  }
});

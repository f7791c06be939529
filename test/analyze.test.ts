import { describe, expect, it } from "vitest";
import { type Analysis, analyze } from "../src/analyze.ts";
import { readRecording } from "../src/collect/recording.ts";
import { DEFAULT_CONFIG } from "../src/model/config.ts";
import { advice } from "../src/report/markdown/advice.ts";
import { moneyPrinter } from "../src/report/markdown/money.ts";
import { summaryTable } from "../src/report/markdown/summary-table.ts";
import { verdict } from "../src/report/markdown/verdict.ts";
import type { TuningJobReport } from "../src/report/schema.ts";
import { type SmallRecording, smallRecording, writeTemporaryRecording } from "./small-recording.ts";

const NOW = Date.parse("2026-11-24T00:00:00Z") / 1000;
const CONFIG = { ...DEFAULT_CONFIG, rates: { "ml.m5.xlarge": 0.36 } };

async function analyzed(change: (recording: SmallRecording) => void = () => {}): Promise<Analysis> {
  const documents = smallRecording();
  change(documents);
  await using recording = await writeTemporaryRecording(documents);
  return analyze(CONFIG, [await readRecording(recording.folder)], NOW);
}

async function onlyJob(change?: (recording: SmallRecording) => void) {
  const { report } = await analyzed(change);
  const [job] = report.tuningJobs;
  if (!job) throw new Error("the report has no tuning job");
  return job;
}

function edit(recording: SmallRecording, index: number, changes: Record<string, unknown>): void {
  Object.assign(recording.trainingJobs?.Results[index]?.TrainingJob ?? {}, changes);
  const summary = recording.trainingJobSummaries.TrainingJobSummaries[index] ?? {};
  const shared = ["TrainingJobStatus", "FailureReason", "TrainingStartTime", "TrainingEndTime"];
  for (const key of shared) if (key in changes) summary[key] = changes[key];
}

describe("a small tuning job", () => {
  it("is priced to the cent and its trials add up", async () => {
    const job = await onlyJob();
    expect(job.trials).toEqual({
      total: 6,
      completed: 5,
      earlyStopped: 1,
      stopped: 0,
      failed: 0,
      running: 0,
    });
    expect(job.actual.billableSeconds).toBe(5 * 710 + 350);
    expect(job.actual.costUsd).toBeCloseTo(0.39, 10);
    const parts = job.trialDetails.reduce((sum, trial) => sum + (trial.costUsd ?? 0), 0);
    expect(parts).toBeCloseTo(job.actual.costUsd ?? Number.NaN, 10);
    expect(job.spend.reduce((sum, part) => sum + (part.costUsd ?? 0), 0)).toBeCloseTo(0.39, 10);
  });

  it("knows what the stopped trial would have taken, and what that is worth", async () => {
    const job = await onlyJob();
    const saving = job.savings.earlyStopping;
    expect(saving?.billableSeconds.estimate).toBeGreaterThan(0.97 * 360);
    expect(saving?.billableSeconds.estimate).toBeLessThan(1.03 * 360);
    expect(saving?.billableSeconds.low).toBeLessThanOrEqual(360);
    expect(saving?.billableSeconds.high).toBeGreaterThanOrEqual(360);
    expect(saving?.costUsd?.estimate).toBeCloseTo((saving?.billableSeconds.estimate ?? 0) * 0.0001, 8);
    expect(job.unstopped?.costUsd?.estimate).toBeCloseTo(0.39 + (saving?.costUsd?.estimate ?? 0), 8);
  });

  it("would have taken its trials' start-up, run and launch gaps one at a time", async () => {
    const job = await onlyJob();
    // Lead-in 10 s, tail 5 s; six start-ups of 60 s, five gaps of 30 s, 3900 s on instances.
    expect(job.sequential?.wallClockSeconds.estimate).toBeCloseTo(10 + 5 + 6 * 60 + 5 * 30 + 3900, 6);
    expect(job.sequentialUnstopped?.wallClockSeconds.estimate).toBeGreaterThan(4425 + 340);
    const parallelism = job.savings.parallelism;
    expect(parallelism?.speedup).toBeCloseTo(4425 / job.actual.wallClockSeconds, 6);
    expect(parallelism?.efficiency).toBeCloseTo((parallelism?.speedup ?? 0) / 2, 10);
  });

  it("gives the recorded wall clock at the parallelism that ran", async () => {
    const job = await onlyJob();
    const ran = job.parallelismFrontier.find((point) => point.maxParallelJobs === 2);
    expect(ran?.wallClockSeconds).toBeCloseTo(job.actual.wallClockSeconds, 6);
    expect(job.parallelismFrontier.map((point) => point.maxParallelJobs)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe("a tuning job that is not as usual", () => {
  it("with launch gaps longer than its trials is never faster one at a time", async () => {
    const at = (seconds: number): string =>
      new Date(Date.parse("2026-11-20T08:00:00Z") + 1000 * seconds).toISOString();
    const job = await onlyJob((recording) => {
      recording.trainingJobs = null;
      recording.objectiveCurves = null;
      const summaries = recording.trainingJobSummaries.TrainingJobSummaries;
      for (const [index, summary] of summaries.entries()) {
        const start = 220 * Math.floor(index / 2) + 5 * (index % 2);
        const [CreationTime, TrainingEndTime] = [at(start), at(start + 60)];
        Object.assign(summary, { CreationTime, TrainingStartTime: CreationTime, TrainingEndTime });
        summary["TrainingJobStatus"] = "Completed";
      }
      recording.tuningJob["HyperParameterTuningEndTime"] = at(505);
    });
    // Six minutes of trials within eight and a half of wall clock, on two slots.
    expect(job.actual).toMatchObject({ billableSeconds: 360, wallClockSeconds: 505 });
    expect(job.sequential?.wallClockSeconds.estimate).toBeGreaterThan(505 + 2 * 160);
    expect(job.savings.parallelism?.wallClockSeconds.low).toBeGreaterThan(0);
  });

  it("without a stopped trial saves exactly nothing", async () => {
    const job = await onlyJob((recording) => {
      edit(recording, 3, { TrainingJobStatus: "Completed", SecondaryStatus: "Completed" });
    });
    const none = { estimate: 0, low: 0, high: 0, level: 0.9 };
    expect(job.savings.earlyStopping).toMatchObject({
      costUsd: none,
      billableSeconds: none,
      wallClockSeconds: none,
    });
  });

  it("that still runs says so and claims no saving", async () => {
    const job = await onlyJob((recording) => {
      recording.tuningJob["HyperParameterTuningJobStatus"] = "InProgress";
      delete recording.tuningJob["HyperParameterTuningEndTime"];
      edit(recording, 5, {
        TrainingJobStatus: "InProgress",
        SecondaryStatus: "Training",
        TrainingEndTime: null,
        BillableTimeInSeconds: null,
      });
    });
    expect(job.trials.running).toBe(1);
    expect(job.savings.earlyStopping).toBeNull();
    expect(job.gaps.join(" ")).toMatch(/has not ended .*wait-minutes/);
  });

  it.each([
    [
      "has ended, and a trial of it has not",
      true,
      /1 trial had not/,
      "1 trial still ran when this was read, so no",
    ],
    ["runs between two trials", false, /has not ended/, "It still runs, so no"],
  ])("that %s is one that runs, all through", async (_, ended, gap, words) => {
    const job = await onlyJob((recording) => {
      if (ended) {
        edit(recording, 5, {
          TrainingJobStatus: "InProgress",
          SecondaryStatus: "Training",
          TrainingEndTime: null,
          BillableTimeInSeconds: null,
        });
        return;
      }
      recording.tuningJob["HyperParameterTuningJobStatus"] = "InProgress";
      delete recording.tuningJob["HyperParameterTuningEndTime"];
    });
    const money = moneyPrinter("usd", job.actual.costUsd, "USD");
    expect(verdict(job, money)).toMatch(/^So far this run has cost \$/);
    expect(verdict(job, money)).toContain(`${words} saving is claimed yet.`);
    expect(job).toMatchObject({ unstopped: null, recommended: null, searchLength: null, policies: [] });
    expect(advice(job, money)).toBe("");
    expect(job.gaps.join(" ")).toMatch(gap);
  });

  describe("without the list of its trials", () => {
    const unlisted = (counters: Record<string, number>, kept = 0) =>
      onlyJob((recording) => {
        recording.tuningJob["TrainingJobStatusCounters"] = counters;
        recording.trainingJobSummaries.TrainingJobSummaries.splice(kept);
        recording.trainingJobs?.Results.splice(kept);
        recording.objectiveCurves = {};
      });
    const said = (job: TuningJobReport): string =>
      verdict(job, moneyPrinter("usd", job.actual.costUsd, "USD"));

    it("is a report all the same, that costs nothing where none was launched", async () => {
      const job = await unlisted({});
      expect(job.actual).toMatchObject({ costUsd: 0, billableSeconds: 0, bestTrial: null });
      expect(job.gaps.join(" ")).toContain("no trials");
      expect(said(job)).toContain("launched no trials (status Completed), so there is nothing to pay for");
    });

    it("has no cost where SageMaker counts some", async () => {
      const job = await unlisted({ Completed: 4, Stopped: 1 });
      expect(job).toMatchObject({ trialsNotRead: 5, actual: { costUsd: null } });
      expect(said(job)).toMatch(
        /^None of the 5 trials that SageMaker counts was read .* cost is not known\.$/,
      );
      expect(said(await unlisted({ Stopped: 1 }))).toMatch(/^The one trial that .* was not read /);
      const table = summaryTable(job, moneyPrinter("usd", null, "USD"));
      expect(table).toContain("0 of 5 read");
      expect(table).not.toContain("$");
      expect(job.gaps.join(" ")).not.toContain("no trials");
    });

    it("costs at least what the listed ones did", async () => {
      const job = await unlisted({ Completed: 5, Stopped: 1 }, 2);
      expect(job).toMatchObject({ trialsNotRead: 4, actual: { costIsAtLeast: true } });
      expect(said(job)).toMatch(/^This run cost at least \$0\.14 .* Only 2 trials of the 6 .* were read: /);
    });
  });

  it("whose trials all failed shows what the failures cost", async () => {
    const job = await onlyJob((recording) => {
      for (let index = 0; index < 6; index += 1) {
        edit(recording, index, {
          TrainingJobStatus: "Failed",
          SecondaryStatus: "Failed",
          FailureReason: "AlgorithmError: out of memory",
        });
        delete recording.trainingJobSummaries.TrainingJobSummaries[index]?.[
          "FinalHyperParameterTuningJobObjectiveMetric"
        ];
      }
      recording.objectiveCurves = {};
    });
    expect(job.trials.failed).toBe(6);
    expect(job.spend).toEqual([
      expect.objectContaining({ label: "trials that failed", billableSeconds: 3900 }),
    ]);
    expect(job.recommendations[0]).toMatchObject({
      id: "fix-failing-trials",
      savingUsd: null,
      counted: false,
      folded: false,
    });
    // A next run in which they work is not free.
    expect(job.recommended).toBeNull();
    expect(job.gaps.join(" ")).toContain("All trials failed");
  });

  it("with several definitions has no early stopping and says why", async () => {
    const job = await onlyJob((recording) => {
      const definition = recording.tuningJob["TrainingJobDefinition"] as Record<string, unknown>;
      const config = recording.tuningJob["HyperParameterTuningJobConfig"] as Record<string, unknown>;
      delete recording.tuningJob["TrainingJobDefinition"];
      delete config["HyperParameterTuningJobObjective"];
      delete config["ParameterRanges"];
      recording.tuningJob["TrainingJobDefinitions"] = ["a", "b"].map((name, index) => ({
        ...definition,
        DefinitionName: name,
        TuningObjective: { Type: "Maximize", MetricName: `validation:${index}` },
      }));
      for (const [index, summary] of recording.trainingJobSummaries.TrainingJobSummaries.entries()) {
        summary["TrainingJobDefinitionName"] = index % 2 === 0 ? "a" : "b";
      }
    });
    expect(job.trials).toMatchObject({ earlyStopped: 0, stopped: 1 });
    expect(job.gaps.join(" ")).toContain("2 training job definitions");
  });

  it("of a grid without a maximum, or warm-started, is told apart", async () => {
    const job = await onlyJob((recording) => {
      const config = recording.tuningJob["HyperParameterTuningJobConfig"] as Record<string, unknown>;
      config["Strategy"] = "Grid";
      config["ResourceLimits"] = { MaxParallelTrainingJobs: 2 };
      recording.tuningJob["WarmStartConfig"] = {
        ParentHyperParameterTuningJobs: [{ HyperParameterTuningJobName: "parent" }],
        WarmStartType: "TransferLearning",
      };
    });
    expect(job.limits.maxJobs).toBeNull();
    expect(job.gaps.join(" ")).toMatch(/no maximum number of trials/);
    expect(job.gaps.join(" ")).toMatch(/warm-started from 1 earlier/);
  });
});

it("gives the same report whatever the order of the trials", async () => {
  const forwards = await analyzed();
  const backwards = await analyzed((recording) => {
    recording.trainingJobSummaries.TrainingJobSummaries.reverse();
    recording.trainingJobs?.Results.reverse();
  });
  expect(backwards.report).toEqual(forwards.report);
});

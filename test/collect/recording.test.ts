import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { RECORDING_FILES, type RecordingDocuments } from "../../src/collect/documents.ts";
import { openRecordingFolder, writeRecording } from "../../src/collect/record.ts";
import { readRecording } from "../../src/collect/recording.ts";
import { smallRecording, writeTemporaryRecording } from "../small-recording.ts";

describe("a recording", () => {
  it("gives the tuning job and its trials in launch order", async () => {
    await using recording = await writeTemporaryRecording(smallRecording());
    const { tuningJob, trials, gaps } = await readRecording(recording.folder);
    expect(tuningJob).toMatchObject({ name: "small-tuning", region: "us-east-1", earlyStoppingType: "Auto" });
    expect(trials.map((trial) => trial.name.slice(13, 16))).toEqual([
      "001",
      "002",
      "003",
      "004",
      "005",
      "006",
    ]);
    expect(trials[0]).toMatchObject({
      billableSecondsPerInstance: 710,
      billableBasis: "recorded",
      spot: false,
    });
    expect(trials[0]?.curve).toMatchObject({ periodSeconds: 0 });
    expect(trials[0]?.curve?.points).toHaveLength(10);
    expect(gaps.map((gap) => gap.split(" ")[0])).toEqual(["cost-and-usage.json", "price-list.json"]);
  });

  it("gives the phases of a trial in the order in which they began, however they are listed", async () => {
    const small = smallRecording();
    await using recording = await writeTemporaryRecording(small);
    const { trials } = await readRecording(recording.folder);
    expect(trials[0]?.phases.map(({ status }) => status)).toEqual([
      "Starting",
      "Downloading",
      "Training",
      "Uploading",
      "Completed",
    ]);
    for (const { TrainingJob } of small.trainingJobs?.Results ?? []) {
      (TrainingJob["SecondaryStatusTransitions"] as unknown[]).reverse();
    }
    await using reversed = await writeTemporaryRecording(small);
    expect((await readRecording(reversed.folder)).trials).toEqual(trials);
  });

  it("names each optional file that is not there and goes on", async () => {
    await using recording = await writeTemporaryRecording(smallRecording());
    await rm(join(recording.folder, "training-jobs.json"));
    await rm(join(recording.folder, "objective-curves.json"));
    const { trials, gaps } = await readRecording(recording.folder);
    expect(gaps).toHaveLength(4);
    expect(trials[0]).toMatchObject({
      billableSecondsPerInstance: 710,
      billableBasis: "assumed",
      curve: null,
    });
    expect(trials[0]?.instances).toEqual([{ instanceType: "ml.m5.xlarge", count: 1 }]);
  });

  it.each(RECORDING_FILES.filter((entry) => entry.required).map((entry) => entry.file))(
    "without %s ends in one line with the command that writes it",
    async (file) => {
      await using recording = await writeTemporaryRecording(smallRecording());
      await rm(join(recording.folder, file));
      await expect(readRecording(recording.folder)).rejects.toThrow(
        new RegExp(`${file} is not there.*aws sagemaker`),
      );
    },
  );

  const filled = {
    ...smallRecording(),
    costAndUsage: { ResultsByTime: [] },
    priceList: { PriceList: [] },
    serviceQuotas: { Quotas: [] },
    costAndUsageWithResources: { ResultsByTime: [] },
    pastSpotJobs: [{ TrainingJobName: "earlier" }],
    instanceUse: { "small-tuning-001/algo-1": { CPUUtilization: [{ Average: 50 }] } },
  };

  it.each(RECORDING_FILES.map((entry) => entry.file))("with %s cut off names the file", async (file) => {
    await using recording = await writeTemporaryRecording(filled);
    const path = join(recording.folder, file);
    const text = await readFile(path, "utf8");
    await writeFile(path, text.slice(0, text.length / 2));
    await expect(readRecording(recording.folder)).rejects.toThrow(
      new RegExp(`${file}: \\$ is not JSON.*aws `),
    );
  });

  it.each(RECORDING_FILES)(
    "with a folder for $file names the command that writes it",
    async ({ file, command }) => {
      await using recording = await writeTemporaryRecording(smallRecording());
      await rm(join(recording.folder, file), { force: true });
      await mkdir(join(recording.folder, file));
      await expect(readRecording(recording.folder)).rejects.toThrow(
        `${file} is a folder, and a file belongs there. Move it away, and write the file again with \`${command}\`.`,
      );
    },
  );

  it("in several files names the first of them, however long it takes to read", async () => {
    await using recording = await writeTemporaryRecording(smallRecording());
    await rm(join(recording.folder, "training-job-summaries.json"));
    await writeFile(join(recording.folder, "tuning-job.json"), " ".repeat(10_000_000));
    await expect(readRecording(recording.folder)).rejects.toThrow(/tuning-job\.json: \$ is not JSON/);
  });

  it("with null for a file says what the file holds", async () => {
    await using recording = await writeTemporaryRecording(smallRecording());
    await writeFile(join(recording.folder, "price-list.json"), "null");
    await expect(readRecording(recording.folder)).rejects.toThrow(
      "price-list.json: $ is not JSON (the file holds null). Write the file again with `aws pricing",
    );
  });

  it("that cannot be written names the folder, and another way", async () => {
    await using recording = await writeTemporaryRecording(smallRecording());
    const inFile = join(recording.folder, "tuning-job.json", "folder");
    const problem = await writeRecording(inFile, smallRecording(), false).catch((error: unknown) => error);
    expect(problem).toMatchObject({ name: "Problem", exitCode: 2 });
    expect(String(problem)).toContain(
      `${inFile} cannot be written (ENOTDIR). Name another folder with --output.`,
    );
  });

  it.each(RECORDING_FILES.map((entry) => entry.file))("with a number for %s names the file", async (file) => {
    await using recording = await writeTemporaryRecording(filled);
    await writeFile(join(recording.folder, file), "42");
    await expect(readRecording(recording.folder)).rejects.toThrow(new RegExp(`${file}: \\$ is 42`));
  });

  type Change = (recording: ReturnType<typeof smallRecording>) => unknown;
  const firstSummary = (recording: ReturnType<typeof smallRecording>) =>
    recording.trainingJobSummaries.TrainingJobSummaries[0] ?? {};
  const firstJob = (recording: ReturnType<typeof smallRecording>) =>
    recording.trainingJobs?.Results[0]?.TrainingJob ?? {};
  const damage: readonly [string, Change, string][] = [
    [
      "a missing field",
      (it) => delete it.tuningJob["CreationTime"],
      "tuning-job.json: $.CreationTime is missing",
    ],
    [
      "a date without a zone",
      (it) => Object.assign(firstSummary(it), { CreationTime: "2026-11-20T08:00:00" }),
      "training-job-summaries.json: $.TrainingJobSummaries[0].CreationTime is not an ISO 8601 date with a zone",
    ],
    [
      "a wrong type",
      (it) => Object.assign(firstJob(it), { BillableTimeInSeconds: "710" }),
      "training-jobs.json: $.Results[0].TrainingJob.BillableTimeInSeconds is not a number",
    ],
    [
      "a negative number",
      (it) => Object.assign(firstJob(it), { BillableTimeInSeconds: -1 }),
      "training-jobs.json: $.Results[0].TrainingJob.BillableTimeInSeconds is negative",
    ],
    [
      "reversed times",
      (it) => Object.assign(firstJob(it), { TrainingEndTime: "2026-11-20T00:00:00Z" }),
      "training-jobs.json: TrainingEndTime of small-tuning-001-abcdef00 is before its TrainingStartTime",
    ],
    [
      "a start before its creation",
      (it) => Object.assign(firstJob(it), { TrainingStartTime: "2026-11-20T07:00:00Z" }),
      "training-jobs.json: TrainingStartTime of small-tuning-001-abcdef00 is before its CreationTime",
    ],
    [
      "an end before its creation, of a trial that never started",
      (it) => {
        it.trainingJobs = null;
        delete firstSummary(it)["TrainingStartTime"];
        Object.assign(firstSummary(it), { TrainingEndTime: "2026-11-20T07:00:00Z" });
      },
      "training-job-summaries.json: TrainingEndTime of small-tuning-001-abcdef00 is before its CreationTime",
    ],
    [
      "a trial older than its tuning job",
      (it) => Object.assign(firstSummary(it), { CreationTime: "2026-11-20T07:00:00Z" }),
      "training-job-summaries.json: CreationTime of small-tuning-001-abcdef00 is before its tuning job's",
    ],
    [
      "a curve that is no list",
      (it) => Object.assign(it.objectiveCurves ?? {}, { "small-tuning-001-abcdef00": {} }),
      'objective-curves.json: $["small-tuning-001-abcdef00"] is not an array',
    ],
    [
      "text for a metric",
      (it) => Object.assign(it.objectiveCurves?.["small-tuning-001-abcdef00"]?.[2] ?? {}, { Average: "NaN" }),
      'objective-curves.json: $["small-tuning-001-abcdef00"][2].Average is not a number',
    ],
    [
      "an amount that is no number",
      (it) => {
        const metrics = { AmortizedCost: { Amount: "a lot", Unit: "USD" } };
        const groups = [{ Keys: ["USE1-Train:ml.m5.xlarge"], Metrics: metrics }];
        it.costAndUsage = {
          ResultsByTime: [{ TimePeriod: { Start: "2026-11-20", End: "2026-11-21" }, Groups: groups }],
        };
      },
      "cost-and-usage.json: $.ResultsByTime[0].Groups[0].Metrics.AmortizedCost.Amount is not a decimal number",
    ],
    [
      "a bill by month",
      (it) => {
        it.costAndUsage = { ResultsByTime: [{ TimePeriod: { Start: "2026-11-01", End: "2026-12-01" } }] };
      },
      "cost-and-usage.json: $.ResultsByTime[0].TimePeriod is longer than a day: the granularity has to be DAILY",
    ],
    [
      "a bill that is not by usage type",
      (it) => {
        const GroupDefinitions = [{ Type: "DIMENSION", Key: "SERVICE" }];
        it.costAndUsage = { GroupDefinitions, ResultsByTime: [] };
      },
      "cost-and-usage.json: $.GroupDefinitions has no USAGE_TYPE: the bill has to be grouped by it",
    ],
  ];
  it.each(damage)("with %s names file, path and remedy", async (_, change, message) => {
    const documents = smallRecording();
    change(documents);
    await using recording = await writeTemporaryRecording(documents);
    const problem = await readRecording(recording.folder).catch((error: unknown) => error);
    expect(problem).toMatchObject({ name: "Problem", exitCode: 2 });
    expect(String(problem)).toContain(message);
    expect(String(problem)).toMatch(/Write the file again|Record the run again/);
    expect(String(problem)).not.toContain("\n");
  });

  const lacking: readonly [string, Change, string][] = [
    [
      "tuning-job.json",
      (it) => delete it.tuningJob["HyperParameterTuningJobConfig"],
      "$.HyperParameterTuningJobConfig is missing",
    ],
    [
      "training-job-summaries.json",
      (it) => delete firstSummary(it)["TrainingJobName"],
      "$.TrainingJobSummaries[0].TrainingJobName is missing",
    ],
    [
      "training-jobs.json",
      (it) => delete firstJob(it)["TrainingJobName"],
      "$.Results[0].TrainingJob.TrainingJobName is missing",
    ],
    [
      "objective-curves.json",
      (it) => delete it.objectiveCurves?.["small-tuning-001-abcdef00"]?.[0]?.["Timestamp"],
      '$["small-tuning-001-abcdef00"][0].Timestamp is missing',
    ],
    [
      "cost-and-usage.json",
      (it) => Object.assign(it, { costAndUsage: { ResultsByTime: [{ Groups: [] }] } }),
      "$.ResultsByTime[0].TimePeriod is missing",
    ],
    ["price-list.json", (it) => Object.assign(it, { priceList: {} }), "$.PriceList is missing"],
  ];
  it.each(lacking)("whose %s lacks a member names file, path and remedy", async (file, change, message) => {
    const documents = smallRecording();
    change(documents);
    await using recording = await writeTemporaryRecording(documents);
    await expect(readRecording(recording.folder)).rejects.toThrow(
      `${file}: ${message}. Write the file again`,
    );
  });

  it("leaves out a curve that is of no trial, and says so", async () => {
    const documents = smallRecording();
    const [points = []] = Object.values(documents.objectiveCurves ?? {});
    Object.assign(documents.objectiveCurves ?? {}, { "another-001-abcdef00": points });
    await using recording = await writeTemporaryRecording(documents);
    const { trials, gaps } = await readRecording(recording.folder);
    expect(trials).toHaveLength(6);
    expect(gaps).toContain("1 objective curve belongs to no trial of this tuning job: left out.");
  });

  it("tells quotas of training from the hundreds of others", async () => {
    const quota = (QuotaName: string, Value: number) => ({ QuotaName, Value });
    const serviceQuotas = {
      Quotas: [
        quota("Maximum number of parallel training jobs per hyperparameter tuning job", 30),
        quota("ml.g5.xlarge for training job usage", 7),
        quota("ml.g5.xlarge for spot training job usage", 3),
        quota("ml.g5.xlarge for endpoint usage", 2),
        quota("Number of instances across training jobs", 4),
      ],
    };
    await using recording = await writeTemporaryRecording({ ...smallRecording(), serviceQuotas });
    expect((await readRecording(recording.folder)).quota).toEqual({
      parallelTrials: 30,
      instances: { "ml.g5.xlarge": 7 },
      spotInstances: { "ml.g5.xlarge": 3 },
    });
  });

  it("counts a trial that is listed twice once, and says so", async () => {
    const documents = smallRecording();
    const summaries = documents.trainingJobSummaries.TrainingJobSummaries;
    Object.assign(summaries[0] ?? {}, {
      FinalHyperParameterTuningJobObjectiveMetric: { MetricName: "validation:auc", Value: null },
    });
    summaries.push({ ...summaries[0] });
    await using recording = await writeTemporaryRecording(documents);
    const { trials, gaps } = await readRecording(recording.folder);
    expect(trials).toHaveLength(6);
    expect(gaps).toContain("1 training job is listed twice: it was counted once.");
    expect(gaps.join(" ")).toContain("1 trial has an objective that is not a number");
  });

  it.each([1, -1])(
    "takes the newer record of a training job that is there twice, in order %i",
    async (order) => {
      const documents = smallRecording();
      const [first] = documents.trainingJobs?.Results ?? [];
      if (!first) throw new Error("there is no training job");
      const running = { ...first.TrainingJob, BillableTimeInSeconds: 1, TrainingJobStatus: "InProgress" };
      delete (running as Record<string, unknown>)["TrainingEndTime"];
      const both = [first, { TrainingJob: running }];
      documents.trainingJobs?.Results.splice(0, 1, ...(order > 0 ? both : both.reverse()));
      await using recording = await writeTemporaryRecording(documents);
      const { trials } = await readRecording(recording.folder);
      expect(trials[0]).toMatchObject({ status: "Completed", billableSecondsPerInstance: 710 });
    },
  );

  it("takes what Python writes for a number that is none as no value, and says so", async () => {
    const documents = smallRecording();
    const [first = {}, second = {}] = documents.trainingJobSummaries.TrainingJobSummaries;
    // As its name in a string, which stays as it is.
    Object.assign(first, { FailureReason: 'AlgorithmError: the loss is "NaN": -Infinity' });
    await using recording = await writeTemporaryRecording(documents);
    const rewrite = async (file: string, change: (text: string) => string): Promise<void> => {
      const path = join(recording.folder, file);
      await writeFile(path, change(await readFile(path, "utf8")));
    };
    await rewrite("training-job-summaries.json", (text) => text.replace(/"Value":[\d.]+/, '"Value": NaN'));
    await rewrite("objective-curves.json", (text) =>
      text.replace(/"Average":[\d.]+/, '"Average": -Infinity'),
    );
    const { trials, gaps } = await readRecording(recording.folder);
    expect(trials[0]).toMatchObject({ objective: null, failureReason: expect.stringContaining("-Infinity") });
    expect(trials[0]?.curve?.points).toHaveLength(9);
    expect(trials[1]?.curve?.points).toHaveLength(10);
    expect(gaps).toContain(
      "1 trial has an objective that is not a number: left out wherever trials are ranked.",
    );
    Object.assign(second["FinalHyperParameterTuningJobObjectiveMetric"] as object, { Value: null });
    Object.assign(first["FinalHyperParameterTuningJobObjectiveMetric"] as object, { Value: null });
    await using asSaved = await writeTemporaryRecording(documents);
    expect((await readRecording(asSaved.folder)).gaps).toContain(
      "2 trials have an objective that is not a number: left out wherever trials are ranked.",
    );
  });

  it("is not recorded over for another tuning job, whatever its documents hold", async () => {
    await using recording = await writeTemporaryRecording(smallRecording());
    const path = join(recording.folder, "tuning-job.json");
    const text = await readFile(path, "utf8");
    for (const saved of [text, `\uFEFF${text.replace("{", '{"Diverged": NaN,')}`]) {
      await writeFile(path, saved);
      await expect(openRecordingFolder(recording.folder, "other-tuning")).rejects.toThrow(
        "holds the recording of small-tuning",
      );
    }
    await openRecordingFolder(recording.folder, "small-tuning");
  });

  it("is written without account ids, also where they are part of a bucket's name", async () => {
    const recording = smallRecording();
    const bucket = "s3://sagemaker-us-east-1-111122223333/code.tar.gz";
    Object.assign(recording.tuningJob, { Bucket: bucket });
    const text = JSON.stringify(recording).replaceAll("111122223333", "210987654321");
    await using temporary = await writeTemporaryRecording(recording);
    await writeRecording(temporary.folder, JSON.parse(text) as RecordingDocuments, false);
    const written = await readFile(join(temporary.folder, "tuning-job.json"), "utf8");
    expect(written).toContain(bucket);
    expect(written).not.toContain("210987654321");
  });

  it("leaves nothing of an earlier one in its folder", async () => {
    const bill = { ResultsByTime: [] };
    await using temporary = await writeTemporaryRecording({ ...smallRecording(), costAndUsage: bill });
    const { folder } = temporary;
    expect(await readdir(folder)).toContain("cost-and-usage.json");
    const written = await writeRecording(folder, smallRecording(), false);
    expect((await readdir(folder)).map((file) => join(folder, file)).sort()).toEqual([...written].sort());
  });

  it("without training jobs takes each trial's own definition for what it ran on", async () => {
    const documents = smallRecording();
    const { TrainingJobDefinition: definition, ...tuningJob } = documents.tuningJob;
    const config = tuningJob["HyperParameterTuningJobConfig"] as Record<string, unknown>;
    delete config["HyperParameterTuningJobObjective"];
    const objective = (MetricName: string) => ({ Type: "Maximize", MetricName });
    const group = { InstanceGroupName: "a", InstanceType: "ml.c5.xlarge", InstanceCount: 3 };
    const second = {
      ...(definition as object),
      DefinitionName: "second",
      TuningObjective: objective("validation:accuracy"),
      EnableManagedSpotTraining: true,
      ResourceConfig: { InstanceGroups: [group], VolumeSizeInGB: 30 },
    };
    const first = {
      ...(definition as object),
      DefinitionName: "first",
      TuningObjective: objective("validation:accuracy"),
    };
    for (const [index, summary] of documents.trainingJobSummaries.TrainingJobSummaries.entries())
      summary["TrainingJobDefinitionName"] = index === 0 ? "first" : "second";
    const read = async (definitions: readonly object[]) => {
      const changed = { ...tuningJob, TrainingJobDefinitions: definitions };
      await using recording = await writeTemporaryRecording({
        ...documents,
        tuningJob: changed,
        trainingJobs: null,
      });
      return await readRecording(recording.folder);
    };
    const { tuningJob: job, trials } = await read([first, second]);
    expect(trials.slice(0, 2)).toMatchObject([
      { spot: false, instances: [{ instanceType: "ml.m5.xlarge", count: 1 }], instancesBasis: "assumed" },
      { spot: true, instances: [{ instanceType: "ml.c5.xlarge", count: 3 }], instancesBasis: "assumed" },
    ]);
    expect(job.objective).toEqual({ metric: "validation:accuracy", goal: "Maximize" });
    const another = { ...second, TuningObjective: objective("validation:loss") };
    expect((await read([first, another])).tuningJob.objective).toBeNull();
    const opposite = { ...second, TuningObjective: { ...second.TuningObjective, Type: "Minimize" } };
    expect((await read([first, opposite])).tuningJob.objective).toBeNull();
  });

  it("takes the instances that really ran", async () => {
    const documents = smallRecording();
    const configs = [
      { SelectedInstanceType: "ml.g5.xlarge", SelectedInstanceCount: 2, InstancePreferences: [] },
      { InstanceGroups: [{ InstanceGroupName: "a", InstanceType: "ml.c5.xlarge", InstanceCount: 3 }] },
      { InstanceType: "ml.m5.2xlarge", InstanceCount: 4 },
    ];
    for (const [index, config] of configs.entries()) {
      Object.assign(documents.trainingJobs?.Results[index]?.TrainingJob ?? {}, { ResourceConfig: config });
    }
    await using recording = await writeTemporaryRecording(documents);
    const { trials } = await readRecording(recording.folder);
    expect(trials.slice(0, 3).map((trial) => trial.instances)).toEqual([
      [{ instanceType: "ml.g5.xlarge", count: 2 }],
      [{ instanceType: "ml.c5.xlarge", count: 3 }],
      [{ instanceType: "ml.m5.2xlarge", count: 4 }],
    ]);
  });
});

it("a curve that counts a billion emissions in a minute is read in bounded steps, its trials still comparable", async () => {
  const changed = smallRecording();
  for (const points of Object.values(changed.objectiveCurves ?? {}))
    for (const point of points) point["SampleCount"] = 1e6;
  Object.assign(changed.objectiveCurves?.["small-tuning-003-abcdef02"]?.[0] ?? {}, { SampleCount: 1e9 });
  await using recording = await writeTemporaryRecording(changed);
  const { trials } = await readRecording(recording.folder);
  const counts = trials.flatMap((trial) => trial.curve?.points.map(({ count }) => count) ?? []);
  expect(Math.max(...counts)).toBeGreaterThan(19_000);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThan(2 * 20_000);
  const others = counts.filter((count) => count < 19_000);
  expect(new Set(others).size).toBe(1);
});

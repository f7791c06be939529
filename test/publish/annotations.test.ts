import { expect, it } from "vitest";
import { analyze } from "../../src/analyze.ts";
import { readRecording } from "../../src/collect/recording.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import { annotationsOf } from "../../src/publish/annotations.ts";
import { exampleFolder } from "../example-recordings.ts";
import { type SmallRecording, smallRecording, writeTemporaryRecording } from "../small-recording.ts";

const NOW = Date.parse("2026-11-25T12:00:00Z") / 1000;

async function annotated(change: (recording: SmallRecording) => void) {
  const documents = smallRecording();
  change(documents);
  await using recording = await writeTemporaryRecording(documents);
  return annotationsOf(analyze(DEFAULT_CONFIG, [await readRecording(recording.folder)], NOW).report);
}

it("is silent where there is nothing to act on", async () => {
  expect(await annotated(() => {})).toEqual({ warnings: [], notices: [] });
});

it("names advice with the parameter to change, without money", async () => {
  const recording = await readRecording(exampleFolder("imaging-cnn"));
  const { report } = analyze(DEFAULT_CONFIG, [recording], NOW);
  const { notices, warnings } = annotationsOf(report);
  expect(warnings).toEqual([]);
  expect(notices.join("\n")).toMatch(/imaging-cnn-0811: .*TrainingJobEarlyStoppingType: Off to Auto/);
  expect(notices.join("\n")).not.toContain("$");
});

it("warns of a tuning job that still runs, and of instances without a price", async () => {
  const { warnings } = await annotated((recording) => {
    recording.tuningJob["HyperParameterTuningJobStatus"] = "InProgress";
    delete recording.tuningJob["HyperParameterTuningEndTime"];
    for (const { TrainingJob } of recording.trainingJobs?.Results ?? [])
      TrainingJob["ResourceConfig"] = { InstanceType: "ml.new9.xlarge", InstanceCount: 1, VolumeSizeInGB: 1 };
  });
  expect(warnings).toHaveLength(2);
  expect(warnings[0]).toMatch(/small-tuning has not ended \(InProgress\).*`wait-minutes`/);
  expect(warnings[1]).toMatch(/price is not known\. Give it with `rates`/);
});

it("warns of trials that still ran although the tuning job had ended", async () => {
  const { warnings } = await annotated((recording) => {
    const [summary] = recording.trainingJobSummaries.TrainingJobSummaries;
    const [detail] = recording.trainingJobs?.Results ?? [];
    for (const trial of [summary, detail?.TrainingJob]) {
      if (trial) Object.assign(trial, { TrainingJobStatus: "InProgress", SecondaryStatus: "Training" });
      delete trial?.["TrainingEndTime"];
    }
  });
  expect(warnings).toEqual([
    "1 trial of small-tuning still ran when it was read: the report is of what was there. Report again.",
  ]);
});

it("warns where every trial failed", async () => {
  const { warnings } = await annotated((recording) => {
    for (const summary of recording.trainingJobSummaries.TrainingJobSummaries)
      summary["TrainingJobStatus"] = "Failed";
    for (const { TrainingJob } of recording.trainingJobs?.Results ?? [])
      Object.assign(TrainingJob, { TrainingJobStatus: "Failed", SecondaryStatus: "Failed" });
  });
  expect(warnings).toEqual(["All 6 trials of small-tuning failed: the report has their reasons."]);
});

it("warns of one trial without a price among trials that were not read", async () => {
  const { warnings } = await annotated((recording) => {
    recording.trainingJobSummaries.TrainingJobSummaries.splice(0, 2);
    const last = recording.trainingJobs?.Results.at(-1)?.TrainingJob;
    if (last)
      last["ResourceConfig"] = { InstanceType: "ml.new9.xlarge", InstanceCount: 1, VolumeSizeInGB: 1 };
  });
  expect(warnings).toEqual([
    expect.stringMatching(/^2 of the 6 trials /),
    expect.stringMatching(/price is not known/),
  ]);
});

it("warns of trials that were not read, and of prices only where a trial that was read has none", async () => {
  const { warnings } = await annotated((recording) => {
    recording.trainingJobSummaries.TrainingJobSummaries.splice(0, 2);
  });
  expect(warnings).toEqual([
    "2 of the 6 trials of small-tuning were not read: the report has none of what they cost. Report again.",
  ]);
});

it("names five pieces of advice at most, as a step may show ten lines, and counts the others", async () => {
  const recordings = (["churn-xgboost", "market-lstm", "imaging-cnn"] as const).map((name) =>
    readRecording(exampleFolder(name)),
  );
  const { report } = analyze(DEFAULT_CONFIG, await Promise.all(recordings), NOW);
  const all = report.tuningJobs.flatMap((job) => job.recommendations.filter((each) => !each.folded));
  expect(all.length).toBeGreaterThan(6);
  const { notices } = annotationsOf(report);
  expect(notices).toHaveLength(6);
  expect(notices.at(-1)).toBe(`${all.length - 5} more in the report.`);
});

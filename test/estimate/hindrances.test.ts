import { describe, expect, it } from "vitest";
import { readRecording } from "../../src/collect/recording.ts";
import { analyzed } from "../replayed-job.ts";
import { type SmallRecording, smallRecording, writeTemporaryRecording } from "../small-recording.ts";

interface Json {
  [name: string]: Json;
}

/** Six trials of ten epochs that all finish, although early stopping is on. */
async function found(change: (recording: SmallRecording) => void): Promise<string[]> {
  const documents = smallRecording();
  for (const summary of documents.trainingJobSummaries.TrainingJobSummaries)
    summary["TrainingJobStatus"] = "Completed";
  for (const { TrainingJob } of documents.trainingJobs?.Results ?? []) {
    TrainingJob["TrainingJobStatus"] = "Completed";
    TrainingJob["SecondaryStatus"] = "Completed";
  }
  change(documents);
  await using recording = await writeTemporaryRecording(documents);
  const { findings, report } = analyzed(await readRecording(recording.folder));
  expect(report.tuningJobs[0]?.earlyStoppingHindrances).toEqual(findings[0]?.hindrances);
  return findings[0]?.hindrances.map(({ id }) => id) ?? [];
}

const config = (recording: SmallRecording): Json =>
  (recording.tuningJob as Json)["HyperParameterTuningJobConfig"] as Json;
const curves = (recording: SmallRecording, change: (points: Json[]) => Json[]): void => {
  for (const [name, points] of Object.entries(recording.objectiveCurves ?? {}))
    (recording.objectiveCurves as Record<string, unknown>)[name] = change(points as Json[]);
};

describe("why early stopping stopped nothing", () => {
  it("says nothing where it was off, or acted", async () => {
    expect(
      await found((recording) => (config(recording)["TrainingJobEarlyStoppingType"] = "Off" as never)),
    ).toEqual([]);
    await using recording = await writeTemporaryRecording(smallRecording());
    expect(analyzed(await readRecording(recording.folder)).findings[0]?.hindrances).toEqual([]);
  });

  it("too few trials finished", async () => {
    expect(await found(() => {})).toEqual(["too-few-finished"]);
  });

  it("no curve was read", async () => {
    expect(await found((recording) => (recording.objectiveCurves = null))).toEqual(["no-curve"]);
  });

  it("one point a trial", async () => {
    expect(await found((recording) => curves(recording, (points) => points.slice(-1)))).toEqual([
      "one-point",
    ]);
  });

  it("the objective does not come each epoch", async () => {
    const every = (n: number) => (recording: SmallRecording) =>
      curves(recording, (points) => points.filter((_, index) => (index + 1) % n === 0));
    expect(await found(every(2))).toEqual(["not-each-epoch"]);
    expect(await found(every(1))).toEqual(["too-few-finished"]);
  });

  it("trials that were cut do not tell how often the objective is emitted", async () => {
    const cut = (whole: number) => (recording: SmallRecording) => {
      for (const { TrainingJob } of recording.trainingJobs?.Results.slice(whole) ?? []) {
        TrainingJob["TrainingJobStatus"] = "Stopped";
        TrainingJob["SecondaryStatus"] = "MaxRuntimeExceeded";
      }
      for (const summary of recording.trainingJobSummaries.TrainingJobSummaries.slice(whole))
        summary["TrainingJobStatus"] = "Stopped";
      const ends = Object.keys(recording.objectiveCurves ?? {}).slice(whole);
      for (const name of ends) recording.objectiveCurves?.[name]?.splice(4);
    };
    expect(await found(cut(0))).toEqual(["too-few-finished"]);
    expect(await found(cut(1))).toEqual(["too-few-finished"]);
  });

  it("trials are too short", async () => {
    const short = await found((recording) => {
      const definition = (recording.tuningJob as Json)["TrainingJobDefinition"] as Json;
      definition["StaticHyperParameters"] = { epochs: "2" } as never;
      curves(recording, (points) => points.slice(-2));
    });
    expect(short).toEqual(["too-short"]);
  });

  it("the objective's name is not among the metric definitions", async () => {
    const withoutObjective = (recording: SmallRecording): void => {
      recording.objectiveCurves = null;
      for (const summary of recording.trainingJobSummaries.TrainingJobSummaries)
        delete summary["FinalHyperParameterTuningJobObjectiveMetric"];
    };
    expect(
      await found((recording) => {
        withoutObjective(recording);
        const objective = config(recording)["HyperParameterTuningJobObjective"] as Json;
        objective["MetricName"] = "validation:acc" as never;
      }),
    ).toEqual(["metric-name"]);
    expect(await found(withoutObjective)).toEqual(["no-objective"]);
  });

  it("Hyperband excludes the flag", async () => {
    const ids = await found((recording) => (config(recording)["Strategy"] = "Hyperband" as never));
    expect(ids[0]).toBe("hyperband-excludes-it");
  });

  it("several definitions exclude it", async () => {
    const ids = await found(({ tuningJob }) => {
      const { TrainingJobDefinition: definition } = tuningJob;
      delete tuningJob["TrainingJobDefinition"];
      tuningJob["TrainingJobDefinitions"] = ["a", "b"].map((name) => ({
        ...(definition as Json),
        DefinitionName: name,
        TuningObjective: { Type: "Maximize", MetricName: "validation:accuracy" },
      }));
    });
    expect(ids[0]).toBe("several-definitions");
  });
});

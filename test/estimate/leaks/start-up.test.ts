import { describe, expect, it } from "vitest";
import { startUp } from "../../../src/estimate/leaks/start-up.ts";
import type { Phase, Trial } from "../../../src/model/trial.ts";
import { START, trial } from "../observed.ts";
import { judged, ran } from "./judged.ts";

const startUpOf = (trials: readonly Trial[]) => {
  const run = judged(trials);
  return startUp(run.trials, run.spend);
};
/** A trial's phases; seconds are since its billed interval began. */
const phase = (status: string, from: number, to: number | null): Phase => ({
  status,
  startedAt: START + 60 + from,
  endedAt: to === null ? null : START + 60 + to,
});
const around = (name: string, download: number, upload: number, changes: Partial<Trial> = {}): Trial =>
  trial({ name, launched: 0, epochs: [999 - download - upload], values: [0.5], download, upload }, changes);

describe("start-up", () => {
  it("sums what was paid around training, and tells a usual trial", () => {
    const found = startUpOf([around("a", 100, 50), around("b", 200, 10), around("c", 300, 30)]);
    expect(found).toMatchObject({
      trials: 3,
      downloadSeconds: 600,
      uploadSeconds: 90,
      stoppingSeconds: 0,
      share: 0.23,
      typicalDownloadSeconds: 200,
      typicalUploadSeconds: 30,
      breakEvenTrainingSeconds: 230,
      smallShareTrainingSeconds: 2070,
    });
    expect(found?.costUsd).toBeCloseTo(0.69, 9);
    expect(found?.perTrial.get("b")).toMatchObject({ download: 200, upload: 10 });
  });

  it("counts each instance, and a spot discount", () => {
    const two = [{ instanceType: "ml.m5.xlarge", count: 2 }];
    const found = startUpOf([
      around("a", 100, 50, { instances: two }),
      around("b", 100, 50, { spot: true, billableSecondsPerInstance: 500 }),
    ]);
    expect(found).toMatchObject({ downloadSeconds: 250, uploadSeconds: 125, share: 0.15 });
    expect(found?.costUsd).toBeCloseTo(0.375, 9);
  });

  it.each<[string, Partial<Trial>]>([
    ["no phases", { phases: [] }],
    ["no start", { startedAt: null }],
    ["no end", { endedAt: null }],
    ["nothing billed", { billableSecondsPerInstance: 0 }],
  ])("leaves out a trial with %s", (_, changes) => {
    const other = around("b", 200, 10, changes);
    expect(startUpOf([other])).toBeNull();
    expect(startUpOf([around("a", 100, 50), other])).toMatchObject({ trials: 1, downloadSeconds: 100 });
  });

  it.each([
    ["one", ["ml.m5.xlarge", "ml.unheard-of.xlarge"]],
    ["each", ["ml.unheard-of.xlarge", "ml.unheard-of.xlarge"]],
  ])("has no cost where the price of %s is missing", (_, types) => {
    const trials = types.map((instanceType, i) =>
      around(`${i}`, 100, 50, { instances: [{ instanceType, count: 1 }] }),
    );
    expect(startUpOf(trials)).toMatchObject({ trials: 2, uploadSeconds: 100, costUsd: null });
  });
});

describe("phases of a trial", () => {
  it.each<[string, Phase[], { download: number; upload: number; stopping: number }]>([
    [
      "each until the next begins",
      [phase("Downloading", 0, 100), phase("Training", 300, null), phase("Uploading", 900, 1000)],
      { download: 300, upload: 100, stopping: 0 },
    ],
    [
      "the last until its own end",
      [phase("Downloading", 0, null), phase("Training", 300, 800), phase("Uploading", 800, 900)],
      { download: 300, upload: 100, stopping: 0 },
    ],
    [
      "the last without an end until the trial's",
      [phase("Training", 0, 800), phase("Stopping", 800, null)],
      { download: 0, upload: 0, stopping: 200 },
    ],
    [
      "all that come before training, within the billed interval",
      [
        phase("PreparingTrainingStack", -50, 20),
        phase("DownloadingTrainingImage", 20, 50),
        phase("Training", 50, 940),
        phase("Uploading", 940, 1100),
      ],
      { download: 50, upload: 60, stopping: 0 },
    ],
    [
      "of both lives of an interrupted trial",
      [
        phase("Downloading", 0, 100),
        phase("Training", 100, 300),
        phase("Interrupted", 300, 400),
        phase("Downloading", 400, 450),
        phase("Training", 450, 900),
        phase("Stopping", 900, 1000),
      ],
      { download: 150, upload: 0, stopping: 100 },
    ],
  ])("%s", (_, phases, parts) => {
    const found = startUpOf([ran("a", 1000, { phases })]);
    expect(found?.perTrial.get("a")).toEqual(parts);
    expect(found?.stoppingSeconds).toBe(parts.stopping);
  });
});

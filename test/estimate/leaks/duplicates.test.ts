import { describe, expect, it } from "vitest";
import { duplicates } from "../../../src/estimate/leaks/duplicates.ts";
import type { Trial } from "../../../src/model/trial.ts";
import type { ParameterRange, TuningJob } from "../../../src/model/tuning-job.ts";
import { tuningJob } from "../observed.ts";
import { FAILED, integer, judged, RUNNING, ran, STOPPED, searching } from "./judged.ts";

const found = (trials: readonly Trial[], job?: TuningJob) => {
  const run = judged(trials, job);
  return duplicates(run.job, run.trials, run.spend);
};
const eta = (value: string) => ({ hyperparameters: { eta: value } });

describe("duplicates", () => {
  it("counts what the second and later trials of a setting took, not the first", () => {
    const { trials, costUsd, billableSeconds, share, settings } = found([
      ran("a", 1000, eta("0.1")),
      ran("b", 2000, eta("0.1")),
      ran("c", 3000, eta("0.2")),
      ran("d", 4000, eta("0.1")),
    ]);
    expect({ trials, billableSeconds, share, settings }).toEqual({
      trials: ["b", "d"],
      billableSeconds: 6000,
      share: 0.6,
      settings: 1,
    });
    expect(costUsd).toBeCloseTo(6, 9);
  });

  it("knows a setting in whatever order its hyperparameters come", () => {
    const one = ran("a", 1000, { hyperparameters: { eta: "0.1", depth: "3" } });
    const other = ran("b", 1000, { hyperparameters: { depth: "3", eta: "0.1" } });
    expect(found([one, other]).trials).toEqual(["b"]);
  });

  it.each<[string, Partial<Trial>]>([
    ["failed", FAILED],
    ["still runs", RUNNING],
    ["has no hyperparameters", { hyperparameters: {} }],
    ["is of another definition", { definitionName: "other" }],
  ])("does not count one that %s", (_, changes) => {
    const twins = ["a", "b"].map((name) => ran(name, 1000, { ...eta("0.1"), ...changes }));
    const [first] = twins;
    const pair = changes.definitionName ? [first, ran("c", 1000, eta("0.1"))] : twins;
    expect(found(pair.flatMap((trial) => trial ?? []))).toMatchObject({
      trials: [],
      costUsd: 0,
      settings: 0,
    });
  });
});

describe("spread of the objective in one setting", () => {
  const scored = (name: string, setting: string, objective: number | null, changes: Partial<Trial> = {}) =>
    ran(name, 1000, { ...eta(setting), objective, ...changes });

  it("is the largest of all settings", () => {
    const trials = [
      scored("a", "0.1", 0.5),
      scored("b", "0.1", 0.75),
      scored("c", "0.2", 0.5),
      scored("d", "0.2", 0.625),
    ];
    expect(found(trials).objectiveSpread).toBe(0.25);
  });

  it.each<[string, Trial[]]>([
    ["one of the two has no objective", [scored("a", "0.1", 0.5), scored("b", "0.1", null)]],
    ["one of the two was stopped", [scored("a", "0.1", 0.5), scored("b", "0.1", 0.25, STOPPED)]],
    ["no setting was trained twice", [scored("a", "0.1", 0.5), scored("b", "0.2", 0.25)]],
  ])("is not told where %s", (_, trials) => {
    expect(found(trials).objectiveSpread).toBeNull();
  });
});

describe("size of the search space", () => {
  const choice: ParameterRange = { kind: "categorical", name: "optimizer", values: ["adam", "sgd"] };
  const rate: ParameterRange = { kind: "continuous", name: "rate", min: 0, max: 1, scaling: "Linear" };
  const sizeOf = (job: TuningJob) => found([ran("a", 1000)], job).spaceSize;

  it.each<[string, ParameterRange[], number | null]>([
    ["multiplies whole numbers and values", [integer("depth", 3, 6), choice], 8],
    ["is not finite with a continuous range", [integer("depth", 3, 6), rate], null],
    ["is not told without a range", [], null],
  ])("%s", (_, ranges, size) => {
    expect(sizeOf(searching(...ranges))).toBe(size);
  });

  it("is not told with several definitions, or none", () => {
    const job = searching(choice);
    expect(sizeOf({ ...job, definitions: [...job.definitions, ...tuningJob().definitions] })).toBeNull();
    expect(sizeOf({ ...job, definitions: [] })).toBeNull();
  });
});

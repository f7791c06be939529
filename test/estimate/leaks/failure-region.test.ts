import { describe, expect, it } from "vitest";
import { classify } from "../../../src/estimate/classify.ts";
import { failureRegion } from "../../../src/estimate/leaks/failure-region.ts";
import type { ParameterRange, TuningJob } from "../../../src/model/tuning-job.ts";
import { FAILED, integer, ran, searching } from "./judged.ts";

/** `[value, failed, others]`: so many trials with the value. */
type Cell = readonly [value: string | undefined, failed: number, others: number];

const DEPTH = integer("depth", 1, 10);
const OPTIMIZER: ParameterRange = { kind: "categorical", name: "optimizer", values: ["adam", "sgd"] };

function trialsOf(job: TuningJob, name: string, count: (cell: Cell) => number, cells: readonly Cell[]) {
  const all = cells.flatMap((cell) => Array.from({ length: count(cell) }, () => cell[0]));
  const trials = all.map((value, i) =>
    ran(`${i}`, 1000, {
      ...FAILED,
      hyperparameters: { only: "one", ...(value === undefined ? {} : { [name]: value }) },
    }),
  );
  return classify(job, trials);
}

function regionIn(job: TuningJob, name: string, cells: readonly Cell[]) {
  const failed = trialsOf(job, name, ([, failing]) => failing, cells);
  return failureRegion(
    job,
    failed,
    trialsOf(job, name, ([, , fine]) => fine, cells),
  );
}

const inDepth = (...cells: Cell[]) => regionIn(searching(DEPTH), "depth", cells);
const inOptimizer = (...cells: Cell[]) => regionIn(searching(OPTIMIZER), "optimizer", cells);

describe("failure region", () => {
  it("names the side of a range, wherever its trials lie in the list", () => {
    expect(inDepth(["2", 0, 20], ["9", 4, 1], ["10", 2, 0], ["1", 0, 20])).toEqual({
      parameter: "depth",
      side: ">=",
      value: "9",
      failed: 6,
      trials: 7,
    });
    expect(inDepth(["8", 0, 30], ["1", 4, 2])).toMatchObject({
      side: "<=",
      value: "1",
      failed: 4,
      trials: 6,
    });
  });

  it("compares values as numbers and leaves out what is none", () => {
    expect(inDepth(["9", 0, 40], ["10", 4, 1], ["auto", 0, 5])).toMatchObject({
      side: ">=",
      value: "10",
      trials: 5,
    });
  });

  it("names the value of a choice", () => {
    expect(inOptimizer(["sgd", 0, 30], ["adam", 5, 1])).toEqual({
      parameter: "optimizer",
      side: "=",
      value: "adam",
      failed: 5,
      trials: 6,
    });
  });

  it("takes the cut that exceeds chance by most deviations, not the purest one", () => {
    expect(inDepth(["10", 16, 4], ["9", 2, 2], ["5", 2, 74])).toMatchObject({
      value: "9",
      failed: 18,
      trials: 24,
    });
  });

  it("looks past a hyperparameter that had the same value in all trials", () => {
    const same: ParameterRange = { kind: "categorical", name: "only", values: ["one"] };
    const job = searching(same, DEPTH);
    expect(
      regionIn(job, "depth", [
        ["3", 0, 40],
        ["8", 4, 0],
      ]),
    ).toMatchObject({ parameter: "depth" });
  });

  it.each<[string, number, number, number, number, boolean]>([
    ["three failed", 3, 0, 0, 60, true],
    ["two failed", 2, 0, 0, 60, false],
    ["half of those inside failed", 4, 4, 0, 60, true],
    ["fewer than half of those inside failed", 4, 5, 0, 60, false],
    ["four in five of the failed lie inside", 4, 0, 1, 60, true],
    ["three in four of the failed lie inside", 3, 0, 1, 60, false],
    ["chance would do as much", 3, 0, 0, 6, false],
    ["all failed", 6, 0, 0, 0, false],
  ])("%s", (_, failedInside, fineInside, failedOutside, fineOutside, told) => {
    const cells = [
      ["adam", failedInside, fineInside],
      ["sgd", failedOutside, fineOutside],
    ] as const;
    expect(inOptimizer(...cells) !== null).toBe(told);
  });

  it("makes no region of trials that do not have the hyperparameter", () => {
    expect(inOptimizer([undefined, 5, 0], ["adam", 0, 20], ["sgd", 0, 20])).toBeNull();
  });

  it("is not told where definitions have spaces of their own, or none is known", () => {
    const job = searching(OPTIMIZER);
    const cells: Cell[] = [
      ["sgd", 0, 30],
      ["adam", 5, 1],
    ];
    const twice = { ...job, definitions: [...job.definitions, ...job.definitions] };
    expect(regionIn(twice, "optimizer", cells)).toBeNull();
    expect(regionIn({ ...job, definitions: [] }, "optimizer", cells)).toBeNull();
  });
});

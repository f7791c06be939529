import { describe, expect, it } from "vitest";
import { failureGroups } from "../../../src/estimate/leaks/failures.ts";
import type { Trial } from "../../../src/model/trial.ts";
import { FAILED, integer, judged, RUNNING, ran, STOPPED, searching } from "./judged.ts";

const failed = (name: string, failureReason: string | null, seconds = 1000): Trial =>
  ran(name, seconds, { ...FAILED, failureReason });

const groupsOf = (trials: readonly Trial[], job = searching()) => {
  const run = judged(trials, job);
  return failureGroups(run.job, run.trials, run.spend);
};

const LONG = "x".repeat(200);

describe("reason of a failure", () => {
  it.each<[string | null, string]>([
    [null, "no failure reason was recorded"],
    [" \n ", "no failure reason was recorded"],
    ["  CUDA out\n\n of   memory ", "CUDA out of memory"],
    [
      'AlgorithmError: ExecuteUserScriptError:\nErrorMessage "ValueError: loss is NaN"\n Command "python3 train.py", exit code: 137',
      "AlgorithmError: ValueError: loss is NaN",
    ],
    ['AlgorithmError: ErrorMessage "no disk", exit code: 1', "AlgorithmError: no disk"],
    ["AlgorithmError: ErrorMessage no disk, exit code: 12", "AlgorithmError: no disk"],
    ['AlgorithmError: ErrorMessage:"no disk"', "AlgorithmError: no disk"],
    ['AlgorithmError: ErrorMessage : "no disk"', "AlgorithmError: no disk"],
    ['ErrorMessage "no disk"', "no disk"],
    ['Ended with Error: ErrorMessage "no disk"', "no disk"],
    ["cannot read arn:aws:iam::111122223333:role/x, denied", "cannot read (ARN), denied"],
    ["no /opt/ml/input/data, https://host/a or s3://bucket/key", "no (path), (path) or (path)"],
    ["account 111122223333 has no quota", "account (id) has no quota"],
    [LONG, LONG],
    [`${LONG}y`, `${LONG}…`],
  ])("%j", (recorded, reason) => {
    expect(groupsOf([failed("a", recorded)])).toMatchObject([{ reason }]);
  });
});

describe("grouping of failures", () => {
  it.each([
    ["loss is 12", "loss is -3"],
    ["loss is 12", "loss is 0.55"],
    ["loss is 12", "loss is 1,000,000"],
    ["loss is 12", "loss is 1e5"],
    ["loss is 12", "loss is 2.5e-15"],
    ["no worker abcdef12-0099", "no worker 98fedcba-12ff"],
    ["no worker ABCDEF12", "no worker fedcba98"],
    ["Out of memory", "out of memory"],
  ])("%j is the same as %j", (one, other) => {
    expect(groupsOf([failed("a", one), failed("b", other)])).toMatchObject([
      { reason: one, trials: ["a", "b"] },
    ]);
  });

  it.each([
    ["the facade broke", "the decade broke"],
    ["layer a3 broke", "layer b3 broke"],
    ["out of memory", "out of disk"],
  ])("%j is not %j", (one, other) => {
    expect(groupsOf([failed("a", one), failed("b", other)])).toHaveLength(2);
  });

  it("puts the dearest first, and of as dear ones that with more trials", () => {
    const trials = [
      failed("a", "no disk", 2000),
      failed("b", "no memory", 1000),
      failed("c", "no memory", 1000),
      failed("d", "no network", 4000),
      ran("e", 2000),
    ];
    const groups = groupsOf(trials);
    expect(groups.map(({ trials: names }) => names)).toEqual([["d"], ["b", "c"], ["a"]]);
    expect(groups.map(({ share }) => share)).toEqual([0.4, 0.2, 0.2]);
    expect(groups[1]?.costUsd).toBeCloseTo(2, 9);
  });

  it("looks for the region of a group among trials that ended without failing", () => {
    const at = (depth: string, changes: Partial<Trial>) => (_: unknown, i: number) =>
      ran(`${depth}-${changes.failureReason ?? changes.status}-${i}`, 1000, {
        ...changes,
        hyperparameters: { depth },
      });
    const many = (length: number, depth: string, changes: Partial<Trial>) =>
      Array.from({ length }, at(depth, changes));
    const trials = [
      ...many(4, "9", { ...FAILED, failureReason: "no memory" }),
      ...many(2, "9", { ...FAILED, failureReason: "no disk" }),
      ...many(3, "9", RUNNING),
      ...many(1, "9", STOPPED),
      ...many(30, "2", { status: "Completed" }),
    ];
    const [group] = groupsOf(trials, searching(integer("depth", 1, 10)));
    expect(group).toMatchObject({ reason: "no memory", region: { side: ">=", failed: 4, trials: 5 } });
  });
});

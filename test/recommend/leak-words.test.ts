import { describe, expect, it } from "vitest";
import type { FailureRegion } from "../../src/estimate/leaks/failure-region.ts";
import type { FailureGroup } from "../../src/estimate/leaks/failures.ts";
import type { InstanceUse } from "../../src/estimate/leaks/instance-use.ts";
import { ask, FAILED, foundIn, leaking, some } from "./asked.ts";

describe("fix-failing-trials", () => {
  const findings = foundIn(some(20, (i) => (i < 6 ? { but: FAILED } : {})));
  const [group] = findings.leaks.failures;
  if (!group) throw new Error("six trials failed alike");
  const evidence = (failures: readonly FailureGroup[]) =>
    ask("fix-failing-trials", leaking(findings, { failures }))?.evidence;
  const part = (from: number, to: number): FailureGroup => ({
    ...group,
    trials: group.trials.slice(from, to),
    reason: `reason ${from}`,
    share: (to - from) / 20,
  });

  it.each([
    [[part(0, 6)], "took 30 % of the billed time. All of them: reason 0."],
    [[part(0, 4), part(4, 6)], "took 30 % of the billed time. 4 of them: reason 0 (1 other reason besides)."],
    [
      [part(0, 3), part(3, 5), part(5, 6)],
      "took 30 % of the billed time. 3 of them: reason 0 (2 other reasons besides).",
    ],
  ])("counts the reasons beside the largest one: case %#", (failures, words) => {
    expect(evidence(failures)).toBe(`Failed trials ${words}`);
  });

  it.each([
    ["=", "set to 8"],
    [">=", "from 8 upwards"],
    ["<=", "up to 8"],
  ] satisfies [FailureRegion["side"], string][])("says where failures lie (%s)", (side, where) => {
    const region = { parameter: "batch", side, value: "8", failed: 6, trials: 7 };
    expect(evidence([{ ...group, region }])).toContain(
      `They lie together: of the 7 trials with \`batch\` ${where}, 6 failed so.`,
    );
  });

  it("promises no money where every trial failed: a run that works is not free", () => {
    const all = ask("fix-failing-trials", foundIn(some(6, () => ({ but: FAILED }))));
    expect(all).toMatchObject({ title: "6 of 6 trials failed", effect: null, savingUsd: null });
    expect(ask("fix-failing-trials", findings)?.savingUsd?.estimate).toBeCloseTo(6, 6);
  });
});

describe("change-instance-type", () => {
  const findings = foundIn(some(10));
  const use: InstanceUse = {
    instanceType: "ml.g5.12xlarge",
    hosts: 5,
    cpu: 0.1,
    memory: 0.2,
    gpu: 0.3,
    gpuMemory: 0.4,
    cheaper: { instanceType: "ml.g5.xlarge", priceRatio: 0.25, slowestFactor: 1.6 },
  };
  const told = (changes: Partial<InstanceUse>) =>
    ask("change-instance-type", leaking(findings, { instanceUse: { ...use, ...changes } }));

  it.each([
    [{}, "10 % of the cores, 20 % of the memory, 30 % of the GPUs, 40 % of the GPUs' memory"],
    [{ gpu: null, gpuMemory: null }, "10 % of the cores, 20 % of the memory"],
    [{ memory: null, gpuMemory: null }, "10 % of the cores, 30 % of the GPUs"],
  ] satisfies [Partial<InstanceUse>, string][])(
    "names what is known to be used: case %#",
    (changes, used) => {
      expect(told(changes)?.evidence).toMatch(
        `On 5 hosts the busiest five minutes used ${used} of ml.g5.12xlarge.`,
      );
    },
  );

  it("saves the difference of the prices, and at the low end what is left where trials take as long as may be", () => {
    const { savingUsd, savingSeconds } = told({}) ?? {};
    expect(savingUsd?.estimate).toBeCloseTo(7.5, 6);
    // At 1.6 times as long a run costs 0.4 of what it did; prices drawn around the middle spread a little further.
    expect(savingUsd?.low).toBeGreaterThan(5.5);
    expect(savingUsd?.low).toBeLessThan(7);
    expect(savingSeconds).toBeNull();
  });

  it("is silent where no cheaper type would do", () => {
    expect(told({ cheaper: null })).toBeUndefined();
  });
});

describe("tag-tuning-jobs", () => {
  const findings = foundIn(some(10));
  const told = (problem: "not-tagged" | "tag-not-billed" | "nothing-tagged", tag: string | null) =>
    ask("tag-tuning-jobs", leaking(findings, { attribution: { problem, tag, otherShare: 0.4 } }));

  it.each([
    ["not-tagged", "run", "high", { parameter: "Tags", from: null, to: "run" }, /carry no tag `run`:/],
    [
      "tag-not-billed",
      "run",
      "high",
      { parameter: "Tags", from: null, to: "run" },
      /carry the tag `run`, but/,
    ],
    ["nothing-tagged", null, "medium", null, /^40 % of .* No tag was read/],
  ] as const)(
    "tells how sure it is and which tag is missing (%s)",
    (problem, tag, confidence, change, words) => {
      const found = told(problem, tag);
      expect(found).toMatchObject({ confidence, change });
      expect(found?.evidence).toMatch(words);
    },
  );
});

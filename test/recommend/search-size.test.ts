import { describe, expect, it } from "vitest";
import type { Findings } from "../../src/estimate/findings.ts";
import type { ParallelismChoice } from "../../src/estimate/parallelism.ts";
import type { TuningJob } from "../../src/model/tuning-job.ts";
import { ask, FAILED, foundIn, some } from "./asked.ts";

const slots = (maxParallelJobs: number, maxJobs: number | null): Partial<TuningJob> => ({
  limits: { maxJobs, maxParallelJobs, maxRuntimeSeconds: null },
});

describe("set-max-jobs", () => {
  const asked = (findings: Findings) => ask("set-max-jobs", findings);
  /** The best is 1, at one trial, and mattered; the others are spread evenly from 0.5 to 0.989. */
  const climbed = (count: number, bestAt: number, changes: Partial<TuningJob> = {}): Findings =>
    foundIn(
      some(count, (i) => ({
        values: [i === bestAt - 1 ? 1 : 0.5 + (0.489 * ((i * 37) % count)) / (count - 1)],
      })),
      changes,
    );

  it.each([
    // Half of the run, a quarter of it (ten at least) after the last improvement, a fifth of it left out.
    [60, 6, 30],
    [60, 16, 35],
    [60, 30, 45],
    [100, 50, 75],
    [100, 51, undefined],
    [25, 10, 20],
    [25, 11, undefined],
    // In steps of five from twenty trials on, of one below.
    [20, 1, 15],
    [20, 5, 15],
    [20, 6, undefined],
    [19, 1, 11],
    [19, 5, 15],
    [19, 6, undefined],
  ])("of %i trials, number %i the best, keeps %s", (count, bestAt, to) => {
    const found = asked(climbed(count, bestAt));
    expect(found?.change?.to).toBe(to);
    if (to === undefined) return;
    expect(found?.title).toBe(`Try ${to} configurations instead of ${count}`);
    expect(found?.savingUsd?.estimate).toBeCloseTo(count - to, 6);
    expect(found?.evidence).toContain(
      `In the order in which trials ended, the last improvement that mattered was trial ${bestAt} of ${count}; `,
    );
  });

  it("keeps two rounds of the slots", () => {
    const kept = (count: number) => asked(climbed(60, 6, slots(count, 60)))?.change?.to;
    expect([kept(15), kept(20), kept(22), kept(25)]).toEqual([30, 40, 45, undefined]);
  });

  it.each([
    ["Random", 60, 30],
    ["Bayesian", 60, 30],
    ["Grid", 60, undefined],
    ["Random", 61, undefined],
    ["Random", null, undefined],
  ] as const)("under %s search with a maximum of %s keeps %s of sixty", (strategy, maxJobs, to) => {
    expect(asked(climbed(60, 6, { strategy, ...slots(1, maxJobs) }))?.change?.to).toBe(to);
  });

  it("says what chance could have lost, in two digits and the objective's own name", () => {
    const found = asked(climbed(60, 6));
    expect(found?.risk).toMatch(
      /^With the same trials in another order, 30 of them would have ended 0\.00\d\d? worse in validation:accuracy on average, and 0\.0\d\d? or more in one order of twenty\. The best of all had a chance of 50 % to be among the 30 left out\.$/,
    );
  });

  it("is the less sure where the run has no price", () => {
    const findings = climbed(60, 6);
    expect(asked(findings)?.confidence).toBe("medium");
    expect(asked({ ...findings, spend: { ...findings.spend, costUsd: null } })?.confidence).toBe("low");
  });

  it("needs ten trials that gave an objective, however many were launched", () => {
    /** One in four leaves an objective; the first four of those are the best. */
    const scored = (count: number) =>
      asked(
        foundIn(some(4 * count, (i) => (i % 4 === 0 ? { values: [i < 16 ? 1 : 0.5] } : { but: FAILED }))),
      );
    expect(scored(10)?.change).toMatchObject({ from: 40, to: 20 });
    expect(scored(9)).toBeUndefined();
    expect(scored(2)).toBeUndefined();
  });
});

describe("set-max-parallel-jobs", () => {
  /** Trials on four slots, of which so many more would be filled. */
  function asked(
    to: number,
    choice: Partial<ParallelismChoice> = {},
    count = 21,
    of: Partial<Findings> = {},
  ) {
    const findings = foundIn(some(count), slots(4, count));
    if (!findings.parallelism) throw new Error("the tuning job has ended");
    const parallelism = { ...findings.parallelism, maxParallelJobs: to, ...choice };
    return ask("set-max-parallel-jobs", { ...findings, parallelism, ...of });
  }

  it("needs a fifth of the wall clock: one round of six is less, two are more", () => {
    expect(asked(5)).toBeUndefined();
    expect(asked(6)?.change).toMatchObject({ from: 4, to: 6 });
    expect(asked(6)?.savingSeconds?.estimate).toBeCloseTo(2 * 1100, -2);
  });

  it.each([
    ["what ran is best", 4, 21],
    ["there are four trials", 8, 4],
  ])("is silent where %s", (_, to, count) => {
    expect(asked(to, {}, count)).toBeUndefined();
  });

  it("is silent while the tuning job runs", () => {
    expect(asked(6, {}, 21, { parallelism: null })).toBeUndefined();
  });

  it.each([
    ["Random", "high", "None for the result: random search does not learn from finished trials."],
    ["Grid", "high", "None for the result: grid search does not learn from finished trials."],
    ["Hyperband", "high", "None for the result: Hyperband is made for it."],
  ] as const)("has no risk under %s", (strategy, confidence, risk) => {
    const { job } = foundIn(some(1));
    expect(asked(6, {}, 21, { job: { ...job, strategy } })).toMatchObject({ confidence, risk });
  });

  it("prints extra trials as finely as the benchmark tells: tenths below ten", () => {
    const found = asked(6, { extraTrialsPerSlot: { estimate: 1.37, low: 0, high: 6.21 } });
    expect(found?.confidence).toBe("medium");
    expect(found?.risk).toContain("about 2.7 more trials for the same result (0 to 12)");
  });

  it("says for how many instances a quota is needed where none was read", () => {
    expect(asked(6)?.evidence).toContain("your account may run 6 such instances at once");
    const two = some(21, () => ({ but: { instances: [{ instanceType: "ml.m5.xlarge", count: 2 }] } }));
    expect(asked(6, {}, 21, { trials: foundIn(two).trials })?.evidence).toContain(
      "may run 12 such instances",
    );
    expect(asked(6, { instanceQuotaKnown: true })?.evidence).not.toContain("quota");
  });
});

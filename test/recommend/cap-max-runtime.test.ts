import { describe, expect, it } from "vitest";
import type { MaxRuntime } from "../../src/estimate/leaks/max-runtime.ts";
import { ask, foundIn, leaking, some } from "./asked.ts";

const findings = foundIn(some(20));

describe("cap-max-runtime", () => {
  const { maxRuntime } = findings.leaks;
  const told = (changes: Partial<MaxRuntime>) =>
    ask("cap-max-runtime", leaking(findings, { maxRuntime: { ...maxRuntime, ...changes } }));
  const parameter = "StoppingCondition.MaxRuntimeInSeconds";
  const took = (count: number) => ({
    trials: Array.from({ length: count }, (_, i) => `tuning-${i}`),
    costUsd: count,
    billableSeconds: 1000 * count,
    share: count / 20,
  });

  it.each([
    [86_400, { parameter, from: 86_400, to: 1500 }],
    [1501, { parameter, from: 1501, to: 1500 }],
    [null, { parameter, from: null, to: 1500 }],
    [1500, undefined],
    [1499, undefined],
  ])(
    "lowers a limit of %s s once a trial hung, where a tighter one does anything",
    (limitSeconds, change) => {
      expect(told({ hung: took(1), tighterSeconds: 1500, limitSeconds })?.change).toEqual(change);
    },
  );

  it.each([
    // A fifth more than was needed, in whole minutes.
    [1000, 2000, 2400],
    [1000, 1990, 2400],
    [1000, 2001, 2460],
    [2399, 2000, 2400],
    [2400, 2000, null],
    [1000, null, null],
  ])("raises a limit of %s s for trials that needed %s s to %s s", (limitSeconds, neededSeconds, to) => {
    const found = told({ cut: took(2), limitSeconds, neededSeconds });
    expect(found?.title).toBe("2 trials were cut by their maximum run time");
    expect(found?.change).toEqual(to === null ? null : { parameter, from: limitSeconds, to });
    expect(found?.confidence).toBe(neededSeconds === null ? "low" : "medium");
    expect(found?.evidence).toMatch(
      neededSeconds === null
        ? /10 % of the billed time.* Their curves do not tell how much longer they needed\.$/
        : /10 % of the billed time.* By their epochs they needed up to 33 m\.$/,
    );
    expect(found).toMatchObject({ effect: null, savingUsd: null, savingSeconds: null });
  });

  it("is silent where cut trials took little, and where no limit is recorded", () => {
    const limitSeconds = 1000;
    expect(told({ cut: took(1), limitSeconds })).toBeDefined();
    expect(told({ cut: { ...took(1), share: 0.049 }, limitSeconds })).toBeUndefined();
    expect(told({ cut: took(1), limitSeconds: null })).toBeUndefined();
    expect(told({ cut: took(0), limitSeconds })).toBeUndefined();
  });
});

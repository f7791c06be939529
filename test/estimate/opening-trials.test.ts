import { describe, expect, it } from "vitest";
import { CAUTIOUS } from "../../bench/replay/median-rule.ts";
import { DEFAULT_SETTINGS, planReplay } from "../../bench/replay/plan.ts";
import { billableSeconds, runPlan } from "../../bench/replay/run.ts";
import { costOnSlots, openingOf } from "../../src/estimate/opening-trials.ts";
import { whatIfRun } from "../../src/estimate/what-if/plain-run.ts";
import { whatIf } from "../../src/estimate/what-if.ts";
import { findingsOf, shippedStudy } from "../replayed-job.ts";

const SETTINGS = { trials: 50, slots: 2, resolution: "exact" } as const;

describe("the cost of the same trials on more slots", () => {
  it.each(["imaging-cnn", "market-lstm"] as const)(
    "is as much more under early stopping as it then is: %s",
    (name) => {
      const study = shippedStudy(name);
      const sign = study.goal === "Minimize" ? -1 : 1;
      const found = [1, 2, 3, 4].map((seed) => {
        const settings = { ...DEFAULT_SETTINGS, ...SETTINGS, rule: { ...CAUTIOUS, minCompleted: 2 } };
        const costs = [2, 10].map((slots) =>
          runPlan(planReplay(study, settings, seed), settings, sign, slots).reduce(
            (sum, trial) => sum + billableSeconds(trial),
            0,
          ),
        );
        const told = costOnSlots(
          10,
          openingOf(findingsOf(study, { ...SETTINGS, rule: settings.rule }, seed)),
        );
        return { told: told.estimate - 1, most: told.high - 1, truth: (costs[1] ?? 0) / (costs[0] ?? 1) - 1 };
      });
      const sum = (of: (each: (typeof found)[number]) => number): number =>
        found.reduce((total, each) => total + of(each), 0);
      expect(sum(({ truth }) => truth)).toBeGreaterThan(0.2);
      expect(sum(({ truth }) => truth)).toBeLessThan(sum(({ most }) => most));
      expect(sum(({ told }) => told)).toBeGreaterThan(0.4 * sum(({ truth }) => truth));
      expect(sum(({ told }) => told)).toBeLessThan(2.5 * sum(({ truth }) => truth));
    },
  );

  it("is the same where nothing stops trials, and is not told for Hyperband", () => {
    const study = shippedStudy("imaging-cnn");
    expect(openingOf(findingsOf(study, { ...SETTINGS, rule: null }))).toBeNull();
    expect(costOnSlots(10, null)).toEqual(expect.objectContaining({ estimate: 1, low: 1, high: 1 }));
    const findings = findingsOf(study, { ...SETTINGS, rule: { ...CAUTIOUS, minCompleted: 2 } });
    expect(openingOf({ ...findings, job: { ...findings.job, strategy: "Hyperband" } })).toBeNull();
    // The page's levers tell the same.
    const run = whatIfRun(findings);
    const on = (maxParallelJobs: number) =>
      run && whatIf(run)({ maxParallelJobs, maxJobs: 50, patience: null }).costUsd?.estimate;
    const factor = costOnSlots(10, openingOf(findings)).estimate;
    expect(factor).toBeGreaterThan(1.01);
    expect(on(10)).toBeCloseTo(factor * (on(2) ?? 0), 6);
  });
});

import { describe, expect, it } from "vitest";
import { CAUTIOUS, LITERAL, type MedianRule, MIDDLE } from "../../../bench/replay/median-rule.ts";
import { classify } from "../../../src/estimate/classify.ts";
import { readCourses } from "../../../src/estimate/policy/courses.ts";
import { identifyRule, isExplained, type SeenJob } from "../../../src/estimate/policy/identify.ts";
import { analyzed, replayedJob, shippedStudy } from "../../replayed-job.ts";

/** A tuning job of the shipped trainings, run under a rule by the bench's own simulator. */
function seen(rule: MedianRule | null, seed: number): SeenJob {
  const { tuningJob, trials } = replayedJob(shippedStudy("market-lstm"), { rule, trials: 60 }, seed);
  return { job: tuningJob, courses: readCourses(tuningJob, classify(tuningJob, trials)) };
}

describe("SageMaker's rule, read off early-stopped trials", () => {
  it.each([
    ["literal", LITERAL],
    ["middle", MIDDLE],
    ["cautious", CAUTIOUS],
  ])("finds the %s variant among those that explain the most", (_, rule) => {
    const found = identifyRule([seen(rule, 3)]);
    expect(found?.variants).toContainEqual({ ...rule, pool: "completed" });
    expect(found && isExplained(found)).toBe(true);
    expect(found?.variants.length).toBeLessThan(16);
  });

  it("tells nothing from tuning jobs without early stopping", () => {
    expect(identifyRule([seen(null, 3)])).toBeNull();
    expect(identifyRule([])).toBeNull();
  });

  it("finds no variant for stops that follow another rule", () => {
    const { job, courses } = seen(CAUTIOUS, 3);
    const turned = courses.map(({ trial, progress }) => ({
      trial,
      progress: progress && { ...progress, values: progress.values.map((value) => -value) },
    }));
    const found = identifyRule([{ job, courses: turned }]);
    expect(found && isExplained(found)).toBe(false);
  });

  it("replaces both ends of the rule in the other tuning jobs of the account", () => {
    const study = shippedStudy("market-lstm");
    const off = replayedJob(study, { rule: null }, 4);
    const before = replayedJob(study, { rule: CAUTIOUS, trials: 60 }, 3);
    const autoOf = (...jobs: Parameters<typeof analyzed>) =>
      analyzed(...jobs).report.tuningJobs[0]?.policies.find(({ name }) => name === "auto");
    const [alone, told] = [autoOf(off), autoOf(off, before)];
    expect([alone?.basis, told?.basis]).toEqual(["assumed", "inferred"]);
    const width = (of: typeof alone): number => (of?.costUsd?.high ?? 0) - (of?.costUsd?.low ?? 0);
    expect(width(told)).toBeLessThan(width(alone));
    expect(told?.note).toMatch(/once 10 have finished/);
  });
});

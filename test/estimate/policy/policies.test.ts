import { describe, expect, it } from "vitest";
import { CAUTIOUS, LITERAL } from "../../../bench/replay/median-rule.ts";
import { parseDocuments } from "../../../src/collect/parse.ts";
import { medianRule } from "../../../src/estimate/policy/median-rule.ts";
import { replayOutcome } from "../../../src/estimate/policy/outcome.ts";
import type { Policy } from "../../../src/estimate/policy/policies.ts";
import { plainRecording } from "../../plain-recording.ts";
import { analyzed, findingsOf, replayedJob, shippedStudy } from "../../replayed-job.ts";

const imaging = shippedStudy("imaging-cnn");
const named = (policies: readonly Policy[], name: string): Policy => {
  const found = policies.find((policy) => policy.name === name);
  if (!found) throw new Error(`there is no policy ${name}`);
  return found;
};

describe("the policies of a tuning job that ran without early stopping", () => {
  const findings = findingsOf(imaging, { rule: null, trials: 60, failures: 3 });
  const { policies, schedule, courses, spend } = findings;

  it("are off, auto and hyperband, then the completion criteria that fit its length", () => {
    expect(policies.map(({ name }) => name.replace(/^target-.*/, "target"))).toEqual([
      "off",
      "auto",
      "hyperband",
      ...[5, 10, 15, 20, 30, 40].map((patience) => `not-improving-${patience}`),
      "target",
      "convergence",
    ]);
  });

  it("span both ends of SageMaker's rule, with the estimate between", () => {
    const { costUsd } = named(policies, "auto");
    const setting = { schedule, courses, sign: 1 as const, spent: spend, more: new Map() };
    for (const rule of [LITERAL, CAUTIOUS]) {
      const stops = medianRule({ ...rule, pool: "completed" });
      const end = replayOutcome(setting, { stops, ends: null }).costUsd;
      expect(end).toBeGreaterThanOrEqual(costUsd?.low ?? Number.NaN);
      expect(end).toBeLessThanOrEqual(costUsd?.high ?? Number.NaN);
    }
  });

  it("hold the whole run where fewer than three trials reached the target: another run may never do", () => {
    const reached = (by: number) => {
      const trials = Array.from({ length: 30 }, (_, index) => ({
        seconds: 1000,
        objective: index >= 10 && index < 10 + by ? 1 : 0.5,
      }));
      const documents = plainRecording({ trials, maxJobs: 30 });
      const observations = parseDocuments(documents, [], { awsCalls: {}, metricsRequested: 0, seconds: 0 });
      const [found] = analyzed(observations).findings;
      const { costUsd, note } = named(found?.policies ?? [], "target-0.99");
      return { share: (costUsd?.high ?? 0) / (found?.spend.costUsd ?? 1), note };
    };
    expect(reached(2)).toEqual({ share: 1, note: expect.stringMatching(/another run may never do/) });
    expect(reached(3).share).toBeLessThan(1);
    expect(reached(3).note).not.toMatch(/may never do/);
  });

  it("lose nothing where a trial as good as the one that won finishes", () => {
    const trials = Array.from({ length: 30 }, () => ({ seconds: 1000, objective: 0.5 }));
    const documents = plainRecording({ trials, maxJobs: 30 });
    const observations = parseDocuments(documents, [], { awsCalls: {}, metricsRequested: 0, seconds: 0 });
    const [found] = analyzed(observations).findings;
    const ended = named(found?.policies ?? [], "not-improving-10");
    expect(ended.endsAfterTrials).toBeLessThan(15);
    expect(ended.betterModelLostProbability).toBe(0);
  });

  it("never cost more than the run, lose at most its best, and say how sure they are", () => {
    const best = findings.best?.objective ?? 0;
    for (const { costUsd, bestObjective, betterModelLostProbability: lost, note, basis } of policies) {
      expect(costUsd?.high).toBeLessThanOrEqual((spend.costUsd ?? 0) + 1e-9);
      expect(bestObjective).toBeLessThanOrEqual(best);
      expect(lost).toBeGreaterThanOrEqual(0);
      expect(lost).toBeLessThanOrEqual(1);
      expect(note.length).toBeGreaterThan(5);
      expect(["recorded", "inferred", "assumed"]).toContain(basis);
    }
  });

  it("are the same each time", () => {
    const again = findingsOf(imaging, { rule: null, trials: 60, failures: 3 }).policies;
    expect(JSON.stringify(again)).toBe(JSON.stringify(policies));
  });
});

describe("the policies of a tuning job that was stopped early", () => {
  const { policies } = findingsOf(imaging, { rule: CAUTIOUS, trials: 60 });

  it("do not claim to know what stopped trials would have reached", () => {
    expect(named(policies, "off").bestObjective).toBeNull();
    expect(named(policies, "hyperband").bestObjective).toBeNull();
    expect(named(policies, "hyperband").note).toMatch(/is not known/);
    expect(named(policies, "hyperband").basis).toBe("assumed");
  });

  it("keep what ran exact, and say what its stops tell of the rule", () => {
    const ran = named(policies, "auto");
    expect(ran.costUsd?.low).toBe(ran.costUsd?.high);
    expect(ran.note).toMatch(/read off early-stopped trials/);
    expect(ran.betterModelLostProbability).not.toBeNull();
  });
});

it("gives nulls with a sentence where a policy cannot be replayed", () => {
  const [job] = analyzed(replayedJob(imaging, { rule: null, trials: 30, resolution: "none" })).report
    .tuningJobs;
  for (const name of ["auto", "hyperband"]) {
    const policy = job?.policies.find((each) => each.name === name);
    expect([policy?.costUsd, policy?.wallClockSeconds, policy?.bestObjective]).toEqual([null, null, null]);
    expect(policy?.note).toMatch(/objective curve of three epochs/);
  }
  expect(job?.policies.find((each) => each.name === "not-improving-10")?.costUsd).not.toBeNull();
});

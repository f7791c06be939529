import { describe, expect, it } from "vitest";
import { analyze } from "../../src/analyze.ts";
import { parseDocuments } from "../../src/collect/parse.ts";
import { type AnalysisConfig, DEFAULT_CONFIG } from "../../src/model/config.ts";
import type { Recommendation, TuningJobReport } from "../../src/report/schema.ts";
import { type PlainSettings, type PlainTrial, plainRecording } from "../plain-recording.ts";

const CONFIG = { ...DEFAULT_CONFIG, rates: { "ml.m5.xlarge": 3.6 } };

/** Each second on instances costs $0.001. */
function report(settings: PlainSettings, config: Partial<AnalysisConfig> = {}): TuningJobReport {
  const observations = parseDocuments(plainRecording(settings), [], {
    awsCalls: {},
    metricsRequested: 0,
    seconds: 0,
  });
  const [job] = analyze({ ...CONFIG, ...config }, [observations], 1.8e9).report.tuningJobs;
  if (!job) throw new Error("the report has no tuning job");
  return job;
}

const advice = (job: TuningJobReport, id: Recommendation["id"]): Recommendation | undefined =>
  job.recommendations.find((each) => each.id === id);

/** Objectives that climb evenly to 1 at one trial, and stay below it elsewhere. */
function climb(count: number, bestAt: number, seconds = 1000): PlainTrial[] {
  return Array.from({ length: count }, (_, index) => ({
    seconds,
    objective: index === bestAt - 1 ? 1 : 0.5 + (0.499 * ((index * 37) % count)) / count,
  }));
}

describe("set-max-jobs", () => {
  it("speaks where the best came early and fewer trials would on average have ended as good", () => {
    const job = report({ trials: climb(60, 6) });
    const found = advice(job, "set-max-jobs");
    expect(found?.change).toEqual({ parameter: "ResourceLimits.MaxNumberOfTrainingJobs", from: 60, to: 30 });
    expect(found?.savingUsd?.estimate).toBeCloseTo(30, 6);
    expect(found?.confidence).toBe("medium");
    expect(found?.evidence).toContain("One run cannot tell luck from a plateau");
    expect(job.recommended).toMatchObject({ trials: 30 });
    expect(job.recommended?.costUsd?.estimate).toBeCloseTo(30, 6);
  });

  it("is silent where the best came late, at the border of the second half", () => {
    expect(advice(report({ trials: climb(60, 31) }), "set-max-jobs")).toBeUndefined();
    expect(advice(report({ trials: climb(60, 30) }), "set-max-jobs")?.change?.to).toBe(45);
  });

  it.each([
    ["a grid", { trials: climb(60, 6), strategy: "Grid" }],
    ["Hyperband", { trials: climb(60, 6), strategy: "Hyperband" }],
    ["a run that ended before its maximum", { trials: climb(60, 6), maxJobs: 80 }],
    ["equal trials", { trials: climb(60, 6).map((trial) => ({ ...trial, objective: 1 })) }],
    ["nine trials", { trials: climb(9, 1) }],
    [
      "one lucky trial, without which much would be lost",
      { trials: climb(60, 6).map((trial, index) => (index === 5 ? { ...trial, objective: 9 } : trial)) },
    ],
  ] satisfies [string, PlainSettings][])("is silent for %s", (_, settings) => {
    expect(advice(report(settings), "set-max-jobs")).toBeUndefined();
  });
});

describe("set-max-parallel-jobs", () => {
  const equal = (count: number): PlainTrial[] => climb(count, count, 1000);

  it("speaks where more slots stay filled, and promises no money", () => {
    const found = advice(report({ trials: equal(40), slots: 2 }), "set-max-parallel-jobs");
    expect(found?.change).toMatchObject({ from: 2, to: 10 });
    expect(found?.savingUsd).toBeNull();
    expect(found?.savingSeconds?.estimate).toBeGreaterThan(15 * 1000);
    expect(found?.evidence).toMatch(/quota could not be read/);
  });

  it("leaves Bayesian search seven finished trials of eight to learn from", () => {
    const settings = { trials: equal(40), strategy: "Bayesian" };
    expect(advice(report({ ...settings, slots: 2 }), "set-max-parallel-jobs")?.change?.to).toBe(5);
    expect(advice(report({ ...settings, slots: 5 }), "set-max-parallel-jobs")).toBeUndefined();
  });

  it("never advises a slower run, however little a slot gives or waiting is worth", () => {
    expect(advice(report({ trials: equal(40), slots: 40 }), "set-max-parallel-jobs")).toBeUndefined();
    const job = report({ trials: equal(40), slots: 8, strategy: "Bayesian" }, { waitValueUsdPerHour: 0.01 });
    expect(job.parallelism?.priced?.[0]?.maxParallelJobs).toBe(1);
    expect(advice(job, "set-max-parallel-jobs")).toBeUndefined();
  });

  it("prices waiting against extra trials at the middle and both ends of the benchmark", () => {
    const job = report({ trials: equal(160), slots: 2, strategy: "Bayesian" }, { waitValueUsdPerHour: 1 });
    const priced = job.parallelism?.priced ?? [];
    expect(priced.map((each) => each.extraTrialsPerSlot)).toEqual([0.5, 0, 2]);
    const [middle, none, most] = priced.map((each) => each.maxParallelJobs);
    expect(none).toBe(10);
    expect(most).toBeLessThan(middle ?? 0);
    expect(advice(job, "set-max-parallel-jobs")?.change?.to).toBe(middle);
  });

  it.each([
    [
      "what one tuning job may run in parallel",
      { "Parallel training jobs per hyperparameter tuning job": 6 },
      6,
    ],
    ["its instances", { "ml.m5.xlarge for training job usage": 4 }, 4],
    ["no more of either than runs", { "ml.m5.xlarge for training job usage": 2 }, undefined],
    [
      "a raised limit",
      {
        "Parallel training jobs per hyperparameter tuning job": 20,
        "ml.m5.xlarge for training job usage": 64,
        "ml.m5.xlarge for endpoint usage": 1,
        "ml.m5.xlarge for spot training job usage": 1,
      },
      20,
    ],
  ])("goes no further than the account's quota of %s", (_, quotas, to) => {
    const job = report({ trials: equal(80), slots: 2, quotas });
    expect(advice(job, "set-max-parallel-jobs")?.change?.to).toBe(to);
    if (to !== undefined && to > 6)
      expect(advice(job, "set-max-parallel-jobs")?.evidence).not.toMatch(/could not be read/);
    if (to !== undefined) expect(job.parallelism?.reason).toContain(`quota of ${to}`);
  });

  it("begins at five trials", () => {
    const slots = { slots: 1 };
    expect(advice(report({ trials: equal(4), ...slots }), "set-max-parallel-jobs")).toBeUndefined();
    expect(advice(report({ trials: equal(5), ...slots }), "set-max-parallel-jobs")).toBeDefined();
  });

  it("is silent where one long trial decides the wall clock", () => {
    const trials = [{ seconds: 40_000, objective: 0.5 }, ...equal(20)];
    expect(advice(report({ trials, slots: 2 }), "set-max-parallel-jobs")).toBeUndefined();
  });
});

describe("fix-failing-trials", () => {
  const failing = (count: number): PlainTrial[] =>
    climb(20, 20).map((trial, index) =>
      index < count ? { seconds: 500, objective: null, failed: true } : trial,
    );

  it("speaks with what the failures cost, is folded where that is little, and is silent without any", () => {
    const found = advice(report({ trials: failing(6) }), "fix-failing-trials");
    expect(found?.savingUsd?.estimate).toBeCloseTo(3, 6);
    expect(found).toMatchObject({ folded: false });
    expect(found?.savingUsd?.low).toBeGreaterThanOrEqual(0);
    expect(advice(report({ trials: failing(1) }), "fix-failing-trials")).toMatchObject({ folded: true });
    expect(advice(report({ trials: failing(0) }), "fix-failing-trials")).toBeUndefined();
  });

  it("is folded below both thresholds alone: at the border it is not", () => {
    const trials = failing(6);
    const cost = report({ trials }).actual.costUsd ?? 0;
    const at = (minSavingUsd: number) =>
      advice(report({ trials }, { minSavingUsd, minSavingShare: 1 }), "fix-failing-trials")?.folded;
    expect(at(3)).toBe(false);
    expect(at(3.01)).toBe(true);
    const shareOf = (minSavingShare: number) =>
      advice(report({ trials }, { minSavingUsd: 1000, minSavingShare }), "fix-failing-trials")?.folded;
    expect(shareOf(3 / cost - 1e-9)).toBe(false);
  });
});

describe("advice as a whole", () => {
  it("is nothing where nothing is worth changing", () => {
    const job = report({ trials: climb(40, 38), slots: 10 });
    // What public spot outputs were billed is said of every run on demand, last, and never added up.
    expect(job.recommendations).toMatchObject([{ id: "use-managed-spot", confidence: "indicative" }]);
    expect(job.recommended).toBeNull();
  });

  it("counts no second twice: all changes replayed together save less than their sum", () => {
    const trials = climb(60, 6).map((trial, index) =>
      index % 5 === 4 ? { seconds: 500, objective: null, failed: true } : trial,
    );
    const job = report({ trials, slots: 2 });
    const replayed = job.recommendations.filter((each) => each.id !== "use-managed-spot");
    expect(job.recommendations.at(-1)?.id).toBe("use-managed-spot");
    const sum = replayed.reduce((all, each) => all + (each.savingUsd?.estimate ?? 0), 0);
    const together = (job.actual.costUsd ?? 0) - (job.recommended?.costUsd?.estimate ?? 0);
    expect(replayed.map((each) => each.id).sort()).toEqual([
      "add-completion-criteria",
      "fix-failing-trials",
      "set-max-jobs",
      "set-max-parallel-jobs",
    ]);
    expect(together).toBeLessThan(sum - 1);
    // Trials that run to their end take the place of those that failed, and cost more.
    expect(together).toBeGreaterThanOrEqual(
      Math.max(...replayed.map((each) => each.savingUsd?.estimate ?? 0)),
    );
  });

  it("is told by month only where several runs tell a rate", () => {
    const run = (name: string, startsAt: string) =>
      parseDocuments(plainRecording({ trials: climb(60, 6), name, startsAt }), [], {
        awsCalls: {},
        metricsRequested: 0,
        seconds: 0,
      });
    const first = run("churn-xgb-1001", "2026-10-01T08:00:00Z");
    const second = run("churn-xgb-1016", "2026-10-16T08:00:00Z");
    const [alone] = analyze(CONFIG, [first], 1.8e9).report.tuningJobs;
    expect(alone?.runRate).toBeNull();
    expect(alone?.recommendations[0]?.perMonth).toBeNull();
    const [pair] = analyze(CONFIG, [first, second], 1.8e9).report.tuningJobs;
    expect(pair?.runRate).toMatchObject({ runs: 2, days: 15, namedLike: "churn-xgb" });
    const { savingUsd, perMonth } = pair?.recommendations[0] ?? {};
    expect(perMonth?.savingUsd.estimate).toBeCloseTo(((savingUsd?.estimate ?? 0) * 30.44) / 15, 6);
    const other = run("lstm-1016", "2026-10-16T08:00:00Z");
    expect(analyze(CONFIG, [first, other], 1.8e9).report.tuningJobs[0]?.runRate).toBeNull();
  });
});

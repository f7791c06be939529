import { describe, expect, it } from "vitest";
import { CAUTIOUS } from "../../bench/replay/median-rule.ts";
import type { RecordingDocuments } from "../../src/collect/documents.ts";
import type { TuningJobReport } from "../../src/report/schema.ts";
import { findingsOf, shippedStudy } from "../replayed-job.ts";
import { advice, type Json, ran, report } from "./rerun.ts";

const market = shippedStudy("market-lstm");

describe("fix-early-stopping", () => {
  const AUTO = { trials: 60, rule: CAUTIOUS, resolution: "exact" as const };
  /** The flag was set, and nothing was stopped. */
  const switchedOn = (documents: RecordingDocuments): RecordingDocuments => {
    const copy = structuredClone(documents);
    const { HyperParameterTuningJobConfig: config } = copy.tuningJob as Json;
    Object.assign(config as Json, { TrainingJobEarlyStoppingType: "Auto" });
    return copy;
  };
  const stopped = (job: TuningJobReport): number => job.trials.earlyStopped;

  it("promises that early stopping acts: with a value after each epoch the same run costs less", () => {
    const atTheEnd = {
      ...market,
      trainings: market.trainings.map((each) => ({
        ...each,
        elapsed: each.elapsed.slice(-1),
        values: each.values.slice(-1),
      })),
    };
    for (const seed of [1, 2, 3]) {
      const before = ran(atTheEnd, AUTO, seed);
      const told = advice(report(before.documents), "fix-early-stopping");
      expect(told).toMatchObject({ savingUsd: null, confidence: "high" });
      expect(told?.evidence).toMatch(/once, at their end/);
      const after = ran(market, AUTO, seed);
      expect(stopped(report(before.documents))).toBe(0);
      expect(stopped(report(after.documents))).toBeGreaterThan(0);
      expect(after.usd).toBeLessThan(before.usd);
    }
  });

  it("promises it where the objective had another name than the metric", () => {
    const rename = (documents: RecordingDocuments, metric: string): RecordingDocuments => {
      const copy = structuredClone(documents);
      const config = (copy.tuningJob as Json)["HyperParameterTuningJobConfig"] as Json;
      (config["HyperParameterTuningJobObjective"] as Json)["MetricName"] = metric as unknown as Json;
      return copy;
    };
    /** Nothing is emitted under a name that no metric has: no trial has an objective, and none is stopped. */
    const nameless = ran(market, { ...AUTO, rule: null }, 1);
    const before = switchedOn(rename(nameless.documents, "validation:loss"));
    for (const summary of (before.trainingJobSummaries as { TrainingJobSummaries: Json[] })
      .TrainingJobSummaries)
      delete summary["FinalHyperParameterTuningJobObjectiveMetric"];
    for (const { TrainingJob } of (before.trainingJobs as { Results: { TrainingJob: Json }[] }).Results)
      delete TrainingJob["FinalMetricDataList"];
    const told = advice(report({ ...before, objectiveCurves: null }), "fix-early-stopping");
    expect(told?.change).toEqual({
      parameter: "HyperParameterTuningJobObjective.MetricName",
      from: "validation:loss",
      to: "validation:rmse",
    });
    const after = ran(market, AUTO, 1);
    const fixed = report(rename(after.documents, String(told?.change?.to)));
    expect(stopped(fixed)).toBeGreaterThan(0);
    expect(after.usd).toBeLessThan(nameless.usd);
    expect(advice(fixed, "fix-early-stopping")).toBeUndefined();
  });

  it("is silent where there is nothing to fix: too few finished trials are no mistake", () => {
    const findings = findingsOf(market, { trials: 8, rule: CAUTIOUS });
    expect(findings.hindrances.map(({ id }) => id)).toEqual(["too-few-finished"]);
    expect(
      advice(report(ran(market, { ...AUTO, trials: 8 }, 1).documents), "fix-early-stopping"),
    ).toBeUndefined();
  });

  it("begins where no more than half of the epochs leave a value", () => {
    const every = (n: number) => {
      const copy = switchedOn(ran(market, { ...AUTO, rule: null }, 1).documents);
      const curves = copy.objectiveCurves as Record<string, unknown[]>;
      for (const [name, points] of Object.entries(curves))
        curves[name] = points.filter((_, index) => (index + 1) % n === 0);
      return advice(report(copy), "fix-early-stopping");
    };
    expect(every(2)).toMatchObject({ confidence: "medium", change: null });
    expect(every(1)).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { analyze } from "../../src/analyze.ts";
import { parseDocuments } from "../../src/collect/parse.ts";
import { type FigureName, parseConditions } from "../../src/gate/condition.ts";
import { figuresOf } from "../../src/gate/figures.ts";
import { gateFails } from "../../src/gate/gate.ts";
import { held } from "../../src/gate/held.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import { baselineJob, withDifferences } from "../../src/report/difference.ts";
import { gateLine } from "../../src/report/gate-line.ts";
import type { TuningJobReport } from "../../src/report/schema.ts";
import { exampleDocuments } from "../example-recordings.ts";
import { type SmallRecording, smallRecording } from "../small-recording.ts";

const NOW = Date.parse("2026-11-25T12:00:00Z") / 1000;
const NOTHING = { awsCalls: {}, metricsRequested: 0, seconds: 0 };

function gateOf(conditions: readonly string[], change: (recording: SmallRecording) => unknown = () => {}) {
  const recording = smallRecording();
  change(recording);
  const observations = parseDocuments(recording, [], NOTHING);
  return held(analyze(DEFAULT_CONFIG, [observations], NOW).report, parseConditions("fail-when", conditions))
    .gate;
}

function unpriced(recording: SmallRecording): void {
  const [first] = recording.trainingJobs?.Results ?? [];
  if (first) first.TrainingJob["ResourceConfig"] = { InstanceType: "ml.unheard.of", InstanceCount: 1 };
}

describe("the line of a condition", () => {
  it.each([
    ["potential-saving-share > 30%", 0.383, null, "its low end is 38.3 %"],
    ["potential-saving-share > 0.3", 0.383, null, "its low end is 0.383"],
    ["failed-trial-share > 10%", 0.2, { low: 0.1, high: 0.25 }, "it lies between 10 % and 25 %"],
    ["cost-vs-baseline-percent > 20%", 5.714, null, "it is 5.714 %"],
    ["cost-usd > 200", 308.944, null, "it is 308.94"],
  ])(
    "%s has the figure in the unit of the limit, and says which end it is",
    (condition, value, between, said) => {
      expect(gateLine({ condition, value, between, outcome: "failed" }, true)).toBe(
        `fail-when ${condition}: ${said}; gate failed.`,
      );
    },
  );
});

describe("a condition", () => {
  it.each([
    ["cost-usd > 200", 200],
    ["cost-usd>=$12.50", 12.5],
    ["potential-saving-share > 30%", 0.3],
    ["potential-saving-share > 0.3", 0.3],
    ["cost-vs-baseline-percent > 20%", 20],
  ])("%s is read", (text, limit) => {
    expect(parseConditions("fail-when", [text])[0]?.limit).toBeCloseTo(limit);
  });

  it.each([
    ["cost > 200", "names no figure"],
    ["constructor > 1", "names no figure"],
    ["cost-usd 200", "is not a condition"],
    ["cost-usd == 200", "is not a condition"],
    ["cost-usd > lots", "is not a condition"],
    ["cost-usd > 30%", "compares no share"],
    ["potential-saving-share > 30", "write it as 30% or 0.3"],
  ])("%s is refused", (text, why) => {
    expect(() => parseConditions("fail-when", [text])).toThrow(why);
  });
});

describe("a gate", () => {
  it("is absent without conditions", () => {
    expect(gateOf([])).toBeNull();
  });

  it("holds each figure in its own unit, as the report has it", async () => {
    const observations = parseDocuments(await exampleDocuments("churn-xgboost"), [], NOTHING);
    const { report } = analyze(DEFAULT_CONFIG, [observations], NOW);
    const [job] = report.tuningJobs as [TuningJobReport];
    const failed = job.trialDetails.filter(({ outcome }) => outcome === "failed");
    const lost = failed.reduce((sum, { costUsd }) => sum + (costUsd ?? 0), 0);
    const cost = report.totals.costUsd ?? Number.NaN;
    const next = job.recommended?.costUsd?.high ?? Number.NaN;
    const expected: Record<FigureName, number | null> = {
      "cost-usd": 40.84,
      "failed-trial-cost-usd": expect.closeTo(lost, 9),
      "failed-trial-share": expect.closeTo(lost / cost, 9),
      "early-stopping-saved-usd": job.savings.earlyStopping?.costUsd?.low ?? null,
      // The low end is what is left where the next run costs the most that it may.
      "potential-saving-usd": expect.closeTo((job.actual.costUsd ?? 0) - next, 6),
      "potential-saving-share": expect.closeTo(((job.actual.costUsd ?? 0) - next) / cost, 6),
      "cost-vs-baseline-percent": expect.closeTo(100 * ((job.actual.costUsd ?? 0) / 20 - 1), 9),
      "longest-wall-clock-hours": expect.closeTo(6.35, 2),
      "failed-trials": 3,
    };
    const figures = Object.entries(figuresOf(report, 20)).map(([name, { value }]) => [name, value]);
    expect(Object.fromEntries(figures)).toEqual(expected);
  });

  it.each([
    ["failed-trials > 3", "passed"],
    ["failed-trials >= 3", "failed"],
    ["failed-trials < 3", "passed"],
    ["failed-trials <= 3", "failed"],
    ["failed-trials <= 2", "passed"],
  ])("%s where three failed is %s", (condition, outcome) => {
    const three = (recording: SmallRecording): void => {
      for (const summary of recording.trainingJobSummaries.TrainingJobSummaries.slice(0, 3))
        summary["TrainingJobStatus"] = "Failed";
      for (const { TrainingJob } of recording.trainingJobs?.Results.slice(0, 3) ?? [])
        Object.assign(TrainingJob, { TrainingJobStatus: "Failed", SecondaryStatus: "Failed" });
    };
    expect(gateOf([condition], three)?.conditions).toMatchObject([{ value: 3, outcome }]);
  });

  it("does not pass a count of trials of which some were not read", () => {
    const gate = gateOf(["failed-trials > 2", "cost-usd > 9", "longest-wall-clock-hours > 2"], (recording) =>
      recording.trainingJobSummaries.TrainingJobSummaries.splice(0, 2),
    );
    expect(gate?.conditions.map((each) => each.outcome)).toEqual(["unknown", "unknown", "passed"]);
  });

  it("passes or fails with the value that it saw", () => {
    const gate = gateOf(["cost-usd > 1000", "cost-usd > 0.01", "failed-trials > 0"]);
    expect(gate?.outcome).toBe("failed");
    expect(gate?.conditions.map((each) => each.outcome)).toEqual(["passed", "failed", "passed"]);
    expect(gate?.conditions[1]?.value).toBeGreaterThan(0.01);
  });

  it("holds an estimate by its low end", () => {
    const low = gateOf(["early-stopping-saved-usd > 0"])?.conditions[0]?.value ?? Number.NaN;
    const observations = parseDocuments(smallRecording(), [], NOTHING);
    const { totals } = analyze(DEFAULT_CONFIG, [observations], NOW).report;
    expect(low).toBe(totals.earlyStoppingSavedUsd?.low);
    expect(low).toBeLessThan(totals.earlyStoppingSavedUsd?.estimate ?? 0);
  });

  it("fails on a lower bound that is over the limit already", () => {
    const gate = gateOf(["cost-usd > 0.01", "cost-usd < 1000", "failed-trial-share >= 0"], unpriced);
    expect(gate?.conditions.map((each) => each.outcome)).toEqual(["failed", "unknown", "unknown"]);
  });

  it.each([
    ["a range", { costRangeUsd: { low: 0.1, high: 0.3 } }, 0, "lies between 0.1 and 0.3"],
    [
      "a range of a part",
      { costRangeUsd: { low: 0.1, high: 0.3 }, costIsAtLeast: true },
      0,
      "is at least 0.1",
    ],
    ["an upper bound", {}, 1, "is at most 0.25"],
  ])(
    "neither fails nor passes a cost that is %s on both sides of the limit",
    (_, of, trialsNotRecorded, said) => {
      const observations = parseDocuments(smallRecording(), [], NOTHING);
      const { report } = analyze(DEFAULT_CONFIG, [observations], NOW);
      const tuningJobs = report.tuningJobs.map((job) => ({
        ...job,
        actual: { ...job.actual, ...of },
        savings: { ...job.savings, spot: { ...job.savings.spot, trialsNotRecorded } },
      }));
      const totals = { ...report.totals, costIsAtLeast: "costIsAtLeast" in of };
      const conditions = parseConditions("fail-when", ["cost-usd > 0.2", "cost-usd > 9", "cost-usd >= 0"]);
      const gate = held({ ...report, tuningJobs, totals }, conditions).gate?.conditions ?? [];
      expect(gate[0]).toMatchObject({ outcome: "unknown", value: report.totals.costUsd });
      expect(gate[0] && gateLine(gate[0], true)).toContain(`it ${said}; gate unknown.`);
      expect(gate[1]?.outcome).toBe("costIsAtLeast" in of ? "unknown" : "passed");
      expect(gate[2]?.outcome).toBe(trialsNotRecorded > 0 ? "unknown" : "failed");
    },
  );

  it("does not pass what still runs", () => {
    const gate = gateOf(
      ["cost-usd > 1000", "failed-trials > 5", "longest-wall-clock-hours > 0.1"],
      (recording) => {
        const { HyperParameterTuningEndTime: _end, ...job } = recording.tuningJob;
        recording.tuningJob = { ...job, HyperParameterTuningJobStatus: "InProgress" };
      },
    );
    expect(gate?.conditions.map((each) => each.outcome)).toEqual(["unknown", "unknown", "failed"]);
  });

  it("holds the cost against that of the runs that the report is compared with", () => {
    const observations = parseDocuments(smallRecording(), [], NOTHING);
    const { report } = analyze(DEFAULT_CONFIG, [observations], NOW);
    const [job] = report.tuningJobs.map(baselineJob);
    const jobs = job ? [{ ...job, name: "small-tuning-0", costUsd: (job.costUsd ?? 0) / 2 }] : [];
    const compared = withDifferences(report, { label: "the baseline", url: null, commit: null, jobs });
    const conditions = parseConditions("fail-when", ["cost-vs-baseline-percent > 99"]);
    expect(held(compared, conditions).gate?.conditions).toMatchObject([
      { value: expect.closeTo(100, 9), outcome: "failed" },
    ]);
  });

  it("speaks of no amount where money is not shown", () => {
    const gate = gateOf(["cost-usd > 0.01", "failed-trials > 0"]);
    expect(gate?.conditions.map((each) => gateLine(each, false))).toEqual([
      "fail-when cost-usd > 0.01: its amount is not shown; gate failed.",
      "fail-when failed-trials > 0: it is 0; gate passed.",
    ]);
  });

  it("is unknown for a lower bound and for a missing figure, and the user says whether that passes", () => {
    const bound = gateOf(["cost-usd > 1000"], unpriced);
    expect(bound?.outcome).toBe("unknown");
    expect(bound && [gateFails(bound, false), gateFails(bound, true)]).toEqual([false, true]);
    expect(bound?.conditions.map((each) => gateLine(each, true)).join()).toContain(
      "it is at least 0.2; gate unknown.",
    );
    expect(gateOf(["cost-vs-baseline-percent > 20%"])?.conditions).toMatchObject([
      { value: null, outcome: "unknown" },
    ]);
  });
});

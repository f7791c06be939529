import { describe, expect, it } from "vitest";
import { analyze } from "../../src/analyze.ts";
import { parseDocuments } from "../../src/collect/parse.ts";
import { parseConditions } from "../../src/gate/condition.ts";
import { gateFails } from "../../src/gate/gate.ts";
import { held } from "../../src/gate/held.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import { baselineJob, withDifferences } from "../../src/report/difference.ts";
import { gateLine } from "../../src/report/gate-line.ts";
import { type SmallRecording, smallRecording } from "../small-recording.ts";

const NOW = Date.parse("2026-11-25T12:00:00Z") / 1000;
const NOTHING = { awsCalls: {}, metricsRequested: 0, seconds: 0 };

function gateOf(conditions: readonly string[], change: (recording: SmallRecording) => void = () => {}) {
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

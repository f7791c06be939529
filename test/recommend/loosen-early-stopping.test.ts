import { describe, expect, it } from "vitest";
import type { Findings } from "../../src/estimate/findings.ts";
import type { LostModelRisk } from "../../src/estimate/risk.ts";
import { interval } from "../../src/model/interval.ts";
import type { TuningJob } from "../../src/model/tuning-job.ts";
import { ask, curve, foundIn, some } from "./asked.ts";

/** Twelve trials, eight of them stopped early, at $1 each. */
const findings = foundIn(
  some(12, (i) => ({ ...curve(0.5 + 0.01 * i), stopped: i >= 4 })),
  { earlyStoppingType: "Auto" },
);
const names = (...of: number[]): string[] => of.map((i) => `tuning-${i}`);
const band = { words: "possible", observed: 0.34 } as const;

function asked(risk: Partial<LostModelRisk>, changes: Partial<Findings> = {}) {
  if (!findings.risk) throw new Error("the tuning job has ended");
  const changed = { ...findings, ...changes, risk: { ...findings.risk, probability: 0.4, band, ...risk } };
  return ask("loosen-early-stopping", changed);
}

describe("loosen-early-stopping", () => {
  it("begins at a risk of one in four, and prints what was observed, not the label", () => {
    const found = asked({ probability: 0.25 });
    expect(found).toMatchObject({
      title: "Early stopping may have cost the best model",
      change: null,
      savingUsd: null,
      savingSeconds: null,
      confidence: "medium",
    });
    expect(found?.evidence).toMatch(
      /^8 trials were stopped early, .* about a third had lost a better model\./,
    );
    expect(found?.evidence).toContain("begin to emit the objective after the first fifth of the epochs");
    expect(asked({ probability: 0.249 })).toBeUndefined();
  });

  it("is silent where the risk cannot be told", () => {
    expect(asked({ probability: null, band: null })).toBeUndefined();
    expect(asked({ band: null })).toBeUndefined();
    expect(ask("loosen-early-stopping", { ...findings, risk: null })).toBeUndefined();
  });

  it("says what there is to gain at most only where that is known, to two digits", () => {
    expect(asked({ gainUpperBound: 0.012_34 })?.risk).toMatch(
      /There is at most about 0\.012 of the objective to gain/,
    );
    expect(asked({ gainUpperBound: null })?.risk).toMatch(/before they are stopped\.$/);
  });

  describe("under Hyperband", () => {
    const under = (hyperband: TuningJob["hyperband"]) =>
      asked({}, { job: { ...findings.job, strategy: "Hyperband", hyperband } });

    it.each([
      [3, 30, 9],
      [3, 9, 9],
      [3, 8, 8],
      [3, null, 9],
      [8, 8, null],
      [null, 30, null],
    ])("raises a minimum of %s, no higher than a maximum of %s, to %s", (minResource, maxResource, to) => {
      const parameter = "StrategyConfig.HyperbandStrategyConfig.MinResource";
      const found = under({ minResource, maxResource });
      expect(found?.change).toEqual(to === null ? null : { parameter, from: minResource, to });
      expect(found?.evidence).toContain("A higher minimum resource lets trials show more");
    });

    it("names no value where no limits are recorded", () => {
      expect(under(null)).toMatchObject({ change: null });
    });
  });
});

describe("trials to run again", () => {
  const risks = (...of: [number, number][]) => ({
    trials: new Map(of.map(([i, probability]) => [`tuning-${i}`, probability])),
  });
  const priced = (seconds: number): Pick<Findings, "durations" | "spend"> => ({
    durations: findings.durations && {
      ...findings.durations,
      trials: new Map(
        names(4, 5, 6, 7, 8, 9, 10, 11).map((name) => [
          name,
          { seconds: interval(seconds, seconds, seconds), rung: "", steps: 5, plannedSteps: 10 },
        ]),
      ),
    },
    spend: findings.spend,
  });
  const evidence = (risk: Partial<LostModelRisk>, changes: Partial<Findings> = priced(1200)) =>
    asked(risk, changes)?.evidence;

  it("are the five likeliest, the likeliest first and equal ones by name, with what they cost", () => {
    const seven = risks([4, 0.01], [11, 0.1], [10, 0.1], [5, 0.3], [6, 0.2], [7, 0.02], [9, 0.2]);
    // Five of 1200 s at $0.001 beside a run of $12.
    expect(evidence(seven)).toMatch(
      `97 % of the risk lies with ${names(5, 6, 9, 10, 11).join(", ")}: running them again to their end, about 50 % of this run's cost, would settle it.`,
    );
    expect(evidence(risks([8, 0.3]))).toContain(
      "100 % of the risk lies with tuning-8: running it again to its end, about 10 % of this run's cost, would",
    );
  });

  it("have no price where the run has none", () => {
    const spend = { ...findings.spend, costUsd: null };
    expect(evidence(risks([8, 0.3]), { spend })).toContain("again to its end would settle it.");
  });

  it.each([
    [
      "has no duration",
      { ...priced(1200), durations: findings.durations && { ...findings.durations, trials: new Map() } },
    ],
    ["has no rate", { ...priced(1200), spend: { ...findings.spend, perTrial: new Map() } }],
  ])("count as nothing where one %s", (_, changes) => {
    expect(evidence(risks([8, 0.3]), changes)).toContain("about 0 % of this run's cost");
  });

  it("carry half of the risk or more, else none is named", () => {
    const equal = (count: number) =>
      risks(...Array.from({ length: count }, (_, i): [number, number] => [i, 0.25]));
    expect(evidence(equal(10))).toContain(
      "50 % of the risk lies with tuning-0, tuning-1, tuning-2, tuning-3, tuning-4:",
    );
    expect(evidence(equal(11))).toContain(
      "The risk is spread over the 11 stopped trials: running a few of them again would hardly find it.",
    );
  });
});

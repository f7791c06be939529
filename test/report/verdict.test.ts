import { describe, expect, it } from "vitest";
import { actualCost, moneyPrinter } from "../../src/report/markdown/money.ts";
import { verdict } from "../../src/report/markdown/verdict.ts";
import type { Recommendation, TuningJobReport } from "../../src/report/schema.ts";
import { analyzedCase } from "./cases.ts";

const { report } = await analyzedCase("typical");
const [base] = report.tuningJobs as [TuningJobReport];
const [first] = base.recommendations as [Recommendation];
const dollars = moneyPrinter("usd", base.actual.costUsd, "USD");
const said = (of: Partial<TuningJobReport>, money = dollars): string => verdict({ ...base, ...of }, money);
const of = (estimate: number, low: number, high: number) => ({ estimate, low, high, level: 0.9 as const });

describe("the verdict on a next run", () => {
  const next = (low: number, high: number): TuningJobReport["recommended"] => ({
    costUsd: of((low + high) / 2, low, high),
    wallClockSeconds: null,
    trials: 50,
    objective: null,
  });

  it("is what it would cost, where that is surely less than this one did", () => {
    const documented = { recommendations: [first] };
    expect(base.actual.costUsd).toBeCloseTo(40.84, 2);
    expect(said({ ...documented, recommended: next(20, 30) })).toMatch(
      / A next run of 50 trials, changed as below, would cost \$25 \(\$20 to \$30\)\.$/,
    );
    expect(said({ ...documented, recommended: next(20, 41) })).not.toContain("A next run");
    expect(said({ ...documented, recommended: next(20, 30) }, moneyPrinter("relative", 100, "USD"))).toMatch(
      / would cost about 25 % \(20 % to 30 %\) of this one\.$/,
    );
  });

  it("is what the first change alone would do, where the others rest on what SageMaker does not document", () => {
    const alone = / The first change below, alone, would make the next run about \$\d+ /;
    const withFirst = (change: Partial<Recommendation>): string =>
      said({ recommendations: [{ ...first, ...change }, ...base.recommendations.slice(1)] });
    expect(withFirst({})).toMatch(alone);
    for (const change of [
      { savingUsd: of(10, 0, 20) },
      { savingUsd: null },
      { folded: true },
      { confidence: "low" },
      { id: "use-hyperband" },
    ] satisfies Partial<Recommendation>[])
      expect(withFirst(change), JSON.stringify(change)).not.toMatch(alone);
  });
});

it("is that there is none to pick, where trials finished and none left an objective", () => {
  const none = { ...base.actual, bestObjective: null, bestTrial: null };
  const words = "No trial left an objective, so none is known to be the best.";
  expect(said({ actual: none })).toContain(words);
  expect(said({ actual: none, objective: null })).not.toContain(words);
  expect(said({})).not.toContain(words);
});

describe("the verdict on early stopping", () => {
  const { earlyStopping } = base.savings;

  it("says how likely it is that a better model was stopped", () => {
    const likely = (betterModelLostBand: NonNullable<typeof earlyStopping>["betterModelLostBand"]): string =>
      said({
        savings: {
          ...base.savings,
          earlyStopping: earlyStopping && { ...earlyStopping, betterModelLostBand },
        },
      });
    expect(likely("very unlikely")).toMatch(/, and it is very unlikely that a better model was stopped\./);
    expect(likely("about even")).toMatch(/, and chances are about even that a better model was stopped\./);
  });

  it("that stopped nothing says whether it was off, which it is not under Hyperband", () => {
    const trials = { ...base.trials, earlyStopped: 0 };
    const told = (job: Partial<TuningJobReport>): string => said({ trials, ...job });
    expect(told({ earlyStoppingType: "Off" })).toContain("Early stopping was off, so it avoided nothing.");
    expect(told({ earlyStoppingType: "Auto" })).toContain(
      "Early stopping stopped no trial, so it avoided nothing.",
    );
    expect(told({ earlyStoppingType: "Off", strategy: "Hyperband" })).toContain(
      "Early stopping stopped no trial, so it avoided nothing.",
    );
  });
});

describe("the verdict on a cost", () => {
  const part = { costUsd: null, quantity: 5, trials: 100 };

  it("of nothing by the hour says how it is paid for", () => {
    const actual = { ...base.actual, costUsd: 0 };
    const told = (kind: "serverless" | "training-plan" | "volume"): string =>
      said({ actual, billedApart: [{ kind, ...part }] });
    expect(told("serverless")).toMatch(
      /^This run cost nothing by the hour, because it is billed by tokens, and took/,
    );
    expect(told("training-plan")).toMatch(/because its capacity was paid in advance, and took/);
    expect(told("volume")).toMatch(/^This run cost \$0\.00 and took/);
  });

  it("that is not whole says on which side it is bounded", () => {
    const atLeast = { actual: { ...base.actual, costIsAtLeast: true } };
    const spot = { ...base.savings.spot, trialsNotRecorded: 3 };
    const atMost = { savings: { ...base.savings, spot } };
    expect(said(atLeast)).toMatch(/^This run cost at least \$40\.84 and took/);
    expect(said(atMost)).toMatch(/^This run cost at most \$40\.84 and took/);
    expect(said({ ...atLeast, ...atMost })).toMatch(/^This run cost as far as is known \$40\.84 and took/);
    // A share of what was counted is all of it, however much of that was billed.
    const shares = moneyPrinter("relative", base.actual.costUsd, "USD");
    expect(actualCost({ ...base, ...atMost }, shares)).toBe("100 %");
    expect(actualCost({ ...base, ...atMost }, dollars)).toBe("at most $40.84");
    const range = { ...base.actual, costRangeUsd: { low: 38, high: 45 } };
    expect(said({ actual: range })).toMatch(/^This run cost between \$38\.00 and \$45\.00 and took/);
  });
});

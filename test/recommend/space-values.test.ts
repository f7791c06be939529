import { describe, expect, it } from "vitest";
import type { Findings } from "../../src/estimate/findings.ts";
import type { Hindrance } from "../../src/estimate/hindrances.ts";
import type { ParameterUse, SearchSpace } from "../../src/estimate/leaks/search-space.ts";
import type { ParameterRange, TrialDefinition } from "../../src/model/tuning-job.ts";
import { ask, definitions, foundIn, leaking, some } from "./asked.ts";

/** Forty trials of `batch` 1 to 4 in turn; the best is the last. */
const findings = foundIn(
  some(40, (i) => ({ values: [0.01 * i], hyperparameters: { batch: String(1 + (i % 4)), eta: "0.1" } })),
);
const withDefinition = (changes: Partial<TrialDefinition>, of: Findings = findings): Findings => ({
  ...of,
  job: { ...of.job, definitions: definitions(changes) },
});

describe("change-search-space", () => {
  const eta: ParameterRange = { kind: "continuous", name: "eta", min: 0.001, max: 0.1, scaling: "Linear" };
  const batch: ParameterRange = { kind: "categorical", name: "batch", values: ["1", "2", "3", "4"] };
  const other: ParameterRange = { kind: "categorical", name: "other", values: ["x", "y"] };
  const use = (name: string, changes: Partial<ParameterUse>): ParameterUse => ({
    name,
    explainedShare: 0.01,
    pValue: 0.6,
    withoutEffect: false,
    edge: null,
    decade: null,
    ...changes,
  });
  const told = (parameters: readonly ParameterUse[], changes: Partial<Findings> = {}, trials = 60) => {
    const searchSpace: SearchSpace = { trials, best: 6, parameters };
    const found = leaking(withDefinition({ ranges: [eta, batch, other] }), { searchSpace });
    return ask("change-search-space", { ...found, ...changes });
  };
  const edge = { side: "high" as const, from: 0.1, to: 0.32, bestInside: 5, inside: 9 };
  const low = { ...edge, side: "low" as const, from: 0.001, to: 0.0003 };
  const decade = { low: 0.001, high: 0.01, bestInside: 6, inside: 8 };
  const parameter = "ParameterRanges.ContinuousParameterRanges.eta";

  it.each([
    [
      edge,
      { parameter: `${parameter}.MaxValue`, from: 0.1, to: 0.32 },
      "in the highest tenth",
      "beyond 0.1.",
    ],
    [
      low,
      { parameter: `${parameter}.MinValue`, from: 0.001, to: 0.0003 },
      "in the lowest tenth",
      "beyond 0.001.",
    ],
  ])("widens the range at the end where the best lie: case %#", (at, change, where, beyond) => {
    const found = told([use("eta", { edge: at })]);
    expect(found).toMatchObject({ title: "Widen the range of eta", change, savingUsd: null });
    expect(found?.evidence).toMatch(/^5 of the best 6 trials lie .* among 9 of all 60: /);
    expect(found?.evidence).toContain(where);
    expect(found?.evidence).toContain(beyond);
  });

  it("asks for a logarithmic scale before it widens a range, whichever is the more telling", () => {
    const found = told([use("batch", { edge }), use("eta", { decade })]);
    expect(found?.change).toEqual({
      parameter: `${parameter}.ScalingType`,
      from: "Linear",
      to: "Logarithmic",
    });
    expect(found?.evidence).toContain("6 of the best 6 trials have `eta` between 0.001 and 0.01");
    expect(found?.evidence).toContain("only 8 of all 60 trials were drawn up to there");
  });

  it.each([
    ["widening", { edge }],
    ["a scale", { decade }],
  ])("is only indicative about %s below sixty trials", (_, changes) => {
    const confidence = (trials: number) => told([use("eta", changes)], {}, trials)?.confidence;
    expect([confidence(60), confidence(59)]).toEqual(["low", "indicative"]);
  });

  describe("in a grid", () => {
    const grid = {
      job: { ...withDefinition({ ranges: [eta, batch, other] }).job, strategy: "Grid" },
    } as const;
    const idle = [use("eta", { withoutEffect: true }), use("batch", { withoutEffect: true })];

    it("leaves out what has no effect, keeps the best trial's value, and saves the trials of the others", () => {
      const found = told(idle, grid);
      expect(found?.change).toEqual({
        parameter: "ParameterRanges.CategoricalParameterRanges.batch.Values",
        from: "1, 2, 3, 4",
        to: "4",
      });
      expect(found).toMatchObject({ confidence: "indicative", counted: false });
      expect(found?.savingUsd?.estimate).toBeCloseTo(30, 6);
      expect(found?.evidence).toMatch(/explains 1 % .* in 60 % of cases.* each of its 4 values/);
    });

    it.each([
      ["the search is random", idle, {}],
      ["no trial is the best", idle, { ...grid, best: null }],
      ["an effect was seen", [use("batch", {})], grid],
      ["the best trial has no value of it", [use("other", { withoutEffect: true })], grid],
      ["its range is not known", idle, { job: { ...grid.job, definitions: definitions({}) } }],
    ] satisfies [string, ParameterUse[], Partial<Findings>][])(
      "is silent where %s",
      (_, parameters, changes) => {
        expect(told(parameters, changes)).toBeUndefined();
      },
    );
  });
});

describe("fix-early-stopping", () => {
  const told = (id: Hindrance["id"], ...metrics: string[]) => {
    const metricDefinitions = metrics.map((name) => ({ name, regex: "" }));
    const hindered = { ...findings, hindrances: [{ id, cause: "It is so.", remedy: "Change it." }] };
    return ask("fix-early-stopping", withDefinition({ metricDefinitions }, hindered));
  };
  const objective = {
    parameter: "HyperParameterTuningJobObjective.MetricName",
    from: "validation:accuracy",
    to: "acc",
  };
  const off = { parameter: "TrainingJobEarlyStoppingType", from: "Auto", to: "Off" };

  it.each([
    ["hyperband-excludes-it", ["acc"], off, "high"],
    ["metric-name", ["acc"], objective, "high"],
    ["metric-name", ["acc", "loss"], null, "high"],
    ["metric-name", [], null, "high"],
    ["no-objective", ["acc"], null, "high"],
    ["several-definitions", ["acc"], null, "high"],
    ["one-point", ["acc"], null, "high"],
    ["not-each-epoch", ["acc"], null, "medium"],
  ] satisfies [Hindrance["id"], string[], object | null, string][])(
    "names the setting that removes %s, where one does (metrics: %j)",
    (id, metrics, change, confidence) => {
      const found = told(id, ...metrics);
      expect(found).toMatchObject({ change, confidence, savingUsd: null, savingSeconds: null });
      const curves = !["hyperband-excludes-it", "several-definitions"].includes(id);
      expect(found?.evidence).toMatch(
        curves ? /^It is so\. Change it\. .*no curves show it\.$/ : /^It is so\. Change it\.$/,
      );
    },
  );

  it.each(["no-curve", "too-short", "too-few-finished"] satisfies Hindrance["id"][])(
    "is silent about %s: no setting changes that",
    (id) => {
      expect(told(id)).toBeUndefined();
    },
  );
});

import { describe, expect, it } from "vitest";
import { analyze } from "../../src/analyze.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import type { Observations } from "../../src/model/observations.ts";
import type { ParameterRange, TuningJob } from "../../src/model/tuning-job.ts";
import type { Recommendation, TuningJobReport } from "../../src/report/schema.ts";
import { seededRandom } from "../../src/stats/random.ts";
import { observations, START, trial, tuningJob } from "../estimate/observed.ts";

const CONFIG = { ...DEFAULT_CONFIG, rates: { "ml.m5.xlarge": 3.6 } };

interface Drawn {
  readonly hyperparameters: Record<string, string>;
  readonly objective: number;
}

function run(
  drawn: readonly Drawn[],
  ranges: readonly ParameterRange[],
  changes: Partial<TuningJob> = {},
): Observations {
  const [definition] = tuningJob().definitions;
  const trials = drawn.map(({ hyperparameters, objective }, i) =>
    trial({ name: `tuning-${i}`, launched: 1100 * i, epochs: [919], values: [objective], hyperparameters }),
  );
  const job = tuningJob({
    earlyStoppingType: "Off",
    createdAt: START,
    endedAt: START + 1100 * drawn.length,
    definitions: definition ? [{ ...definition, ranges }] : [],
    limits: { maxJobs: drawn.length, maxParallelJobs: 1, maxRuntimeSeconds: null },
    ...changes,
  });
  return observations(job, trials);
}

function report(...runs: Observations[]): TuningJobReport {
  const found = analyze(CONFIG, runs, 1.8e9).report.tuningJobs.at(-1);
  if (!found) throw new Error("the report has no tuning job");
  return found;
}

const advice = (job: TuningJobReport, id: Recommendation["id"]): Recommendation | undefined =>
  job.recommendations.find((each) => each.id === id);

const eta = (max: number, scaling = "Logarithmic", min = 0.001): ParameterRange => ({
  kind: "continuous",
  name: "eta",
  min,
  max,
  scaling,
});
const depth: ParameterRange = { kind: "integer", name: "depth", min: 2, max: 12, scaling: "Linear" };

/** Random trials: `eta` drawn on its scale, the objective a function of it and some noise; `depth` does nothing. */
function random(
  count: number,
  range: ParameterRange,
  objective: (value: number) => number,
  seed = 1,
): Drawn[] {
  const source = seededRandom(seed);
  return Array.from({ length: count }, () => {
    if (range.kind === "categorical") throw new Error("a number is drawn");
    const at = source.uniform();
    const value =
      range.scaling === "Logarithmic"
        ? range.min * (range.max / range.min) ** at
        : range.min + at * (range.max - range.min);
    const other = 2 + Math.floor(11 * source.uniform());
    return {
      hyperparameters: { eta: String(value), depth: String(other) },
      objective: objective(value) + 0.01 * source.normal(),
    };
  });
}

/** Best at a value, worse by the distance in decades. */
const peak = (at: number) => (value: number) => 0.9 - 0.2 * Math.abs(Math.log10(value / at));

describe("change-search-space", () => {
  it("widens a range at whose end the best trials lie", () => {
    const job = report(run(random(80, eta(0.1), peak(10)), [eta(0.1), depth]));
    const found = advice(job, "change-search-space");
    expect(found?.change).toEqual({
      parameter: "ParameterRanges.ContinuousParameterRanges.eta.MaxValue",
      from: 0.1,
      to: 0.32,
    });
    expect(found).toMatchObject({ confidence: "low", savingUsd: null, savingSeconds: null });
    expect(job.leaks.searchSpace?.parameters[0]?.edge?.bestInside).toBe(8);
  });

  it("needs thirty scored trials, and is only indicative below sixty", () => {
    const of = (count: number) => report(run(random(count, eta(0.1), peak(10)), [eta(0.1), depth]));
    expect(of(29).leaks.searchSpace).toBeNull();
    expect(advice(of(29), "change-search-space")).toBeUndefined();
    expect(advice(of(45), "change-search-space")?.confidence).toBe("indicative");
  });

  it("is silent where the best lie inside, and at an end that often is a bound", () => {
    expect(
      advice(report(run(random(80, eta(0.1), peak(0.01)), [eta(0.1), depth])), "change-search-space"),
    ).toBeUndefined();
    expect(
      advice(report(run(random(80, eta(1), peak(10)), [eta(1), depth])), "change-search-space"),
    ).toBeUndefined();
  });

  it("asks for a logarithmic scale where the good values fill one low decade of a linear one", () => {
    const linear = eta(1, "Linear", 0.0001);
    const found = advice(
      report(run(random(120, linear, peak(0.04)), [linear, depth])),
      "change-search-space",
    );
    expect(found?.change).toEqual({
      parameter: "ParameterRanges.ContinuousParameterRanges.eta.ScalingType",
      from: "Linear",
      to: "Logarithmic",
    });
    const decadeOf = (range: ParameterRange) =>
      report(run(random(120, range, peak(0.04)), [range, depth])).leaks.searchSpace?.parameters[0]?.decade;
    expect(decadeOf(eta(1, "Linear", 0.01))).not.toBeNull();
    expect(decadeOf(eta(1, "Linear", 0.0101))).toBeNull();
  });

  it("sees no effect in noise: it speaks in at most one of fifty runs without any", () => {
    const spoken = Array.from({ length: 50 }, (_, seed) =>
      advice(
        report(
          run(
            random(60, eta(0.1), () => 0.5, seed + 1),
            [eta(0.1), depth],
          ),
        ),
        "change-search-space",
      ),
    ).filter(Boolean);
    expect(spoken.length).toBeLessThanOrEqual(1);
  });

  it("tells what explains the objective from what has no effect", () => {
    const { searchSpace } = report(run(random(120, eta(0.1), peak(0.01)), [eta(0.1), depth])).leaks;
    const [first, second] = searchSpace?.parameters ?? [];
    expect(first).toMatchObject({ name: "eta", withoutEffect: false });
    expect(first?.explainedShare).toBeGreaterThan(0.5);
    expect(second?.name).toBe("depth");
    expect(second?.explainedShare).toBeLessThan(0.1);
  });

  /** A grid of ten by so many values, the second of which does or does not matter. */
  const grid = (values: number, effect: number, seed: number): TuningJobReport => {
    const source = seededRandom(seed);
    const names = Array.from({ length: 10 }, (_, i) => String(i));
    const drawn = names.flatMap((a) =>
      names.slice(0, values).map((b) => ({
        hyperparameters: { a, b, eta: "0" },
        objective: 0.1 * Number(a) + effect * Number(b) + 0.02 * source.normal(),
      })),
    );
    const categorical = (name: string, of: readonly string[]): ParameterRange => ({
      kind: "categorical",
      name,
      values: of,
    });
    return report(
      run(drawn, [categorical("a", names), categorical("b", names.slice(0, values))], { strategy: "Grid" }),
    );
  };

  it("leaves out of a grid what has no effect, and saves all but one of its values", () => {
    const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const spoken = seeds.flatMap((seed) => {
      const job = grid(4, 0, seed);
      const found = advice(job, "change-search-space");
      return found ? [{ found, cost: job.actual.costUsd ?? 0 }] : [];
    });
    expect(spoken.length).toBeGreaterThanOrEqual(6);
    for (const { found, cost } of spoken) {
      expect(found.change?.parameter).toBe("ParameterRanges.CategoricalParameterRanges.b.Values");
      expect(found.confidence).toBe("indicative");
      expect(found.savingUsd?.estimate).toBeCloseTo(0.75 * cost, 6);
    }
    for (const seed of seeds) {
      expect(advice(grid(4, 0.02, seed), "change-search-space")).toBeUndefined();
      expect(advice(grid(2, 0, seed), "change-search-space")).toBeUndefined();
    }
  });
});

describe("warm-start", () => {
  const drawn = (offset: number, count = 20): Drawn[] =>
    Array.from({ length: count }, (_, i) => ({
      hyperparameters: { eta: String(0.001 + 0.001 * i), depth: String(2 + (i % 10)) },
      objective: 0.5 + 0.01 * (i + offset),
    }));
  const first = (range = eta(0.1)) =>
    run(drawn(0), [range, depth], {
      name: "churn-001",
      strategy: "Bayesian",
      createdAt: START - 40_000,
      endedAt: START - 10,
    });
  const second = (offset: number, changes: Partial<TuningJob> = {}) =>
    run(drawn(offset), [eta(0.1), depth], { name: "churn-002", strategy: "Bayesian", ...changes });

  it("speaks where an earlier run of the same ranges had found what this one had to find again", () => {
    const found = advice(report(first(), second(0)), "warm-start");
    expect(found).toMatchObject({
      confidence: "low",
      savingUsd: null,
      change: { from: null, to: "churn-002" },
    });
    expect(found?.evidence).toMatch(/churn-001 had searched the same ranges.*took 20 trials and 100 % /);
    expect(advice(report(first(), second(-5)), "warm-start")?.evidence).toMatch(/never came as far/);
  });

  it("is silent where this run was as good within nine trials, and speaks from the tenth on", () => {
    expect(advice(report(first(), second(10)), "warm-start")?.evidence).toMatch(/took 10 trials/);
    expect(advice(report(first(), second(11)), "warm-start")).toBeUndefined();
  });

  it.each([
    ["it was warm started", { warmStart: { parents: ["churn-001"], type: "IdenticalDataAndAlgorithm" } }],
    ["random search learns from nothing", { strategy: "Random" }],
    ["it is another tuner", { name: "lstm-002" }],
    ["it began before the other had ended", { createdAt: START - 11 }],
  ])("is silent where %s", (_, changes) => {
    expect(advice(report(first(), second(0, changes)), "warm-start")).toBeUndefined();
  });

  it("is silent where ranges differ", () => {
    expect(advice(report(first(eta(0.2)), second(0)), "warm-start")).toBeUndefined();
  });
});

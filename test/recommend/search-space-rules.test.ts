import { describe, expect, it } from "vitest";
import type { ParameterRange } from "../../src/model/tuning-job.ts";
import type { TuningJobReport } from "../../src/report/schema.ts";
import { seededRandom } from "../../src/stats/random.ts";
import { advice, type Drawn, depth, eta, peak, random, report, run } from "./drawn-run.ts";

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

  it("keeps its promise of a better model: the next search, as long, ends better with the change made", () => {
    const best = (of: readonly Drawn[]): number => Math.max(...of.map(({ objective }) => objective));
    const [narrow, linear] = [eta(0.1), eta(1, "Linear", 0.0001)];
    for (const [before, at, changed] of [
      [narrow, 10, (to: number): ParameterRange => eta(to)],
      [linear, 0.02, (): ParameterRange => eta(1, "Logarithmic", 0.0001)],
    ] as const) {
      const asked = advice(
        report(run(random(120, before, peak(at)), [before, depth])),
        "change-search-space",
      );
      expect(asked?.change).toBeDefined();
      const after = changed(Number(asked?.change?.to));
      const seeds = Array.from({ length: 10 }, (_, index) => index + 100);
      const gained = seeds.filter(
        (seed) => best(random(120, after, peak(at), seed)) > best(random(120, before, peak(at), seed)),
      );
      expect(gained.length).toBeGreaterThanOrEqual(7);
    }
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

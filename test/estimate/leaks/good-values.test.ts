import { describe, expect, it } from "vitest";
import { goodDecade, goodEdge, type Sampled } from "../../../src/estimate/leaks/good-values.ts";
import type { ParameterRange } from "../../../src/model/tuning-job.ts";

type Kind = "continuous" | "integer";

const range = (min: number, max: number, scaling = "Linear", kind: Kind = "continuous"): ParameterRange => ({
  kind,
  name: "rate",
  min,
  max,
  scaling,
});
/** The values of the best trials, the best first, then those of the others. */
const sampled = (
  of: ParameterRange,
  best: readonly number[],
  rest: readonly number[],
  tests = 1,
): Sampled => {
  const values = [...best, ...rest];
  return { range: of, texts: values.map(String), values, best: best.length, tests };
};
const times = (count: number, value: number) => new Array<number>(count).fill(value);

describe("edge that the best trials lie at", () => {
  /** Ten best trials, some of them at 11 or so, and sixty others. */
  const at = (inside: number, value = 11, others = times(60, 15), tests = 1) =>
    goodEdge(sampled(range(10, 20), [...times(inside, value), ...times(10 - inside, 15)], others, tests));

  it("has the best of all, half of the best, and few others", () => {
    expect(at(5)).toEqual({ side: "low", from: 10, to: 5, bestInside: 5, inside: 5 });
    expect(at(5, 19)).toEqual({ side: "high", from: 20, to: 25, bestInside: 5, inside: 5 });
    expect(at(6, 11, [...times(4, 10), ...times(56, 15)])).toMatchObject({ bestInside: 6, inside: 10 });
  });

  it.each([
    ["fewer than half of the best are there", at(4)],
    ["they lie further in than a tenth of the range", at(10, 11.1)],
    ["at its upper end too", at(10, 18.9)],
    ["chance puts as many there", at(10, 11, times(60, 11))],
    // That 5 of 10 are among 11 of 70 has a chance of 0.0064; two ends were looked at.
    ["chance at one of two ends does as much", at(5, 11, [...times(6, 10), ...times(54, 15)])],
    ["chance among many hyperparameters does as much", at(5, 11, times(60, 15), 10_000)],
  ])("is not told where %s", (_, edge) => {
    expect(edge).toBeNull();
  });

  it("is not told where the best of all lies elsewhere", () => {
    const best = [15, ...times(9, 11)];
    expect(goodEdge(sampled(range(10, 20), best, times(60, 15)))).toBeNull();
  });

  it.each<[string, ParameterRange]>([
    ["a choice", { kind: "categorical", name: "rate", values: ["10", "20"] }],
    ["a range of one value", range(10, 10)],
  ])("is not told of %s", (_, of) => {
    expect(goodEdge(sampled(of, times(10, 10), times(60, 15)))).toBeNull();
  });

  it("is an outer tenth on the range's own scale", () => {
    // On a linear scale 0.005 would be at the low end, and 0.07 not at the high one.
    const of = range(0.001, 0.1, "Logarithmic");
    expect(goodEdge(sampled(of, times(10, 0.0015), times(60, 0.005)))).toMatchObject({
      side: "low",
      inside: 10,
    });
    expect(goodEdge(sampled(of, times(10, 0.07), times(60, 0.005)))).toMatchObject({
      side: "high",
      inside: 10,
    });
  });

  it.each<[number, number, string, Kind, number | null, number | null]>([
    [10, 14, "Linear", "continuous", 8, 16],
    [10, 50, "Linear", "continuous", 5, 70],
    [-1, 3, "Linear", "continuous", -3, 5],
    [0, 3, "Linear", "continuous", null, 4.5],
    [0.2, 1, "Linear", "continuous", 0.1, null],
    [0.2, 0.9, "Linear", "continuous", 0.1, 1],
    [1, 99, "Linear", "continuous", 0.5, 150],
    [1, 100, "Linear", "continuous", null, 150],
    [1, 99, "Auto", "continuous", 0.5, 150],
    [1, 100, "Auto", "continuous", 0.32, 320],
    [-1, 100, "Auto", "continuous", -52, 150],
    [0.001, 0.1, "Logarithmic", "continuous", 0.00032, 0.32],
    [0.01, 0.9, "Logarithmic", "continuous", 0.0032, 1],
    [0.9, 0.999, "ReverseLogarithmic", "continuous", null, null],
    [4, 9, "Linear", "integer", 2, 12],
    [1, 3, "Linear", "integer", null, 4],
    [2, 150, "Linear", "integer", 1, 224],
    [16, 256, "Logarithmic", "integer", 8, 512],
  ])("of %d to %d (%s, %s) widens to %d and %d", (min, max, scaling, kind, low, high) => {
    const of = range(min, max, scaling, kind);
    const middle = times(60, (min + max) / 2);
    expect(goodEdge(sampled(of, times(10, min), middle))?.to ?? null).toBe(low);
    expect(goodEdge(sampled(of, times(10, max), middle))?.to ?? null).toBe(high);
  });
});

describe("decade that the best trials lie in", () => {
  const BEST = [40, 10, 90, 20, 500, 30, 50, 60, 70, 80];
  const decadeIn = (of: ParameterRange, best: readonly number[] = BEST, rest = times(60, 400), tests = 1) =>
    goodDecade(sampled(of, best, rest, tests));

  it("has nine in ten of the best, and few others", () => {
    const found = decadeIn(range(1, 1000), BEST, [5, 90, ...times(58, 400)]);
    expect(found).toEqual({ low: 10, high: 90, bestInside: 9, inside: 11 });
  });

  it("may be as wide as ten times its lower end, in a fifth of the range", () => {
    expect(decadeIn(range(1, 1000), [...times(9, 10), 100])).toMatchObject({ low: 10, high: 10 });
    expect(decadeIn(range(10, 1000))).toMatchObject({ low: 10, high: 90 });
    expect(decadeIn(range(1, 1000), [10, ...times(9, 100)])).toMatchObject({ low: 10, high: 100 });
    expect(decadeIn(range(100, 10_100), times(10, 2100), times(60, 5000))).toMatchObject({ high: 2100 });
  });

  it.each<[string, ReturnType<typeof decadeIn>]>([
    ["the scale is no linear one", decadeIn(range(1, 1000, "Auto"))],
    ["the range begins at 0", decadeIn(range(0, 1000))],
    ["the range has less than two decades", decadeIn(range(10.1, 1000))],
    ["they spread further", decadeIn(range(1, 1000), [10, ...times(9, 101)])],
    ["they fill more of the range", decadeIn(range(100, 10_100), times(10, 2101), times(60, 5000))],
    ["only eight in ten lie there", decadeIn(range(1, 1000), [...times(8, 10), 500, 500])],
    ["chance puts as many there", decadeIn(range(1, 1000), BEST, times(60, 50))],
    ["chance among many does as much", decadeIn(range(1, 1000), BEST, times(60, 400), 1e10)],
    ["it is a choice", decadeIn({ kind: "categorical", name: "rate", values: ["10"] })],
  ])("is not told where %s", (_, decade) => {
    expect(decade).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { valuesByStep } from "../../../src/estimate/unstopped/step-values.ts";
import type { CurvePoint } from "../../../src/model/trial.ts";

/** One period a list, with what CloudWatch keeps of it. */
function points(...periods: readonly (readonly number[])[]): CurvePoint[] {
  return periods.map((values, i) => ({
    at: 60 * i,
    count: values.length,
    average: values.reduce((sum, value) => sum + value, 0) / values.length,
    minimum: Math.min(...values),
    maximum: Math.max(...values),
  }));
}
const read = (of: readonly CurvePoint[], sign: 1 | -1 = 1, final: number | null = null): number[] =>
  [...valuesByStep(of, sign, final)].map((value) => Number(value.toFixed(6)));

describe("the values of the steps of a period", () => {
  it("are what was emitted where there is one", () => {
    expect(read(points([3], [1], [2]))).toEqual([3, 1, 2]);
    expect(read(points([3], [1], [2]), -1)).toEqual([-3, -1, -2]);
  });

  it.each([
    { goes: "up", periods: [[0, 1, 2], [3, 4, 5], [6]] },
    { goes: "down", periods: [[6, 5, 4], [3, 2, 1], [0]] },
  ])("follow a curve that goes $goes", ({ periods }) => {
    expect(read(points(...periods))).toEqual(periods.flat());
    expect(read(points(...periods), -1)).toEqual(periods.flat().map((value) => 0 - value));
  });

  it("of the last one follow the way to the value that the trial ended with", () => {
    expect(read(points([5], [1, 9]), 1, 9)).toEqual([5, 1, 9]);
    expect(read(points([5], [9, 1]), 1, 1)).toEqual([5, 9, 1]);
  });

  it("are all known where a minute holds three", () => {
    expect(read(points([0, 1, 8], [9]))).toEqual([0, 1, 8, 9]);
    expect(read(points([0, 1, 8]), 1, 1)).toEqual([8, 0, 1]);
  });

  it("end with the final one, which takes neither the least nor the largest away", () => {
    const found = read(points([5], [1, 2, 4, 9]), 1, 3.5);
    expect(found.at(-1)).toBe(3.5);
    expect([Math.min(...found), Math.max(...found)]).toEqual([1, 9]);
    expect(read(points([5], [1, 2, 4, 9]), 1, 9).at(-1)).toBe(9);
  });

  it("of a trial with a single one get better", () => {
    expect(read(points([1, 2, 3]), 1)).toEqual([1, 2, 3]);
    expect(read(points([3, 2, 1]), -1)).toEqual([-3, -2, -1]);
  });

  it("have its least, its largest and about its mean value, whatever their order", () => {
    const periods = [
      [0, 1, 1, 1, 8],
      [8, 7, 7, 7, 0],
      [4, 4, 4, 0, 8],
    ];
    const of = points(...periods);
    const found = valuesByStep(of, 1, null);
    for (const [i, { average, minimum, maximum }] of of.entries()) {
      const own = [...found.subarray(5 * i, 5 * i + 5)];
      expect([Math.min(...own), Math.max(...own)]).toEqual([minimum, maximum]);
      const mean = own.reduce((sum, value) => sum + value, 0) / 5;
      expect(Math.abs(mean - average)).toBeLessThan(0.01 * (maximum - minimum));
    }
  });

  it.each([
    { of: "a period", periods: [[10], [0, 10, 20, 30, 40], [30]], first: 1 },
    { of: "the first period", periods: [[0, 10, 20, 30, 40], [30]], first: 0 },
  ])(
    "of $of go by as much of their spread as the curve does, a quarter here, and jump about for the rest",
    ({ periods, first }) => {
      expect(read(points(...periods)).slice(first, first + 5)).toEqual([10, 0, 30, 20, 40]);
    },
  );

  it("are noise where the curve goes nowhere: not all of them get better", () => {
    const noisy = read(points([4, 6, 2, 8, 5], [5, 3, 7, 4, 6], [2, 8, 5, 5, 5]));
    const middle = noisy.slice(5, 10);
    expect(middle.toSorted((a, b) => a - b)).not.toEqual(middle);
    expect(middle.toSorted((a, b) => b - a)).not.toEqual(middle);
  });

  it("are not numbers where their mean is none, and the others are told without it", () => {
    const of = points([1], [2, 3], [4]);
    const broken = { ...(of[1] as CurvePoint), average: Number.NaN };
    expect(read([of[0] as CurvePoint, broken, of[2] as CurvePoint])).toEqual([1, Number.NaN, Number.NaN, 4]);
    expect(read([of[1] as CurvePoint, { ...broken, count: 1 }], 1, Number.NaN)).toEqual([2, 3, Number.NaN]);
  });
});

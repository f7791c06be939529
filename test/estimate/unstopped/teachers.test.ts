import { describe, expect, it } from "vitest";
import { blocksTowards } from "../../../src/estimate/unstopped/blocks.ts";
import { secondsAt } from "../../../src/estimate/unstopped/clock.ts";
import { type Teacher, teacherOf, teaches } from "../../../src/estimate/unstopped/teacher.ts";
import { progressOf, trial } from "../observed.ts";

/** A trial stopped at its fourth step of 10 s, its rest filled in up to `planned` steps of 20 s. */
function teacher(planned: number, own = 0.3, common = 0.4): Teacher {
  const course = { name: "far", launched: 0, epochs: [10, 20, 30, 40], values: [1, 2, 3, 4], stopped: true };
  const [progress] = progressOf(trial(course));
  if (!progress) throw new Error("the trial has no billed interval");
  const of = { progress, features: new Float64Array(0), novel: false, work: 0 };
  return teacherOf(of, planned, { mean: Math.log(20), own, common, residuals: [] });
}

describe("a stopped trial that went further", () => {
  it("goes on at its forecast pace to its planned length", () => {
    const { filled, seen, deviation } = teacher(10);
    const clock = filled.progress.clock;
    if (!clock) throw new Error("the trial has no clock");
    expect(seen).toBe(4);
    expect(deviation).toBeCloseTo(0.5);
    expect(filled.progress.steps).toBe(10);
    expect([4, 7, 10].map((step) => secondsAt(clock, step))).toEqual(
      [40, 100, 160].map((at) => expect.closeTo(at)),
    );
  });

  it("stays as it is where nothing was left", () => {
    expect(teacher(4).filled.progress.steps).toBe(4);
    expect(teacher(3).filled.progress.steps).toBe(4);
  });

  it.each([
    // Of 12 steps after the first, 9 are filled in: ¾ of the error.
    { planned: 13, error: 0.199, step: 1, speaks: true },
    { planned: 13, error: 0.201, step: 1, speaks: false },
    { planned: 5, error: 0.299, step: 3, speaks: true },
    { planned: 5, error: 0.301, step: 3, speaks: false },
    { planned: 5, error: 0, step: 4, speaks: false },
  ])(
    "speaks of step $step where $error of $planned steps is sure enough: $speaks",
    ({ planned, error, step, speaks }) => {
      expect(teaches(teacher(planned, error, 0), step)).toBe(speaks);
    },
  );
});

describe("blocks towards the targets", () => {
  const rows = (...values: number[]): Float64Array[] => values.map((value) => Float64Array.of(value, -value));

  it("begin far from the targets and end next to them", () => {
    const found = blocksTowards(rows(5, 1, 7, 3, 8, 2, 6, 4), rows(20, 30));
    expect(found.map((block) => block.toSorted((a, b) => a - b))).toEqual([
      [1, 3, 5, 7],
      [0, 2, 4, 6],
    ]);
    const below = blocksTowards(rows(5, 1, 7, 3, 8, 2, 6, 4), rows(-20));
    expect(below[0]?.toSorted((a, b) => a - b)).toEqual([0, 2, 4, 6]);
  });

  it("are four at most, of all rows", () => {
    const many = rows(...Array.from({ length: 30 }, (_, i) => i));
    const found = blocksTowards(many, rows(99));
    expect(found).toHaveLength(4);
    expect(found.flat()).toEqual(Array.from({ length: 30 }, (_, i) => i));
    expect(blocksTowards(many.slice(0, 15), rows(99))).toHaveLength(3);
  });

  it("are none where there is nothing to split, or to split for", () => {
    expect(blocksTowards(rows(1, 2, 3, 4, 5, 6, 7), rows(99))).toEqual([]);
    expect(blocksTowards(rows(1, 2, 3, 4, 5, 6, 7, 8), [])).toEqual([]);
  });
});

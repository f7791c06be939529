import { describe, expect, it } from "vitest";
import { notImproving, target } from "../../../src/estimate/policy/completion.ts";
import { convergence } from "../../../src/estimate/policy/convergence.ts";
import { smallJob } from "./small-job.ts";

const job = (finals: readonly (number | null)[], slots = 1) =>
  smallJob(
    finals.map((value) => ({
      values: [0, value ?? 0],
      ...(value === null ? { outcome: "failed" as const } : {}),
    })),
    slots,
  );

describe("no improvement", () => {
  it("ends after so many results in a row, counting only improvements of 1 %", () => {
    const { schedule, courses } = job([100, 100.5, 101, 100, 100, 200]);
    expect(notImproving("Maximize", 3)(schedule, courses)?.trials).toBe(4);
    expect(notImproving("Maximize", 3, 0)(schedule, courses)).toBeNull();
  });

  it("starts anew at an improvement and does not count failed trials", () => {
    const { schedule, courses } = job([100, 99, null, 99, 102, 90, 90, null, 90, 90]);
    expect(notImproving("Maximize", 3)(schedule, courses)?.trials).toBe(9);
  });

  it("minimises too", () => {
    const { schedule, courses } = job([5, 4, 6, 6, 3]);
    expect(notImproving("Minimize", 2)(schedule, courses)?.trials).toBe(4);
    expect(notImproving("Minimize", 3)(schedule, courses)).toBeNull();
  });

  it("tells which trials still ran, and for how long", () => {
    // Two slots: trials 0 and 1 end at 200, 2 and 3 at 400; a longer one beside them still runs.
    const { schedule, courses, name } = smallJob(
      [{ values: [0, 5] }, { values: [0, 0, 0, 0, 0, 9] }, { values: [0, 4] }, { values: [0, 4] }],
      2,
    );
    const ending = notImproving("Maximize", 1)(schedule, courses);
    expect(ending).toEqual({ trials: 3, cut: new Map([[name(1), 400]]) });
  });

  it("takes a trial that a rule stopped for what it had shown by then", () => {
    const { schedule, courses, name } = job([5, 9, 9, 9]);
    const run = new Map([[name(1), 100]]);
    expect(target("Maximize", 9)(schedule, courses, run)?.trials).toBe(3);
    expect(target("Maximize", 9)(schedule, courses)?.trials).toBe(2);
  });

  it("sees a stopped trial's slot taken earlier, whichever of both runs is asked for first", () => {
    // Beside trial 0 (600 s), trial 1 ends at 600 s, or is stopped at 100 s; trial 2 follows it for 200 s.
    const six = (last: number): number[] => [0, 0, 0, 0, 0, last];
    const trials = [{ values: six(1) }, { values: six(1) }, { values: [0, 9] }];
    const { schedule, courses, name } = smallJob(trials, 2);
    const stopped = { trials: 3, cut: new Map([[name(0), 300]]) };
    const reached = target("Maximize", 9);
    // Without the stop it is reached by the last result: there is nothing left to end.
    expect(reached(schedule, courses)).toBeNull();
    expect(reached(schedule, courses, new Map([[name(1), 100]]))).toEqual(stopped);
    expect(reached(schedule, courses)).toBeNull();
  });
});

describe("a target", () => {
  it("ends once it is reached, not before", () => {
    const { schedule, courses } = job([1, 2, 3, 4]);
    expect(target("Maximize", 3)(schedule, courses)?.trials).toBe(3);
    expect(target("Maximize", 3.01)(schedule, courses)).toBeNull();
    expect(target("Minimize", 0.5)(schedule, courses)).toBeNull();
  });
});

describe("the stand-in for convergence", () => {
  it("waits for ten results and ends on a plateau", () => {
    const { schedule, courses } = job(Array(20).fill(5));
    expect(convergence("Maximize", 0.1, 20)(schedule, courses)?.trials).toBe(10);
  });

  it("goes on while results keep their distance", () => {
    const { schedule, courses } = job(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(convergence("Maximize", 0.05, 40)(schedule, courses)).toBeNull();
  });
});

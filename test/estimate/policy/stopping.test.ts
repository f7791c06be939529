import { describe, expect, it } from "vitest";
import { LITERAL, medianRule } from "../../../src/estimate/policy/median-rule.ts";
import { successiveHalving } from "../../../src/estimate/policy/successive-halving.ts";
import { smallJob } from "./small-job.ts";

const flat = (value: number, epochs = 10): { values: number[] } => ({ values: Array(epochs).fill(value) });

describe("the median rule", () => {
  it("stops a trial at the first epoch at which it is worse than the median of running averages", () => {
    // Running averages of the first: 1, 1.5, 2; the second shows 1, 2, 1.9 and falls behind at its third epoch.
    const { schedule, courses, name } = smallJob([{ values: [1, 2, 3, 4] }, { values: [1, 2, 1.9, 9] }]);
    // Three epochs, and 45 seconds until it is gone.
    expect(medianRule(LITERAL)(schedule, courses)).toEqual(new Map([[name(1), 345]]));
  });

  it("compares the best value so far where the variant says so", () => {
    const { schedule, courses } = smallJob([{ values: [1, 2, 3, 4] }, { values: [1, 2, 1.9, 9] }]);
    expect(medianRule({ ...LITERAL, value: "best" })(schedule, courses).size).toBe(0);
  });

  it("waits for its number of finished trials and for its share of their length", () => {
    const trials = [flat(3), flat(3), flat(1), flat(1)];
    const { schedule, courses, name } = smallJob(trials);
    expect([...medianRule({ ...LITERAL, minCompleted: 3 })(schedule, courses).keys()]).toEqual([name(3)]);
    expect(medianRule({ ...LITERAL, minCompleted: 2, warmUp: 0.5 })(schedule, courses)).toEqual(
      new Map([
        [name(2), 545],
        [name(3), 545],
      ]),
    );
  });

  it("starts the next trial earlier in the slot of a stopped one, and knows only what has happened by then", () => {
    // Two slots. Trial 1 is stopped at no time, because nothing has finished while it runs beside trial 0.
    const { schedule, courses, name } = smallJob([flat(3), flat(1), flat(1), flat(1)], 2);
    const stopped = medianRule(LITERAL)(schedule, courses);
    expect(stopped.has(name(1))).toBe(false);
    expect([stopped.get(name(2)), stopped.get(name(3))]).toEqual([145, 145]);
  });

  it("never stops a failed trial and learns nothing from it", () => {
    const { schedule, courses } = smallJob([
      { ...flat(3), outcome: "failed" },
      flat(1),
      { ...flat(0), outcome: "failed" },
    ]);
    expect(medianRule(LITERAL)(schedule, courses).size).toBe(0);
  });

  it.each(["stopped", "earlyStopped"] as const)("can stop a trial sooner that was %s later", (outcome) => {
    const { schedule, courses, name } = smallJob([flat(3), { ...flat(1), outcome }]);
    expect(medianRule(LITERAL)(schedule, courses)).toEqual(new Map([[name(1), 145]]));
  });

  it("compares with trials that ended by themselves alone", () => {
    const { schedule, courses } = smallJob([{ ...flat(3), outcome: "stopped" }, flat(1)]);
    expect(medianRule(LITERAL)(schedule, courses).size).toBe(0);
  });

  it("compares with all earlier trials in the variant that does, those that still run too", () => {
    const { schedule, courses, name } = smallJob([flat(3), flat(1)], 2);
    const all = { ...LITERAL, pool: "all", minCompleted: 0 } as const;
    // Both show their first epoch at the same moment: what the other shows counts from the second on.
    expect(medianRule(all)(schedule, courses)).toEqual(new Map([[name(1), 245]]));
    expect(medianRule({ ...all, pool: "completed" })(schedule, courses).size).toBe(0);
    // The last epoch of a finished trial counts there too.
    const after = smallJob([flat(3, 2), { values: [3, 1, 3, 3] }]);
    expect(medianRule({ ...LITERAL, pool: "all" })(after.schedule, after.courses)).toEqual(
      new Map([[after.name(1), 245]]),
    );
  });

  it("compares with an earlier trial up to that one's last epoch", () => {
    const { schedule, courses, name } = smallJob([flat(3, 4), { values: [3, 3, 3, 1, 3, 3] }]);
    expect(medianRule(LITERAL)(schedule, courses)).toEqual(new Map([[name(1), 445]]));
  });

  it("leaves epochs without a finite value out of a running average, and one without any is the worst", () => {
    const gap = smallJob([{ values: [3, Number.NaN, 3, 3] }, { values: [3, 2, 2, 2] }]);
    expect(medianRule(LITERAL)(gap.schedule, gap.courses)).toEqual(new Map([[gap.name(1), 245]]));
    const late = smallJob([flat(3), { values: [Number.NaN, 3, 3, 3] }, flat(2)]);
    const second = medianRule({ ...LITERAL, minCompleted: 2 });
    expect(second(late.schedule, late.courses)).toEqual(new Map([[late.name(2), 145]]));
  });

  it("takes a value that is not finite for the worst", () => {
    const { schedule, courses, name } = smallJob([flat(3), { values: [3, Number.NaN, 3, 3] }]);
    expect(medianRule(LITERAL)(schedule, courses)).toEqual(new Map([[name(1), 245]]));
  });
});

describe("successive halving", () => {
  const limits = { minResource: 1, maxResource: 9, eta: 3 };

  it("keeps the best third at each rung, the first to arrive always", () => {
    const { schedule, courses, name } = smallJob([flat(2, 9), flat(1, 9), flat(3, 9)]);
    // The second is worse than the only one before it; the third leads.
    expect(successiveHalving(limits)(schedule, courses)).toEqual(new Map([[name(1), 145]]));
  });

  it("judges at rungs alone", () => {
    const { schedule, courses, name } = smallJob([
      { values: [1, 5, 5, 5, 5, 5, 5, 5, 5] },
      { values: [2, 0, 1, 9, 9, 9, 9, 9, 9] },
    ]);
    expect(successiveHalving(limits)(schedule, courses)).toEqual(new Map([[name(1), 345]]));
  });

  it("ends every trial at the maximum resource", () => {
    const { schedule, courses, name } = smallJob([flat(2, 20)]);
    expect(successiveHalving(limits)(schedule, courses)).toEqual(new Map([[name(0), 945]]));
  });
});

import { describe, expect, it } from "vitest";
import { bestStep, leastLeft, patienceOf, targetOf } from "../../../src/estimate/unstopped/own-stop.ts";
import type { Progress } from "../../../src/estimate/unstopped/progress.ts";
import { seededRandom } from "../../../src/stats/random.ts";
import { shuffle } from "../../../src/stats/shuffle.ts";
import { type Made, progress, times } from "./made.ts";

/** Trials that ended so many steps after their best value. */
function ended(since: readonly number[]): Progress[] {
  return progress(
    since.map((after, i): Made => {
      const best = 3 + 4 * i;
      return {
        steps: best + after,
        values: Array.from({ length: best + after }, (_, k) => (k < best ? k : -1)),
      };
    }),
  );
}

describe("patience", () => {
  it.each([
    { since: [5, 5, 5], patience: 5 },
    { since: [1, 1, 1], patience: 1 },
    { since: [5, 5, 20, 5, 5], patience: 5 },
    { since: [5, 5, 6, 5], patience: null },
    { since: [5, 5], patience: null },
    { since: [0, 0, 0], patience: null },
  ])("is $patience where trials ended $since steps after their best", ({ since, patience }) => {
    expect(patienceOf(ended(since))).toBe(patience);
  });

  /** A best step that lies alone in its minute, or with the one before or after it. */
  const [alone, first, last] = [0, 1, 2];
  it.each([
    { since: [5, 5, 5], within: [alone, alone, alone], patience: 5 },
    { since: [5, 5, 5, 5, 5], within: [first, last, first, last, first], patience: null },
    { since: [5, 5, 5, 5, 5, 5], within: [first, last, first, last, first, last], patience: 5 },
    { since: [5, 5, 5, 5], within: [alone, last, alone, first], patience: 5 },
    { since: [5, 5, 9, 9, 9], within: [alone, last, alone, first, last], patience: null },
    { since: [1, 1, 1, 1, 1, 1], within: [first, first, first, first, first, first], patience: null },
    { since: [1, 1, 1, 1, 1, 1], within: [first, first, first, first, first, alone], patience: 1 },
  ])("is $patience by minutes where they ended $since steps after it", ({ since, within, patience }) => {
    const counted = ended(since).map((of, i): Progress => {
      const best = bestStep(of);
      const pair = within[i] === first ? best : within[i] === last ? best - 1 : null;
      const ends = Array.from({ length: of.steps }, (_, k) => k + 1).filter((step) => step !== pair);
      return { ...of, periodEnds: ends };
    });
    expect(patienceOf(counted)).toBe(patience);
  });

  it("may be told by a best step of the first minute", () => {
    const counted = ended([5, 5, 5, 5]).map((of): Progress => {
      const best = bestStep(of);
      return { ...of, periodEnds: Array.from({ length: of.steps - best + 1 }, (_, k) => best + k) };
    });
    // Of 3, 7, 11 and 15 steps any may have been the best one.
    expect(patienceOf(counted)).toBe(null);
    expect(patienceOf([...counted, ...ended([6, 6, 6])])).toBe(6);
  });

  it("leaves a trial what is left of it, and one step at least", () => {
    const [of] = progress([{ steps: 6, values: [1, 5, 2, 5, 3, 4] }]) as [Progress];
    expect(bestStep(of)).toBe(2);
    expect(bestStep(of, 1)).toBe(1);
    expect([3, 4, 6, 9].map((step) => leastLeft(of, step, 5))).toEqual([4, 3, 1, 1]);
    expect(leastLeft(of, 3, null)).toBe(1);
  });
});

describe("a target", () => {
  const LONGEST = 30;
  const targetAmong = (made: readonly Made[]): number | null => targetOf(progress(made), () => LONGEST);

  /** One value throughout, and others at the end. */
  const flat = (steps: number, value: number, ...last: readonly number[]): Made => ({
    steps,
    values: [...new Array<number>(steps - last.length).fill(value), ...last],
  });
  const missing = (steps: number): Made => flat(steps, 0.4);
  const ending = (steps: number, at = 0.9): Made => flat(steps, 0.5, at);
  /** The last of them was late, but it did not miss the target. */
  const six = [10, 11, 12, 13, 14, 25].map((steps) => ending(steps));

  it.each([
    { ended: 3, missed: 0, target: 0.9 },
    { ended: 2, missed: 0, target: null },
    { ended: 3, missed: 17, target: 0.9 },
    { ended: 3, missed: 18, target: null },
    { ended: 4, missed: 18, target: 0.9 },
  ])("takes three trials and 15 % of all: $ended ended, $missed missed it", ({ ended, missed, target }) => {
    expect(targetAmong([...times(ended, ending(10)), ...times(missed, missing(LONGEST))])).toBe(target);
  });

  it.each([
    { ended: 4, wentOn: 1, target: 0.9 },
    { ended: 3, wentOn: 1, target: null },
    { ended: 8, wentOn: 2, target: 0.9 },
    { ended: 7, wentOn: 2, target: null },
  ])("ends four of five that reach it: $ended ended, $wentOn went on by a step", (row) => {
    expect(
      targetAmong([...times(row.ended, ending(10)), ...times(row.wentOn, flat(12, 0.5, 0.9, 0.95))]),
    ).toBe(row.target);
  });

  it.each([
    { long: 7, steps: 24, short: 3, target: 0.9 },
    { long: 6, steps: 24, short: 4, target: null },
    { long: 7, steps: 23, short: 3, target: null },
  ])("was missed by trials of which 70 % lasted 80 % of the longest: $long of $steps steps", (row) => {
    expect(
      targetAmong([...six, ...times(row.long, missing(row.steps)), ...times(row.short, missing(10))]),
    ).toBe(row.target);
  });

  it("is not what trials of the longest length reached at their end, nor those of one value", () => {
    const missed = times(3, missing(LONGEST));
    expect(targetAmong([...times(3, ending(LONGEST - 1)), ...missed])).toBe(0.9);
    expect(targetAmong([...times(3, ending(LONGEST)), ...missed])).toBeNull();
    expect(targetAmong([...times(3, ending(1)), ...missed])).toBeNull();
  });

  it("is the least value that ended trials, however near one came that went on", () => {
    const wentOn = { steps: LONGEST, values: [0.5, 0.89, ...new Array<number>(LONGEST - 2).fill(0.3)] };
    expect(targetAmong([...six, ending(15, 0.95), wentOn])).toBe(0.9);
  });

  it("is the lower of two values that ended as many trials, in whatever order they come", () => {
    // Five ended at 0.91 or more; the sixth went on from 0.915, so that five ended at 0.92 or more as well.
    const made = [0.91, 0.92, 0.93, 0.94, 0.95].map((at, i) => ending(25 - 2 * i, at));
    const all = [...made, flat(12, 0.5, 0.915, 0.96)];
    expect(targetAmong(all)).toBe(0.91);
    expect(targetAmong(all.toReversed())).toBe(0.91);
  });

  it("does not depend on the order of trials that differ in everything", () => {
    const ended = Array.from({ length: 12 }, (_, i) =>
      flat(8 + i, 0.03 * i, 0.5 + 0.02 * i, 0.9 + 0.005 * i),
    );
    const missed = Array.from({ length: 9 }, (_, i) => missing(22 + i)).map((of, i) => ({
      ...of,
      values: (of.values ?? []).map((value) => value + 0.03 * i),
    }));
    const wentOn = [0.96, 0.91, 0.93].map((on, i) => flat(14 + 3 * i, 0.2, on, 0.98 - 0.01 * i));
    const all = [...ended, ...wentOn, ...missed];
    const order = all.map((_, i) => i);
    const random = seededRandom(3);
    for (let i = 0; i < 20; i++) {
      shuffle(order, random);
      expect(targetAmong(order.map((at) => all[at] as Made))).toBe(0.9);
    }
  });
});

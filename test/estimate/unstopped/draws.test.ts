import { mean } from "simple-statistics";
import { describe, expect, it } from "vitest";
import { drawExtra } from "../../../src/estimate/unstopped/draws.ts";
import type { Forecast, Left, PaceLeft, Spread } from "../../../src/estimate/unstopped/forecast.ts";
import type { Progress } from "../../../src/estimate/unstopped/progress.ts";
import type { Trial } from "../../../src/model/trial.ts";
import { progressOf, trial } from "../observed.ts";

/** A trial stopped at its second step of 10 s: it took 101 s on its instance, 20 of them after its training. */
function stopped(changes: Partial<Trial> = {}): Progress {
  const course = { name: "stopped", launched: 0, epochs: [10, 20], values: [1, 2], stopped: true };
  const [found] = progressOf(trial(course, changes));
  if (!found) throw new Error("the trial has no billed interval");
  return found;
}

const SURE: Spread = { mean: Math.log(10), own: 0, common: 0, residuals: [] };
const pace = (changes: Partial<PaceLeft> = {}): PaceLeft => ({ ...SURE, least: -9, most: 9, ...changes });
const steps = (count: number, changes: Partial<PaceLeft> = {}): Left => ({
  kind: "steps",
  steps: count,
  least: count,
  share: null,
  pace: pace(changes),
});

function forecast(left: Left, changes: Partial<Forecast> = {}): Forecast {
  const progress = changes.progress ?? stopped();
  return {
    progress,
    rung: "own-curve",
    left,
    plannedSteps: 10,
    tail: progress.tail,
    tails: [progress.tail],
    ...changes,
  };
}

const drawn = (left: Left, changes: Partial<Forecast> = {}) => {
  const [found] = drawExtra([forecast(left, changes)]);
  if (!found) throw new Error("nothing was drawn");
  return { ...found, least: Math.min(...found.draws), most: Math.max(...found.draws) };
};

describe("what a stopped trial would have taken beyond what it took", () => {
  it("is its steps at its pace where nothing is unsure", () => {
    expect(drawn(steps(8))).toMatchObject({ estimate: expect.closeTo(80), least: expect.closeTo(80) });
    expect(drawn(steps(8)).most).toBeCloseTo(80);
    expect(drawn(steps(8)).draws).toHaveLength(400);
  });

  it("ends as finished trials end", () => {
    const { tail } = stopped();
    expect(drawn(steps(8), { tails: [tail + 7] }).estimate).toBeCloseTo(87);
    // Without a finished trial, as it ended itself.
    expect(drawn(steps(8), { tails: [] }).estimate).toBeCloseTo(80);
    const either = drawn(steps(8), { tails: [tail - 5, tail + 5] });
    expect([either.least, either.most].map(Math.round)).toEqual([75, 85]);
  });

  it("never passes the longest runtime", () => {
    const limited = (maxRuntimeSeconds: number | null): Progress => stopped({ maxRuntimeSeconds });
    const { actual } = limited(null);
    expect(drawn(steps(8), { progress: limited(actual + 30) }).estimate).toBeCloseTo(30);
    expect(drawn(steps(8), { progress: limited(actual + 300) }).estimate).toBeCloseTo(80);
    // A limit that it passed itself limits nothing.
    expect(drawn(steps(8), { progress: limited(actual - 1) }).estimate).toBeCloseTo(80);
    expect(drawn(steps(8), { progress: limited(null) }).estimate).toBeCloseTo(80);
  });

  it("keeps to the paces that are believed", () => {
    const wild = drawn(steps(8, { own: 2, least: Math.log(5), most: Math.log(30) }));
    expect(wild.most / wild.least).toBeCloseTo(6);
    expect(wild.least).toBeCloseTo(40, 0);
  });

  it("keeps its long tail where it is alone", () => {
    const { draws, estimate } = drawn(steps(8, { own: 0.8 }));
    const sorted = draws.toSorted();
    expect(mean(Array.from(draws))).toBeGreaterThan(1.2 * estimate);
    expect(mean(Array.from(sorted.slice(80, 320))) / estimate).toBeCloseTo(1, 2);
  });

  it("resamples what finished trials were off by, where they are enough", () => {
    const twoWays = (count: number): number => {
      const residuals = Array.from({ length: count }, (_, i) => (i % 2 ? 0.1 : -0.1));
      return new Set(Array.from(drawn(steps(8, { own: 0.3, residuals })).draws, (value) => value.toFixed(3)))
        .size;
    };
    expect(twoWays(15)).toBe(2);
    expect(twoWays(14)).toBeGreaterThan(100);
  });

  it("is anything up to the limit where nothing is known, short more likely than long", () => {
    const { least, most, draws } = drawn({ kind: "bounds", most: 900 });
    expect(least).toBeGreaterThanOrEqual(0);
    expect(most).toBeGreaterThan(800);
    expect(most).toBeLessThanOrEqual(900);
    expect(draws.toSorted()[200]).toBeCloseTo(225, -2);
  });

  it("is the rest of a whole training without a curve", () => {
    const { trained } = stopped();
    const whole = (seconds: number, own: number): Left => ({
      kind: "whole",
      trained: { mean: Math.log(seconds), own, common: 0, residuals: [] },
      most: 1000,
    });
    expect(drawn(whole(trained + 60, 0)).estimate).toBeCloseTo(60);
    expect(drawn(whole(5000, 0)).most).toBeCloseTo(1000 - trained);
    // What was seen already is ruled out: it is drawn again.
    const again = drawn(whole(trained, 0.5));
    expect(again.least).toBeGreaterThan(0);
    expect(again.draws.toSorted()[200]).toBeLessThan(0.7 * trained);
  });

  it("is any share of a training that outlasted all that others tell", () => {
    const { trained } = stopped();
    const told: Spread = { ...SURE, mean: Math.log(trained / 5), own: 0.1 };
    const { least, most, estimate, draws } = drawn({ kind: "whole", trained: told, most: 3 * trained });
    expect(least).toBeLessThan(0.1 * trained);
    expect(draws.toSorted()[200]).toBeCloseTo(trained, -1);
    expect(most).toBeCloseTo(2 * trained);
    expect(estimate).toBeGreaterThan(0.8 * trained);
  });

  it("takes a share of the steps where the length is not known", () => {
    const share = { at: (_shock: number, level: number): number => (level < 0.5 ? 0 : 1) };
    const { least, most, estimate } = drawn({
      kind: "steps",
      steps: 10,
      least: 4,
      share,
      pace: pace(),
    });
    expect([least, most].map(Math.round)).toEqual([40, 100]);
    expect(estimate).toBeGreaterThan(60);
    expect(estimate).toBeLessThan(80);
  });
});

describe("trials together", () => {
  it("set a stop that cost time against the others", () => {
    const { tail } = stopped();
    const [gain, loss] = drawExtra([forecast(steps(8)), forecast(steps(1), { tails: [tail - 40] })]);
    expect(gain?.estimate).toBeCloseTo(50);
    expect(loss?.estimate).toBe(0);
    expect(Array.from(gain?.draws ?? [], Math.round)).toEqual(Array.from({ length: 400 }, () => 50));
    const [none] = drawExtra([forecast(steps(1), { tails: [tail - 40] })]);
    expect(none?.estimate).toBe(0);
  });

  it("have a total around their estimates, however long their tails", () => {
    const progress = stopped();
    const totalOf = (left: Left): number[] => {
      const many = drawExtra(Array.from({ length: 100 }, () => forecast(left, { progress })));
      const estimate = many.reduce((sum, each) => sum + each.estimate, 0);
      return Array.from({ length: 400 }, (_, b) => {
        const total = many.reduce((sum, { draws }) => sum + (draws[b] as number), 0);
        return total / estimate;
      }).sort((x, y) => x - y);
    };
    const total = totalOf(steps(8, { own: 0.8 }));
    expect(total[200]).toBeCloseTo(1, 1);
    expect(total[20]).toBeLessThan(1);
    expect(total[380]).toBeGreaterThan(1);
  });

  it("move together by what they are off by in common, and apart by their own", () => {
    const correlation = (changes: Partial<PaceLeft>): number => {
      const [a, b] = drawExtra([forecast(steps(8, changes)), forecast(steps(8, changes))]);
      const logs = [a, b].map((each) => Array.from(each?.draws ?? [], Math.log));
      const [meanA, meanB] = logs.map(mean) as [number, number];
      const sum = (of: (i: number) => number): number => mean((logs[0] ?? []).map((_, i) => of(i)));
      const at = (k: number, i: number): number => logs[k]?.[i] as number;
      const covariance = sum((i) => (at(0, i) - meanA) * (at(1, i) - meanB));
      return (
        covariance / Math.sqrt(sum((i) => (at(0, i) - meanA) ** 2) * sum((i) => (at(1, i) - meanB) ** 2))
      );
    };
    expect(correlation({ common: 0.3 })).toBeCloseTo(1);
    expect(Math.abs(correlation({ own: 0.3 }))).toBeLessThan(0.15);
  });

  it("take fewer draws, evenly spread, where they are many", () => {
    const many = (count: number) => {
      const progress = stopped();
      return drawExtra(
        Array.from({ length: count }, () => forecast(steps(8, { common: 0.3 }), { progress })),
      );
    };
    expect(many(1000)[0]?.draws).toHaveLength(400);
    const [first] = many(1001);
    const logs = Array.from(first?.draws ?? [], Math.log).sort((a, b) => a - b);
    expect(logs).toHaveLength(100);
    // As many above the middle as below it, as far away.
    const middle = ((logs[49] as number) + (logs[50] as number)) / 2;
    for (const [i, value] of logs.entries()) {
      expect(value - middle).toBeCloseTo(middle - (logs[99 - i] as number));
    }
  });
});

import { mean } from "simple-statistics";
import { describe, expect, it } from "vitest";
import { lessonAt } from "../../../src/estimate/unstopped/lesson.ts";
import type { Progress } from "../../../src/estimate/unstopped/progress.ts";
import { lengthsToTarget } from "../../../src/estimate/unstopped/to-target.ts";
import { type Random, seededRandom } from "../../../src/stats/random.ts";
import { progressOf, trial } from "../observed.ts";

const TARGET = 0.9;
const CAP = 60;
const LEVELS = Array.from({ length: 200 }, (_, i) => (i + 0.5) / 200);

/** Values of a script that closes so large a part of the distance to 1 at each step, and ends at the target. */
function values(rate: number, random: Random, most = CAP): number[] {
  const found: number[] = [];
  while (found.length < most && (found.at(-1) ?? 0) < TARGET) {
    found.push(1 - Math.exp(-rate * (found.length + 1)) * (1 + 0.02 * random.uniform()));
  }
  return found;
}

function progress(all: readonly (readonly number[])[], stopped = false): Progress[] {
  const trials = all.map((own, i) =>
    trial({
      name: `${stopped ? "stopped" : "finished"}-${i}`,
      launched: 60 * i,
      epochs: own.map((_, k) => 10 * (k + 1)),
      values: own,
      stopped,
    }),
  );
  return progressOf(...trials);
}

/** Finished trials, the slowest of which do not reach the target. */
function finished(random: Random): Progress[] {
  return progress(Array.from({ length: 40 }, (_, i) => values(0.02 + 0.006 * i, random)));
}

/** Length that is told of a stopped trial, at a shock in common and a level of its own; no number where none is told. */
function lengthTold(
  own: readonly number[],
  among: readonly Progress[],
  landmark = own.length,
): (shock: number, level: number) => number {
  const stopped = progress([own], true);
  const asCase = (of: Progress) => ({ progress: of, features: new Float64Array(0), novel: false, work: 0 });
  const lesson = lessonAt({ step: landmark, stopped: [0] }, among.map(asCase), stopped.map(asCase), [
    ...among,
    ...stopped,
  ]);
  const share = lengthsToTarget([...among, ...stopped], () => CAP, TARGET)(lesson)?.[0];
  const least = own.length + 1;
  return (shock, level) => least + (share?.at(shock, level) ?? Number.NaN) * (CAP - least);
}

const lengthsOf = (own: readonly number[], among: readonly Progress[], shock = 0): number[] => {
  const told = lengthTold(own, among);
  return LEVELS.map((level) => told(shock, level));
};

/** Mean over all levels. */
const toldLength = (own: readonly number[], among: readonly Progress[], shock = 0): number =>
  mean(lengthsOf(own, among, shock));

describe("the length of a script that ends at a target", () => {
  it.each([0.08, 0.15, 0.23])("is that of a trial which closes %d of the distance a step", (rate) => {
    const random = seededRandom(5);
    const among = finished(random);
    const whole = values(rate, random);
    const told = toldLength(whole.slice(0, 6), among);
    expect(told).toBeGreaterThan(0.8 * whole.length);
    expect(told).toBeLessThan(1.25 * whole.length);
  });

  it("is that of finished trials which never got there where the target is out of reach", () => {
    const random = seededRandom(6);
    const among = [...finished(random), ...progress([Array.from({ length: 50 }, () => 0.2)])];
    expect(toldLength([0.01, 0.01, 0.02, 0.02, 0.02, 0.02], among)).toBeGreaterThan(0.6 * CAP);
  });

  it.each([
    { steps: 2, mean: 35 },
    { steps: 25, mean: 40 },
    { steps: 30, mean: 45 },
    { steps: 50, mean: CAP },
  ])("of a trial without a number after $steps steps is that of longer ones that missed it", (row) => {
    const random = seededRandom(6);
    const among = [
      ...progress([0.2, 0.15, 0.1, 0.08].map((rate) => values(rate, random))),
      ...progress([40, 20, 50, 30].map((steps) => new Array<number>(steps).fill(0.2))),
      // Had it from the first step, so that something else ended it.
      ...progress([new Array<number>(55).fill(0.95)]),
      ...progress([new Array<number>(45).fill(0.2)], true),
    ];
    const numberless = new Array<number>(row.steps).fill(Number.NaN);
    const told = lengthTold(numberless, among, 2);
    expect(mean(LEVELS.map((level) => told(0, level)))).toBeCloseTo(row.mean, 6);
  });

  it.each([
    { course: "evenly", every: 1 },
    { course: "by a stair of three steps", every: 3 },
  ])("is told from the speed of late where the objective rises $course", ({ every }) => {
    const stairs = (from: number, by: number, phase: number): number[] => {
      const found: number[] = [];
      while (found.length < CAP && (found.at(-1) ?? 0) < TARGET)
        found.push(from + by * every * Math.floor((found.length + 1 + (phase % every)) / every));
      return found;
    };
    const among = progress(
      Array.from({ length: 30 }, (_, i) => stairs(0.04 * ((7 * i) % 10), 0.016 + 0.0008 * i, i)),
    );
    for (const [from, by] of [
      [0, 0.03],
      [0.3, 0.02],
      [0.1, 0.017],
    ] as const) {
      const whole = stairs(from, by, 1);
      for (const stoppedAt of [9, 18]) {
        const told = lengthTold(whole.slice(0, stoppedAt), among, 9)(0, 0.5);
        expect(told / whole.length).toBeGreaterThan(0.9);
        expect(told / whole.length).toBeLessThan(1.1);
      }
    }
  });

  it("takes a trial that was stopped on its way to have needed longer than that", () => {
    const random = seededRandom(10);
    const [fast, slow] = [0.1, 0.02].map((from) => Array.from({ length: 15 }, (_, i) => from + 0.005 * i));
    const among = [
      ...progress((fast as number[]).map((rate) => values(rate, random))),
      ...progress(
        (slow as number[]).map((rate) => values(rate, random, 20)),
        true,
      ),
    ];
    expect(toldLength(values(0.04, random).slice(0, 6), among)).toBeGreaterThan(30);
  });

  it("differs between trials by what is not told", () => {
    const among = finished(seededRandom(11));
    const told = lengthsOf([0.3, 0.5, 0.6, 0.7, 0.75, 0.8], among);
    expect(Math.max(...told) - Math.min(...told)).toBeGreaterThan(2);
  });

  it("is not off where all distances are the same", () => {
    const flat = (length: number): number[] => [...Array.from({ length: length - 1 }, () => 0), TARGET];
    const among = progress(Array.from({ length: 20 }, (_, i) => flat(12 + i)));
    const told = toldLength([0, 0, 0, 0], among);
    expect(told).toBeGreaterThan(16);
    expect(told).toBeLessThan(27);
    expect(Math.abs(toldLength([0.0001, 0, 0, 0], among) - told)).toBeLessThan(5);
  });

  it("is longer the further the target is, and the longer all trials take", () => {
    const among = finished(seededRandom(7));
    const near = [0.3, 0.5, 0.6, 0.7, 0.75, 0.8];
    const far = [0.1, 0.2, 0.3, 0.4, 0.45, 0.5];
    expect(toldLength(far, among)).toBeGreaterThan(toldLength(near, among));
    expect(toldLength(near, among, 2)).toBeGreaterThan(toldLength(near, among, -2));
  });

  it("differs about half as much in what trials have in common as in what is their own", () => {
    const among = progress(Array.from({ length: 40 }, (_, i) => values(0.05 + 0.005 * i, seededRandom(i))));
    const own = [0.1, 0.2, 0.3, 0.4, 0.45, 0.5];
    const told = lengthTold(own, among);
    const stepsLeft = (shock: number, level: number): number => Math.log(told(shock, level) - own.length);
    const apart = stepsLeft(0, 0.8413) - stepsLeft(0, 0.5);
    const together = stepsLeft(1, 0.5) - stepsLeft(0, 0.5);
    expect(together / apart).toBeGreaterThan(0.5);
    expect(together / apart).toBeLessThan(0.7);
    const ascending = lengthsOf(own, among);
    expect(ascending).toEqual(ascending.toSorted((a, b) => a - b));
  });

  it("does not tie how soon a trial gets there to how long it would be if it never did", () => {
    const random = seededRandom(12);
    const among = [
      ...progress(Array.from({ length: 20 }, (_, i) => values(0.08 + 0.01 * i, random))),
      ...progress([new Array<number>(50).fill(0.2), new Array<number>(60).fill(0.2)]),
    ];
    const told = lengthTold([0.1, 0.2, 0.3, 0.4, 0.45, 0.5], among);
    expect(told(0, 0.51)).toBeCloseTo(told(0, 0.01), 6);
  });

  it.each([
    { reached: 3, missed: 0, isTold: true },
    { reached: 2, missed: 0, isTold: false },
    { reached: 3, missed: 57, isTold: true },
    { reached: 3, missed: 58, isTold: false },
  ])("takes three trials and 5 % that reached it: $reached did, $missed not", (row) => {
    const random = seededRandom(8);
    const among = [
      ...progress([0.2, 0.15, 0.1].slice(0, row.reached).map((rate) => values(rate, random))),
      ...progress(Array.from({ length: row.missed }, () => new Array<number>(30).fill(0.2))),
    ];
    expect(Number.isFinite(toldLength([0.1, 0.2], among))).toBe(row.isTold);
  });

  it.each([[[0.5, 0.95, 0.96]], [[0.5, TARGET, TARGET]]])(
    "is that of trials that missed it where %j went on from the target",
    (own) => {
      const random = seededRandom(9);
      const among = [
        ...progress(Array.from({ length: 20 }, (_, i) => values(0.08 + 0.01 * i, random))),
        ...progress([new Array<number>(40).fill(0.2), own.concat(own, own)]),
      ];
      expect(toldLength(own, among)).toBeCloseTo(40, 6);
    },
  );
});

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

/** Mean length that is told of a trial which was stopped, over all levels, at a shock in common. */
const toldLength = (own: readonly number[], among: readonly Progress[], shock = 0): number =>
  mean(lengthsOf(own, among, shock));

function lengthsOf(own: readonly number[], among: readonly Progress[], shock = 0): number[] {
  const stopped = progress([own], true);
  const asCase = (of: Progress) => ({ progress: of, features: new Float64Array(0), novel: false });
  const lesson = lessonAt({ step: own.length, stopped: [0] }, among.map(asCase), stopped.map(asCase), [
    ...among,
    ...stopped,
  ]);
  const share = lengthsToTarget([...among, ...stopped], () => CAP, TARGET)(lesson)?.[0];
  const least = own.length + 1;
  return LEVELS.map((level) => least + (share?.at(shock, level) ?? Number.NaN) * (CAP - least));
}

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
    // No number: it cannot reach anything, and is as long as one of those that did not.
    const missed = among.filter(({ values: of }) => Math.max(...of) < TARGET).map(({ steps }) => steps);
    expect(toldLength([Number.NaN, Number.NaN], among)).toBeCloseTo(mean(missed), 0);
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

  it("is not told where fewer than three trials reached the target", () => {
    const random = seededRandom(8);
    const among = progress([values(0.2, random), values(0.15, random), values(0.01, random)]);
    expect(toldLength([0.1, 0.2], among)).toBeNaN();
  });

  it("stays a number where a trial went on beyond the target", () => {
    const among = finished(seededRandom(9));
    const told = toldLength([0.5, 0.95, 0.96], among);
    expect(told).toBeGreaterThanOrEqual(4);
    expect(told).toBeLessThanOrEqual(CAP);
  });
});

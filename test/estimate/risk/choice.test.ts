import { describe, expect, it } from "vitest";
import { CALIBRATION, probabilityOfAny } from "../../../src/estimate/risk/calibration.ts";
import { against, type Weight, weightOf } from "../../../src/estimate/risk/choice.ts";

const UNIT = Math.sqrt(12);
const STANDINGS = Float64Array.from([0.95, 0.7, 0.6, 0.4, 0.2]);
/** All but known. */
const at = (mean: number): Weight => ({ mean, deviation: 1e-9 });

describe("the chance to end best", () => {
  it("is the same for everyone where the standing tells nothing", () => {
    const chance = against(STANDINGS, 2, at(0));
    for (const standing of [0, 0.5, 1]) expect(chance(standing)).toBeCloseTo(1 / 11, 9);
  });

  it("rises with the standing, the more the more the standing tells", () => {
    const odds = (mean: number, standing: number): number => {
      const chance = against(STANDINGS, 1, at(mean))(standing);
      return chance / (1 - chance);
    };
    expect(Math.log(odds(2, 0.8) / odds(2, 0.3))).toBeCloseTo(2 * UNIT * 0.5, 6);
    expect(odds(3, 0.3)).toBeLessThan(odds(1, 0.3));
  });

  it("is that of one of many alike who stand and promise the same, however much either tells", () => {
    const rivals = new Float64Array(4).fill(0.8);
    for (const mean of [0, 2, 5]) {
      expect(against(rivals, 1, at(mean))(0.8)).toBeCloseTo(1 / 5, 9);
      expect(against(rivals, 1, at(mean), new Float64Array(4).fill(0.7))(0.8, 0.7)).toBeCloseTo(1 / 5, 9);
    }
  });

  it("falls with what is promised of a rival, and rises with one's own", () => {
    const promised = (rival: number, own: number): number =>
      against(Float64Array.of(0.5), 1, at(2), Float64Array.of(rival))(0.5, own);
    expect(promised(Math.log(3), 0)).toBeCloseTo(1 / 4, 9);
    expect(promised(0, Math.log(3))).toBeCloseTo(3 / 4, 9);
  });

  it("is nearer to that of the others where it is less known how far to trust the standing", () => {
    const rivals = new Float64Array(4).fill(0.8);
    const chance = (deviation: number): number => against(rivals, 1, { mean: 2, deviation })(0.2);
    expect(chance(1)).toBeGreaterThan(chance(0.5));
    expect(chance(0.5)).toBeGreaterThan(chance(1e-9));
  });

  it("of s among s + n alike trials together is s / (s + n)", () => {
    const alike = new Array<number>(30).fill(1 / 11);
    expect(probabilityOfAny(alike, { ...CALIBRATION, together: 1 })).toBeCloseTo(30 / 40, 9);
  });
});

describe("how far to trust the standing", () => {
  const prior: Weight = { mean: 1, deviation: 1 };

  it("is learnt from the order at the end", () => {
    const agreeing = weightOf(STANDINGS, prior);
    expect(agreeing.mean).toBeGreaterThan(1.5);
    expect(weightOf(STANDINGS.toReversed(), prior).mean).toBeLessThan(0.5);
    expect(agreeing.deviation).toBeLessThan(1);
    expect(weightOf(Float64Array.of(0.9, 0.1), prior).mean).toBeGreaterThan(1.1);
  });

  it("is what was believed before where one trial has no other to be compared with", () => {
    for (const deviation of [0.3, 1, 3]) {
      const { mean, deviation: left } = weightOf(Float64Array.of(0.9), { mean: 1, deviation });
      expect(mean).toBeCloseTo(1, 12);
      expect(left).toBeCloseTo(deviation, 12);
    }
  });

  it("is little where something else explains the order", () => {
    const promises = Float64Array.from([3, 1, 0, -1, -3]);
    const alone = weightOf(STANDINGS, prior).mean;
    expect(weightOf(STANDINGS, prior, promises).mean).toBeLessThan(alone);
    expect(weightOf(STANDINGS, prior, promises.toReversed()).mean).toBeGreaterThan(alone);
  });

  it.each([
    { order: "agrees", standings: STANDINGS, believed: { mean: 1, deviation: 1 } },
    { order: "is turned", standings: STANDINGS.toReversed(), believed: { mean: 9, deviation: 10 } },
    { order: "says little", standings: Float64Array.of(0.4, 0.5), believed: { mean: 2, deviation: 0.3 } },
  ])("is the most probable one, and as certain as it is peaked, where the order $order", (row) => {
    const { standings, believed } = row;
    const promises = standings.map((_, i) => (i % 2) / 2);
    // Each in turn is the best of those that are left (Plackett 1975).
    const logPosterior = (theta: number): number => {
      const worths = standings.map((standing, i) =>
        Math.exp(theta * UNIT * standing + (promises[i] as number)),
      );
      const chosen = worths.map((worth, i) => worth / worths.subarray(i).reduce((sum, of) => sum + of, 0));
      const surprise = (theta - believed.mean) / believed.deviation;
      return chosen.reduce((sum, chance) => sum + Math.log(chance), (-surprise * surprise) / 2);
    };
    const { mean, deviation } = weightOf(standings, believed, promises);
    const by = 0.01;
    const [less, more] = [logPosterior(mean - by), logPosterior(mean + by)];
    expect((more - less) / (2 * by)).toBeCloseTo(0, 4);
    expect(deviation).toBeCloseTo(by / Math.sqrt(2 * logPosterior(mean) - less - more), 3);
  });
});

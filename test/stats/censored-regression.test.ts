import { mean, standardDeviation } from "simple-statistics";
import { describe, expect, it } from "vitest";
import { type CensoredCase, censoredRegression } from "../../src/stats/censored-regression.ts";
import { seededRandom } from "../../src/stats/random.ts";

const LEVEL = 3;
const SLOPES = [0.8, -0.4];
const NOISE = 0.5;

/** Cases around a known plane, seen up to `bound`. */
function cases(count: number, bound: number, seed = 4): CensoredCase[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const features = SLOPES.map(() => 2 * random.normal());
    const told = features.reduce((sum, x, k) => sum + x * (SLOPES[k] as number), LEVEL);
    const y = told + NOISE * random.normal();
    return { features, y: Math.min(y, bound), above: y > bound };
  });
}

describe("censored regression", () => {
  it.each([Number.POSITIVE_INFINITY, 4, 2])(
    "finds the plane that cases seen up to %d lie around",
    (bound) => {
      const fit = censoredRegression(cases(4000, bound), 0.5);
      const at = (...features: number[]): number => fit.at(features).mean;
      expect(at(0, 0)).toBeCloseTo(LEVEL, 1);
      expect(at(1, 0) - at(0, 0)).toBeCloseTo(SLOPES[0] as number, 1);
      expect(at(0, 1) - at(0, 0)).toBeCloseTo(SLOPES[1] as number, 1);
      expect(fit.noise).toBeCloseTo(NOISE, 1);
    },
  );

  it.each([Number.POSITIVE_INFINITY, 2, 0.5])("knows how well it is told by cases seen up to %d", (bound) => {
    const fits = Array.from({ length: 150 }, (_, seed) =>
      censoredRegression(cases(120, bound, seed), 0.5).at([1, 1]),
    );
    const spread = standardDeviation(fits.map((fit) => fit.mean));
    const said = mean(fits.map(({ deviation }) => deviation));
    expect(said).toBeGreaterThan(0.7 * spread);
    expect(said).toBeLessThan(1.5 * spread);
  });

  it("says the mean where no feature differs, whatever their rounding", () => {
    for (const count of [5, 10, 20, 30]) {
      const equal = Array.from({ length: count }, (_, i) => ({
        features: [Math.log(0.4)],
        y: 3 + (i % 2),
        above: false,
      }));
      const expected = mean(equal.map(({ y }) => y));
      expect(censoredRegression(equal, 0.5).at([Math.log(0.4)]).mean).toBeCloseTo(expected, 6);
      expect(censoredRegression(equal, 0.5).at([0]).mean).toBeCloseTo(expected, 6);
    }
  });

  it("stays finite with one case, and with nothing but bounds", () => {
    for (const given of [[{ features: [1, 2], y: 2, above: false }], cases(10, -50)]) {
      const { mean: told, deviation } = censoredRegression(given, 0.5).at([2, 2]);
      expect(Number.isFinite(told) && Number.isFinite(deviation)).toBe(true);
    }
  });
});

import { errorFunction, mean, standardDeviation } from "simple-statistics";
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

const known = (features: readonly number[], y: number): CensoredCase => ({ features, y, above: false });
const above = (features: readonly number[], y: number): CensoredCase => ({ features, y, above: true });

describe("censored regression", () => {
  it("is ridge regression where every response is known", () => {
    const xs = [10, 20, 30, 40, 50];
    const ys = [1, 3, 2, 5, 6];
    const fit = censoredRegression(
      xs.map((x, i) => known([x], ys[i] as number)),
      0.5,
    );
    // In standard deviations from the mean: the penalty of 1 is a sixth of the curvature.
    const standard = xs.map((x) => (x - 30) / Math.sqrt(200));
    const slope = standard.reduce((sum, x, i) => sum + x * (ys[i] as number), 0) / 6;
    const off = standard.map((x, i) => (ys[i] as number) - (3.4 + slope * x));
    const noise = Math.sqrt((2 * 0.5 ** 2 + off.reduce((sum, by) => sum + by * by, 0)) / 7);
    expect(fit.noise).toBeCloseTo(noise, 4);
    for (const x of [30, 50, 100]) {
      const at = (x - 30) / Math.sqrt(200);
      expect(fit.at([x]).mean).toBeCloseTo(3.4 + slope * at, 6);
      expect(fit.at([x]).deviation).toBeCloseTo(noise * Math.sqrt(1 / 5 + (at * at) / 6), 4);
    }
  });

  it("is what makes known responses and bounds most probable, and as certain as that is peaked", () => {
    const given = [known([], 1), known([], 2), known([], 3.5), above([], 2.5), above([], 0), above([], 4)];
    const usual = 0.8;
    const logPosterior = (middle: number, noise: number): number =>
      given.reduce(
        (sum, { y, above: isAbove }) => {
          const z = (y - middle) / noise;
          return (
            sum +
            (isAbove ? Math.log((1 - errorFunction(z / Math.SQRT2)) / 2) : (-z * z) / 2 - Math.log(noise))
          );
        },
        -((usual / noise) ** 2) - 2 * Math.log(noise),
      );
    const fit = censoredRegression(given, usual);
    const { mean: middle, deviation } = fit.at([]);
    const around = (of: (by: number) => number): { slope: number; deviation: number } => {
      const by = 0.02;
      const [less, more] = [of(-by), of(by)];
      return { slope: (more - less) / (2 * by), deviation: by / Math.sqrt(2 * of(0) - less - more) };
    };
    const byMiddle = around((by) => logPosterior(middle + by, fit.noise));
    expect(byMiddle.slope).toBeCloseTo(0, 2);
    expect(byMiddle.deviation).toBeCloseTo(deviation, 2);
    const byNoise = around((by) => logPosterior(middle, fit.noise + by));
    expect(byNoise.slope).toBeCloseTo(0, 2);
    expect(byNoise.deviation).toBeGreaterThan(0);
  });

  it("takes a response beyond a far bound for little more than the bound", () => {
    const near = Array.from({ length: 400 }, (_, i) => known([], (i % 2) / 5));
    const among = (far: CensoredCase): { middle: number; noise: number } => {
      const fit = censoredRegression([...near, far], 0.1);
      return { middle: fit.at([]).mean, noise: fit.noise };
    };
    const [beyond, there, further] = [among(above([], 1)), among(known([], 1)), among(known([], 1.1))];
    expect((1 - beyond.middle) / beyond.noise).toBeGreaterThan(4);
    expect(beyond.middle).toBeGreaterThan(there.middle);
    expect(beyond.middle).toBeLessThan(further.middle);
    expect(beyond.noise).toBeGreaterThan(there.noise);
    expect(beyond.noise).toBeLessThan(further.noise);
  });

  it("says the same whatever unit and zero a feature has", () => {
    const given = cases(60, 3);
    const told = censoredRegression(given, 0.5).at([1, -1]);
    const inUnits = ([a = 0, b = 0]: readonly number[]): number[] => [1000 * a - 7, 40 - b / 50];
    const changed = censoredRegression(
      given.map((each) => ({ ...each, features: inUnits(each.features) })),
      0.5,
    ).at(inUnits([1, -1]));
    expect(changed.mean).toBeCloseTo(told.mean, 6);
    expect(changed.deviation).toBeCloseTo(told.deviation, 6);
  });

  it.each([Number.POSITIVE_INFINITY, 4, 2])(
    "finds the plane that cases seen up to %d lie around",
    (bound) => {
      const fit = censoredRegression(cases(2000, bound), 0.5);
      const at = (...features: number[]): number => fit.at(features).mean;
      expect(at(0, 0)).toBeCloseTo(LEVEL, 1);
      expect(at(1, 0) - at(0, 0)).toBeCloseTo(SLOPES[0] as number, 1);
      expect(at(0, 1) - at(0, 0)).toBeCloseTo(SLOPES[1] as number, 1);
      expect(fit.noise).toBeCloseTo(NOISE, 1);
    },
  );

  it.each([Number.POSITIVE_INFINITY, 2, 0.5])("knows how well it is told by cases seen up to %d", (bound) => {
    const fits = Array.from({ length: 60 }, (_, seed) =>
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

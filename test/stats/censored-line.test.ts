import { describe, expect, it } from "vitest";
import { type CensoredPoint, censoredLine } from "../../src/stats/censored-line.ts";
import { seededRandom } from "../../src/stats/random.ts";

const LEVEL = 3;
const SLOPE = 0.8;
const NOISE = 0.5;

/** Points around a known line, seen up to `bound`. */
function points(count: number, bound: number): CensoredPoint[] {
  const random = seededRandom(4);
  return Array.from({ length: count }, () => {
    const x = 2 * random.normal();
    const y = LEVEL + SLOPE * x + NOISE * random.normal();
    return { x, y: Math.min(y, bound), above: y > bound };
  });
}

describe("censored line", () => {
  it.each([Number.POSITIVE_INFINITY, 4, 3])("is the line that points seen up to %d lie around", (bound) => {
    const line = censoredLine(points(2000, bound), 0.5);
    expect(line.at(0).mean).toBeCloseTo(LEVEL, 1);
    expect(line.at(1).mean - line.at(0).mean).toBeCloseTo(SLOPE, 1);
    expect(line.noise).toBeCloseTo(NOISE, 1);
  });

  it("is known best in the middle of the points, and better from more of them", () => {
    const few = censoredLine(points(20, 4), 0.5);
    expect(few.at(8).deviation).toBeGreaterThan(few.at(0).deviation);
    expect(censoredLine(points(200, 4), 0.5).at(0).deviation).toBeLessThan(few.at(0).deviation);
  });

  it("stays finite with one point, with equal points, and with nothing but bounds", () => {
    const one = { x: 1, y: 2, above: false };
    for (const given of [[one], [one, one, one], points(10, -50)]) {
      const { mean, deviation } = censoredLine(given, 0.5).at(2);
      expect(Number.isFinite(mean) && Number.isFinite(deviation)).toBe(true);
    }
    expect(censoredLine([one], 0.5).at(1).mean).toBe(2);
  });
});

import { describe, expect, it } from "vitest";
import { type LagBounds, placeLag, usualLag } from "../../../src/estimate/unstopped/lag.ts";
import { seededRandom } from "../../../src/stats/random.ts";

const STEP = 45;
const PACE = { mean: Math.log(STEP), deviation: 0.05 };

/** What counts by the minute tell of stopped trials whose stops came after a sum of two delays, with this mean. */
function stoppedAfter(delay: number): LagBounds[] {
  const random = seededRandom(7);
  return Array.from({ length: 150 }, (_, i): LagBounds => {
    const step = STEP * Math.exp(PACE.deviation * random.normal());
    const seconds = -(delay / 2) * Math.log((1 - random.uniform()) * (1 - random.uniform()));
    const steps = 4 + (i % 9) + Math.floor(seconds / step);
    const done = step * steps;
    const trained = done + (seconds % step);
    const next = trained / (steps + 1);
    const startsAt = 60 * random.uniform();
    const minute = 60 * Math.floor((startsAt + done) / 60) - startsAt;
    const least = Math.max(0, trained - minute - 60);
    return {
      least,
      most: Math.min(trained - minute, Math.max(next, least)),
      trained,
      steps,
      next,
      even: false,
    };
  });
}

describe("the seconds from the last step to the stop", () => {
  it.each([3, 10, 25, 60])("are told by the tuning job's own stops: %i s", (delay) => {
    const found = usualLag(stoppedAfter(delay), 3, PACE);
    expect(Math.abs(found - delay)).toBeLessThan(2 + 0.3 * delay);
  });

  it("are the expected ones where no stop tells", () => {
    const [only] = stoppedAfter(40);
    expect(usualLag([], 3, PACE)).toBeCloseTo(3, 0);
    expect(usualLag([{ ...(only as LagBounds), even: true }], 3, PACE)).toBeCloseTo(3, 0);
  });

  it("are what whole steps leave of a delay that is longer than they are", () => {
    const bounds: LagBounds = { least: 0, most: 10, trained: 1005, steps: 100, next: 10, even: false };
    expect(placeLag(bounds, 120, null).mean).toBeCloseTo(5, 0);
    expect(placeLag({ ...bounds, next: Number.POSITIVE_INFINITY }, 120, null).mean).toBeGreaterThan(6);
    expect(placeLag(bounds, 2, null).mean).toBeLessThan(2.5);
  });
});

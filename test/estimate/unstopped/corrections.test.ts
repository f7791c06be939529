import { describe, expect, it } from "vitest";
import { FREE_LEVEL, noGuess } from "../../../src/estimate/unstopped/candidates.ts";
import { weigh } from "../../../src/estimate/unstopped/weigh.ts";
import { seededRandom } from "../../../src/stats/random.ts";

const random = seededRandom(3);
const within = (): number => 2 * random.uniform() - 1;
const ROWS = Array.from({ length: 24 }, () => Float64Array.of(within(), within(), within()));
/** One effect is the larger the higher the other feature is, as that of leaves on the pace of a slow algorithm. */
const truth = ([a = 0, b = 0]: Float64Array): number => 4 + a * b;

/** What `rows` tell of targets. */
function told(
  targets: readonly Float64Array[],
  bends: boolean,
  rows = ROWS,
): { mean: number; own: number }[] {
  const { mean, own } = weigh(
    {
      response: rows.map(truth),
      rows,
      targets,
      reach: 0,
      bends,
      starts: [{ levelVariance: FREE_LEVEL, guesses: [noGuess(rows.length, targets.length)] }],
      blocks: [],
      commonShare: 0,
      novel: targets.map(() => false),
      novelDeviation: 0,
    },
    0.01,
    0.05,
  );
  return targets.map((_, i) => ({ mean: mean[i] as number, own: own[i] as number }));
}

const worstError = (targets: readonly Float64Array[], bends: boolean): number =>
  Math.max(...told(targets, bends).map(({ mean }, i) => Math.abs(mean - truth(targets[i] as Float64Array))));

describe("an effect that depends on another feature", () => {
  const inside = Array.from({ length: 20 }, () => Float64Array.of(within(), within(), within()));

  it("is learnt where effects may bend", () => {
    expect(worstError(inside, true)).toBeLessThan(worstError(inside, false) / 2);
  });

  it("goes no further than its product did among the rows, and neither does its doubt", () => {
    const most = Math.max(...ROWS.map(([a = 0, b = 0]) => a * b));
    const [far, further] = told([Float64Array.of(3, 3, 0), Float64Array.of(30, 30, 0)], true);
    expect(far?.mean).toBeGreaterThan(4.5);
    expect(far?.mean).toBeLessThan(4 + most + 0.3);
    expect(further?.mean).toBeCloseTo(far?.mean ?? Number.NaN, 6);
    expect(further?.own).toBeLessThan(1);
  });

  it("is not looked for in fewer than two rows for each feature", () => {
    const few = ROWS.slice(0, 5);
    expect(told(inside, true, few)).toEqual(told(inside, false, few));
    const enough = ROWS.slice(0, 6);
    expect(told(inside, true, enough)).not.toEqual(told(inside, false, enough));
  });
});

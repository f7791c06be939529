import { mean } from "simple-statistics";
import { describe, expect, it } from "vitest";
import { lengthsByNewBests } from "../../../src/estimate/unstopped/new-bests.ts";
import type { Progress } from "../../../src/estimate/unstopped/progress.ts";
import { type Random, seededRandom } from "../../../src/stats/random.ts";
import { progressOf, trial } from "../observed.ts";

const PATIENCE = 4;
const CAP = 40;

/** Values of a script in which each step is a new best with the same chance, until it gives up or `most` steps are done. */
function values(chance: number, random: Random, most = CAP, from: readonly number[] = []): number[] {
  const found = [...from];
  let since = 0;
  while (found.length < most && since < PATIENCE) {
    const isNew = found.length === 0 || random.uniform() < chance;
    found.push(isNew ? 1 + found.length : 0);
    since = isNew ? 0 : since + 1;
  }
  return found;
}

function progress(all: readonly (readonly number[])[]): Progress[] {
  const trials = all.map((own, i) =>
    trial({ name: `trial-${i}`, launched: 60 * i, epochs: own.map((_, k) => 10 * (k + 1)), values: own }),
  );
  return progressOf(...trials);
}

const LEVELS = Array.from({ length: 64 }, (_, i) => (i + 0.5) / 64);

/** A trial that just had a new best. */
const SEEN = [1, 2, 0, 4, 0, 6];

/** Mean of the steps that it takes in all, as told and by the chance itself. */
function meanLength(chance: number): { told: number; true: number } {
  const random = seededRandom(11);
  const finished = progress(Array.from({ length: 150 }, () => values(chance, random)));
  const stopped = progress([SEEN]);
  const share = lengthsByNewBests(
    [...finished, ...stopped],
    stopped,
    PATIENCE,
    () => CAP,
  )?.(stopped[0] as Progress);
  const least = SEEN.length + PATIENCE;
  const told = mean(LEVELS.map((level) => least + (share?.at(0, level) ?? Number.NaN) * (CAP - least)));
  const courses = Array.from({ length: 4000 }, () => values(chance, random, CAP, SEEN).length);
  return { told, true: mean(courses) };
}

describe("the length of a script that stops without a new best", () => {
  it.each([0.25, 0.4, 0.6])("is the one that a chance of %d gives", (chance) => {
    const length = meanLength(chance);
    expect(length.told).toBeGreaterThan(0.85 * length.true);
    expect(length.told).toBeLessThan(1.15 * length.true);
  });

  it("keeps to what patience is left and to the longest possible", () => {
    const random = seededRandom(3);
    const finished = progress(Array.from({ length: 30 }, () => values(0.5, random)));
    const stopped = progress([
      [3, 2, 1],
      [1, 2, 3],
    ]);
    const shares = lengthsByNewBests(finished, stopped, PATIENCE, () => CAP);
    for (const of of stopped) {
      const share = shares?.(of);
      const at = (shock: number, level: number): number => share?.at(shock, level) ?? Number.NaN;
      const seen = [-9, -1, 0, 1, 9].map((shock) => LEVELS.map((level) => at(shock, level)));
      for (const own of seen) {
        expect(Math.min(...own)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...own)).toBeLessThanOrEqual(1);
        expect(own).toEqual(own.toSorted((a, b) => a - b));
      }
      // What all trials share moves them one way.
      const means = seen.map(mean);
      expect(means).toEqual(means.toSorted((a, b) => a - b));
      expect(means.at(-1)).toBeGreaterThan(means[0] as number);
    }
  });

  it("is not told this way where that would take too long", () => {
    const stopped = progress([[1, 2, 3]]);
    expect(lengthsByNewBests(stopped, stopped, PATIENCE, () => 1e6)).toBeNull();
    expect(lengthsByNewBests(stopped, stopped, PATIENCE, () => 100)).not.toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { classify } from "../../../src/estimate/classify.ts";
import { readProgress, readTogether } from "../../../src/estimate/unstopped/progress.ts";
import type { ClassifiedTrial, Trial } from "../../../src/model/trial.ts";
import { START, trial, tuningJob } from "../observed.ts";

/** Twelve steps of so many seconds; by the minute where asked for. */
function steady(name: string, seconds: number, byTheMinute: boolean, stopped = false): Trial {
  const epochs = Array.from({ length: 12 }, (_, i) => seconds * (i + 1));
  const made = trial({ name, launched: 0, epochs, values: epochs.map((_, i) => i), stopped });
  if (!byTheMinute || !made.curve) return made;
  const minutes = Map.groupBy(made.curve.points, ({ at }) => 60 * Math.floor(at / 60));
  const points = [...minutes].map(([at, of]) => {
    const sum = of.reduce((total, { average }) => total + average, 0);
    return { ...(of[0] as (typeof of)[number]), at, average: sum / of.length, count: of.length };
  });
  return { ...made, curve: { ...made.curve, periodSeconds: 60, points } };
}

const judged = (...trials: Trial[]): ClassifiedTrial[] => classify(tuningJob(), trials);
const together = (trials: readonly ClassifiedTrial[]) =>
  readTogether(trials.map((each) => ({ trial: each, sign: 1 as const, checkpointed: false }))).progress;

describe("the progress of a trial", () => {
  it("is read anew where less is better", () => {
    const [of] = judged(steady("a", 20, false)) as [ClassifiedTrial];
    expect(readProgress(of, 1, false)?.values.at(-1)).toBe(11);
    expect(readProgress(of, -1, false)?.values.at(-1)).toBe(-11);
    expect(readProgress(of, 1, false)?.values.at(-1)).toBe(11);
  });

  it("is the same beside others where each step has its moment", () => {
    const trials = judged(steady("a", 20, false, true), steady("b", 50, false));
    const alone = trials.map((of) => readProgress(of, 1, false));
    expect(together(trials)).toEqual(alone);
    expect(alone[0]?.clock?.seconds.at(-1)).toBeCloseTo(240, 6);
  });

  it("is told by the others where only counts are known", () => {
    const stopped = judged(steady("a", 20, true, true)) as [ClassifiedTrial];
    const clocks = [8, 45].map((pace) => {
      const others = judged(...["b", "c", "d", "e"].map((name) => steady(name, pace, true)));
      return together([...stopped, ...others])[0]?.clock?.seconds;
    });
    expect(clocks[0]).toHaveLength(clocks[1]?.length ?? 0);
    expect(clocks[0]).not.toEqual(clocks[1]);
    expect(stopped[0].createdAt).toBe(START);
  });
});

import { mean } from "simple-statistics";
import { describe, expect, it } from "vitest";
import { classify } from "../../../src/estimate/classify.ts";
import { secondsAt } from "../../../src/estimate/unstopped/clock.ts";
import { type Progress, readTogether } from "../../../src/estimate/unstopped/progress.ts";
import { stepsLeft } from "../../../src/estimate/unstopped/steps-left.ts";
import { byTheMinute, trial, tuningJob } from "../observed.ts";

const STEPS = 40;
const TRIALS = 30;
/** Seconds from one launch to the next: every trial meets the minutes at another moment. */
const APART = 407;

/** Finished trials of one pace, give or take a fifth, that each take so long to start; and some that were stopped early. */
function counted(pace: number, start: number): { of: Progress; pace: number }[] {
  const paces = Array.from({ length: TRIALS }, (_, i) => pace * (0.8 + (0.4 * ((7 * i) % TRIALS)) / TRIALS));
  const trials = paces.map((own, i) => {
    const stopped = i % 3 === 2;
    const steps = stopped ? 3 + (i % 5) : STEPS;
    const epochs = Array.from({ length: steps }, (_, k) => start + own * (k + 1));
    const values = epochs.map((_, k) => k);
    return byTheMinute(trial({ name: `t${i}`, launched: APART * i, epochs, values, stopped }));
  });
  const job = tuningJob();
  const { progress } = readTogether(job, classify(job, trials));
  const byName = new Map([...progress].map(([{ name }, of]) => [name, of]));
  return paces.map((own, i) => ({ of: byName.get(`t${i}`) as Progress, pace: own }));
}

const CASE = { features: new Float64Array(0), novel: false, work: 0 };

const startOf = ({ of, pace }: { of: Progress; pace: number }): number =>
  secondsAt(of.clock as NonNullable<Progress["clock"]>, 1) - pace;

describe("a first step, by the minute", () => {
  it.each([9, 14, 22, 35, 50, 75])("holds the start of the script, with steps of %i s", (pace) => {
    const read = counted(pace, 45);
    const finished = read.filter(({ of }) => of.trial.outcome === "completed");
    expect(Math.abs(mean(finished.map(startOf)) - 45)).toBeLessThan(Math.max(1.5, pace / 12));
  });

  it("leaves what is not known of it in the range, against the seconds that steps took without it", () => {
    const read = counted(22, 45);
    const off = read.flatMap((each) =>
      each.of.trial.outcome === "earlyStopped" ? [startOf(each) - 45] : [],
    );
    const [unsure] = read.flatMap(({ of }) => (of.steps === 3 ? [of] : []));
    if (!unsure) throw new Error("no trial of three steps");
    expect(Math.abs(mean(off))).toBeLessThan(3 * unsure.firstStepDeviation);
    const length = { source: "constant", steps: () => STEPS, words: "" } as const;
    const sure = { mean: 3, own: 0, common: 0, residuals: [] };
    const common = (of: Progress): number => {
      const { left } = stepsLeft({ ...CASE, progress: of }, length, sure, [], null, 180);
      return left.kind === "steps" ? left.pace.common : Number.NaN;
    };
    const known = { ...unsure, firstStepDeviation: 0 };
    const added = Math.sqrt(common(unsure) ** 2 - common(known) ** 2);
    expect(added).toBeCloseTo(unsure.firstStepDeviation / (3 * 22), 1);
    expect(common(known)).toBeGreaterThan((0.5 * known.lastStepDeviation) / known.trained);
  });
});

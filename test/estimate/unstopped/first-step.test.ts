import { mean } from "simple-statistics";
import { describe, expect, it } from "vitest";
import { classify } from "../../../src/estimate/classify.ts";
import { secondsAt } from "../../../src/estimate/unstopped/clock.ts";
import { type Case, lessonAt } from "../../../src/estimate/unstopped/lesson.ts";
import { paceLeft } from "../../../src/estimate/unstopped/pace-left.ts";
import type { Progress } from "../../../src/estimate/unstopped/progress.ts";
import { readTogether } from "../../../src/estimate/unstopped/reading.ts";
import type { Curve, CurvePoint } from "../../../src/model/trial.ts";
import { byTheMinute, progressOf, trial, tuningJob } from "../observed.ts";

const NO_LAG = { usual: 3, pace: null, runsOn: new Set<string | null>() };
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

  it("leaves what is not known of it in the range, as far as own paces are believed", () => {
    const read = counted(22, 45);
    const stopped = read.filter(({ of }) => of.trial.outcome === "earlyStopped");
    const shortest = stopped.find(({ of }) => of.steps === 3)?.of;
    const longest = stopped.find(({ of }) => of.steps === 7)?.of;
    if (!shortest || !longest) throw new Error("no trials of three and of seven steps");
    expect(Math.abs(mean(stopped.map(startOf)) - 45)).toBeLessThan(3 * 22 * shortest.paceDeviation);
    expect(shortest.paceDeviation).toBeGreaterThan(1.5 * longest.paceDeviation);
    const cases = read.map(({ of }): Case => ({ ...CASE, progress: of }));
    const rows = cases.filter(({ progress }) => progress.steps === STEPS);
    const common = (of: Progress): number => {
      const lesson = lessonAt({ step: 3, stopped: [0] }, rows, [{ ...CASE, progress: of }], []);
      return paceLeft(lesson, () => STEPS, 180, NO_LAG).weighed.common[0] as number;
    };
    const known = common({ ...shortest, paceDeviation: 0 });
    expect(common(shortest)).toBeGreaterThan(Math.hypot(known, 0.8 * shortest.paceDeviation));
  });
});

/** Eight trials of 1,500 s under periods that hold all of each, and four that were stopped at their first steps. */
function inPeriodsOf(seconds: number): Progress[] {
  const trials = Array.from({ length: 12 }, (_, i) => {
    const stopped = i % 3 === 2;
    const epochs = Array.from({ length: stopped ? 1 + (i % 2) : STEPS }, (_, k) => 30 + 37 * (k + 1));
    const made = trial({
      name: `t${i}`,
      launched: 3600 * i,
      epochs,
      values: epochs.map((_, k) => k),
      stopped,
    });
    return { ...made, curve: made.curve && inOne(made.curve.points, seconds) };
  });
  return progressOf(...trials);
}

function inOne(points: readonly CurvePoint[], periodSeconds: number): Curve {
  const [first] = points as [CurvePoint];
  const at = periodSeconds * Math.floor(first.at / periodSeconds);
  const maximum = points.length - 1;
  return { periodSeconds, points: [{ at, count: points.length, average: maximum / 2, minimum: 0, maximum }] };
}

describe("periods that are not much shorter than trials", () => {
  it("tell no start, which is then taken to be some and in doubt for all", () => {
    const read = inPeriodsOf(3600);
    const stopped = read.filter(({ trial: of }) => of.outcome === "earlyStopped");
    for (const of of stopped) {
      expect(of.paceDeviation * 37 * of.steps).toBeGreaterThan(8);
      expect(of.paceDeviation).toBeLessThanOrEqual(0.3);
    }
    // By the minute the same trials tell it.
    const told = counted(37, 30).flatMap(({ of }) => (of.trial.outcome === "earlyStopped" ? [of] : []));
    const seconds = (all: readonly Progress[]): number => mean(all.map((of) => of.paceDeviation * of.steps));
    expect(seconds(told)).toBeLessThan(0.5 * seconds(stopped));
  });
});

import { describe, expect, it } from "vitest";
import { FREE_LEVEL, type Guess, noGuess } from "../../../src/estimate/unstopped/candidates.ts";
import { type Case, lessonAt } from "../../../src/estimate/unstopped/lesson.ts";
import { paceLeft } from "../../../src/estimate/unstopped/pace-left.ts";
import type { Progress } from "../../../src/estimate/unstopped/progress.ts";
import { stepsLeft } from "../../../src/estimate/unstopped/steps-left.ts";
import { teacherOf } from "../../../src/estimate/unstopped/teacher.ts";
import { weigh } from "../../../src/estimate/unstopped/weigh.ts";
import { trainedWithoutCurve } from "../../../src/estimate/unstopped/without-curve.ts";
import { type Course, progressOf, trial } from "../observed.ts";

const LENGTH = 8;
const course = (i: number, secondsAStep: number, steps: number): Course => ({
  name: `${i}`,
  launched: 1000 * i,
  epochs: Array.from({ length: steps }, (_, step) => secondsAStep * (step + 1)),
  values: Array.from({ length: steps }, (_, step) => step),
  stopped: steps < LENGTH,
});
const caseOf = (progress: Progress): Case => ({
  progress,
  features: new Float64Array(0),
  novel: false,
  work: 0,
});
/** So many finished trials, others that were stopped one step before their end, and one stopped at its first. */
const seen = (finished: number, filled: number): Progress[] =>
  progressOf(
    ...Array.from({ length: finished + filled }, (_, i) =>
      trial(course(i, 10 + (i % 3), i < finished ? LENGTH : LENGTH - 1)),
    ),
    trial(course(finished + filled, 10, 1)),
  );

describe("paces told by few finished trials", () => {
  /** Variance of the error in common against the own one, of the trial of one step. */
  const share = (finished: number, filled = 0): number => {
    const progress = seen(finished, filled);
    const cases = progress.map(caseOf);
    const sure = { mean: Math.log(10), own: 0, common: 0, residuals: [] };
    const rows = cases.slice(0, -1).map((of) => teacherOf(of, LENGTH, sure).filled);
    const lesson = lessonAt({ step: 1, stopped: [0] }, rows, cases.slice(-1), progress);
    const { own, common } = paceLeft(lesson, () => LENGTH, 0, {
      usual: 3,
      pace: null,
      runsOn: new Set(),
    }).weighed;
    return ((common[0] ?? Number.NaN) / (own[0] ?? Number.NaN)) ** 2;
  };

  it("share the more of their error, the fewer they are", () => {
    expect(share(2)).toBeCloseTo(2, 1);
    expect(share(4)).toBeCloseTo(1, 1);
    expect(share(7)).toBeCloseTo(4 / 7, 1);
  });

  it("share as much where stopped trials teach as well, which the same few have told", () => {
    expect(share(2, 10)).toBeGreaterThan(2 * share(12));
    expect(share(2, 10)).toBeGreaterThan(share(4, 8));
  });
});

describe("the pace after a first step of one round", () => {
  /** Seconds a step of a trial of 2,000 rounds; later steps of all took a tenth of a second for each of their rounds. */
  const told = (isNamed: boolean): number => {
    const rounds = [100, 150, 200, 250, 300, 400, 2000];
    const progress = progressOf(
      ...rounds.map((of, i) => {
        const { epochs, ...rest } = course(i, 0.1 * of, i < 6 ? LENGTH : 1);
        return trial({ ...rest, epochs: epochs.map((at) => 5 + (i % 3) + at - 0.1 * of) });
      }),
    );
    const spread = rounds.map((of) => Math.log(of / 300));
    const cases = progress.map((of, i): Case => {
      const log = spread[i] as number;
      return { ...caseOf(of), features: Float64Array.of(log), work: isNamed ? log : 0 };
    });
    const lesson = lessonAt({ step: 1, stopped: [0] }, cases.slice(0, -1), cases.slice(-1), progress);
    return Math.exp(
      paceLeft(lesson, () => LENGTH, 0, { usual: 3, pace: null, runsOn: new Set() }).weighed
        .mean[0] as number,
    );
  };

  it("goes with the rounds that hyperparameters name of the later steps", () => {
    expect(told(true)).toBeGreaterThan(180);
    expect(told(true)).toBeLessThan(220);
    expect(told(false)).toBeLessThan(170);
  });

  it("is believed to be as much longer as a later step holds rounds, and no longer after two steps", () => {
    /** How many times its own pace so far is the longest that is drawn. */
    const reach = (steps: number, work: number): number => {
      const [progress] = progressOf(trial(course(0, 10, steps))) as [Progress];
      const { left } = stepsLeft(
        { ...caseOf(progress), work },
        { source: "constant", steps: () => LENGTH, words: "" },
        { mean: Math.log(10), own: 0.1, common: 0.1, residuals: [] },
        [],
        null,
        0,
      );
      return left.kind === "steps" ? Math.exp(left.pace.most) / 10 : Number.NaN;
    };
    expect(reach(1, Math.log(25))).toBeCloseTo(75, 6);
    expect(reach(1, -1)).toBeCloseTo(3, 6);
    expect(reach(2, Math.log(25))).toBeCloseTo(3, 6);
  });
});

it("a guess that is far off does not make the range of a better one narrower", () => {
  const told = Math.log(60);
  const near: Guess = { name: "own pace", own: true, rows: [told - 0.5], targets: [told] };
  const range = (...others: readonly Guess[]): number => {
    const { own, common } = weigh(
      {
        response: [told],
        rows: [new Float64Array(0)],
        targets: [new Float64Array(0)],
        reach: 0,
        bends: false,
        starts: [
          { levelVariance: 0.5, guesses: [near] },
          { levelVariance: FREE_LEVEL, guesses: others },
        ],
        blocks: [],
        commonShare: 2,
        novel: [false],
        novelDeviation: 0,
      },
      0.01,
      0.05,
    );
    return Math.hypot(own[0] ?? 0, common[0] ?? 0);
  };
  expect(range()).toBeGreaterThan(0.3);
  expect(range(noGuess(1, 1))).toBeGreaterThan(0.9 * range());
});

describe("a trial unlike all that it is told by", () => {
  /** Twelve rows whose response rises by 0.1 for each unit of the one feature, from -1 to 1. */
  const at = Array.from({ length: 12 }, (_, i) => -1 + (2 * i) / 11);
  const told = (feature: number, reach = 0) => {
    const { mean, own } = weigh(
      {
        response: at.map((x) => 4 + 0.1 * x),
        rows: at.map((x) => Float64Array.of(x)),
        targets: [Float64Array.of(feature)],
        reach,
        bends: false,
        starts: [{ levelVariance: FREE_LEVEL, guesses: [noGuess(at.length, 1)] }],
        blocks: [],
        commonShare: 0,
        novel: [false],
        novelDeviation: 0,
      },
      0.01,
      0.05,
    );
    return { mean: mean[0] ?? Number.NaN, own: own[0] ?? Number.NaN };
  };

  it("is predicted as at the edge of what was seen", () => {
    expect(told(1).mean).toBeGreaterThan(4.08);
    expect(told(5).mean).toBeCloseTo(told(1).mean, 9);
    expect(told(-5).mean).toBeCloseTo(told(-1).mean, 9);
  });

  it("or a little beyond it, where a slope is taken to go on", () => {
    expect(told(1.3, 0.4).mean).toBeGreaterThan(told(1).mean + 0.01);
    expect(told(5, 0.4).mean).toBeCloseTo(told(1.4, 0.4).mean, 9);
  });

  it("with a range that is wider the further out it lies", () => {
    expect(told(3).own).toBeGreaterThan(1.2 * told(1).own);
    expect(told(6).own).toBeGreaterThan(1.2 * told(3).own);
  });
});

it("one finished trial tells the whole training of another to a factor of about two, ten alike ones to a tenth", () => {
  const deviation = (finished: number): number => {
    const cases = seen(finished, 0).map(caseOf);
    const { own } = trainedWithoutCurve(cases.slice(-1), cases.slice(0, -1), null, 75);
    return own[0] ?? Number.NaN;
  };
  expect(deviation(1)).toBeGreaterThan(0.5);
  expect(deviation(1)).toBeLessThan(0.8);
  expect(deviation(10)).toBeLessThan(0.12);
});

describe("whole trainings told by a hyperparameter", () => {
  /** Three finished trials that hardly differ in it, and so many stopped ones that do, at an eighth of their steps. */
  const told = (stopped: number): number => {
    const spread = [
      ...[-0.2, 0, 0.2],
      ...Array.from({ length: stopped - 1 }, (_, i) => -2 + (4 * i) / Math.max(1, stopped - 2)),
      2,
    ];
    const progress = progressOf(
      ...spread.map((x, i) => trial(course(i, 10 * Math.exp(x + 0.02 * (i % 3)), i < 3 ? LENGTH : 1))),
    );
    const cases = progress.map(
      (of, i): Case => ({ ...caseOf(of), features: Float64Array.of(spread[i] as number) }),
    );
    const { mean } = trainedWithoutCurve(cases.slice(3), cases.slice(0, 3), null, 75);
    return Math.exp(mean.at(-1) as number);
  };

  it("go with it as what stopped trials took does, where four or more do", () => {
    const truth = 80 * Math.exp(2);
    expect(told(12)).toBeGreaterThan(0.8 * truth);
    expect(told(12)).toBeLessThan(1.2 * truth);
    expect(told(3)).toBeLessThan(0.5 * truth);
  });
});

import { describe, expect, it } from "vitest";
import { maxRuntime } from "../../../src/estimate/leaks/max-runtime.ts";
import { readCourses } from "../../../src/estimate/policy/courses.ts";
import type { Trial } from "../../../src/model/trial.ts";
import type { TuningJob } from "../../../src/model/tuning-job.ts";
import { trial, tuningJob } from "../observed.ts";
import { CUT, FAILED, judged, RUNNING, ran, STOPPED } from "./judged.ts";

const found = (trials: readonly Trial[], job: TuningJob = tuningJob()) => {
  const run = judged(trials, job);
  return maxRuntime(job, readCourses(job, run.trials), run.spend);
};
const finished = (...seconds: number[]) => seconds.map((each, i) => ran(`finished-${i}`, each));
const FIVE = [600, 700, 1000, 800, 900] as const;
const NEVER_STARTED = { startedAt: null, endedAt: null, trainingSeconds: null } as const;

describe("hung trials", () => {
  it("are those that ran beyond three times the longest that finished", () => {
    const { hung, tighterSeconds, longestFinishedSeconds, excess } = found([
      ...finished(...FIVE),
      ran("three-times", 3000, FAILED),
      ran("beyond", 4000, FAILED),
      ran("cut", 5000, CUT),
    ]);
    expect(longestFinishedSeconds).toBe(1000);
    expect(hung).toMatchObject({ trials: ["beyond", "cut"], billableSeconds: 9000 });
    expect(hung.costUsd).toBeCloseTo(9, 9);
    expect(hung.share).toBeCloseTo(9 / 16, 9);
    expect(tighterSeconds).toBe(1500);
    expect([...excess]).toEqual([
      ["beyond", 2500],
      ["cut", 3500],
    ]);
  });

  it.each<[string, Partial<Trial>]>([
    ["the tuner stopped", STOPPED],
    ["still runs", { ...RUNNING, trainingSeconds: 9000 }],
    ["never started", { ...FAILED, ...NEVER_STARTED }],
  ])("are none that %s", (_, changes) => {
    const one = trial({ name: "one", launched: 2000, epochs: [8000], values: [0.4] }, changes);
    expect(found([...finished(...FIVE), one])).toMatchObject({
      hung: { trials: [] },
      tighterSeconds: null,
    });
  });

  it("are not told from fewer than five finished trials with a known length", () => {
    const hung = ran("beyond", 4000, FAILED);
    expect(found([...finished(...FIVE.slice(1)), hung]).hung.trials).toEqual([]);
    const unknown = ran("unknown", 1000, NEVER_STARTED);
    const beside = found([...finished(...FIVE.slice(1)), unknown, hung]);
    expect(beside).toMatchObject({ longestFinishedSeconds: 1000, hung: { trials: [] } });
  });

  it("have nothing to be measured by where none finished", () => {
    expect(found([ran("a", 4000, FAILED)])).toMatchObject({
      longestFinishedSeconds: null,
      tighterSeconds: null,
      hung: { trials: [], costUsd: 0 },
    });
  });
});

describe("limit of the run time", () => {
  it("is that of the first trial that records one", () => {
    const limits = [null, 7200, 3600].map((maxRuntimeSeconds, i) => ran(`${i}`, 1000, { maxRuntimeSeconds }));
    expect(found(limits).limitSeconds).toBe(7200);
    expect(found(limits.slice(0, 1)).limitSeconds).toBeNull();
  });
});

describe("trials that the limit cut", () => {
  /** Cut at so many seconds, after so many of ten epochs. */
  const cut = (name: string, seconds: number, epochs: number, changes: Partial<Trial> = {}) => {
    const at = Array.from({ length: epochs }, (_, i) => seconds - 81 - (epochs - 1 - i) * 10);
    return trial({ name, launched: 0, epochs: at, values: at.map(() => 0.5) }, { ...CUT, ...changes });
  };

  it("need the time of all their epochs: the slowest counts", () => {
    const { cut: taken, neededSeconds } = found([cut("a", 1000, 5), cut("b", 1000, 4), cut("c", 1000, 8)]);
    expect(taken).toMatchObject({ trials: ["a", "b", "c"], billableSeconds: 3000, share: 1 });
    expect(neededSeconds).toBe(2500);
  });

  it.each<[string, Trial]>([
    ["had all epochs behind it", cut("a", 1000, 10)],
    ["never started", cut("a", 1000, 5, NEVER_STARTED)],
    ["has no planned epochs of its own", cut("a", 1000, 5, { hyperparameters: { epochs: "auto" } })],
  ])("tell nothing of the time that one needs that %s", (_, one) => {
    expect(found([one])).toMatchObject({ cut: { trials: ["a"] }, neededSeconds: null });
  });

  it("are no finished ones: those need nothing", () => {
    expect(found(finished(...FIVE))).toMatchObject({ cut: { trials: [] }, neededSeconds: null });
  });
});

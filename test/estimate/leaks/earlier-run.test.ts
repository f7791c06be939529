import { describe, expect, it } from "vitest";
import { earlierRun } from "../../../src/estimate/leaks/earlier-run.ts";
import type { Trial } from "../../../src/model/trial.ts";
import type { Goal, TuningJob } from "../../../src/model/tuning-job.ts";
import { START } from "../observed.ts";
import { FAILED, integer, judged, RUNNING, ran, searching } from "./judged.ts";

const DEPTH = integer("depth", 1, 10);
const WIDTH = integer("width", 8, 64);
const BAYESIAN = { ...searching(DEPTH, WIDTH), strategy: "Bayesian" };
const DAY = 86_400;

const runOf = (name: string, changes: Partial<TuningJob> = {}): TuningJob => ({
  ...BAYESIAN,
  name,
  ...changes,
});
const earlier = (changes: Partial<TuningJob> = {}): TuningJob =>
  runOf("tuning-1", { createdAt: START - DAY, endedAt: START - 1, ...changes });
const reached = (...objectives: (number | null)[]): Trial[] =>
  objectives.map((objective, i) => ran(`${i}`, 1000, { objective }));

function found(
  others: readonly (readonly [TuningJob, readonly Trial[]])[],
  own: readonly Trial[] = reached(0.5, 0.8, 0.9, 0.7),
  job: TuningJob = runOf("tuning-2"),
) {
  const run = judged(own, job);
  const runs = others.map(([other, trials]) => ({ job: other, trials: judged(trials, other).trials }));
  return earlierRun(job, run.trials, run.spend, runs);
}

describe("earlier run of the same tuner", () => {
  it("tells how much of this run went until it was as good", () => {
    expect(found([[earlier(), reached(0.6, 0.8, 0.7)]])).toEqual({
      name: "tuning-1",
      bestObjective: 0.8,
      trialsUntilAsGood: 2,
      shareUntilAsGood: 0.5,
    });
  });

  it("was better than all of this run, or worse than its first trial", () => {
    expect(found([[earlier(), reached(0.95)]])).toMatchObject({
      trialsUntilAsGood: null,
      shareUntilAsGood: 1,
    });
    expect(found([[earlier(), reached(0.1)]])).toMatchObject({
      trialsUntilAsGood: 1,
      shareUntilAsGood: 0.25,
    });
  });

  it("is better with less where the objective is to be small", () => {
    const objective = { metric: "loss", goal: "Minimize" as Goal };
    const own = runOf("tuning-2", { objective });
    expect(found([[earlier({ objective }), reached(0.6, 0.7)]], reached(0.8, 0.65, 0.5), own)).toMatchObject({
      bestObjective: 0.6,
      trialsUntilAsGood: 3,
    });
  });

  it("counts no objective of a trial that failed or still runs", () => {
    const spoilt = [
      ran("f", 1000, { ...FAILED, objective: 0.99 }),
      ran("r", 1000, { ...RUNNING, objective: 0.99 }),
    ];
    expect(found([[earlier(), [...spoilt, ...reached(0.6)]]])).toMatchObject({ bestObjective: 0.6 });
    expect(found([[earlier(), [...spoilt, ...reached(null)]]])).toBeNull();
    expect(found([[earlier(), reached(0.6)]], [...spoilt, ...reached(0.7)])).toMatchObject({
      trialsUntilAsGood: 3,
    });
  });

  it("is the last that had ended, whatever the order of its ranges", () => {
    const definitions = searching(WIDTH, DEPTH).definitions;
    const runs = [
      [earlier({ endedAt: START - 100 }), reached(0.5)],
      [earlier({ name: "tuning-0", definitions, endedAt: START }), reached(0.6)],
      [earlier({ endedAt: START - 200 }), reached(0.7)],
      [earlier({ endedAt: START + 1 }), reached(0.8)],
      [earlier({ endedAt: null }), reached(0.9)],
    ] as const;
    expect(found(runs)).toMatchObject({ name: "tuning-0", bestObjective: 0.6 });
  });

  it.each<[string, Partial<TuningJob>]>([
    ["another name", { name: "other-1" }],
    ["another region", { region: "eu-west-1" }],
    ["another objective", { objective: { metric: "loss", goal: "Maximize" } }],
    ["other ranges", { definitions: searching(DEPTH).definitions }],
  ])("is none with %s", (_, changes) => {
    expect(found([[earlier(changes), reached(0.6)]])).toBeNull();
  });

  it.each<[string, Partial<TuningJob>]>([
    ["was warm started", { warmStart: { parents: ["tuning-0"], type: "IdenticalDataAndAlgorithm" } }],
    ["does not learn from trials", { strategy: "Random" }],
    ["has no objective of its own", { objective: null }],
    ["has several definitions", { definitions: [...BAYESIAN.definitions, ...BAYESIAN.definitions] }],
  ])("is not looked for where this one %s", (_, changes) => {
    expect(found([[earlier(changes), reached(0.6)]], undefined, runOf("tuning-2", changes))).toBeNull();
  });
});

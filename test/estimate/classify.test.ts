import { describe, expect, it } from "vitest";
import { classify } from "../../src/estimate/classify.ts";
import { stoppedTogether } from "../../src/estimate/stopped-together.ts";
import type { Trial } from "../../src/model/trial.ts";
import type { TuningJob } from "../../src/model/tuning-job.ts";
import { START, trial, tuningJob } from "./observed.ts";

const minutes = (count: number): number[] => Array.from({ length: count }, (_, i) => 60 * (i + 1));
const rising = (count: number, level: number): number[] =>
  Array.from({ length: count }, (_, i) => level - 0.3 / (i + 1));
const whole = (name: string, launched: number): Trial =>
  trial({ name, launched, epochs: minutes(10), values: rising(10, 0.9) });
/** Launched when the first two are done, and stopped after four of ten epochs. */
const halted = (changes: Partial<Trial> = {}, launched = 800): Trial =>
  trial({ name: "halted", launched, epochs: minutes(4), values: rising(4, 0.6), stopped: true }, changes);
const FIRST = [whole("a", 10), whole("b", 11)];
const HALTED_ENDS = (halted().endedAt ?? 0) - START;

/** The verdict on the trial named `halted`. */
function verdictOn(stop: Trial, job: Partial<TuningJob> = {}, others: readonly Trial[] = FIRST) {
  const found = classify(tuningJob(job), [...others, stop]).find(({ name }) => name === "halted");
  if (!found) throw new Error("the trial is not there");
  return { outcome: found.outcome, because: found.stoppedBecause, basis: found.basis, why: found.why };
}

const HYPERBAND = {
  strategy: "Hyperband",
  earlyStoppingType: "Off",
  hyperband: { minResource: 1, maxResource: 10 },
} as const;
const CRITERIA = { targetObjective: null, maxJobsNotImproving: null, onConvergence: false };
const ENDS_WITH_IT = { endedAt: START + HALTED_ENDS + 20 };

describe("a trial that the tuner stopped", () => {
  it.each<[string, Trial, Partial<TuningJob>, RegExp]>([
    ["by the median rule", halted(), {}, /Early stopping was on, and nothing else explains the stop/],
    ["in a tuning job that ended on its own right after it", halted(), ENDS_WITH_IT, /nothing else explains/],
    ["long before a user stopped the tuning job", halted(), { status: "Stopped" }, /nothing else explains/],
    [
      "long before a completion criterion ended it",
      halted(),
      { completionCriteria: { ...CRITERIA, onConvergence: true } },
      /nothing else/,
    ],
    ["without secondary status or phases", halted({ secondaryStatus: null, phases: [] }), {}, /nothing else/],
    ["whose curve CloudWatch no longer has", halted({ curve: null }), {}, /nothing else/],
    ["by Hyperband", halted(), HYPERBAND, /Hyperband stopped it after 4 of 10 epochs/],
    [
      "by Hyperband whose maximum is in the hyperparameters",
      halted(),
      { ...HYPERBAND, hyperband: null },
      /4 of 10 epochs/,
    ],
  ])("%s", (_name, stop, job, why) => {
    const verdict = verdictOn(stop, job);
    expect(verdict).toMatchObject({ outcome: "earlyStopped", because: "tuner", basis: "inferred" });
    expect(verdict.why).toMatch(why);
  });
});

describe("a stop that is no saving", () => {
  it.each<[string, Trial, Partial<TuningJob>, string, string, RegExp]>([
    [
      "max runtime",
      halted({ secondaryStatus: "MaxRuntimeExceeded" }),
      {},
      "max-runtime",
      "recorded",
      /maximum run time/,
    ],
    [
      "max runtime without a secondary status",
      halted({ secondaryStatus: null, maxRuntimeSeconds: 300 }),
      {},
      "max-runtime",
      "inferred",
      /ran as long as its maximum run time/,
    ],
    [
      "spot wait used up",
      halted({ secondaryStatus: "MaxWaitTimeExceeded" }),
      {},
      "max-wait",
      "recorded",
      /spot wait/,
    ],
    [
      "a user stopped the tuning job",
      halted(),
      { status: "Stopped", ...ENDS_WITH_IT },
      "tuning-job-ended",
      "inferred",
      /when the tuning job ended/,
    ],
    [
      "the tuning job is stopping now",
      halted(),
      { status: "Stopping", endedAt: null },
      "tuning-job-ended",
      "inferred",
      /ended/,
    ],
    [
      "the tuning job failed",
      halted(),
      { status: "Failed", ...ENDS_WITH_IT },
      "tuning-job-ended",
      "inferred",
      /ended/,
    ],
    [
      "a completion criterion fired",
      halted(),
      { ...ENDS_WITH_IT, completionCriteria: { ...CRITERIA, targetObjective: 0.85 }, limits: limits(50) },
      "tuning-job-ended",
      "inferred",
      /ended/,
    ],
    [
      "the tuning job ran out of time",
      halted(),
      { ...ENDS_WITH_IT, limits: limits(4, HALTED_ENDS + 20) },
      "tuning-job-ended",
      "inferred",
      /ended/,
    ],
    ["early stopping was off", halted(), { earlyStoppingType: "Off" }, "user", "inferred", /was off/],
    [
      "it showed no objective",
      halted({ curve: null, objective: null }),
      {},
      "unknown",
      "inferred",
      /no objective/,
    ],
    [
      "Hyperband stops nothing below its minimum resource",
      halted(),
      { ...HYPERBAND, hyperband: { minResource: 5, maxResource: 10 } },
      "unknown",
      "inferred",
      /minimum resource.* 4 of 5 epochs/,
    ],
    [
      "Hyperband without a curve",
      halted({ curve: null }),
      HYPERBAND,
      "unknown",
      "inferred",
      /cannot be read/,
    ],
    [
      "two definitions",
      halted(),
      { definitions: [...tuningJob().definitions, ...tuningJob().definitions] },
      "unknown",
      "inferred",
      /several definitions/,
    ],
  ])("%s", (_name, stop, job, because, basis, why) => {
    const verdict = verdictOn(stop, job);
    expect(verdict).toMatchObject({ outcome: "stopped", because, basis });
    expect(verdict.why).toMatch(why);
  });

  it("several within seconds of each other, by hand or by a script", () => {
    const others = ["x", "y"].map((name, i) => ({ ...halted(), name, createdAt: START + 800 + i }));
    expect(verdictOn(halted(), {}, [...FIRST, ...others, ...steadyStops()])).toMatchObject({
      outcome: "stopped",
      because: "unknown",
    });
  });

  it("but not the first stops of all, where a trial that completed opened the rule's pool", () => {
    const times = [1_000, 1_002, 1_004, 3_000, 5_000, 9_000];
    expect(stoppedTogether(times, [])(1_002)).toBe(true);
    expect(stoppedTogether(times, [990])(1_002)).toBe(false);
    expect(stoppedTogether(times, [900])(1_002)).toBe(true);
    const later = [500, ...times];
    expect(stoppedTogether(later, [990])(1_002)).toBe(true);
  });

  it("nobody had shown anything to compare it with", () => {
    const later = [whole("a", 5_000), whole("b", 5_001)];
    expect(verdictOn(halted({}, 10), {}, later)).toMatchObject({ outcome: "stopped", because: "unknown" });
    const parents = { warmStart: { parents: ["parent"], type: "IdenticalDataAndAlgorithm" } };
    expect(verdictOn(halted({}, 10), parents, later)).toMatchObject({ outcome: "earlyStopped" });
  });

  it("a stopped tuning job ends when its slowest upload does", () => {
    const slow = trial({
      name: "slow",
      launched: 801,
      epochs: minutes(4),
      values: rising(4, 0.6),
      stopped: true,
      upload: 900,
    });
    const job = { status: "Stopped", endedAt: (slow.endedAt ?? 0) + 5 };
    expect(verdictOn(halted(), job, [...FIRST, slow])).toMatchObject({ because: "tuning-job-ended" });
    // A trial launched afterwards shows that the tuning job had not been stopped yet.
    expect(verdictOn(halted(), job, [...FIRST, slow, whole("after", 1_200)])).toMatchObject({
      outcome: "earlyStopped",
    });
  });
});

describe("a stop shortly before a user stopped the tuning job", () => {
  /** Runs on until the tuning job is stopped, that long after the stop of `halted`. */
  const cutAt = (later: number, changes: Partial<Trial> = {}): Trial =>
    trial(
      {
        name: "cut",
        launched: 800,
        epochs: [...minutes(4), 240 + later],
        values: rising(5, 0.8),
        stopped: true,
      },
      changes,
    );
  const stoppedJob = (cut: Trial) => ({ status: "Stopped", endedAt: (cut.endedAt ?? 0) + 5 });

  it.each<[string, number, readonly Trial[], string]>([
    ["is the tuner's where it came long before the last stops", 90, [], "tuner"],
    ["is the tuner's where a trial was launched after it", 50, [whole("after", 1_195)], "tuner"],
    ["is left out where a launch may have been under way", 50, [whole("after", 1_170)], "tuning-job-ended"],
    ["is left out where neither tells", 50, [], "tuning-job-ended"],
  ])("%s", (_name, later, others, because) => {
    const cut = cutAt(later);
    const trials = [...FIRST, cut, ...others];
    expect(verdictOn(halted(), stoppedJob(cut), trials)).toMatchObject({ because });
    const found = classify(tuningJob(stoppedJob(cut)), [...trials, halted()]);
    expect(found.find(({ name }) => name === "cut")).toMatchObject({ stoppedBecause: "tuning-job-ended" });
  });

  it("is left out where the others' phases are not known", () => {
    const cut = cutAt(90, { phases: [] });
    expect(verdictOn(halted(), stoppedJob(cut), [...FIRST, cut])).toMatchObject({
      because: "tuning-job-ended",
    });
  });

  it("is the tuner's where the tuning job is still stopping, and had launched a trial since", () => {
    const job = { status: "Stopping", endedAt: null };
    expect(verdictOn(halted(), job, [...FIRST, whole("after", 1_300)])).toMatchObject({ because: "tuner" });
  });
});

describe("a trial that was not cut short", () => {
  it.each<[string, Partial<Trial>, Partial<TuningJob>, string, string]>([
    ["completed", { status: "Completed" }, {}, "completed", "recorded"],
    ["failed", { status: "Failed" }, {}, "failed", "recorded"],
    ["running", { status: "InProgress" }, { endedAt: null, status: "InProgress" }, "running", "recorded"],
    [
      "at Hyperband's maximum resource",
      {},
      { ...HYPERBAND, hyperband: { minResource: 1, maxResource: 4 } },
      "completed",
      "inferred",
    ],
    [
      "at Hyperband's maximum resource as the tuning job was stopped",
      {},
      {
        ...HYPERBAND,
        hyperband: { minResource: 1, maxResource: 4 },
        status: "Stopped",
        ...ENDS_WITH_IT,
      },
      "completed",
      "inferred",
    ],
  ])("%s", (_name, changes, job, outcome, basis) => {
    expect(verdictOn(halted(changes), job)).toMatchObject({ outcome, because: null, basis });
  });
});

function limits(maxJobs: number, maxRuntimeSeconds: number | null = null): TuningJob["limits"] {
  return { maxJobs, maxParallelJobs: 2, maxRuntimeSeconds };
}

/** Stops at the tuner's own pace, one every half hour. */
function steadyStops(): Trial[] {
  return Array.from({ length: 12 }, (_, i) => ({
    ...halted({}, 3_000 + 1_800 * i),
    name: `steady-${i}`,
  }));
}

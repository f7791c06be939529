import { describe, expect, it } from "vitest";
import { analyze } from "../../src/analyze.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import type { Trial } from "../../src/model/trial.ts";
import type { ParameterRange, TuningJob } from "../../src/model/tuning-job.ts";
import type { Recommendation, TuningJobReport } from "../../src/report/schema.ts";
import { type Course, observations, trial, tuningJob } from "../estimate/observed.ts";

/** Each second on instances costs $0.001. */
const CONFIG = { ...DEFAULT_CONFIG, rates: { "ml.m5.xlarge": 3.6 } };

/** Trials one after the other on one slot, unless they say otherwise; early stopping is off. */
function report(courses: readonly Made[], changes: Partial<TuningJob> = {}): TuningJobReport {
  let free = 0;
  const trials = courses.map(({ seconds, changes: own, ...course }, index) => {
    const made = trial(
      { name: `tuning-${index}`, launched: free, epochs: [seconds - 1], values: [0.5], ...course },
      own,
    );
    free = (made.endedAt ?? made.createdAt) - START_OF_ALL + 30;
    return made;
  });
  const job = tuningJob({
    earlyStoppingType: "Off",
    endedAt: START_OF_ALL + free,
    limits: { maxJobs: trials.length, maxParallelJobs: 1, maxRuntimeSeconds: null },
    ...changes,
  });
  const [found] = analyze(CONFIG, [observations(job, trials)], 1.8e9).report.tuningJobs;
  if (!found) throw new Error("the report has no tuning job");
  return found;
}

interface Made extends Partial<Course> {
  /** Of training. */
  readonly seconds: number;
  readonly changes?: Partial<Trial>;
}
const START_OF_ALL = tuningJob().createdAt;

const advice = (job: TuningJobReport, id: Recommendation["id"]): Recommendation | undefined =>
  job.recommendations.find((each) => each.id === id);

const some = (count: number, of: (index: number) => Made): Made[] =>
  Array.from({ length: count }, (_, i) => of(i));

function withRanges(...ranges: ParameterRange[]): Partial<TuningJob> {
  const [definition] = tuningJob().definitions;
  return { definitions: definition ? [{ ...definition, ranges }] : [] };
}

describe("fix-failing-trials", () => {
  const failed = (failureReason: string): Partial<Trial> => ({
    status: "Failed",
    secondaryStatus: "Failed",
    failureReason,
    objective: null,
    curve: null,
  });
  const outOfMemory = (index: number): string =>
    `AlgorithmError: ExecuteUserScriptError:\nExitCode 1\nErrorMessage "RuntimeError: CUDA out of memory. Tried to allocate ${index}.50 GiB"\nCommand "/opt/conda/bin/python3.10 train.py --batch ${index}", exit code: 1`;
  const batch: ParameterRange = { kind: "integer", name: "batch", min: 1, max: 64, scaling: "Linear" };

  /** The largest batches run out of memory; one trial cannot read its data. */
  const job = (failing: number): TuningJobReport =>
    report(
      some(40, (i) => ({
        seconds: 1000,
        hyperparameters: { batch: String(i + 1), eta: String((i * 7) % 40) },
        changes:
          i >= 40 - failing
            ? failed(outOfMemory(i))
            : i === 3
              ? failed("ClientError: cannot read s3://bucket-of-111122223333/data/part-17")
              : {},
      })),
      withRanges(batch, { kind: "continuous", name: "eta", min: 0, max: 40, scaling: "Linear" }),
    );

  it("groups reasons that differ in numbers alone, masks paths, and prices each group", () => {
    const { failures } = job(8).leaks;
    expect(failures.map(({ reason, trials }) => [trials, reason])).toEqual([
      [
        8,
        expect.stringMatching(
          /^AlgorithmError: RuntimeError: CUDA out of memory\. Tried to allocate 32\.50 GiB$/,
        ),
      ],
      [1, "ClientError: cannot read (path)"],
    ]);
    expect(failures[0]?.costUsd).toBeCloseTo(8 * 1.08, 6);
    expect(failures[0]?.share).toBeCloseTo(8 / 40, 6);
  });

  it("names the part of the search space where they lie, and what it saves to leave them out", () => {
    const found = advice(job(8), "fix-failing-trials");
    expect(found?.evidence).toMatch(/8 of them: .*out of memory/);
    expect(found?.evidence).toContain("of the 8 trials with `batch` from 33 upwards, 8 failed so");
    expect(found?.savingUsd?.estimate).toBeCloseTo(9 * 1.08, 6);
  });

  it("names no region where three failures of forty may lie together by chance, or where failures are spread", () => {
    expect(job(4).leaks.failures[0]?.region).toMatchObject({ parameter: "batch", side: ">=", value: "37" });
    expect(job(3).leaks.failures.every(({ region }) => region === null)).toBe(true);
    const spread = report(
      some(40, (i) => ({
        seconds: 1000,
        hyperparameters: { batch: String(i + 1) },
        changes: i % 4 === 0 ? failed(outOfMemory(i)) : {},
      })),
      withRanges(batch),
    );
    expect(spread.leaks.failures).toMatchObject([{ trials: 10, region: null }]);
  });
});

describe("reduce-startup", () => {
  /** 100 s of download and 20 s of upload around so much training. */
  const job = (training: number, count = 10): TuningJobReport =>
    report(some(count, () => ({ seconds: training, download: 100, upload: 20 })));

  it("speaks from a fifth of the billed time on, with the break-even length of this job", () => {
    const found = advice(job(480), "reduce-startup");
    expect(found).toMatchObject({ confidence: "indicative", change: null });
    expect(found?.evidence).toContain("20 % of the billed time");
    expect(job(480).leaks.startUp).toMatchObject({
      downloadSeconds: 1000,
      uploadSeconds: 200,
      breakEvenTrainingSeconds: 120,
      smallShareTrainingSeconds: 1080,
    });
    expect(advice(job(481), "reduce-startup")).toBeUndefined();
  });

  it("is silent for two trials and where no phases are recorded", () => {
    expect(advice(job(300, 2), "reduce-startup")).toBeUndefined();
    const bare = report(some(10, () => ({ seconds: 100, download: 100, changes: { phases: [] } })));
    expect(bare.leaks.startUp).toBeNull();
    expect(advice(bare, "reduce-startup")).toBeUndefined();
  });

  it("comes true within its range, in money and in wall clock, whatever streaming really takes off", () => {
    const before = job(300);
    const found = advice(before, "reduce-startup");
    for (const share of [0, 0.3, 0.85]) {
      const after = report(some(10, () => ({ seconds: 300, download: 100 * (1 - share), upload: 20 })));
      const usd = (before.actual.costUsd ?? 0) - (after.actual.costUsd ?? 0);
      const seconds = before.actual.wallClockSeconds - after.actual.wallClockSeconds;
      expect(usd).toBeGreaterThanOrEqual((found?.savingUsd?.low ?? 1) - 0.01);
      expect(usd).toBeLessThanOrEqual((found?.savingUsd?.high ?? 0) + 0.01);
      expect(seconds).toBeGreaterThanOrEqual((found?.savingSeconds?.low ?? 1) - 1);
      expect(seconds).toBeLessThanOrEqual((found?.savingSeconds?.high ?? 0) + 1);
    }
  });

  it("turns copied data into streamed data where the definition copies", () => {
    const [definition] = tuningJob().definitions;
    const copied = report(
      some(10, () => ({ seconds: 300, download: 100 })),
      {
        definitions: definition ? [{ ...definition, inputMode: "File" }] : [],
      },
    );
    expect(advice(copied, "reduce-startup")?.change).toEqual({
      parameter: "AlgorithmSpecification.TrainingInputMode",
      from: "File",
      to: "FastFile",
    });
  });
});

describe("cap-max-runtime", () => {
  const hung: Partial<Trial> = {
    status: "Stopped",
    secondaryStatus: "MaxRuntimeExceeded",
    objective: null,
    curve: null,
  };
  const job = (hangs: number, finished = 10): TuningJobReport =>
    report([
      ...some(finished, () => ({ seconds: 920 })),
      { seconds: hangs - 80, changes: { ...hung, maxRuntimeSeconds: 86_400 } },
    ]);

  it("lowers a limit far above what trials need once a trial hung, and comes true in the replay", () => {
    const found = advice(job(20_000), "cap-max-runtime");
    expect(found?.change).toEqual({
      parameter: "StoppingCondition.MaxRuntimeInSeconds",
      from: 86_400,
      to: 1500,
    });
    expect(found?.savingUsd?.estimate).toBeCloseTo(18.5, 6);
    expect(found?.savingSeconds?.estimate).toBeCloseTo(18_500, 6);
    expect(found?.evidence).toMatch(/limit is far above/);
    const after = job(1500);
    expect((job(20_000).actual.costUsd ?? 0) - (after.actual.costUsd ?? 0)).toBeCloseTo(18.5, 6);
  });

  it("takes a trial for hung above three times the longest that finished, and only with five of those", () => {
    expect(job(3000).leaks.maxRuntime.hung.trials).toBe(0);
    expect(job(3001).leaks.maxRuntime.hung.trials).toBe(1);
    expect(job(20_000, 4).leaks.maxRuntime.hung.trials).toBe(0);
  });

  /** A trial cut at 1000 s after so many of ten epochs, beside trials that finish. */
  const cut = (finished: number): TuningJobReport =>
    report([
      ...some(finished, () => ({ seconds: 920 })),
      {
        seconds: 920,
        epochs: [184, 368, 552, 736, 919],
        values: [0.1, 0.2, 0.3, 0.4, 0.5],
        changes: { status: "Stopped", secondaryStatus: "MaxRuntimeExceeded", maxRuntimeSeconds: 1000 },
      },
    ]);
  const limited = (job: TuningJobReport) => ({ ...job, found: advice(job, "cap-max-runtime") });

  it("says that a limit is too low where it cut trials, and how much they needed", () => {
    const { found, leaks } = limited(cut(3));
    expect(leaks.maxRuntime).toMatchObject({ cut: { trials: 1 }, neededSeconds: 2000 });
    expect(found).toMatchObject({ savingUsd: null, savingSeconds: null });
    expect(found?.evidence).toMatch(/too low for some trials.*up to 33 m/);
  });

  it("is silent where cut trials are below a twentieth of the bill, and where nothing was cut", () => {
    expect(limited(cut(19)).found).toBeDefined();
    expect(limited(cut(20)).found).toBeUndefined();
    expect(advice(report(some(10, () => ({ seconds: 920 }))), "cap-max-runtime")).toBeUndefined();
  });
});

describe("avoid-duplicates", () => {
  const categorical = (name: string, ...values: string[]): ParameterRange => ({
    kind: "categorical",
    name,
    values,
  });
  const job = (of: (index: number) => string, changes: Partial<TuningJob> = {}): TuningJobReport =>
    report(
      some(12, (i) => ({ seconds: 920, values: [0.5 + 0.01 * i], hyperparameters: { eta: of(i) } })),
      changes,
    );

  it("prices trials that repeat settings, and turns a small categorical space into a grid", () => {
    const found = job((i) => String(i % 4), withRanges(categorical("eta", "0", "1", "2", "3")));
    expect(found.leaks.duplicates).toMatchObject({ trials: 8, settings: 4, spaceSize: 4 });
    expect(found.leaks.duplicates.objectiveSpread).toBeCloseTo(0.08, 9);
    const told = advice(found, "avoid-duplicates");
    expect(told?.change).toEqual({ parameter: "Strategy", from: "Random", to: "Grid" });
    expect(told?.savingUsd?.estimate).toBeCloseTo(8, 6);
  });

  it("lowers the number of trials to the settings there are where a grid is not offered", () => {
    const range: ParameterRange = { kind: "integer", name: "eta", min: 0, max: 3, scaling: "Linear" };
    expect(
      advice(
        job((i) => String(i % 4), withRanges(range)),
        "avoid-duplicates",
      )?.change,
    ).toMatchObject({
      parameter: "ResourceLimits.MaxNumberOfTrainingJobs",
      to: 4,
    });
  });

  it("is silent for one repeat, speaks for two, and counts no failed trial", () => {
    expect(
      advice(
        job((i) => String(Math.max(1, i))),
        "avoid-duplicates",
      ),
    ).toBeUndefined();
    expect(
      advice(
        job((i) => String(Math.max(2, i))),
        "avoid-duplicates",
      ),
    ).toMatchObject({ change: { parameter: "ResourceLimits.MaxNumberOfTrainingJobs", from: 12, to: 10 } });
    const retried = report(
      some(12, () => ({
        seconds: 920,
        changes: { status: "Failed", secondaryStatus: "Failed", objective: null },
      })),
    );
    expect(retried.leaks.duplicates.trials).toBe(0);
  });
});

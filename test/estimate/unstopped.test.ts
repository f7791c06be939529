import { mean } from "simple-statistics";
import { expect, it } from "vitest";
import { CAUTIOUS, LITERAL, MIDDLE } from "../../bench/replay/median-rule.ts";
import { DEFAULT_SETTINGS, type ReplaySettings } from "../../bench/replay/plan.ts";
import { type Replay, replay } from "../../bench/replay/replay.ts";
import { measuredStudies, type Study } from "../../bench/replay/trainings.ts";
import { parseDocuments } from "../../src/collect/parse.ts";
import { classify } from "../../src/estimate/classify.ts";
import { plannedLength } from "../../src/estimate/unstopped/length.ts";
import type { Progress } from "../../src/estimate/unstopped/progress.ts";
import { tilted } from "../../src/estimate/unstopped/tilted.ts";
import { estimateUnstopped, type UnstoppedDurations } from "../../src/estimate/unstopped.ts";
import type { Trial } from "../../src/model/trial.ts";
import type { TuningJob } from "../../src/model/tuning-job.ts";
import { type SmallRecording, smallRecording } from "../small-recording.ts";
import { byTheMinute, type Course, trial, tuningJob } from "./observed.ts";

const NOTHING = { awsCalls: {}, metricsRequested: 0, seconds: 0 };
const [trees, recurrent, convolutions] = measuredStudies() as [Study, Study, Study];

function estimate(documents: SmallRecording | Replay["documents"]): UnstoppedDurations {
  const { tuningJob, trials } = parseDocuments(documents, [], NOTHING);
  return estimateUnstopped(tuningJob, classify(tuningJob, trials));
}

/** A tuning job of measured trainings whose truth is known, and what the estimate says of it. */
function replayed(study: Study, settings: Partial<ReplaySettings>, seed = 1) {
  const all = { ...DEFAULT_SETTINGS, trials: 40, rule: MIDDLE, resolution: "exact", ...settings } as const;
  const { documents, truth } = replay(study, all, seed);
  const found = estimate(documents);
  const saved = truth.stoppedTrials.reduce((sum, each) => sum + each.unstoppedSeconds - each.seconds, 0);
  const ran = new Map(truth.stoppedTrials.map(({ name, seconds }) => [name, seconds]));
  const total = (of: (name: string) => number): number =>
    [...ran].reduce((sum, [name, seconds]) => sum + of(name) - seconds, 0);
  const said = total((name) => found.trials.get(name)?.seconds.estimate ?? Number.NaN);
  const drawn = Array.from({ length: found.draws.values().next().value?.length ?? 0 }, (_, draw) =>
    total((name) => found.draws.get(name)?.[draw] ?? Number.NaN),
  ).sort((a, b) => a - b);
  const at = (share: number): number => drawn[Math.floor(share * drawn.length)] ?? Number.NaN;
  return { found, documents, truth, saved, said, low: at(0.05), high: at(0.95) };
}

const stoppedOf = (found: UnstoppedDurations) => [...found.trials.values()];

it("tells a steady trial's rest in the head: six more epochs of a minute", () => {
  const [trial] = stoppedOf(estimate(smallRecording()));
  expect(trial).toMatchObject({ rung: "own-curve", steps: 4, plannedSteps: 10 });
  expect(trial?.seconds.estimate).toBeGreaterThan(700);
  expect(trial?.seconds.estimate).toBeLessThan(720);
});

it.each([
  ["exact times, recurrent net", recurrent, { resolution: "exact" }, 0.1],
  ["minute points, convolutions", convolutions, { resolution: "minute" }, 0.1],
  ["minutes that hold many epochs", convolutions, { resolution: "minute", medianMinutes: 4 }, 0.25],
  ["no curves", recurrent, { resolution: "none" }, 0.35],
  ["tuned epochs", recurrent, { tunedSteps: true }, 0.08],
  ["spot with interruptions", convolutions, { spot: { ratio: [0.3, 0.4], interruptions: 0.5 } }, 0.2],
  ["most trials stopped after one epoch", convolutions, { rule: LITERAL, trials: 60 }, 0.25],
  ["machines that are busy for a while", convolutions, { busy: 0.3 }, 0.2],
  ["boosted trees with a dear first round, by the minute", trees, { resolution: "minute" }, 0.4],
] as const)("is near the truth, and contains it: %s", (_, study, settings, most) => {
  const { saved, said, low, high } = replayed(study, settings);
  expect(Math.abs(said - saved) / saved).toBeLessThan(most);
  expect(low).toBeLessThanOrEqual(saved);
  expect(high).toBeGreaterThanOrEqual(saved);
});

it("leaves open when one would have ended that outlasted all others before it was stopped, without curves", () => {
  const course = (name: string, i: number, seconds: number): Course => {
    return { name, launched: 100 * i, epochs: [seconds], values: [0.5] };
  };
  const finished = [290, 310, 300, 295, 305].map((seconds, i) => course(`finished-${i}`, i, seconds));
  const trials = [...finished, { ...course("outlasting", 9, 1500), stopped: true }].map((of) =>
    trial(of, { curve: null }),
  );
  const job = tuningJob();
  const [outlasting] = stoppedOf(estimateUnstopped(job, classify(job, trials)));
  expect(outlasting?.rung).toBe("hyperparameters");
  expect(outlasting?.seconds.estimate).toBeGreaterThan(2000);
  expect(outlasting?.seconds.low).toBeLessThan(1800);
  expect(outlasting?.seconds.high).toBeGreaterThan(4000);
});

it("stays finite where clocks differ, and minutes before the training count its steps", () => {
  const course = (name: string, i: number, steps: number): Course => {
    const each = Array.from({ length: steps }, (_, step) => step);
    return { name, launched: 100 * i, epochs: each.map((step) => 10 * (step + 1)), values: each };
  };
  const early = (of: Trial): Trial => {
    const counted = byTheMinute(of);
    const points = counted.curve?.points.map((point) => ({ ...point, at: point.at - 240 })) ?? [];
    return { ...counted, curve: { periodSeconds: 60, points } };
  };
  const finished = [0, 1, 2, 3].map((i) => early(trial(course(`finished-${i}`, i, 30))));
  const stopped = [2, 5, 9].map((steps, i) =>
    early(trial({ ...course(`stopped-${steps}`, 5 + i, steps), stopped: true })),
  );
  const job = tuningJob();
  const found = stoppedOf(estimateUnstopped(job, classify(job, [...finished, ...stopped])));
  expect(found.length).toBe(3);
  for (const { seconds } of found) {
    expect([seconds.low, seconds.estimate, seconds.high].every(Number.isFinite)).toBe(true);
  }
});

it("draws what was seen, tilted to another mean", () => {
  const seen = [0, 0, 0, 0.1, 0.5];
  const { quantile } = tilted(seen);
  const drawn = (mean: number): number[] =>
    Array.from({ length: 2_000 }, (_, i) => quantile(mean, (i + 0.5) / 2_000));
  for (const wanted of [0.05, 0.2, 0.45]) {
    const values = drawn(wanted);
    expect(mean(values)).toBeCloseTo(wanted, 1);
    expect([...seen, 1]).toEqual(expect.arrayContaining([...new Set(values)]));
  }
  expect(mean(drawn(-3))).toBeLessThan(0.02);
  expect(mean(drawn(4))).toBeGreaterThan(0.98);
});

it("plans the epochs that a trial's own hyperparameter declares", () => {
  const { found, documents } = replayed(recurrent, { tunedSteps: true });
  const { trials } = parseDocuments(documents, [], NOTHING);
  for (const [name, { plannedSteps }] of found.trials) {
    expect(plannedSteps).toBe(Number(trials.find((trial) => trial.name === name)?.hyperparameters["epochs"]));
  }
});

it("finds the patience of a script that stops itself, and keeps to its sharp bounds", () => {
  const { found, documents } = replayed(recurrent, { patience: 3, trials: 60 });
  expect(found.method).toContain("which stop after 3 without a new best");
  expect(found.gaps.join(" ")).toContain("a script that stops itself");
  const { trials } = parseDocuments(documents, [], NOTHING);
  for (const [name, { plannedSteps, seconds }] of found.trials) {
    const ran = trials.find((trial) => trial.name === name)?.trainingSeconds ?? 0;
    expect(plannedSteps).toBeNull();
    expect(seconds.low).toBeGreaterThanOrEqual(ran);
  }
});

it("names the resolution that it worked with", () => {
  const words = (resolution: ReplaySettings["resolution"]): string =>
    replayed(recurrent, { resolution }).found.resolution;
  expect(words("exact")).toBe("exact epoch times");
  expect(words("minute")).toBe("epochs counted every 60 seconds");
  expect(words("none")).toBe("no objective curves");
});

it("is wider by the minute than with exact times where minutes hold many epochs", () => {
  const width = (resolution: "exact" | "minute"): number => {
    const { low, high } = replayed(recurrent, { resolution, medianMinutes: 4 });
    return high - low;
  };
  expect(width("minute")).toBeGreaterThan(width("exact"));
});

it("says the same where several hosts emit every epoch", () => {
  const { documents, found } = replayed(convolutions, { resolution: "minute" });
  const curves = documents.objectiveCurves as Record<string, { SampleCount: number }[]>;
  const doubled = Object.fromEntries(
    Object.entries(curves).map(([name, points]) => [
      name,
      points.map((point) => ({ ...point, SampleCount: 2 * point.SampleCount })),
    ]),
  );
  const twice = estimate({ ...documents, objectiveCurves: doubled });
  const sum = (of: UnstoppedDurations): number =>
    stoppedOf(of).reduce((total, { seconds }) => total + seconds.estimate, 0);
  expect(sum(twice) / sum(found)).toBeCloseTo(1, 1);
});

it("takes a curve of one point, and leaves exact times exact where two share a millisecond", () => {
  const recording = smallRecording();
  const [first, ...others] = Object.entries(recording.objectiveCurves ?? {});
  const name = "small-tuning-004-abcdef03";
  const [point, ...points] = first?.[1] ?? [];
  recording.objectiveCurves = {
    ...Object.fromEntries(others),
    [first?.[0] ?? ""]: [{ ...point, SampleCount: 2 }, ...points.slice(1)],
    [name]: (recording.objectiveCurves?.[name] ?? []).slice(0, 1),
  };
  for (const [index, each] of Object.values(recording.objectiveCurves).flat().entries()) {
    each["Timestamp"] = new Date(Date.parse(String(each["Timestamp"])) + index).toISOString();
  }
  const found = estimate(recording);
  expect(found.resolution).toBe("exact epoch times");
  expect(found.trials.get(name)?.steps).toBe(1);
  expect(found.trials.get(name)?.seconds.estimate).toBeGreaterThan(600);
});

it("widens the range of a trial on an instance type that no finished trial had", () => {
  const recording = smallRecording();
  const width = (of: SmallRecording): number => {
    const seconds = stoppedOf(estimate(of))[0]?.seconds;
    return (seconds?.high ?? 0) - (seconds?.low ?? 0);
  };
  const usual = width(recording);
  const stopped = recording.trainingJobs?.Results[3]?.TrainingJob;
  if (stopped)
    stopped["ResourceConfig"] = { InstanceType: "ml.c5.xlarge", InstanceCount: 1, VolumeSizeInGB: 30 };
  expect(width(recording)).toBeGreaterThanOrEqual(usual);
});

it("learns of a trial from its own definition alone, and runs it to Hyperband's maximum", () => {
  const { documents } = replayed(convolutions, {});
  const job = structuredClone(documents.tuningJob) as Record<string, Record<string, unknown>>;
  const { TrainingJobDefinition: definition, ...rest } = job;
  const objective = rest["HyperParameterTuningJobConfig"]?.["HyperParameterTuningJobObjective"];
  const ranges = rest["HyperParameterTuningJobConfig"]?.["ParameterRanges"];
  const named = (DefinitionName: string) => ({
    ...definition,
    DefinitionName,
    TuningObjective: objective,
    HyperParameterRanges: ranges,
  });
  const summaries = structuredClone(documents.trainingJobSummaries) as {
    TrainingJobSummaries: Record<string, unknown>[];
  };
  for (const [index, summary] of summaries.TrainingJobSummaries.entries())
    summary["TrainingJobDefinitionName"] = index % 2 === 0 ? "first" : "second";
  const found = estimate({
    ...documents,
    tuningJob: {
      ...rest,
      HyperParameterTuningJobConfig: {
        ...rest["HyperParameterTuningJobConfig"],
        Strategy: "Hyperband",
        StrategyConfig: { HyperbandStrategyConfig: { MinResource: 1, MaxResource: 30 } },
        TrainingJobEarlyStoppingType: "Off",
      },
      TrainingJobDefinitions: [named("first"), named("second")],
    },
    trainingJobSummaries: summaries,
  });
  expect(found.trials.size).toBeGreaterThan(3);
  for (const { plannedSteps, seconds } of found.trials.values()) {
    expect(plannedSteps).toBe(30);
    expect(seconds.high).toBeGreaterThan(seconds.low);
  }
});

it("is wide and says why where nothing finished", () => {
  const recording = smallRecording();
  const name = "small-tuning-004-abcdef03";
  const others = [
    ...recording.trainingJobSummaries.TrainingJobSummaries,
    ...(recording.trainingJobs?.Results ?? []).map(({ TrainingJob }) => TrainingJob),
  ].filter((each) => each["TrainingJobName"] !== name);
  for (const each of others) each["TrainingJobStatus"] = "Failed";
  const found = estimate(recording);
  const seconds = found.trials.get(name)?.seconds;
  expect(found.grade).toBe("indicative");
  expect(found.gaps.join(" ")).toContain("No trial finished");
  expect((seconds?.high ?? 0) - (seconds?.low ?? 0)).toBeGreaterThan(300);
});

it("believes no planned length that a trial went beyond", () => {
  const of = (steps: number): Progress =>
    ({ steps, values: new Float64Array(steps), trial: { hyperparameters: {} } }) as Progress;
  const job = { definitions: [], hyperparameters: {} } as unknown as TuningJob;
  const alike = Array.from({ length: 12 }, () => of(6));
  expect(plannedLength(job, alike, alike)?.source).toBe("constant");
  expect(plannedLength(job, alike, [...alike, of(7)])?.source).toBe("constant");
  expect(plannedLength(job, alike, [...alike, of(30)])?.source).toBe("varied");
});

it.each([1, 2, 3, 4, 5, 6])(
  "tells how long a script that ends at a target would have gone on, seed %d",
  (seed) => {
    const target = 0.67;
    // What never learns is stopped at its first steps, and no trial shows how long it goes on.
    const learning = convolutions.trainings.filter(({ values }) =>
      values.some((value) => (value ?? 0) > 0.3),
    );
    const trainings = learning.map((training) => {
      const reached = training.values.findIndex((value) => (value ?? 0) >= target);
      const end = reached < 0 ? training.values.length : reached + 1;
      return { ...training, values: training.values.slice(0, end), elapsed: training.elapsed.slice(0, end) };
    });
    const study = { ...convolutions, trainings, stepsParameter: null };
    const { found, saved, said, low, high } = replayed(study, { trials: 50, rule: CAUTIOUS }, seed);
    expect(found.method).toContain("stop once the objective reaches about 0.6709");
    expect(Math.abs(said - saved) / saved).toBeLessThan(0.2);
    expect(low).toBeLessThan(saved);
    expect(high).toBeGreaterThan(saved);
  },
);

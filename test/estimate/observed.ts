import { classify } from "../../src/estimate/classify.ts";
import type { Progress } from "../../src/estimate/unstopped/progress.ts";
import { readTogether } from "../../src/estimate/unstopped/reading.ts";
import type { Observations } from "../../src/model/observations.ts";
import type { CurvePoint, Phase, Trial } from "../../src/model/trial.ts";
import type { TuningJob } from "../../src/model/tuning-job.ts";

/** 2026-11-20 08:00 UTC, when the tuning jobs of these tests are created. */
export const START = 1_795_248_000;

/** A completed random search with early stopping on, two slots, and nothing else set. */
export function tuningJob(changes: Partial<TuningJob> = {}): TuningJob {
  return {
    name: "tuning",
    arn: "arn:aws:sagemaker:us-east-1:111122223333:hyper-parameter-tuning-job/tuning",
    region: "us-east-1",
    partition: "aws",
    status: "Completed",
    strategy: "Random",
    hyperband: null,
    earlyStoppingType: "Auto",
    createdAt: START,
    endedAt: START + 36_000,
    objective: { metric: "validation:accuracy", goal: "Maximize" },
    definitions: [
      {
        name: null,
        objective: { metric: "validation:accuracy", goal: "Maximize" },
        ranges: [],
        staticHyperparameters: { epochs: "10" },
        instances: [{ instanceType: "ml.m5.xlarge", count: 1 }],
        spot: false,
        maxRuntimeSeconds: 86_400,
        checkpointed: false,
        inputMode: null,
        algorithm: null,
        metricDefinitions: [],
      },
    ],
    limits: { maxJobs: 4, maxParallelJobs: 2, maxRuntimeSeconds: null },
    completionCriteria: { targetObjective: null, maxJobsNotImproving: null, onConvergence: false },
    completionDetails: { jobsNotImproving: null, convergedAt: null },
    statusCounters: { completed: 3, inProgress: 0, retryableError: 0, nonRetryableError: 0, stopped: 1 },
    bestTrialName: null,
    warmStart: null,
    autotuned: false,
    failureReason: null,
    ...changes,
  };
}

/** What is known of how trials of a maximised objective went through their steps. */
export function progressOf(...trials: readonly Trial[]): Progress[] {
  const job = tuningJob();
  const judged = classify(job, trials);
  const { progress } = readTogether(job, judged);
  return judged.flatMap((each) => progress.get(each) ?? []);
}

/** How a trial of these tests went; seconds are since {@link START}. */
export interface Course {
  readonly name: string;
  readonly launched: number;
  /** Seconds from the start of training to each epoch. */
  readonly epochs: readonly number[];
  /** Objective at each epoch. */
  readonly values: readonly number[];
  readonly stopped?: boolean;
  readonly hyperparameters?: Readonly<Record<string, string>>;
  readonly startUp?: number;
  readonly download?: number;
  readonly upload?: number;
}

/** A trial with its phases and one exact point of its curve for each epoch. */
export function trial(course: Course, changes: Partial<Trial> = {}): Trial {
  const { name, epochs, values, stopped = false, startUp = 60, download = 60, upload = 20 } = course;
  const createdAt = START + course.launched;
  const startedAt = createdAt + startUp;
  const trainingAt = startedAt + download;
  const trainedAt = trainingAt + (epochs.at(-1) ?? 0) + 1;
  const endedAt = trainedAt + upload;
  const phase = (status: string, from: number, to: number): Phase => ({
    status,
    startedAt: from,
    endedAt: to,
  });
  return {
    name,
    definitionName: null,
    status: stopped ? "Stopped" : "Completed",
    secondaryStatus: stopped ? "Stopped" : "Completed",
    createdAt,
    startedAt,
    endedAt,
    trainingSeconds: endedAt - startedAt,
    billableSecondsPerInstance: endedAt - startedAt,
    billableBasis: "recorded",
    phases: [
      phase("Starting", createdAt, startedAt),
      phase("Downloading", startedAt, trainingAt),
      phase("Training", trainingAt, trainedAt),
      phase(stopped ? "Stopping" : "Uploading", trainedAt, endedAt),
    ],
    instances: [{ instanceType: "ml.m5.xlarge", count: 1 }],
    instancesBasis: "recorded",
    spot: false,
    maxRuntimeSeconds: 86_400,
    warmPoolSeconds: 0,
    billedOtherwise: null,
    volumeGb: 30,
    hyperparameters: { eta: "0.1", ...course.hyperparameters },
    objective: values.at(-1) ?? null,
    failureReason: null,
    curve: {
      periodSeconds: 0,
      points: epochs.map((at, index) => {
        const value = values[index] ?? 0;
        return { at: trainingAt + at, count: 1, average: value, minimum: value, maximum: value };
      }),
    },
    ...changes,
  };
}

export function observations(job: TuningJob, trials: readonly Trial[]): Observations {
  return {
    tuningJob: job,
    trials,
    bill: null,
    resourceBill: null,
    pastSpotJobs: null,
    priceList: null,
    tags: {},
    instanceUse: null,
    quota: null,
    gaps: [],
    collection: { awsCalls: {}, metricsRequested: 0, seconds: 0 },
  };
}

/** What CloudWatch keeps of a trial's curve: what each minute held. */
export function byTheMinute(of: Trial): Trial {
  const minutes = Map.groupBy(of.curve?.points ?? [], ({ at }) => 60 * Math.floor(at / 60));
  const points = [...minutes].map(([at, own]): CurvePoint => {
    const values = own.map(({ average }) => average);
    const average = values.reduce((sum, value) => sum + value, 0) / own.length;
    return { at, count: own.length, average, minimum: Math.min(...values), maximum: Math.max(...values) };
  });
  return { ...of, curve: of.curve && { periodSeconds: 60, points } };
}

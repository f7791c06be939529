import type { RecordingDocuments } from "../../src/collect/documents.ts";
import type { ReplaySettings } from "./plan.ts";
import { awaySeconds, billableSeconds, type ReplayedTrial, trainingSeconds } from "./run.ts";
import type { Study } from "./trainings.ts";

/** An account that does not exist. */
const ACCOUNT = "111122223333";
const TAIL_SECONDS = 6;

type Json = Record<string, unknown>;

/** Writes a replayed tuning job as the AWS CLI would print it. */
export function recordingDocuments(
  study: Study,
  settings: ReplaySettings,
  trials: readonly ReplayedTrial[],
): RecordingDocuments {
  const summaries = trials.map((trial) => summary(study, settings, trial));
  return {
    tuningJob: tuningJob(study, settings, trials, summaries),
    trainingJobSummaries: { TrainingJobSummaries: summaries },
    trainingJobs: { Results: trials.map((trial) => ({ TrainingJob: trainingJob(study, settings, trial) })) },
    objectiveCurves:
      settings.resolution === "none"
        ? null
        : Object.fromEntries(trials.map((trial) => [trial.planned.name, curve(settings.resolution, trial)])),
    costAndUsage: null,
    priceList: null,
    serviceQuotas: null,
  };
}

function tuningJob(
  study: Study,
  settings: ReplaySettings,
  trials: readonly ReplayedTrial[],
  summaries: readonly Json[],
): Json {
  const { name, region } = settings;
  const sign = study.goal === "Maximize" ? 1 : -1;
  const ended = trials.reduce((end, trial) => Math.max(end, trial.endedAt), 0) + TAIL_SECONDS;
  const best = trials
    .map((trial, index) => ({ value: finalValue(trial), index, trial }))
    .filter(({ value, trial }) => value !== null && trial.outcome !== "failed")
    .sort((a, b) => sign * ((b.value ?? 0) - (a.value ?? 0)))[0];
  const count = (outcome: ReplayedTrial["outcome"]): number =>
    trials.filter((trial) => trial.outcome === outcome).length;
  return {
    HyperParameterTuningJobName: name,
    HyperParameterTuningJobArn: `arn:aws:sagemaker:${region}:${ACCOUNT}:hyper-parameter-tuning-job/${name}`,
    HyperParameterTuningJobConfig: {
      Strategy: settings.strategy,
      HyperParameterTuningJobObjective: { Type: study.goal, MetricName: study.metric },
      ResourceLimits: { MaxNumberOfTrainingJobs: trials.length, MaxParallelTrainingJobs: settings.slots },
      ParameterRanges: parameterRanges(study, settings, trials),
      TrainingJobEarlyStoppingType: settings.rule ? "Auto" : "Off",
    },
    TrainingJobDefinition: {
      StaticHyperParameters: staticHyperparameters(study, settings, trials),
      AlgorithmSpecification: {
        TrainingImage: `${ACCOUNT}.dkr.ecr.${region}.amazonaws.com/training:1`,
        TrainingInputMode: "File",
        MetricDefinitions: [
          { Name: study.metric, Regex: `${study.metric.replace(":", "-")}[=:]([-+0-9.eE]+)` },
        ],
      },
      RoleArn: `arn:aws:iam::${ACCOUNT}:role/training`,
      OutputDataConfig: { S3OutputPath: "s3://example-bucket/output" },
      ResourceConfig: resourceConfig(settings),
      StoppingCondition: stoppingCondition(settings),
      EnableManagedSpotTraining: settings.spot !== null,
      ...(settings.spot ? { CheckpointConfig: { S3Uri: "s3://example-bucket/checkpoints" } } : {}),
    },
    HyperParameterTuningJobStatus: "Completed",
    CreationTime: settings.startAt,
    HyperParameterTuningEndTime: iso(ended),
    LastModifiedTime: iso(ended),
    TrainingJobStatusCounters: {
      Completed: count("completed"),
      InProgress: 0,
      RetryableError: 0,
      NonRetryableError: count("failed"),
      Stopped: count("stopped"),
    },
    ObjectiveStatusCounters: {
      Succeeded: count("completed") + count("stopped"),
      Pending: 0,
      Failed: count("failed"),
    },
    ...(best ? { BestTrainingJob: summaries[best.index] } : {}),
  };
}

function summary(study: Study, settings: ReplaySettings, trial: ReplayedTrial): Json {
  const value = trial.outcome === "failed" ? null : finalValue(trial);
  return {
    TrainingJobName: trial.planned.name,
    TrainingJobArn: arn(settings, trial),
    CreationTime: iso(trial.launchedAt),
    TrainingStartTime: iso(trial.startedAt),
    TrainingEndTime: iso(trial.endedAt),
    TrainingJobStatus: STATUS[trial.outcome],
    TunedHyperParameters: trial.planned.hyperparameters,
    ...(trial.outcome === "failed" ? { FailureReason: FAILURE } : {}),
    ...(value === null
      ? {}
      : {
          FinalHyperParameterTuningJobObjectiveMetric: {
            MetricName: study.metric,
            Value: Math.fround(value),
          },
        }),
    ObjectiveStatus: value === null ? "Failed" : "Succeeded",
  };
}

const STATUS = { completed: "Completed", stopped: "Stopped", failed: "Failed" } as const;
const FAILURE =
  'AlgorithmError: ExecuteUserScriptError: ExitCode 1 ErrorMessage "MemoryError: Unable to allocate 5.1 GiB"';

function trainingJob(study: Study, settings: ReplaySettings, trial: ReplayedTrial): Json {
  const value = trial.outcome === "failed" ? null : finalValue(trial);
  return {
    TrainingJobName: trial.planned.name,
    TrainingJobArn: arn(settings, trial),
    TuningJobArn: `arn:aws:sagemaker:${settings.region}:${ACCOUNT}:hyper-parameter-tuning-job/${settings.name}`,
    TrainingJobStatus: STATUS[trial.outcome],
    SecondaryStatus: STATUS[trial.outcome],
    ...(trial.outcome === "failed" ? { FailureReason: FAILURE } : {}),
    HyperParameters: { ...trial.planned.hyperparameters, _tuning_objective_metric: study.metric },
    ResourceConfig: resourceConfig(settings),
    StoppingCondition: stoppingCondition(settings),
    CreationTime: iso(trial.launchedAt),
    TrainingStartTime: iso(trial.startedAt),
    TrainingEndTime: iso(trial.endedAt),
    LastModifiedTime: iso(trial.endedAt),
    SecondaryStatusTransitions: transitions(trial),
    ...(value === null
      ? {}
      : {
          FinalMetricDataList: [
            { MetricName: study.metric, Value: Math.fround(value), Timestamp: iso(trial.trainedAt) },
          ],
        }),
    EnableManagedSpotTraining: settings.spot !== null,
    TrainingTimeInSeconds: Math.floor(trainingSeconds(trial)),
    BillableTimeInSeconds: Math.floor(billableSeconds(trial)),
    Tags: [{ Key: "team", Value: study.task.split("-")[0] ?? "research" }],
  };
}

function transitions(trial: ReplayedTrial): Json[] {
  const phase = (Status: string, from: number, to: number): Json => ({
    Status,
    StartTime: iso(from),
    EndTime: iso(to),
  });
  const { interruption, download } = trial.planned;
  const away = awaySeconds(trial);
  const training =
    interruption && away > 0
      ? interrupted(
          trial.trainingAt,
          trial.trainingAt + interruption.after,
          away,
          trial.trainedAt,
          download,
          phase,
        )
      : [phase("Training", trial.trainingAt, trial.trainedAt)];
  const uploadingAt = trial.outcome === "stopped" ? trial.trainedAt + trial.planned.grace : trial.trainedAt;
  return [
    phase("Starting", trial.launchedAt, trial.startedAt),
    phase("Downloading", trial.startedAt, trial.trainingAt),
    ...training,
    ...(trial.outcome === "stopped" ? [phase("Stopping", trial.trainedAt, uploadingAt)] : []),
    ...(trial.outcome === "failed" ? [] : [phase("Uploading", uploadingAt, trial.endedAt)]),
    phase(STATUS[trial.outcome], trial.endedAt, trial.endedAt),
  ];
}

/** Taken away, given back after a while, and prepared once more before training goes on. */
function interrupted(
  from: number,
  at: number,
  away: number,
  to: number,
  download: number,
  phase: (status: string, from: number, to: number) => Json,
): Json[] {
  const back = at + Math.max(0, away - Math.min(download, away / 2));
  const starting = at + (back - at) / 2;
  return [
    phase("Training", from, at),
    phase("Interrupted", at, starting),
    phase("Starting", starting, back),
    phase("Downloading", back, at + away),
    phase("Training", at + away, to),
  ];
}

function curve(resolution: "exact" | "minute" | "none", trial: ReplayedTrial): Json[] {
  const points = trial.planned.elapsed.slice(0, trial.steps).flatMap((elapsed, index) => {
    const value = trial.planned.values[index];
    return value === null || value === undefined ? [] : [{ at: trial.trainingAt + elapsed, value }];
  });
  const periods = Map.groupBy(points, ({ at }) => (resolution === "exact" ? at : Math.floor(at / 60) * 60));
  return [...periods].map(([at, inPeriod]) => {
    const values = inPeriod.map(({ value }) => value);
    return {
      Timestamp: iso(at),
      Average: values.reduce((sum, value) => sum + value, 0) / values.length,
      SampleCount: values.length,
      Minimum: Math.min(...values),
      Maximum: Math.max(...values),
    };
  });
}

function finalValue(trial: ReplayedTrial): number | null {
  return trial.planned.values[trial.steps - 1] ?? null;
}

function parameterRanges(study: Study, settings: ReplaySettings, trials: readonly ReplayedTrial[]): Json {
  const fixed = new Set(Object.keys(staticHyperparameters(study, settings, trials)));
  const names = Object.keys(trials[0]?.planned.hyperparameters ?? {}).filter((name) => !fixed.has(name));
  const columns = names.map((name) => ({
    name,
    texts: trials.map((trial) => trial.planned.hyperparameters[name] ?? ""),
  }));
  const numeric = columns.filter(({ texts }) =>
    texts.every((text) => text !== "" && Number.isFinite(Number(text))),
  );
  const whole = (texts: readonly string[]): boolean => texts.every((text) => Number.isInteger(Number(text)));
  const range = ({ name, texts }: { name: string; texts: string[] }): Json => {
    const values = texts.map(Number);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const ScalingType = least > 0 && most / least > 50 ? "Logarithmic" : "Linear";
    return { Name: name, MinValue: String(least), MaxValue: String(most), ScalingType };
  };
  return {
    IntegerParameterRanges: numeric.filter(({ texts }) => whole(texts)).map(range),
    ContinuousParameterRanges: numeric.filter(({ texts }) => !whole(texts)).map(range),
    CategoricalParameterRanges: columns
      .filter((column) => !numeric.includes(column))
      .map(({ name, texts }) => ({ Name: name, Values: [...new Set(texts)].slice(0, 30) })),
  };
}

/** The number of steps is static where all trials share it and it is not tuned. */
function staticHyperparameters(
  study: Study,
  settings: ReplaySettings,
  trials: readonly ReplayedTrial[],
): Record<string, string> {
  if (study.stepsParameter === null || settings.tunedSteps) return {};
  const longest = trials.reduce((most, trial) => Math.max(most, trial.planned.elapsed.length), 0);
  const declared =
    settings.patience === null
      ? longest
      : Math.max(...study.trainings.map((training) => training.elapsed.length));
  return { [study.stepsParameter]: String(declared) };
}

function resourceConfig(settings: ReplaySettings): Json {
  return { InstanceType: settings.instanceType, InstanceCount: settings.instanceCount, VolumeSizeInGB: 30 };
}

function stoppingCondition(settings: ReplaySettings): Json {
  return settings.spot
    ? {
        MaxRuntimeInSeconds: settings.maxRuntimeSeconds,
        MaxWaitTimeInSeconds: 2 * settings.maxRuntimeSeconds,
      }
    : { MaxRuntimeInSeconds: settings.maxRuntimeSeconds };
}

function arn(settings: ReplaySettings, trial: ReplayedTrial): string {
  return `arn:aws:sagemaker:${settings.region}:${ACCOUNT}:training-job/${trial.planned.name.toLowerCase()}`;
}

function iso(seconds: number): string {
  return new Date(Math.round(1000 * seconds)).toISOString();
}

import type { ReplaySettings } from "./plan.ts";
import { awaySeconds, billableSeconds, type ReplayedTrial, trainingSeconds } from "./run.ts";
import type { Study } from "./trainings.ts";

/** The documents of one replayed trial, as the AWS CLI would print them. */

/** An account that does not exist. */
export const ACCOUNT = "111122223333";

export type Json = Record<string, unknown>;

export function summary(study: Study, settings: ReplaySettings, trial: ReplayedTrial): Json {
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

export function trainingJob(study: Study, settings: ReplaySettings, trial: ReplayedTrial): Json {
  const value = trial.outcome === "failed" ? null : finalValue(trial);
  return {
    TrainingJobName: trial.planned.name,
    TrainingJobArn: arn(settings, trial),
    TuningJobArn: `arn:aws:sagemaker:${settings.region}:${ACCOUNT}:hyper-parameter-tuning-job/${settings.name}`,
    TrainingJobStatus: STATUS[trial.outcome],
    SecondaryStatus: STATUS[trial.outcome],
    ...(trial.outcome === "failed" ? { FailureReason: FAILURE } : {}),
    HyperParameters: { ...trial.planned.hyperparameters, _tuning_objective_metric: study.metric },
    ResourceConfig: resourceConfig(settings, trial.planned.instanceType),
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

export function curve({ resolution, instanceCount }: ReplaySettings, trial: ReplayedTrial): Json[] {
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
      SampleCount: resolution === "exact" ? values.length : instanceCount * values.length,
      Minimum: Math.min(...values),
      Maximum: Math.max(...values),
    };
  });
}

export function finalValue(trial: ReplayedTrial): number | null {
  return trial.planned.values[trial.steps - 1] ?? null;
}

export function resourceConfig(settings: ReplaySettings, instanceType: string): Json {
  return { InstanceType: instanceType, InstanceCount: settings.instanceCount, VolumeSizeInGB: 30 };
}

export function stoppingCondition(settings: ReplaySettings): Json {
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

export function iso(seconds: number): string {
  return new Date(Math.round(1000 * seconds)).toISOString();
}

import type { RecordingDocuments } from "../../src/collect/documents.ts";

/** A tuning job as notebooks printed it: no launch times, no billable seconds, no curves. */
export interface PrintedJob {
  readonly tuning_job_name: string;
  readonly strategy: string;
  readonly early_stopping: string;
  readonly max_jobs: number | null;
  readonly max_parallel: number | null;
  readonly instance_type: string | null;
  readonly instance_count: number | null;
  readonly spot: boolean | null;
  readonly complete_listing: boolean;
  readonly objective: { readonly name: string; readonly goal: "Maximize" | "Minimize" } | null;
  readonly creation_time?: string;
  readonly tuning_end_time?: string;
  readonly trials: readonly PrintedTrial[];
}

interface PrintedTrial {
  readonly name: string;
  readonly status: string;
  readonly hyperparameters: Readonly<Record<string, unknown>>;
  readonly objective: number | null;
  readonly created?: string;
  readonly start?: string | null;
  readonly end?: string | null;
}

type Json = Record<string, unknown>;

/** The recording that the AWS CLI would have made, as far as the notebook printed it. */
export function documentsOf(job: PrintedJob, described: Json | null): RecordingDocuments {
  return {
    tuningJob: described ? zoned(described) : describe(job),
    trainingJobSummaries: { TrainingJobSummaries: job.trials.map((trial) => summary(job, trial)) },
    trainingJobs: null,
    objectiveCurves: null,
    costAndUsage: null,
    priceList: null,
    serviceQuotas: null,
  };
}

function describe(job: PrintedJob): Json {
  const dates = job.trials.flatMap(({ start, end }) => [start, end]).flatMap((each) => each ?? []);
  const times = dates.map((date) => Date.parse(withZone(date))).filter(Number.isFinite);
  const iso = (ms: number): string => new Date(ms).toISOString();
  const running = job.trials.some(({ status }) => status === "InProgress");
  const count = (status: string): number => job.trials.filter((trial) => trial.status === status).length;
  return {
    HyperParameterTuningJobName: job.tuning_job_name,
    HyperParameterTuningJobArn: `arn:aws:sagemaker:us-east-1:123456789012:hyper-parameter-tuning-job/${job.tuning_job_name}`,
    HyperParameterTuningJobStatus: running ? "InProgress" : "Completed",
    CreationTime: job.creation_time ? withZone(job.creation_time) : iso(Math.min(...times)),
    ...(running
      ? {}
      : {
          HyperParameterTuningEndTime: job.tuning_end_time
            ? withZone(job.tuning_end_time)
            : iso(Math.max(...times)),
        }),
    HyperParameterTuningJobConfig: {
      Strategy: job.strategy.split(" ")[0],
      ...(job.objective
        ? {
            HyperParameterTuningJobObjective: { Type: job.objective.goal, MetricName: job.objective.name },
          }
        : {}),
      ResourceLimits: {
        ...(job.max_jobs === null ? {} : { MaxNumberOfTrainingJobs: job.max_jobs }),
        MaxParallelTrainingJobs: job.max_parallel ?? 1,
      },
      TrainingJobEarlyStoppingType: job.early_stopping.split(" ")[0],
    },
    TrainingJobDefinition: {
      StaticHyperParameters: {},
      ResourceConfig: {
        InstanceType: /ml\.[a-z0-9]+\.[a-z0-9]+/.exec(job.instance_type ?? "")?.[0] ?? "ml.m5.xlarge",
        InstanceCount: job.instance_count ?? 1,
      },
      EnableManagedSpotTraining: job.spot ?? false,
    },
    TrainingJobStatusCounters: {
      Completed: count("Completed"),
      InProgress: count("InProgress"),
      RetryableError: 0,
      NonRetryableError: count("Failed"),
      Stopped: count("Stopped"),
    },
  };
}

function summary(job: PrintedJob, trial: PrintedTrial): Json {
  const { created, start, end } = trial;
  const launched = created ?? start ?? job.trials.find((each) => each.start)?.start ?? job.creation_time;
  return {
    TrainingJobName: trial.name,
    CreationTime: withZone(launched ?? ""),
    ...(start ? { TrainingStartTime: withZone(start) } : {}),
    ...(end ? { TrainingEndTime: withZone(end) } : {}),
    TrainingJobStatus: trial.status,
    TunedHyperParameters: Object.fromEntries(
      Object.entries(trial.hyperparameters).map(([name, value]) => [name, String(value)]),
    ),
    ...(trial.objective === null
      ? {}
      : { FinalHyperParameterTuningJobObjectiveMetric: { Value: trial.objective } }),
  };
}

/** Notebooks print dates of boto3 without their zone, which is UTC there. */
function zoned(value: unknown): unknown {
  if (typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(value)) return withZone(value);
  if (Array.isArray(value)) return value.map(zoned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, zoned(each)]));
}

function withZone(date: string): string {
  const text = date.replace(" ", "T");
  return /(Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}Z`;
}

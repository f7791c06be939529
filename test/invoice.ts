import type { RecordingDocuments } from "../src/collect/documents.ts";
import type { LedgerLine } from "./servers/aws/ledger.ts";

/** A training job as it was run and billed. Times are seconds since the epoch. */
export interface BilledTrial {
  readonly startedAt: number;
  readonly trainingSeconds: number;
  /** Of each instance; training seconds by default. */
  readonly billableSeconds?: number;
  readonly instances: readonly { readonly instanceType: string; readonly count: number }[];
  readonly spot?: boolean;
  readonly trainingPlan?: boolean;
}

export interface InvoicedJob {
  readonly name: string;
  readonly region?: string;
  readonly partition?: string;
  readonly account?: string;
  readonly trials: readonly BilledTrial[];
  readonly tags?: Readonly<Record<string, string>>;
}

/** Price of one instance-hour: what it costs, and what the invoice shows for it where a savings plan pays (0). */
export interface Price {
  readonly amortized: number;
  readonly unblended?: number;
}

const DAY = 86_400;
const HOUR = 3600;

/** Midnight UTC, so many days before today, seconds since the epoch. */
export function daysAgo(days: number): number {
  return (Math.floor(Date.now() / 1000 / DAY) - days) * DAY;
}

export function utcDay(seconds: number): string {
  return new Date(1000 * seconds).toISOString().slice(0, 10);
}

/**
 * Bills a tuning job's trials by the hour of the clock, as AWS does: a line for each trial, instance type and hour.
 *
 * @param price of an instance-hour; the last argument is the start of the hour.
 */
export function invoice(
  job: InvoicedJob,
  prefix: string,
  price: (instanceType: string, spot: boolean, hour: number) => Price,
): LedgerLine[] {
  return job.trials.flatMap((trial, index) =>
    trial.instances.flatMap(({ instanceType, count }) =>
      hoursOf(trial).map(({ hour, hours }): LedgerLine => {
        const spot = trial.spot ?? false;
        const { amortized, unblended = amortized } = price(instanceType, spot, hour);
        const quantity = hours * count;
        return {
          day: utcDay(hour),
          account: job.account ?? "111122223333",
          region: job.region ?? "us-east-1",
          usageType: `${prefix}${spot ? "TrSpt" : "Train"}:${instanceType}`,
          tags: job.tags ?? {},
          resource: `arn:aws:sagemaker:${job.region ?? "us-east-1"}:111122223333:training-job/${trialName(job, index)}`,
          quantity,
          amortized: quantity * amortized,
          unblended: quantity * unblended,
        };
      }),
    ),
  );
}

export function totalOf(lines: readonly LedgerLine[]): number {
  return lines.reduce((sum, line) => sum + line.amortized, 0);
}

/** Billable hours of one instance by hour of the clock. */
function hoursOf(trial: BilledTrial): { hour: number; hours: number }[] {
  const end = trial.startedAt + trial.trainingSeconds;
  const share = (trial.billableSeconds ?? trial.trainingSeconds) / trial.trainingSeconds;
  const parts: { hour: number; hours: number }[] = [];
  for (let from = trial.startedAt; from < end; ) {
    const to = Math.min(end, (Math.floor(from / HOUR) + 1) * HOUR);
    parts.push({ hour: Math.floor(from / HOUR) * HOUR, hours: (share * (to - from)) / HOUR });
    from = to;
  }
  return parts;
}

function trialName(job: InvoicedJob, index: number): string {
  return `${job.name}-${String(index + 1).padStart(3, "0")}-abcdef01`;
}

/** The tuning job as AWS describes it. Every trial completed. */
export function documentsOf(job: InvoicedJob): RecordingDocuments {
  const arn = (kind: string, name: string): string =>
    `arn:${job.partition ?? "aws"}:sagemaker:${job.region ?? "us-east-1"}:${job.account ?? "111122223333"}:${kind}/${name}`;
  const starts = job.trials.map((trial) => trial.startedAt);
  const ends = job.trials.map((trial) => trial.startedAt + trial.trainingSeconds);
  const trainingJobs = job.trials.map((trial, index) => trainingJob(job, trial, index, arn));
  return {
    tuningJob: {
      HyperParameterTuningJobName: job.name,
      HyperParameterTuningJobArn: arn("hyper-parameter-tuning-job", job.name),
      HyperParameterTuningJobStatus: "Completed",
      CreationTime: iso(Math.min(...starts) - 120),
      HyperParameterTuningEndTime: iso(Math.max(...ends) + 30),
      HyperParameterTuningJobConfig: {
        Strategy: "Random",
        HyperParameterTuningJobObjective: { Type: "Maximize", MetricName: "validation:auc" },
        ResourceLimits: {
          MaxNumberOfTrainingJobs: job.trials.length,
          MaxParallelTrainingJobs: job.trials.length,
        },
        TrainingJobEarlyStoppingType: "Off",
      },
      TrainingJobDefinition: {
        RoleArn: "arn:aws:iam::111122223333:role/training",
        OutputDataConfig: { S3OutputPath: "s3://example-bucket/output" },
        AlgorithmSpecification: { TrainingInputMode: "File" },
        StoppingCondition: { MaxRuntimeInSeconds: 86_400 },
        EnableManagedSpotTraining: job.trials.some((trial) => trial.spot),
      },
      TrainingJobStatusCounters: {
        Completed: job.trials.length,
        InProgress: 0,
        RetryableError: 0,
        NonRetryableError: 0,
        Stopped: 0,
      },
      ObjectiveStatusCounters: { Succeeded: job.trials.length, Pending: 0, Failed: 0 },
    },
    trainingJobSummaries: {
      TrainingJobSummaries: trainingJobs.map(
        ({ TrainingJobName, TrainingJobArn, CreationTime, TrainingStartTime, TrainingEndTime }, index) => ({
          TrainingJobName,
          TrainingJobArn,
          CreationTime,
          TrainingStartTime,
          TrainingEndTime,
          TrainingJobStatus: "Completed",
          TunedHyperParameters: { eta: String(0.1 * (index + 1)) },
          FinalHyperParameterTuningJobObjectiveMetric: { MetricName: "validation:auc", Value: 0.8 },
          ObjectiveStatus: "Succeeded",
        }),
      ),
    },
    trainingJobs: { Results: trainingJobs.map((TrainingJob) => ({ TrainingJob })) },
    objectiveCurves: null,
    costAndUsage: null,
    priceList: null,
    serviceQuotas: null,
  };
}

function trainingJob(
  job: InvoicedJob,
  trial: BilledTrial,
  index: number,
  arn: (kind: string, name: string) => string,
) {
  const name = trialName(job, index);
  const end = trial.startedAt + trial.trainingSeconds;
  const [first] = trial.instances;
  const resource =
    trial.instances.length > 1
      ? {
          InstanceGroups: trial.instances.map(({ instanceType, count }, group) => ({
            InstanceType: instanceType,
            InstanceCount: count,
            InstanceGroupName: `group-${group}`,
          })),
        }
      : { InstanceType: first?.instanceType, InstanceCount: first?.count };
  return {
    TrainingJobName: name,
    TrainingJobArn: arn("training-job", name),
    TuningJobArn: arn("hyper-parameter-tuning-job", job.name),
    TrainingJobStatus: "Completed",
    SecondaryStatus: "Completed",
    CreationTime: iso(trial.startedAt - 60),
    TrainingStartTime: iso(trial.startedAt),
    TrainingEndTime: iso(end),
    LastModifiedTime: iso(end),
    TrainingTimeInSeconds: trial.trainingSeconds,
    BillableTimeInSeconds: trial.billableSeconds ?? trial.trainingSeconds,
    EnableManagedSpotTraining: trial.spot ?? false,
    ResourceConfig: {
      ...resource,
      VolumeSizeInGB: 30,
      ...(trial.trainingPlan ? { TrainingPlanArn: arn("training-plan", "plan") } : {}),
    },
    StoppingCondition: { MaxRuntimeInSeconds: 86_400 },
    SecondaryStatusTransitions: [
      { Status: "Starting", StartTime: iso(trial.startedAt - 60), EndTime: iso(trial.startedAt) },
      { Status: "Training", StartTime: iso(trial.startedAt), EndTime: iso(end) },
      { Status: "Completed", StartTime: iso(end), EndTime: iso(end) },
    ],
    ...(job.tags ? { Tags: Object.entries(job.tags).map(([Key, Value]) => ({ Key, Value })) } : {}),
  };
}

function iso(seconds: number): string {
  return new Date(1000 * seconds).toISOString();
}

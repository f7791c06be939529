import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RECORDING_FILES, type RecordingDocuments } from "../src/collect/documents.ts";

type Json = Record<string, unknown>;

/** A mutable recording of one small tuning job, for tests that then change one thing in it. */
export interface SmallRecording {
  tuningJob: Json;
  trainingJobSummaries: { TrainingJobSummaries: Json[] };
  trainingJobs: { Results: { TrainingJob: Json }[] } | null;
  objectiveCurves: Record<string, Json[]> | null;
  costAndUsage: unknown;
  priceList: unknown;
  serviceQuotas: unknown;
  instanceUse?: unknown;
  costAndUsageWithResources?: unknown;
  pastSpotJobs?: unknown;
}

const START = Date.parse("2026-11-20T08:00:00Z") / 1000;
const NAME = "small-tuning";
const EPOCHS = 10;
const EPOCH_SECONDS = 60;
const DOWNLOAD_SECONDS = 90;
const UPLOAD_SECONDS = 20;
const GAP_SECONDS = 30;
const START_UP_SECONDS = 60;

/**
 * Six trials on two slots, one of them stopped early after four of ten epochs: every duration can be told in the head.
 * Completed trials run 90 + 600 + 20 seconds on one ml.m5.xlarge; the stopped one 90 + 240 + 20.
 */
export function smallRecording(): SmallRecording {
  const slots = [START + 10, START + 10];
  const trials = Array.from({ length: 6 }, (_, index) => {
    const slot = slots.indexOf(Math.min(...slots));
    const created = (slots[slot] ?? 0) + (index < 2 ? 0 : GAP_SECONDS);
    const stopped = index === 3;
    const epochs = stopped ? 4 : EPOCHS;
    const started = created + START_UP_SECONDS;
    const training = started + DOWNLOAD_SECONDS;
    const uploading = training + epochs * EPOCH_SECONDS;
    const ended = uploading + UPLOAD_SECONDS;
    slots[slot] = ended;
    return {
      name: `${NAME}-00${index + 1}-abcdef0${index}`,
      index,
      stopped,
      epochs,
      created,
      started,
      training,
      uploading,
      ended,
    };
  });
  const value = (index: number, epoch: number): number =>
    0.7 + 0.02 * index - 0.3 / epoch - (index === 3 ? 0.2 : 0);
  return {
    tuningJob: {
      HyperParameterTuningJobName: NAME,
      HyperParameterTuningJobArn: `arn:aws:sagemaker:us-east-1:111122223333:hyper-parameter-tuning-job/${NAME}`,
      HyperParameterTuningJobStatus: "Completed",
      CreationTime: iso(START),
      HyperParameterTuningEndTime: iso(Math.max(...slots) + 5),
      HyperParameterTuningJobConfig: {
        Strategy: "Bayesian",
        HyperParameterTuningJobObjective: { Type: "Maximize", MetricName: "validation:accuracy" },
        ResourceLimits: { MaxNumberOfTrainingJobs: 6, MaxParallelTrainingJobs: 2 },
        TrainingJobEarlyStoppingType: "Auto",
        ParameterRanges: {
          ContinuousParameterRanges: [
            { Name: "eta", MinValue: "0.01", MaxValue: "0.5", ScalingType: "Logarithmic" },
          ],
        },
      },
      TrainingJobDefinition: {
        StaticHyperParameters: { epochs: String(EPOCHS) },
        RoleArn: "arn:aws:iam::111122223333:role/training",
        OutputDataConfig: { S3OutputPath: "s3://example-bucket/output" },
        AlgorithmSpecification: {
          TrainingInputMode: "File",
          MetricDefinitions: [{ Name: "validation:accuracy", Regex: "acc=([0-9.]+)" }],
        },
        ResourceConfig: { InstanceType: "ml.m5.xlarge", InstanceCount: 1, VolumeSizeInGB: 30 },
        StoppingCondition: { MaxRuntimeInSeconds: 7200 },
        EnableManagedSpotTraining: false,
      },
      TrainingJobStatusCounters: {
        Completed: 5,
        InProgress: 0,
        RetryableError: 0,
        NonRetryableError: 0,
        Stopped: 1,
      },
      ObjectiveStatusCounters: { Succeeded: 6, Pending: 0, Failed: 0 },
    },
    trainingJobSummaries: {
      TrainingJobSummaries: trials.map((trial) => ({
        TrainingJobName: trial.name,
        TrainingJobArn: `arn:aws:sagemaker:us-east-1:111122223333:training-job/${trial.name}`,
        CreationTime: iso(trial.created),
        TrainingStartTime: iso(trial.started),
        TrainingEndTime: iso(trial.ended),
        TrainingJobStatus: trial.stopped ? "Stopped" : "Completed",
        TunedHyperParameters: { eta: String(0.05 * (trial.index + 1)) },
        FinalHyperParameterTuningJobObjectiveMetric: {
          MetricName: "validation:accuracy",
          Value: value(trial.index, trial.epochs),
        },
        ObjectiveStatus: "Succeeded",
      })),
    },
    trainingJobs: {
      Results: trials.map((trial) => ({
        TrainingJob: {
          TrainingJobName: trial.name,
          TrainingJobArn: `arn:aws:sagemaker:us-east-1:111122223333:training-job/${trial.name}`,
          TuningJobArn: `arn:aws:sagemaker:us-east-1:111122223333:hyper-parameter-tuning-job/${NAME}`,
          TrainingJobStatus: trial.stopped ? "Stopped" : "Completed",
          SecondaryStatus: trial.stopped ? "Stopped" : "Completed",
          CreationTime: iso(trial.created),
          TrainingStartTime: iso(trial.started),
          TrainingEndTime: iso(trial.ended),
          LastModifiedTime: iso(trial.ended),
          TrainingTimeInSeconds: Math.floor(trial.ended - trial.started),
          BillableTimeInSeconds: Math.floor(trial.ended - trial.started),
          EnableManagedSpotTraining: false,
          ResourceConfig: { InstanceType: "ml.m5.xlarge", InstanceCount: 1, VolumeSizeInGB: 30 },
          StoppingCondition: { MaxRuntimeInSeconds: 7200 },
          SecondaryStatusTransitions: [
            { Status: "Starting", StartTime: iso(trial.created), EndTime: iso(trial.started) },
            { Status: "Downloading", StartTime: iso(trial.started), EndTime: iso(trial.training) },
            { Status: "Training", StartTime: iso(trial.training), EndTime: iso(trial.uploading) },
            {
              Status: trial.stopped ? "Stopping" : "Uploading",
              StartTime: iso(trial.uploading),
              EndTime: iso(trial.ended),
            },
            {
              Status: trial.stopped ? "Stopped" : "Completed",
              StartTime: iso(trial.ended),
              EndTime: iso(trial.ended),
            },
          ],
        },
      })),
    },
    objectiveCurves: Object.fromEntries(
      trials.map((trial) => [
        trial.name,
        Array.from({ length: trial.epochs }, (_, epoch) => ({
          Timestamp: iso(trial.training + (epoch + 1) * EPOCH_SECONDS - 0.5),
          Average: value(trial.index, epoch + 1),
          SampleCount: 1,
          Minimum: value(trial.index, epoch + 1),
          Maximum: value(trial.index, epoch + 1),
        })),
      ]),
    ),
    costAndUsage: null,
    priceList: null,
    serviceQuotas: null,
  };
}

function iso(seconds: number): string {
  return new Date(1000 * seconds).toISOString();
}

/** Writes documents as a recording into a folder of its own, which goes away with the handle. */
export async function writeTemporaryRecording(
  documents: SmallRecording | RecordingDocuments,
): Promise<{ folder: string } & AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), "recording-"));
  await Promise.all(
    RECORDING_FILES.map(async ({ document, file }) => {
      if ((documents[document] ?? null) !== null)
        await writeFile(join(folder, file), JSON.stringify(documents[document]));
    }),
  );
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}

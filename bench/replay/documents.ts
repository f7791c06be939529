import type { RecordingDocuments } from "../../src/collect/documents.ts";
import type { ReplaySettings } from "./plan.ts";
import type { ReplayedTrial } from "./run.ts";
import {
  ACCOUNT,
  curve,
  finalValue,
  iso,
  type Json,
  resourceConfig,
  stoppingCondition,
  summary,
  trainingJob,
} from "./training-job.ts";
import type { Study } from "./trainings.ts";

const TAIL_SECONDS = 6;

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
        : Object.fromEntries(trials.map((trial) => [trial.planned.name, curve(settings, trial)])),
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
  const { name, region, hyperband } = settings;
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
      Strategy: hyperband ? "Hyperband" : settings.strategy,
      ...(hyperband
        ? {
            StrategyConfig: {
              HyperbandStrategyConfig: { MinResource: hyperband.least, MaxResource: hyperband.most },
            },
          }
        : {}),
      HyperParameterTuningJobObjective: { Type: study.goal, MetricName: study.metric },
      ResourceLimits: { MaxNumberOfTrainingJobs: trials.length, MaxParallelTrainingJobs: settings.slots },
      ParameterRanges: parameterRanges(study, settings, trials),
      TrainingJobEarlyStoppingType: settings.rule && !hyperband ? "Auto" : "Off",
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
      ...resources(settings),
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

/** Several instance types are named in order of preference. */
function resources(settings: ReplaySettings): Json {
  const { instanceType, otherType } = settings;
  if (!otherType) return { ResourceConfig: resourceConfig(settings, instanceType) };
  const types = [instanceType, otherType.instanceType];
  return {
    HyperParameterTuningResourceConfig: {
      AllocationStrategy: "Prioritized",
      InstanceConfigs: types.map((type) => resourceConfig(settings, type)),
    },
  };
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

import * as v from "valibot";
import {
  count,
  instanceCount,
  instanceGroup,
  maybe,
  metric,
  resourceConfig,
  seconds,
  stoppingCondition,
  stringMap,
  text,
  timestamp,
  word,
} from "./parts.ts";

/** `DescribeHyperParameterTuningJob`. */

const objective = v.object({
  Type: v.picklist(["Maximize", "Minimize"], "is neither Maximize nor Minimize"),
  MetricName: text,
});
const rangeLimit = v.pipe(
  v.union([v.string(), v.number()], "is neither a number nor a string"),
  v.transform(Number),
  v.finite("is not a finite number"),
);
const numericRange = v.object({
  Name: text,
  MinValue: rangeLimit,
  MaxValue: rangeLimit,
  ScalingType: maybe(text),
});
const parameterRanges = v.object({
  IntegerParameterRanges: maybe(v.array(numericRange)),
  ContinuousParameterRanges: maybe(v.array(numericRange)),
  CategoricalParameterRanges: maybe(v.array(v.object({ Name: text, Values: v.array(text) }))),
});

const trainingJobDefinition = v.object({
  DefinitionName: maybe(text),
  TuningObjective: maybe(objective),
  HyperParameterRanges: maybe(parameterRanges),
  StaticHyperParameters: maybe(stringMap),
  AlgorithmSpecification: maybe(
    v.object({
      AlgorithmName: maybe(text),
      MetricDefinitions: maybe(v.array(v.object({ Name: text, Regex: text }))),
      TrainingInputMode: maybe(text),
    }),
  ),
  InputDataConfig: maybe(v.array(v.object({ InputMode: maybe(text) }))),
  ResourceConfig: maybe(resourceConfig),
  HyperParameterTuningResourceConfig: maybe(
    v.object({
      InstanceType: maybe(text),
      InstanceCount: maybe(instanceCount),
      InstanceConfigs: maybe(v.array(instanceGroup)),
    }),
  ),
  StoppingCondition: maybe(stoppingCondition),
  EnableManagedSpotTraining: maybe(v.boolean()),
  CheckpointConfig: maybe(v.object({ S3Uri: maybe(text) })),
});

const counters = v.object({
  Completed: maybe(count),
  InProgress: maybe(count),
  RetryableError: maybe(count),
  NonRetryableError: maybe(count),
  Stopped: maybe(count),
});

export const tuningJobSchema = v.object({
  HyperParameterTuningJobName: v.pipe(text, v.minLength(1, "is empty")),
  HyperParameterTuningJobArn: v.pipe(
    text,
    v.regex(
      /^arn:aws[a-z-]*:sagemaker:[a-z0-9-]+:\d*:hyper-parameter-tuning-job\/.+$/,
      "is not the ARN of a tuning job",
    ),
  ),
  HyperParameterTuningJobStatus: word,
  CreationTime: timestamp,
  HyperParameterTuningEndTime: maybe(timestamp),
  HyperParameterTuningJobConfig: v.object({
    Strategy: word,
    StrategyConfig: maybe(
      v.object({
        HyperbandStrategyConfig: maybe(v.object({ MinResource: maybe(count), MaxResource: maybe(count) })),
      }),
    ),
    HyperParameterTuningJobObjective: maybe(objective),
    ResourceLimits: v.object({
      MaxNumberOfTrainingJobs: maybe(count),
      MaxParallelTrainingJobs: v.pipe(
        count,
        v.minValue(1, "is zero"),
        v.maxValue(100_000, "is out of range"),
      ),
      MaxRuntimeInSeconds: maybe(seconds),
    }),
    ParameterRanges: maybe(parameterRanges),
    TrainingJobEarlyStoppingType: maybe(text),
    TuningJobCompletionCriteria: maybe(
      v.object({
        TargetObjectiveMetricValue: maybe(metric),
        BestObjectiveNotImproving: maybe(v.object({ MaxNumberOfTrainingJobsNotImproving: maybe(count) })),
        ConvergenceDetected: maybe(v.object({ CompleteOnConvergence: maybe(text) })),
      }),
    ),
  }),
  TrainingJobDefinition: maybe(trainingJobDefinition),
  TrainingJobDefinitions: maybe(v.array(trainingJobDefinition)),
  TrainingJobStatusCounters: maybe(counters),
  BestTrainingJob: maybe(v.object({ TrainingJobName: maybe(text) })),
  WarmStartConfig: maybe(
    v.object({
      ParentHyperParameterTuningJobs: maybe(v.array(v.object({ HyperParameterTuningJobName: maybe(text) }))),
      WarmStartType: maybe(text),
    }),
  ),
  Autotune: maybe(v.object({ Mode: maybe(text) })),
  TuningJobCompletionDetails: maybe(
    v.object({
      NumberOfTrainingJobsObjectiveNotImproving: maybe(count),
      ConvergenceDetectedTime: maybe(timestamp),
    }),
  ),
  FailureReason: maybe(text),
});

export type TuningJobDocument = v.InferOutput<typeof tuningJobSchema>;
export type TrainingJobDefinitionDocument = v.InferOutput<typeof trainingJobDefinition>;

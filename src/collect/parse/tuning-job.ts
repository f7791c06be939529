import type {
  InstanceGroup,
  Objective,
  ParameterRange,
  TrialDefinition,
  TuningJob,
} from "../../model/tuning-job.ts";
import { failureReason } from "./failure-reason.ts";
import type { TrainingJobDefinitionDocument, TuningJobDocument } from "./schemas/tuning-job.ts";

/** Reads `DescribeHyperParameterTuningJob`. */
export function readTuningJob(document: TuningJobDocument): TuningJob {
  const config = document.HyperParameterTuningJobConfig;
  const [, partition = "aws", , region = ""] = document.HyperParameterTuningJobArn.split(":");
  const definitions =
    document.TrainingJobDefinitions ??
    (document.TrainingJobDefinition ? [document.TrainingJobDefinition] : []);
  const hyperband = config.StrategyConfig?.HyperbandStrategyConfig;
  const criteria = config.TuningJobCompletionCriteria;
  const counters = document.TrainingJobStatusCounters;
  const objective = readObjective(config.HyperParameterTuningJobObjective);
  return {
    name: document.HyperParameterTuningJobName,
    arn: document.HyperParameterTuningJobArn,
    region,
    partition,
    status: document.HyperParameterTuningJobStatus,
    strategy: config.Strategy,
    hyperband:
      config.Strategy === "Hyperband"
        ? { minResource: hyperband?.MinResource ?? null, maxResource: hyperband?.MaxResource ?? null }
        : null,
    earlyStoppingType: config.TrainingJobEarlyStoppingType === "Auto" ? "Auto" : "Off",
    createdAt: document.CreationTime,
    endedAt: document.HyperParameterTuningEndTime,
    objective: objective ?? soleObjective(definitions),
    definitions: definitions.map((definition) =>
      readDefinition(definition, objective, config.ParameterRanges),
    ),
    limits: {
      maxJobs: config.ResourceLimits.MaxNumberOfTrainingJobs,
      maxParallelJobs: config.ResourceLimits.MaxParallelTrainingJobs,
      maxRuntimeSeconds: config.ResourceLimits.MaxRuntimeInSeconds,
    },
    completionCriteria: {
      targetObjective: criteria?.TargetObjectiveMetricValue ?? null,
      maxJobsNotImproving: criteria?.BestObjectiveNotImproving?.MaxNumberOfTrainingJobsNotImproving ?? null,
      onConvergence: criteria?.ConvergenceDetected?.CompleteOnConvergence === "Enabled",
    },
    completionDetails: {
      jobsNotImproving:
        document.TuningJobCompletionDetails?.NumberOfTrainingJobsObjectiveNotImproving ?? null,
      convergedAt: document.TuningJobCompletionDetails?.ConvergenceDetectedTime ?? null,
    },
    statusCounters: {
      completed: counters?.Completed ?? 0,
      inProgress: counters?.InProgress ?? 0,
      retryableError: counters?.RetryableError ?? 0,
      nonRetryableError: counters?.NonRetryableError ?? 0,
      stopped: counters?.Stopped ?? 0,
    },
    bestTrialName: document.BestTrainingJob?.TrainingJobName ?? null,
    warmStart: document.WarmStartConfig
      ? {
          parents: (document.WarmStartConfig.ParentHyperParameterTuningJobs ?? []).flatMap(
            (parent) => parent.HyperParameterTuningJobName ?? [],
          ),
          type: document.WarmStartConfig.WarmStartType ?? "unknown",
        }
      : null,
    autotuned: document.Autotune?.Mode === "Enabled",
    failureReason: failureReason(document.FailureReason),
  };
}

type ObjectiveDocument = TrainingJobDefinitionDocument["TuningObjective"];
type RangesDocument = TrainingJobDefinitionDocument["HyperParameterRanges"];

function readObjective(document: ObjectiveDocument): Objective | null {
  return document && { metric: document.MetricName, goal: document.Type };
}

/** Several definitions may still share one objective; then the tuning job has it. */
function soleObjective(definitions: readonly TrainingJobDefinitionDocument[]): Objective | null {
  const [first, ...rest] = definitions.map((definition) => readObjective(definition.TuningObjective));
  return first && rest.every((other) => other?.metric === first.metric && other.goal === first.goal)
    ? first
    : null;
}

function readDefinition(
  document: TrainingJobDefinitionDocument,
  objective: Objective | null,
  ranges: RangesDocument,
): TrialDefinition {
  return {
    name: document.DefinitionName,
    objective: readObjective(document.TuningObjective) ?? objective,
    ranges: readRanges(document.HyperParameterRanges ?? ranges),
    staticHyperparameters: document.StaticHyperParameters ?? {},
    instances: readInstances(document),
    spot: document.EnableManagedSpotTraining ?? false,
    maxRuntimeSeconds: document.StoppingCondition?.MaxRuntimeInSeconds ?? null,
    checkpointed: Boolean(document.CheckpointConfig?.S3Uri),
    inputMode: readInputMode(document),
    algorithm: document.AlgorithmSpecification?.AlgorithmName ?? null,
    metricDefinitions: (document.AlgorithmSpecification?.MetricDefinitions ?? []).map(({ Name, Regex }) => ({
      name: Name,
      regex: Regex,
    })),
  };
}

/** A channel may have a mode of its own; the algorithm's holds for the others. */
function readInputMode(document: TrainingJobDefinitionDocument): string | null {
  const standard = document.AlgorithmSpecification?.TrainingInputMode ?? null;
  const modes = new Set(
    (document.InputDataConfig ?? [{ InputMode: null }]).map((of) => of.InputMode ?? standard),
  );
  const [mode = standard] = modes;
  return modes.size > 1 ? null : mode;
}

function readRanges(document: RangesDocument): ParameterRange[] {
  const numeric =
    (kind: "integer" | "continuous") =>
    (range: { Name: string; MinValue: number; MaxValue: number; ScalingType: string | null }) => ({
      kind,
      name: range.Name,
      min: range.MinValue,
      max: range.MaxValue,
      scaling: range.ScalingType ?? "Auto",
    });
  return [
    ...(document?.IntegerParameterRanges ?? []).map(numeric("integer")),
    ...(document?.ContinuousParameterRanges ?? []).map(numeric("continuous")),
    ...(document?.CategoricalParameterRanges ?? []).map((range) => ({
      kind: "categorical" as const,
      name: range.Name,
      values: range.Values,
    })),
  ];
}

/** What the definition asks for: the first choice where it names several instance types. */
function readInstances(document: TrainingJobDefinitionDocument): InstanceGroup[] {
  const tuning = document.HyperParameterTuningResourceConfig;
  const config = document.ResourceConfig;
  const [preferred] = tuning?.InstanceConfigs ?? [];
  if (preferred) return [{ instanceType: preferred.InstanceType, count: preferred.InstanceCount }];
  if (config?.InstanceGroups?.length) {
    return config.InstanceGroups.map((group) => ({
      instanceType: group.InstanceType,
      count: group.InstanceCount,
    }));
  }
  const instanceType = tuning?.InstanceType ?? config?.InstanceType;
  return instanceType ? [{ instanceType, count: tuning?.InstanceCount ?? config?.InstanceCount ?? 1 }] : [];
}

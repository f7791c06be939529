import type { Literal, NewValue } from "./tree.ts";

/** The parameters that a suggestion can change, by the API's names. */
export type Parameter =
  | "ResourceLimits.MaxNumberOfTrainingJobs"
  | "ResourceLimits.MaxParallelTrainingJobs"
  | "TrainingJobEarlyStoppingType"
  | "TuningJobCompletionCriteria.BestObjectiveNotImproving.MaxNumberOfTrainingJobsNotImproving"
  | "StrategyConfig.HyperbandStrategyConfig.MinResource"
  | "EnableManagedSpotTraining";

/** Where one way of writing a tuning job keeps what matters here. */
export interface Shape {
  readonly parameters: Readonly<Record<Parameter, readonly string[]>>;
  /** What a parameter is where the source does not set it; absent: not known. */
  readonly defaults: Partial<Readonly<Record<Parameter, Literal>>>;
  /** What stands for nested entries that are not there yet; absent: a mapping of the path's keys. */
  readonly construct: Partial<Readonly<Record<Parameter, (to: Literal) => NewValue>>>;
  readonly name: readonly string[];
  /** Whether the name is only the start of the tuning job's. */
  readonly nameIsStem: boolean;
  readonly objective: readonly string[];
  readonly strategy: readonly string[];
  /** Seconds that a trial may run and, under managed spot, wait in all. */
  readonly maxRun: readonly string[];
  /** What it is where the source does not say; `null` where that is not known. */
  readonly standardMaxRun: number | null;
  readonly maxWait: readonly string[];
}

const CRITERIA = "TuningJobCompletionCriteria.BestObjectiveNotImproving.MaxNumberOfTrainingJobsNotImproving";
const DEFAULTS = {
  TrainingJobEarlyStoppingType: "Off",
  [CRITERIA]: null,
  "StrategyConfig.HyperbandStrategyConfig.MinResource": null,
  EnableManagedSpotTraining: false,
} as const;

/** The request of `CreateHyperParameterTuningJob`: boto3, JSON and YAML, Step Functions, Kubernetes controllers. */
export const API: Shape = apiShape("HyperParameterTuningJobConfig", "HyperParameterTuningJobObjective", [
  "HyperParameterTuningJobName",
]);

/** Airflow's `SageMakerTuningOperator`, which takes the request as one argument. */
export const AIRFLOW: Shape = under("config", API);

/** The Terraform resource, whose blocks have shorter names. */
export const TERRAFORM: Shape = apiShape("config", "objective", ["name"]);

/** What `--hyper-parameter-tuning-job-config` of the AWS CLI reads from a file. */
export const API_CONFIG: Shape = {
  ...API,
  parameters: Object.fromEntries(
    Object.entries(API.parameters).map(([parameter, path]) => [
      parameter,
      parameter === "EnableManagedSpotTraining" ? path : path.slice(1),
    ]),
  ) as unknown as Shape["parameters"],
  objective: API.objective.slice(1),
  strategy: API.strategy.slice(1),
};

/** `HyperparameterTuner` of the SageMaker Python SDK, version 2. */
export const SDK: Shape = {
  parameters: {
    "ResourceLimits.MaxNumberOfTrainingJobs": ["max_jobs"],
    "ResourceLimits.MaxParallelTrainingJobs": ["max_parallel_jobs"],
    TrainingJobEarlyStoppingType: ["early_stopping_type"],
    [CRITERIA]: ["completion_criteria_config", "max_number_of_training_jobs_not_improving"],
    "StrategyConfig.HyperbandStrategyConfig.MinResource": [
      "strategy_config",
      "hyperband_strategy_config",
      "min_resource",
    ],
    EnableManagedSpotTraining: ["estimator", "use_spot_instances"],
  },
  defaults: { ...DEFAULTS, "ResourceLimits.MaxParallelTrainingJobs": 1 },
  construct: {
    [CRITERIA]: (to) => ({
      construct: "TuningJobCompletionCriteriaConfig",
      of: { max_number_of_training_jobs_not_improving: to },
    }),
  },
  name: ["base_tuning_job_name"],
  nameIsStem: true,
  objective: ["objective_metric_name"],
  strategy: ["strategy"],
  maxRun: ["estimator", "max_run"],
  standardMaxRun: 86_400,
  maxWait: ["estimator", "max_wait"],
};

/** `HyperparameterTuner` of the SageMaker Python SDK, version 3: its trainer keeps spot and limits in objects. */
export const SDK_3: Shape = {
  ...SDK,
  parameters: {
    ...SDK.parameters,
    EnableManagedSpotTraining: ["model_trainer", "compute", "enable_managed_spot_training"],
  },
  maxRun: ["model_trainer", "stopping_condition", "max_runtime_in_seconds"],
  standardMaxRun: null,
  maxWait: ["model_trainer", "stopping_condition", "max_wait_time_in_seconds"],
};

function apiShape(config: string, objective: string, name: readonly string[]): Shape {
  const definition = "TrainingJobDefinition";
  return {
    parameters: {
      "ResourceLimits.MaxNumberOfTrainingJobs": [config, "ResourceLimits", "MaxNumberOfTrainingJobs"],
      "ResourceLimits.MaxParallelTrainingJobs": [config, "ResourceLimits", "MaxParallelTrainingJobs"],
      TrainingJobEarlyStoppingType: [config, "TrainingJobEarlyStoppingType"],
      [CRITERIA]: [config, ...CRITERIA.split(".")],
      "StrategyConfig.HyperbandStrategyConfig.MinResource": [
        config,
        "StrategyConfig",
        "HyperbandStrategyConfig",
        "MinResource",
      ],
      EnableManagedSpotTraining: [definition, "EnableManagedSpotTraining"],
    },
    defaults: DEFAULTS,
    construct: {},
    name,
    nameIsStem: false,
    objective: [config, objective, "MetricName"],
    strategy: [config, "Strategy"],
    standardMaxRun: null,
    maxRun: [definition, "StoppingCondition", "MaxRuntimeInSeconds"],
    maxWait: [definition, "StoppingCondition", "MaxWaitTimeInSeconds"],
  };
}

/** The same where all of it is the value of one entry. */
function under(entry: string, shape: Shape): Shape {
  const within = (path: readonly string[]): readonly string[] => [entry, ...path];
  return {
    ...shape,
    parameters: Object.fromEntries(
      Object.entries(shape.parameters).map(([parameter, path]) => [parameter, within(path)]),
    ) as unknown as Shape["parameters"],
    name: within(shape.name),
    objective: within(shape.objective),
    strategy: within(shape.strategy),
    maxRun: within(shape.maxRun),
    maxWait: within(shape.maxWait),
  };
}

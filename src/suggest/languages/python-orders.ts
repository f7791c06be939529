/** Order of the arguments of `HyperparameterTuner` behind the first one, version 2 and 3 of the SDK alike. */
export const NEW_TUNER = [
  "objective_metric_name",
  "hyperparameter_ranges",
  "metric_definitions",
  "strategy",
  "objective_type",
  "max_jobs",
  "max_parallel_jobs",
  "max_runtime_in_seconds",
  "tags",
  "base_tuning_job_name",
  "warm_start_config",
  "strategy_config",
  "completion_criteria_config",
  "early_stopping_type",
];

/** Of the class method `create`. */
export const CREATE_TUNER = [
  "estimator_dict",
  "objective_metric_name_dict",
  "hyperparameter_ranges_dict",
  "metric_definitions_dict",
  "base_tuning_job_name",
  "strategy",
  "strategy_config",
  "completion_criteria_config",
  "objective_type",
  "max_jobs",
  "max_parallel_jobs",
  "max_runtime_in_seconds",
  "tags",
  "warm_start_config",
  "early_stopping_type",
];

/** Of classes of the SDK whose arguments are written without their names. */
export const ORDERS: Readonly<Record<string, readonly string[]>> = {
  StrategyConfig: ["hyperband_strategy_config"],
  HyperbandStrategyConfig: ["max_resource", "min_resource"],
  TuningJobCompletionCriteriaConfig: [
    "max_number_of_training_jobs_not_improving",
    "complete_on_convergence",
    "target_objective_metric_value",
  ],
};

import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);

// src/suggest/tree.ts
function plainKey(key) {
  return key.replaceAll("_", "").toLowerCase();
}
var MOST_VALUES = 2e4;
var MOST_READERS = 20;
function lookUp(root, path) {
  let at = root;
  for (const [depth, key] of path.entries()) {
    const only = at.kind === "list" && at.items.length === 1 ? at.items[0] : at;
    if (only?.kind !== "mapping") return { found: at };
    const entry = only.entries.get(plainKey(key));
    if (!entry) return { missing: depth, within: only };
    at = entry.value;
  }
  return { found: at };
}
function literalAt(root, path) {
  const at = lookUp(root, path);
  return "found" in at && at.found.kind === "scalar" ? at.found.value : void 0;
}
function readAlsoAt(tree, offsets, here) {
  const others = offsets?.filter((offset) => offset !== here) ?? [];
  return others.length === 0 ? tree : alsoRead(tree, others);
}
function alsoRead(tree, offsets) {
  if (tree.kind === "scalar") {
    return { ...tree, alsoRead: [...tree.alsoRead ?? [], ...offsets].slice(0, MOST_READERS) };
  }
  if (tree.kind === "list") return { ...tree, items: tree.items.map((item) => alsoRead(item, offsets)) };
  if (tree.kind === "opaque") return tree;
  const entries = [...tree.entries].map(
    ([key, entry]) => [key, { ...entry, value: alsoRead(entry.value, offsets) }]
  );
  return { ...tree, entries: new Map(entries) };
}
function snippet(text) {
  const line = text.replace(/\s+/g, " ").trim();
  return `\`${(line.length > 60 ? `${line.slice(0, 59)}…` : line).replaceAll("`", "'")}\``;
}

// src/suggest/shapes.ts
var CRITERIA = "TuningJobCompletionCriteria.BestObjectiveNotImproving.MaxNumberOfTrainingJobsNotImproving";
var DEFAULTS = {
  TrainingJobEarlyStoppingType: "Off",
  [CRITERIA]: null,
  "StrategyConfig.HyperbandStrategyConfig.MinResource": null,
  EnableManagedSpotTraining: false
};
var API = apiShape("HyperParameterTuningJobConfig", "HyperParameterTuningJobObjective", [
  "HyperParameterTuningJobName"
]);
var AIRFLOW = under("config", API);
var TERRAFORM = apiShape("config", "objective", ["name"]);
var API_CONFIG = {
  ...API,
  parameters: Object.fromEntries(
    Object.entries(API.parameters).map(([parameter, path]) => [
      parameter,
      parameter === "EnableManagedSpotTraining" ? path : path.slice(1)
    ])
  ),
  objective: API.objective.slice(1),
  strategy: API.strategy.slice(1)
};
var SDK = {
  parameters: {
    "ResourceLimits.MaxNumberOfTrainingJobs": ["max_jobs"],
    "ResourceLimits.MaxParallelTrainingJobs": ["max_parallel_jobs"],
    TrainingJobEarlyStoppingType: ["early_stopping_type"],
    [CRITERIA]: ["completion_criteria_config", "max_number_of_training_jobs_not_improving"],
    "StrategyConfig.HyperbandStrategyConfig.MinResource": [
      "strategy_config",
      "hyperband_strategy_config",
      "min_resource"
    ],
    EnableManagedSpotTraining: ["estimator", "use_spot_instances"]
  },
  defaults: { ...DEFAULTS, "ResourceLimits.MaxParallelTrainingJobs": 1 },
  construct: {
    [CRITERIA]: (to) => ({
      construct: "TuningJobCompletionCriteriaConfig",
      of: { max_number_of_training_jobs_not_improving: to }
    })
  },
  name: ["base_tuning_job_name"],
  nameIsStem: true,
  objective: ["objective_metric_name"],
  strategy: ["strategy"],
  maxRun: ["estimator", "max_run"],
  standardMaxRun: 86400,
  maxWait: ["estimator", "max_wait"]
};
var SDK_3 = {
  ...SDK,
  parameters: {
    ...SDK.parameters,
    EnableManagedSpotTraining: ["model_trainer", "compute", "enable_managed_spot_training"]
  },
  maxRun: ["model_trainer", "stopping_condition", "max_runtime_in_seconds"],
  standardMaxRun: null,
  maxWait: ["model_trainer", "stopping_condition", "max_wait_time_in_seconds"]
};
function apiShape(config, objective, name) {
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
        "MinResource"
      ],
      EnableManagedSpotTraining: [definition, "EnableManagedSpotTraining"]
    },
    defaults: DEFAULTS,
    construct: {},
    name,
    nameIsStem: false,
    objective: [config, objective, "MetricName"],
    strategy: [config, "Strategy"],
    standardMaxRun: null,
    maxRun: [definition, "StoppingCondition", "MaxRuntimeInSeconds"],
    maxWait: [definition, "StoppingCondition", "MaxWaitTimeInSeconds"]
  };
}
function under(entry, shape) {
  const within = (path) => [entry, ...path];
  return {
    ...shape,
    parameters: Object.fromEntries(
      Object.entries(shape.parameters).map(([parameter, path]) => [parameter, within(path)])
    ),
    name: within(shape.name),
    objective: within(shape.objective),
    strategy: within(shape.strategy),
    maxRun: within(shape.maxRun),
    maxWait: within(shape.maxWait)
  };
}

export {
  plainKey,
  MOST_VALUES,
  MOST_READERS,
  lookUp,
  literalAt,
  readAlsoAt,
  snippet,
  API,
  AIRFLOW,
  TERRAFORM,
  API_CONFIG,
  SDK,
  SDK_3
};

import * as v from "valibot";

/**
 * The fields that the report reads from each document, with the shapes the AWS API reference gives them. Unknown fields
 * are ignored; unknown words (a new status, a new strategy) are kept as found.
 */

/** Ten centuries in seconds: anything longer is a damaged number. */
const MAX_SECONDS = 3.2e10;

const text = v.pipe(v.string(), v.maxLength(200_000, "is longer than AWS allows"));
/** A value of an enumeration, known or not. */
const word = v.pipe(text, v.regex(/^\w{1,64}$/, "is not one word"));
const finite = v.pipe(v.number("is not a number"), v.finite("is not a finite number"));
const count = v.pipe(
  finite,
  v.integer("is not a whole number"),
  v.minValue(0, "is negative"),
  v.maxValue(1e9, "is out of range"),
);
const seconds = v.pipe(finite, v.minValue(0, "is negative"), v.maxValue(MAX_SECONDS, "is out of range"));
/** CloudWatch takes values of metrics between -2^360 and 2^360. */
const metric = v.pipe(
  finite,
  v.minValue(-(2 ** 360), "is out of CloudWatch's range"),
  v.maxValue(2 ** 360, "is out of CloudWatch's range"),
);
const maybe = <S extends v.GenericSchema>(schema: S) => v.optional(v.nullable(schema), null);

/** ISO 8601 with a zone, or seconds since the epoch as version 1 of the AWS CLI prints them; read as epoch seconds. */
const ISO_WITH_ZONE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;
const timestamp = v.pipe(
  v.union([v.string(), v.number()], "is not a date"),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const value = dataset.value;
    const seconds =
      typeof value === "number" ? value : ISO_WITH_ZONE.test(value) ? Date.parse(value) / 1000 : Number.NaN;
    if (seconds > 946_684_800 && seconds < 4_102_444_800) return seconds;
    addIssue({ message: "is not an ISO 8601 date with a zone between 2000 and 2100" });
    return NEVER;
  }),
);

/** Picks the schema by looking at the value, so that a complaint names the path inside the right one. */
function oneOrMany<T>(
  many: v.GenericSchema<unknown, T>,
  one: v.GenericSchema<unknown, T>,
): v.GenericSchema<unknown, T> {
  return v.lazy((input) => (Array.isArray(input) ? many : one));
}

const metricValue = v.object({ Value: metric });
const objective = v.object({
  Type: v.picklist(["Maximize", "Minimize"], "is neither Maximize nor Minimize"),
  MetricName: text,
});
const stringMap = v.record(text, v.string("is not a string"));

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

const instanceCount = v.pipe(count, v.minValue(1, "is zero"), v.maxValue(100_000, "is out of range"));
const instanceGroup = v.object({ InstanceType: text, InstanceCount: instanceCount });
const resourceConfig = v.object({
  InstanceType: maybe(text),
  InstanceCount: maybe(instanceCount),
  VolumeSizeInGB: maybe(v.pipe(finite, v.minValue(0, "is negative"))),
  InstanceGroups: maybe(v.array(instanceGroup)),
  SelectedInstanceType: maybe(text),
  SelectedInstanceCount: maybe(instanceCount),
  TrainingPlanArn: maybe(text),
});
const stoppingCondition = v.object({
  MaxRuntimeInSeconds: maybe(seconds),
  MaxWaitTimeInSeconds: maybe(seconds),
});

const trainingJobDefinition = v.object({
  DefinitionName: maybe(text),
  TuningObjective: maybe(objective),
  HyperParameterRanges: maybe(parameterRanges),
  StaticHyperParameters: maybe(stringMap),
  AlgorithmSpecification: maybe(
    v.object({
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

export const trainingJobSummariesSchema = v.object({
  TrainingJobSummaries: v.array(
    v.object({
      TrainingJobName: v.pipe(text, v.minLength(1, "is empty")),
      TrainingJobDefinitionName: maybe(text),
      CreationTime: timestamp,
      TrainingStartTime: maybe(timestamp),
      TrainingEndTime: maybe(timestamp),
      TrainingJobStatus: text,
      TunedHyperParameters: maybe(stringMap),
      FailureReason: maybe(text),
      FinalHyperParameterTuningJobObjectiveMetric: maybe(metricValue),
    }),
    "is not an array",
  ),
});

const trainingJob = v.object({
  TrainingJobName: v.pipe(text, v.minLength(1, "is empty")),
  TrainingJobStatus: maybe(text),
  SecondaryStatus: maybe(text),
  SecondaryStatusTransitions: maybe(
    v.array(v.object({ Status: text, StartTime: timestamp, EndTime: maybe(timestamp) })),
  ),
  CreationTime: maybe(timestamp),
  TrainingStartTime: maybe(timestamp),
  TrainingEndTime: maybe(timestamp),
  LastModifiedTime: maybe(timestamp),
  TrainingTimeInSeconds: maybe(seconds),
  BillableTimeInSeconds: maybe(seconds),
  EnableManagedSpotTraining: maybe(v.boolean()),
  ResourceConfig: maybe(resourceConfig),
  StoppingCondition: maybe(stoppingCondition),
  WarmPoolStatus: maybe(v.object({ ResourceRetainedBillableTimeInSeconds: maybe(seconds) })),
  ServerlessJobConfig: maybe(v.looseObject({})),
  FailureReason: maybe(text),
  Tags: maybe(v.array(v.object({ Key: text, Value: text }))),
});

/** `aws sagemaker search`, or an array of `describe-training-job` outputs. */
export const trainingJobsSchema = oneOrMany(
  v.array(trainingJob),
  v.pipe(
    v.object({ Results: v.array(v.object({ TrainingJob: trainingJob }), "is not an array") }),
    v.transform((found) => found.Results.map((result) => result.TrainingJob)),
  ),
);

export const objectiveCurvesSchema = v.record(
  text,
  v.array(
    v.object({
      Timestamp: timestamp,
      Average: metric,
      SampleCount: v.optional(
        v.nullable(v.pipe(finite, v.minValue(0, "is negative"), v.maxValue(1e9, "is out of range"))),
        1,
      ),
      Minimum: maybe(metric),
      Maximum: maybe(metric),
    }),
    "is not an array",
  ),
);

const amount = v.object({
  Amount: v.pipe(
    v.string("is not a decimal string"),
    v.regex(/^-?\d+(\.\d+)?([eE][+-]?\d{1,2})?$/, "is not a decimal number"),
  ),
  Unit: maybe(text),
});
const day = v.pipe(text, v.regex(/^\d{4}-\d{2}-\d{2}/, "is not a day"));
const costAndUsagePage = v.object({
  GroupDefinitions: maybe(v.array(v.object({ Type: maybe(text), Key: maybe(text) }))),
  ResultsByTime: v.array(
    v.object({
      TimePeriod: v.object({ Start: day, End: day }),
      Groups: maybe(v.array(v.object({ Keys: v.array(text), Metrics: v.record(text, amount) }))),
      Estimated: maybe(v.boolean()),
    }),
    "is not an array",
  ),
});
const utilisation = v.object({ Average: maybe(v.number()), Maximum: maybe(v.number()) });
/** `Datapoints` by host and by metric. */
export const instanceUseSchema = v.record(text, v.record(text, v.array(utilisation)));
export type InstanceUseDocument = v.InferOutput<typeof instanceUseSchema>;

/** One response, or an array of them. */
export const costAndUsageSchema = oneOrMany(
  v.array(costAndUsagePage),
  v.pipe(
    costAndUsagePage,
    v.transform((page) => [page]),
  ),
);

const priceListItem = v.union(
  [v.pipe(v.string(), v.parseJson(undefined, "is not JSON"), v.looseObject({})), v.looseObject({})],
  "is neither JSON text nor an object",
);
const priceListPage = v.object({ PriceList: v.array(priceListItem, "is not an array") });
export const priceListSchema = oneOrMany(
  v.array(priceListPage),
  v.pipe(
    priceListPage,
    v.transform((page) => [page]),
  ),
);
export const productSchema = v.object({
  product: v.object({ attributes: v.record(text, v.unknown()) }),
  terms: v.object({
    OnDemand: v.record(
      text,
      v.object({
        effectiveDate: maybe(text),
        priceDimensions: v.record(
          text,
          v.object({ unit: text, pricePerUnit: v.record(text, v.union([v.string(), v.number()])) }),
        ),
      }),
    ),
  }),
  publicationDate: maybe(text),
});

export type TuningJobDocument = v.InferOutput<typeof tuningJobSchema>;
export type TrainingJobDefinitionDocument = v.InferOutput<typeof trainingJobDefinition>;
export type TrainingJobSummaryDocument = v.InferOutput<
  typeof trainingJobSummariesSchema
>["TrainingJobSummaries"][number];
export type TrainingJobDocument = v.InferOutput<typeof trainingJob>;
export type ObjectiveCurvesDocument = v.InferOutput<typeof objectiveCurvesSchema>;
export type CostAndUsageDocument = v.InferOutput<typeof costAndUsageSchema>;
export type PriceListDocument = v.InferOutput<typeof priceListSchema>;

export const serviceQuotasSchema = v.object({
  Quotas: v.array(
    v.object({ QuotaName: text, Value: v.pipe(finite, v.minValue(0, "is negative")) }),
    "is not an array",
  ),
});

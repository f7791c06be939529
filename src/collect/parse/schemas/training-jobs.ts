import * as v from "valibot";
import {
  maybe,
  metric,
  oneOrMany,
  resourceConfig,
  seconds,
  stoppingCondition,
  stringMap,
  text,
  timestamp,
} from "./parts.ts";

/** Trials, as they are listed and as training jobs. */

/** `null` where the trial diverged: the value is not a number. */
const metricValue = v.object({ Value: maybe(metric) });
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

export type TrainingJobSummaryDocument = v.InferOutput<
  typeof trainingJobSummariesSchema
>["TrainingJobSummaries"][number];
export type TrainingJobDocument = v.InferOutput<typeof trainingJob>;

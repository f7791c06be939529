import * as v from "valibot";
import { atLeastZero, count, described, intervalSchema } from "../report/schema-parts.ts";

/** The plan as `plan --format json` prints it: the published contract `sagemaker-tuning-plan/1`. */

const change = v.strictObject({
  parameter: described(v.string(), "The API's name, as in CreateHyperParameterTuningJob."),
  to: v.union([v.string(), atLeastZero]),
});

const plannedSetting = v.strictObject({
  maxJobs: count,
  maxParallelJobs: count,
  earlyStopping: v.picklist(["Off", "Auto"]),
  spot: v.boolean(),
  spotBasis: described(
    v.nullable(v.picklist(["recorded", "own-spot-jobs", "published"])),
    "What the price on spot rests on: these runs, other spot jobs of the account, or a stated range; null on demand.",
  ),
  alsoChange: described(
    v.array(change),
    "What has to be set together with spot where these runs were on demand: half of it would fail or lose work.",
  ),
  costUsd: described(v.nullable(intervalSchema), "Null where a price is missing."),
  wallClockSeconds: intervalSchema,
  objective: described(intervalSchema, "Best objective of the run, as SageMaker records it."),
  recommended: v.boolean(),
});

export const planSchema = v.strictObject({
  schema: v.literal("sagemaker-tuning-plan/1"),
  recordings: described(v.array(v.string()), "Names of the tuning jobs that the plan is made from."),
  trials: described(count, "Of all recordings."),
  strategy: v.string(),
  currency: described(v.string(), "ISO 4217; every amount is in it, also where a field's name says USD."),
  objective: v.strictObject({ metric: v.string(), goal: v.picklist(["Maximize", "Minimize"]) }),
  budgetUsd: v.nullable(atLeastZero),
  deadlineSeconds: v.nullable(atLeastZero),
  settings: described(
    v.array(plannedSetting),
    "The Pareto front within the limits, in the order of the expected objective.",
  ),
  notes: v.array(v.string()),
});

export type Plan = v.InferOutput<typeof planSchema>;
export type PlannedSetting = Plan["settings"][number];
export type SettingChange = v.InferOutput<typeof change>;

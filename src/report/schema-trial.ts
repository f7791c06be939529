import * as v from "valibot";
import {
  atLeastZero,
  basis,
  count,
  date,
  described,
  intervalSchema,
  number,
  outcome,
  share,
} from "./schema-parts.ts";

/** A trial, in the report. */

export const trialDetail = v.strictObject({
  name: v.string(),
  status: v.picklist(["Completed", "Stopped", "Failed", "InProgress"]),
  outcome,
  stoppedBecause: v.nullable(
    v.picklist(["tuner", "user", "max-runtime", "max-wait", "tuning-job-ended", "unknown"]),
  ),
  basis,
  why: v.string(),
  instances: v.array(v.strictObject({ instanceType: v.string(), count })),
  spot: v.boolean(),
  createdAt: date,
  startedAt: v.nullable(date),
  endedAt: v.nullable(date),
  costUsd: v.nullable(atLeastZero),
  charged: described(
    v.nullable(v.boolean()),
    "Whether the cost is this trial's own charge on the bill; otherwise it is computed, billable seconds at the rates of `rates`. Null without a cost.",
  ),
  billableSeconds: described(v.nullable(atLeastZero), "Billable time x instances."),
  trainingSeconds: described(v.nullable(atLeastZero), "Time on instances, before any spot discount."),
  spotSavedUsd: described(
    v.nullable(intervalSchema),
    "Null where it did not run on spot, or has no price or no billable time on record.",
  ),
  unstoppedBillableSeconds: v.nullable(intervalSchema),
  unstoppedMethod: described(
    v.nullable(v.string()),
    "Rung of the estimation ladder; null where nothing was estimated.",
  ),
  betterModelProbability: described(
    v.nullable(share),
    "Chance that it would have ended better than the run's best.",
  ),
  objective: v.nullable(number),
  hyperparameters: v.record(v.string(), v.string()),
  failureReason: v.nullable(v.string()),
});

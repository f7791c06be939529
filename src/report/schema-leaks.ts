import * as v from "valibot";
import { atLeastZero, count, described, share } from "./schema-parts.ts";

/** Where time and money leaked, in the report. */

const taken = {
  trials: count,
  costUsd: v.nullable(atLeastZero),
  share: described(share, "Of all billable seconds."),
};

const failureGroup = v.strictObject({
  ...taken,
  reason: described(v.string(), "Of the first trial of the group, with paths and identifiers masked."),
  region: described(
    v.nullable(
      v.strictObject({
        parameter: v.string(),
        side: v.picklist(["=", ">=", "<="]),
        value: v.string(),
        failed: described(count, "Trials of the group inside."),
        trials: described(count, "All trials inside."),
      }),
    ),
    "Where in the search space they lie, by Fisher's exact test over all cuts; null where that is not clear.",
  ),
});

const startUp = v.strictObject({
  trials: described(count, "Trials whose phases are recorded."),
  downloadSeconds: described(atLeastZero, "Billed instance-seconds for image and data."),
  uploadSeconds: described(atLeastZero, "Billed instance-seconds for artifacts."),
  stoppingSeconds: described(atLeastZero, "Billed instance-seconds from a stop to its end, upload included."),
  share: described(share, "Of download and upload in these trials' billed time."),
  costUsd: v.nullable(atLeastZero),
  typicalDownloadSeconds: described(atLeastZero, "Median of a trial."),
  typicalUploadSeconds: described(atLeastZero, "Median of a trial."),
  breakEvenTrainingSeconds: described(
    atLeastZero,
    "Training of this length costs as much as the download and upload around it.",
  ),
  smallShareTrainingSeconds: described(
    atLeastZero,
    "Training from this length on keeps download and upload below a tenth of the bill.",
  ),
});

const maxRuntime = v.strictObject({
  limitSeconds: v.nullable(atLeastZero),
  longestFinishedSeconds: v.nullable(atLeastZero),
  cut: described(v.strictObject(taken), "Trials that the limit cut while they still trained."),
  neededSeconds: described(
    v.nullable(atLeastZero),
    "What the cut trials needed by their own epochs, at most.",
  ),
  hung: described(
    v.strictObject(taken),
    "Trials that ran over three times as long as the longest that finished, and did not finish.",
  ),
  tighterSeconds: v.nullable(atLeastZero),
});

const duplicates = v.strictObject({
  ...taken,
  settings: described(count, "Different settings that were trained more than once."),
  spaceSize: described(v.nullable(atLeastZero), "Settings in the search space; null where not finite."),
  objectiveSpread: described(
    v.nullable(atLeastZero),
    "Largest difference of the objective between trials of one setting.",
  ),
});

export const leaks = described(
  v.strictObject({
    failures: described(v.array(failureGroup), "Failed trials by reason, the dearest group first."),
    startUp: described(v.nullable(startUp), "Null where no trial's phases are recorded."),
    maxRuntime,
    duplicates: described(duplicates, "Trials with hyperparameters that an earlier trial had been given."),
  }),
  "Where time and money went without making the model better. The parts may overlap.",
);

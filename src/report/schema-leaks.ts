import * as v from "valibot";
import { atLeastZero, count, described, number, share } from "./schema-parts.ts";

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

const parameterUse = v.strictObject({
  name: v.string(),
  explainedShare: described(
    share,
    "Of the variance of the objective's ranks, explained by this hyperparameter alone (epsilon squared).",
  ),
  pValue: described(share, "That chance explains as much (Kruskal-Wallis)."),
  withoutEffect: described(
    v.boolean(),
    "No effect was seen, where others had one. A joint effect would not show.",
  ),
  edge: described(
    v.nullable(
      v.strictObject({
        side: v.picklist(["low", "high"]),
        from: described(number, "The end of the range."),
        to: described(number, "Where a wider range would end."),
        bestInside: described(count, "Of the best trials, in the outer tenth of the range."),
        inside: described(count, "Of all trials."),
      }),
    ),
    "The best trials lie at an end of the range.",
  ),
  decade: described(
    v.nullable(v.strictObject({ low: number, high: number, bestInside: count, inside: count })),
    "The scale is linear, and the best trials lie in one decade where few were drawn.",
  ),
});

const searchSpace = v.strictObject({
  trials: described(count, "Trials that gave an objective."),
  best: described(count, "How many of them count as the best."),
  parameters: described(v.array(parameterUse), "The most telling first."),
});

const instanceUse = v.strictObject({
  instanceType: v.string(),
  hosts: count,
  cpu: described(share, "Of all cores, in the busiest period (five minutes, an hour for old runs)."),
  memory: v.nullable(share),
  gpu: described(v.nullable(share), "Of all GPUs."),
  gpuMemory: v.nullable(share),
  cheaper: described(
    v.nullable(
      v.strictObject({
        instanceType: v.string(),
        priceRatio: atLeastZero,
        slowestFactor: described(
          atLeastZero,
          "How many times as long trials may take on it at most, where what was used came in bursts.",
        ),
      }),
    ),
    "The cheapest type of the same generation that what was used would fit on.",
  ),
});

const earlierRun = v.strictObject({
  name: v.string(),
  bestObjective: number,
  trialsUntilAsGood: described(v.nullable(count), "In launch order, from 1; null where it never was."),
  shareUntilAsGood: described(share, "Of the billed seconds."),
});

const attribution = v.strictObject({
  problem: v.picklist(["not-tagged", "tag-not-billed", "nothing-tagged"]),
  tag: v.nullable(v.string()),
  otherShare: described(share, "Of the training hours billed on the run's days, those of other training."),
});

export const leaks = described(
  v.strictObject({
    failures: described(v.array(failureGroup), "Failed trials by reason, the dearest group first."),
    startUp: described(v.nullable(startUp), "Null where no trial's phases are recorded."),
    maxRuntime,
    duplicates: described(duplicates, "Trials with hyperparameters that an earlier trial had been given."),
    searchSpace: described(
      v.nullable(searchSpace),
      "Null below thirty scored trials, or with several definitions.",
    ),
    earlierRun: described(
      v.nullable(earlierRun),
      "An earlier run that searched the same, and was not begun from.",
    ),
    instanceUse: described(
      v.nullable(instanceUse),
      "Null where it was not read, or trials ran on several types.",
    ),
    attribution: described(
      v.nullable(attribution),
      "Why the bill does not tell this tuning job from other training; null where it does, or none was read.",
    ),
  }),
  "Where time and money went without making the model better. The parts may overlap.",
);

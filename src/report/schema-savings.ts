import * as v from "valibot";
import { atLeastZero, count, described, grade, intervalSchema, number, share } from "./schema-parts.ts";

/** What early stopping, parallelism and spot took off the run, in the report. */

export const savings = v.strictObject({
  earlyStopping: v.nullable(
    v.strictObject({
      costUsd: v.nullable(intervalSchema),
      billableSeconds: intervalSchema,
      wallClockSeconds: intervalSchema,
      shareOfUnstoppedCost: v.nullable(share),
      method: v.string(),
      resolution: v.string(),
      confidence: grade,
      betterModelLostProbability: v.nullable(share),
      betterModelGainUpperBound: described(
        v.nullable(atLeastZero),
        "By how much, at most (95 %), the best stopped trial would have passed the run's best, in units of the objective.",
      ),
      betterModelLost: described(
        v.string(),
        "The probability as a band in words, with what was observed in it.",
      ),
      betterModelLostBand: described(
        v.nullable(v.string()),
        "The band alone, such as `very unlikely`; null where it cannot be told.",
      ),
      shortcutCostUsd: described(
        v.nullable(number),
        "What the mean length of completed trials would have said; printed only to show the difference.",
      ),
    }),
  ),
  parallelism: v.nullable(
    v.strictObject({
      wallClockSeconds: intervalSchema,
      speedup: v.nullable(atLeastZero),
      efficiency: described(
        v.nullable(share),
        "Speed-up over slots, at most 1: one at a time pays launch gaps that the first trials on slots of their own do not.",
      ),
      idleSlotSeconds: described(atLeastZero, "Slot time that no trial filled: waited for, not billed."),
      stragglerSeconds: described(atLeastZero, "Of it, after the last trial of each slot that had one."),
    }),
  ),
  spot: v.strictObject({
    costUsd: described(
      v.nullable(number),
      "Null where a spot trial has no price, or no billable time on record.",
    ),
    range: described(
      v.nullable(v.strictObject({ low: number, high: number })),
      "Where trials were interrupted, how much work was done twice is not known.",
    ),
    billableShare: described(
      v.nullable(share),
      "Billable over training seconds of the spot trials that have both on record; null where none has.",
    ),
    trialsNotRecorded: described(
      count,
      "Spot trials without billable time on record: all of their time is counted, so the cost is an upper bound.",
    ),
    interruptions: count,
    outlook: described(
      v.nullable(
        v.strictObject({
          savingUsd: v.nullable(intervalSchema),
          billableShare: intervalSchema,
          basis: v.picklist(["own-spot-jobs", "published"]),
          jobs: count,
          interruptedJobs: count,
          sameInstanceType: v.boolean(),
        }),
      ),
      "What spot would have taken off a run that did not use it, valued at the rate that was paid.",
    ),
  }),
});

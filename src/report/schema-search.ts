import * as v from "valibot";
import { atLeastZero, basis, count, described, intervalSchema, number, share } from "./schema-parts.ts";

/** Parallelism and length of the search, in the report. */

export const frontierPoint = described(
  v.strictObject({
    maxParallelJobs: count,
    wallClockSeconds: atLeastZero,
    wallClockRange: described(intervalSchema, "With launch gaps drawn where a trial's own was never seen."),
    bounds: described(
      v.strictObject({ low: atLeastZero, high: atLeastZero }),
      "Graham's bounds on the wall clock of the same trials in any order.",
    ),
    utilisation: described(
      share,
      "Share of the slots' time in which a trial started up or ran; launch gaps are not in it.",
    ),
    idleSlotSeconds: described(atLeastZero, "Slot time that no trial filled: waited for, not billed."),
    instancesAtOnce: count,
    meanFinishedAtChoice: described(
      atLeastZero,
      "Finished trials that the choice of a trial could learn from.",
    ),
    meanPendingAtChoice: atLeastZero,
    chosenBlindShare: described(share, "Share of the trials that were chosen before any had finished."),
  }),
  "The same trials in the same order at another parallelism.",
);

export const parallelism = described(
  v.strictObject({
    recommendedMaxParallelJobs: count,
    utilisation: described(share, "At the recommended value."),
    reason: v.string(),
    ceiling: v.strictObject({ value: count, why: v.string(), basis }),
    instanceQuotaKnown: v.boolean(),
    extraTrialsPerSlot: described(
      v.strictObject({ estimate: number, low: number, high: number }),
      "Trials more for the same result with each further slot: a benchmark's range, not measured on this run.",
    ),
    priced: described(
      v.nullable(
        v.array(v.strictObject({ extraTrialsPerSlot: number, maxParallelJobs: count, costUsd: atLeastZero })),
      ),
      "Where waiting and extra trials together cost least, at the middle and both ends of that range; null without a value of waiting.",
    ),
    startUpSlotSeconds: described(
      atLeastZero,
      "Slot time from launch to start of all trials: waited for, not billed.",
    ),
    launchGapSlotSeconds: described(atLeastZero, "Slot time between a trial's end and the next launch."),
  }),
  "How many trials should run side by side, and why.",
);

const improvement = {
  trial: v.string(),
  number: described(count, "Its place in launch order, from 1."),
  objective: number,
  spentUsd: described(
    v.nullable(atLeastZero),
    "Cost of everything that had ended when it did, itself included.",
  ),
};

export const searchLength = v.strictObject({
  scoredTrials: described(count, "Trials that gave an objective; failed ones are not among them."),
  note: v.string(),
  descriptive: described(
    v.boolean(),
    "Later trials were better chosen than earlier ones, so figures over all orders only describe.",
  ),
  bestSoFar: described(
    v.array(v.strictObject(improvement)),
    "Each trial that was a new best when it ended, in that order, by trial and by dollar.",
  ),
  leastThatMatters: described(
    atLeastZero,
    "Improvements below this, in units of the objective, are not counted as such: 1 % of the best or the spread of repeats, but no more than 5 % of the distance from the median trial to the best one.",
  ),
  lastThatMattered: v.strictObject({
    ...improvement,
    trialsAfter: described(count, "Trials launched after it."),
    costAfterUsd: described(v.nullable(atLeastZero), "Cost of the trials launched after it."),
    trialsEndedAfter: described(count, "Trials that ended after it: by then its objective was known."),
    costEndedAfterUsd: described(
      v.nullable(atLeastZero),
      "Cost of the trials that ended after it, with what they had cost before.",
    ),
  }),
  expectedBest: described(
    v.array(v.strictObject({ trials: count, objective: intervalSchema })),
    "Expected best of so many trials, over all orders; the range is of the expectation.",
  ),
  reachedWithin: described(
    v.array(
      v.strictObject({
        share: described(share, "Of the size of the best objective."),
        distance: atLeastZero,
        trials: count,
        spentUsd: v.nullable(atLeastZero),
        trialsInAnyOrder: count,
      }),
    ),
    "Number of launches that came that near to the run's best (up to the first that was known to be so), and trials over all orders.",
  ),
  moreTrials: described(
    v.array(
      v.strictObject({
        trials: count,
        improvementProbability: share,
        expectedGain: described(atLeastZero, "In units of the objective; an order of magnitude."),
        costUsd: v.nullable(atLeastZero),
      }),
    ),
    "What so many further trials of the same search would bring.",
  ),
  oneMoreImprovement: described(
    v.strictObject({
      trials: count,
      costUsd: v.nullable(atLeastZero),
      lastCostUsd: described(v.nullable(atLeastZero), "Spent between the last two improvements."),
    }),
    "An even chance of one more improvement takes as many trials again.",
  ),
});

import * as v from "valibot";
import { auditSchema } from "./audit-schema.ts";
import { atLeastZero, count, date, described, intervalSchema, number, share } from "./schema-parts.ts";

/**
 * The report: one value from which Markdown, HTML and JSON are all rendered, and the published contract
 * `sagemaker-tuning-report/1`. Numbers are in the unit that the field's name carries; unknown is `null`, with a sentence
 * in `gaps`.
 */

const basis = v.picklist(["recorded", "inferred", "assumed"]);
const grade = v.picklist(["high", "medium", "low", "indicative"]);

const outcome = v.picklist(["completed", "earlyStopped", "stopped", "failed", "running"]);
const verdict = v.picklist(["passed", "failed", "unknown"]);

export const RECOMMENDATION_IDS = [
  "enable-early-stopping",
  "fix-early-stopping",
  "loosen-early-stopping",
  "use-hyperband",
  "set-max-parallel-jobs",
  "set-max-jobs",
  "add-completion-criteria",
  "use-managed-spot",
  "change-instance-type",
  "reduce-startup",
  "fix-failing-trials",
  "cap-max-runtime",
  "change-search-space",
  "warm-start",
  "tag-tuning-jobs",
] as const;

const recommendation = v.strictObject({
  id: v.picklist(RECOMMENDATION_IDS),
  title: v.string(),
  change: v.nullable(
    v.strictObject({
      parameter: described(v.string(), "The API's name, as in CreateHyperParameterTuningJob."),
      from: v.nullable(v.union([v.string(), number])),
      to: v.nullable(v.union([v.string(), number])),
    }),
  ),
  savingUsd: v.nullable(intervalSchema),
  savingSeconds: described(v.nullable(intervalSchema), "Wall clock."),
  confidence: grade,
  risk: v.string(),
  evidence: v.string(),
  folded: described(v.boolean(), "Below both saving thresholds: shown folded away."),
});

const trialDetail = v.strictObject({
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
  billableSeconds: described(v.nullable(atLeastZero), "Billable time x instances."),
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

const rate = v.strictObject({
  instanceType: v.string(),
  market: v.picklist(["on-demand", "spot"]),
  usdPerHour: atLeastZero,
  source: v.picklist(["override", "bill", "price-list", "built-in", "built-in-derived"]),
  asOf: v.string(),
  note: v.nullable(v.string()),
});

const span = v.strictObject({ low: number, high: number });

const policy = v.strictObject({
  name: described(v.string(), "off, auto, hyperband, not-improving-<n>, target-<value> or convergence."),
  costUsd: v.nullable(intervalSchema),
  wallClockSeconds: v.nullable(intervalSchema),
  bestObjective: described(
    v.nullable(number),
    "Best final objective of the same trials in the recorded order; null where it cannot be known.",
  ),
  betterModelLostProbability: described(
    v.nullable(share),
    "That it stops the trial that won, or never starts it: share of replays over shuffled orders and possible variants of the rule. Of a policy that ran: that a stopped trial would have ended better than the best.",
  ),
  spread: described(
    v.nullable(
      v.strictObject({
        replays: count,
        costUsd: v.nullable(span),
        wallClockSeconds: span,
        bestObjective: v.nullable(span),
      }),
    ),
    "5 % to 95 % of the replays over shuffled orders of the trials and possible variants of the rule.",
  ),
  stoppedTrials: described(v.nullable(count), "Trials that it stops before their end."),
  endsAfterTrials: described(
    v.nullable(count),
    "Trials launched when it ends the tuning job; null where it does not end it.",
  ),
  basis,
  note: v.string(),
});

const frontierPoint = described(
  v.strictObject({
    maxParallelJobs: count,
    wallClockSeconds: atLeastZero,
    wallClockRange: described(intervalSchema, "With launch gaps drawn where a trial's own was never seen."),
    bounds: described(
      v.strictObject({ low: atLeastZero, high: atLeastZero }),
      "Graham's bounds on the wall clock of the same trials in any order.",
    ),
    utilisation: share,
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

const improvement = {
  trial: v.string(),
  number: described(count, "In launch order, from 1."),
  objective: number,
  spentUsd: described(v.nullable(atLeastZero), "Cost of everything launched up to and including it."),
};

const searchLength = v.strictObject({
  scoredTrials: described(count, "Trials that gave an objective; failed ones are not among them."),
  note: v.string(),
  descriptive: described(
    v.boolean(),
    "Later trials were better chosen than earlier ones, so figures over all orders only describe.",
  ),
  bestSoFar: described(
    v.array(v.strictObject(improvement)),
    "Each trial that was a new best, by trial and by dollar.",
  ),
  leastThatMatters: described(
    atLeastZero,
    "Improvements below this, in units of the objective, are not counted as such: 1 % of the best, or the spread of repeats.",
  ),
  lastThatMattered: v.strictObject({
    ...improvement,
    trialsAfter: count,
    costAfterUsd: v.nullable(atLeastZero),
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
    "Number of trials that would have come that near to the run's best, in the order that ran and over all orders.",
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

export const tuningJobReportSchema = v.strictObject({
  name: v.string(),
  region: v.string(),
  status: v.string(),
  strategy: v.string(),
  createdAt: date,
  endedAt: v.nullable(date),
  objective: v.nullable(v.strictObject({ metric: v.string(), goal: v.picklist(["Maximize", "Minimize"]) })),
  limits: v.strictObject({
    maxJobs: v.nullable(count),
    maxParallelJobs: count,
    maxRuntimeSeconds: v.nullable(atLeastZero),
  }),
  earlyStoppingType: v.picklist(["Off", "Auto"]),
  trials: described(
    v.strictObject({
      total: count,
      completed: count,
      earlyStopped: count,
      stopped: count,
      failed: count,
      running: count,
    }),
    "Exclusive: they add up to total.",
  ),
  actual: v.strictObject({
    costUsd: v.nullable(atLeastZero),
    costIsAtLeast: v.boolean(),
    billableSeconds: atLeastZero,
    wallClockSeconds: atLeastZero,
    bestObjective: v.nullable(number),
    bestTrial: v.nullable(v.string()),
    basis,
  }),
  spend: described(
    v.array(
      v.strictObject({
        outcome,
        label: v.string(),
        costUsd: v.nullable(atLeastZero),
        billableSeconds: atLeastZero,
      }),
    ),
    "Where the money went, by outcome of the trials.",
  ),
  unstopped: v.nullable(
    v.strictObject({
      costUsd: v.nullable(intervalSchema),
      billableSeconds: intervalSchema,
      wallClockSeconds: intervalSchema,
    }),
  ),
  sequential: v.nullable(v.strictObject({ wallClockSeconds: intervalSchema })),
  sequentialUnstopped: v.nullable(v.strictObject({ wallClockSeconds: intervalSchema })),
  savings: v.strictObject({
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
        betterModelLost: described(
          v.string(),
          "The probability as a band in words, with what was observed in it.",
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
        efficiency: v.nullable(atLeastZero),
        idleSlotSeconds: atLeastZero,
        stragglerSeconds: atLeastZero,
      }),
    ),
    spot: v.strictObject({ costUsd: v.nullable(number) }),
  }),
  parallelismFrontier: v.array(frontierPoint),
  searchLength: described(
    v.nullable(searchLength),
    "Whether the run was long enough; null for Hyperband, without a single objective, and below three scored trials.",
  ),
  policies: v.array(policy),
  recommended: described(
    v.nullable(
      v.strictObject({
        costUsd: v.nullable(intervalSchema),
        wallClockSeconds: v.nullable(intervalSchema),
        trials: v.nullable(count),
        objective: v.nullable(v.string()),
      }),
    ),
    "The run with every listed change applied together.",
  ),
  recommendations: v.array(recommendation),
  trialDetails: v.array(trialDetail),
  rates: v.array(rate),
  reconciliation: v.nullable(v.looseObject({})),
  gaps: v.array(v.string()),
});

export const tuningReportSchema = v.strictObject({
  schema: v.literal("sagemaker-tuning-report/1"),
  generatedAt: date,
  currency: v.string(),
  tuningJobs: v.array(tuningJobReportSchema),
  totals: v.strictObject({
    costUsd: v.nullable(atLeastZero),
    costIsAtLeast: v.boolean(),
    billableSeconds: atLeastZero,
    earlyStoppingSavedUsd: v.nullable(intervalSchema),
    earlyStoppingSavedSeconds: v.nullable(number),
    parallelismSavedSeconds: v.nullable(number),
    potentialSavingUsd: v.nullable(number),
    trials: count,
  }),
  gate: described(
    v.nullable(
      v.strictObject({
        outcome: verdict,
        conditions: v.array(
          v.strictObject({ condition: v.string(), value: v.nullable(number), outcome: verdict }),
        ),
      }),
    ),
    "The conditions of `fail-when`, each with the value it saw; null without conditions.",
  ),
  audit: described(v.nullable(auditSchema), "Of an audit; null in a report on named tuning jobs."),
  collection: v.strictObject({
    awsCalls: v.record(v.string(), count),
    awsCallsUsd: atLeastZero,
    seconds: atLeastZero,
  }),
});

export type TuningReport = v.InferOutput<typeof tuningReportSchema>;
export type TuningJobReport = v.InferOutput<typeof tuningJobReportSchema>;
export type Recommendation = v.InferOutput<typeof recommendation>;
export type TrialDetail = v.InferOutput<typeof trialDetail>;

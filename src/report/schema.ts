import * as v from "valibot";
import { auditSchema } from "./audit-schema.ts";
import { leaks } from "./schema-leaks.ts";
import {
  atLeastZero,
  basis,
  count,
  date,
  described,
  grade,
  intervalSchema,
  number,
  outcome,
  share,
  verdict,
} from "./schema-parts.ts";
import { recommendation } from "./schema-recommendation.ts";
import { frontierPoint, parallelism, searchLength } from "./schema-search.ts";

/**
 * The report: one value from which Markdown, HTML and JSON are all rendered, and the published contract
 * `sagemaker-tuning-report/1`. Numbers are in the unit that the field's name carries; unknown is `null`, with a sentence
 * in `gaps`.
 */

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
  trainingSeconds: described(v.nullable(atLeastZero), "Time on instances, before any spot discount."),
  spotSavedUsd: described(v.nullable(intervalSchema), "Null where it did not run on spot or has no price."),
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
  range: described(
    v.nullable(v.strictObject({ low: atLeastZero, high: atLeastZero })),
    "Where the bill does not tell whose hours were the cheap ones: the rate lies between these for certain.",
  ),
  coveredByPlan: described(
    v.boolean(),
    "A savings plan pays part of this usage: what is not used of it is paid all the same.",
  ),
});

const billedPart = v.strictObject({ hours: number, costUsd: number });
const reconciliation = described(
  v.strictObject({
    from: v.string(),
    to: described(v.string(), "Last UTC day of the trials."),
    billed: described(
      billedPart,
      "All training of the account in the region on these days; the parts below add up to it.",
    ),
    explained: described(billedPart, "The trials' hours at the bill's own daily rates."),
    otherTraining: described(
      billedPart,
      "Certainly not this tuning job's: other usage types, or another value of the tag.",
    ),
    unexplained: described(
      billedPart,
      "Of the trials' usage types beyond the trials' hours: other training, or not explained.",
    ),
    missingHours: described(atLeastZero, "Trials' hours that the bill does not have (yet)."),
    exact: described(
      v.nullable(
        v.strictObject({
          by: v.picklist(["tag", "resource"]),
          hours: atLeastZero,
          costUsd: number,
          trialHours: atLeastZero,
          leads: described(v.boolean(), "The hours match within 2 %, so the report's cost is this amount."),
        }),
      ),
      "What the bill itself tells apart as this tuning job's; null where neither tag nor resources were asked for.",
    ),
  }),
  "The account's training bill of the run's days beside what the trials explain.",
);

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
        trials: count,
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

const pair = v.strictObject({
  before: v.nullable(number),
  after: v.nullable(number),
  noise: described(
    v.nullable(atLeastZero),
    "By how much two runs of the same settings may differ (90 %), from the spread of this run's trials.",
  ),
});
const setting = v.nullable(v.union([v.string(), number]));

const differenceSchema = v.strictObject({
  name: v.string(),
  label: described(v.string(), "Where the earlier run was found."),
  url: v.nullable(v.string()),
  commit: v.nullable(v.string()),
  costUsd: pair,
  billableSeconds: pair,
  wallClockSeconds: pair,
  trials: pair,
  bestObjective: pair,
  settings: v.array(v.strictObject({ parameter: v.string(), before: setting, after: setting })),
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
    costRangeUsd: described(
      v.nullable(v.strictObject({ low: atLeastZero, high: atLeastZero })),
      "Where the bill does not determine the cost, the range that it lies in for certain; null where it does, or where no bill is used.",
    ),
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
  billing: v.strictObject({
    currency: described(v.string(), "ISO 4217; every amount is in it, also where a field's name says USD."),
    settled: described(
      v.nullable(v.boolean()),
      "Whether a later look at the bill would change nothing; null where no bill could be read.",
    ),
    complete: described(
      v.boolean(),
      "The bill has all of the trials' hours, though it may still be revised.",
    ),
    note: v.nullable(v.string()),
  }),
  billedApart: described(
    v.array(
      v.strictObject({
        kind: v.picklist(["warm-pool", "volume", "training-plan", "serverless"]),
        costUsd: v.nullable(atLeastZero),
        quantity: described(atLeastZero, "Instance-hours; gigabyte-months for volumes."),
        trials: count,
      }),
    ),
    "Billed beside instance time, or paid in advance: never a part of the cost.",
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
        efficiency: v.nullable(atLeastZero),
        idleSlotSeconds: atLeastZero,
        stragglerSeconds: atLeastZero,
      }),
    ),
    spot: v.strictObject({
      costUsd: v.nullable(number),
      range: described(
        v.nullable(v.strictObject({ low: number, high: number })),
        "Where trials were interrupted, how much work was done twice is not known.",
      ),
      billableShare: described(v.nullable(share), "Billable over training seconds of the spot trials."),
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
  }),
  parallelismFrontier: v.array(frontierPoint),
  searchLength: described(
    v.nullable(searchLength),
    "Whether the run was long enough; null for Hyperband, without a single objective, and below three scored trials.",
  ),
  earlyStoppingHindrances: described(
    v.array(v.strictObject({ id: v.string(), cause: v.string(), remedy: v.string() })),
    "Why early stopping was on and stopped nothing; empty where it was off or acted.",
  ),
  leaks,
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
  runRate: described(
    v.nullable(
      v.strictObject({
        runsPerMonth: atLeastZero,
        runs: count,
        days: atLeastZero,
        namedLike: v.string(),
      }),
    ),
    "How often tuning jobs of this series were started, from those in this report; null from one run or one week.",
  ),
  parallelism: v.nullable(parallelism),
  difference: described(
    v.optional(v.nullable(differenceSchema)),
    "What changed since the last run of the same tuner; null or absent where none is known.",
  ),
  trialDetails: v.array(trialDetail),
  rates: v.array(rate),
  reconciliation: v.nullable(reconciliation),
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
    paidCallsUsd: described(v.record(v.string(), atLeastZero), "The price of the operations that have one."),
    metricsRequested: described(count, "Metrics asked of GetMetricData, which is billed by metric."),
    seconds: atLeastZero,
  }),
});

export type TuningReport = v.InferOutput<typeof tuningReportSchema>;
export type TuningJobReport = v.InferOutput<typeof tuningJobReportSchema>;
export type Recommendation = v.InferOutput<typeof recommendation>;
export type Difference = v.InferOutput<typeof differenceSchema>;
export type TrialDetail = v.InferOutput<typeof trialDetail>;

import * as v from "valibot";
import { billedApart, billing, rate, reconciliation } from "./schema-bill.ts";
import { difference } from "./schema-difference.ts";
import { leaks } from "./schema-leaks.ts";
import {
  atLeastZero,
  basis,
  count,
  date,
  described,
  intervalSchema,
  number,
  outcome,
} from "./schema-parts.ts";
import { policy } from "./schema-policy.ts";
import { recommendation } from "./schema-recommendation.ts";
import { savings } from "./schema-savings.ts";
import { frontierPoint, parallelism, searchLength } from "./schema-search.ts";
import { trialDetail } from "./schema-trial.ts";

/** One tuning job, in the report. */

export const tuningJobReport = v.strictObject({
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
  trialsNotRead: described(
    count,
    "Trials that SageMaker counts beyond those that were read: no figure has them, and the cost is at least what is told.",
  ),
  actual: v.strictObject({
    costUsd: v.nullable(atLeastZero),
    currency: described(v.nullable(v.string()), "ISO 4217, of every amount; null where nothing has a price."),
    costIsAtLeast: v.boolean(),
    costRangeUsd: described(
      v.nullable(v.strictObject({ low: atLeastZero, high: atLeastZero })),
      "Where the bill does not determine the cost, the range that it lies in for certain; null where it does, or where no bill is used.",
    ),
    charged: described(
      v.strictObject({ trials: count, costUsd: atLeastZero }),
      "The trials whose cost is their own charge on the bill, and that part of `costUsd`; the rest is computed from `rates`.",
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
  billing,
  billedApart,
  unstopped: v.nullable(
    v.strictObject({
      costUsd: v.nullable(intervalSchema),
      billableSeconds: intervalSchema,
      wallClockSeconds: intervalSchema,
    }),
  ),
  sequential: v.nullable(v.strictObject({ wallClockSeconds: intervalSchema })),
  sequentialUnstopped: v.nullable(v.strictObject({ wallClockSeconds: intervalSchema })),
  savings,
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
        objective: described(
          v.nullable(v.string()),
          "Best objective, or its range; null where it cannot be known, as under a rule whose stops hide it.",
        ),
      }),
    ),
    "This run's own trials with every counted change applied together; another run draws others. See `recommendations[].counted`.",
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
    "How often tuning jobs of this series ended, from those in this report and the last run that it is compared with; null from one run or one week.",
  ),
  parallelism: v.nullable(parallelism),
  difference: described(
    v.optional(v.nullable(difference)),
    "What changed since the last run of the same tuner; null or absent where none is known.",
  ),
  trialDetails: v.array(trialDetail),
  rates: v.array(rate),
  reconciliation: v.nullable(reconciliation),
  gaps: v.array(v.string()),
});

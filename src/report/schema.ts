import * as v from "valibot";
import { audit } from "./audit-schema.ts";
import type { difference } from "./schema-difference.ts";
import {
  atLeastZero,
  boundsSchema,
  count,
  date,
  described,
  intervalSchema,
  number,
  verdict,
} from "./schema-parts.ts";
import type { recommendation } from "./schema-recommendation.ts";
import type { trialDetail } from "./schema-trial.ts";
import { tuningJobReport } from "./schema-tuning-job.ts";

/**
 * The report: one value from which Markdown, HTML and JSON are all rendered, and the published contract
 * `sagemaker-tuning-report/1`. Numbers are in the unit that the field's name carries; unknown is `null`, with a sentence
 * in `gaps`.
 */

export const tuningReportSchema = v.strictObject({
  schema: v.literal("sagemaker-tuning-report/1"),
  generatedAt: date,
  currency: described(
    v.string(),
    "ISO 4217, of the totals; where tuning jobs are in several, that of most of them, and totals of money are null.",
  ),
  tuningJobs: v.array(tuningJobReport),
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
          v.strictObject({
            condition: v.string(),
            value: v.nullable(number),
            between: described(
              v.nullable(boundsSchema),
              "Between what the true value lies; null where the value is exact or not known.",
            ),
            outcome: verdict,
          }),
        ),
      }),
    ),
    "The conditions of `fail-when`, each with the value it saw; null without conditions.",
  ),
  audit: described(v.nullable(audit), "Of an audit; null in a report on named tuning jobs."),
  collection: v.strictObject({
    awsCalls: v.record(v.string(), count),
    awsCallsUsd: atLeastZero,
    paidCallsUsd: described(v.record(v.string(), atLeastZero), "The price of the operations that have one."),
    metricsRequested: described(count, "Metrics asked of GetMetricData, which is billed by metric."),
    bytesScanned: described(count, "By Athena, which is billed by them."),
    seconds: atLeastZero,
  }),
});

export type TuningReport = v.InferOutput<typeof tuningReportSchema>;
export type TuningJobReport = v.InferOutput<typeof tuningJobReport>;
export type Recommendation = v.InferOutput<typeof recommendation>;
export type Difference = v.InferOutput<typeof difference>;
export type TrialDetail = v.InferOutput<typeof trialDetail>;

import * as v from "valibot";
import { atLeastZero, count, described, number } from "./schema-parts.ts";

/** Rates, and the account's bill beside them, in the report. */

export const rate = v.strictObject({
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
  isFree: described(
    v.boolean(),
    "The bill has this very usage at no cost: the rate is what it is worth, and nobody was charged it.",
  ),
});

const billedPart = v.strictObject({ hours: number, costUsd: number });
export const reconciliation = described(
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

export const billing = v.strictObject({
  currency: described(v.string(), "ISO 4217; every amount is in it, also where a field's name says USD."),
  settled: described(
    v.nullable(v.boolean()),
    "Whether a later look at the bill would change nothing; null where no bill could be read.",
  ),
  complete: described(v.boolean(), "The bill has all of the trials' hours, though it may still be revised."),
  note: v.nullable(v.string()),
});

export const billedApart = described(
  v.array(
    v.strictObject({
      kind: v.picklist(["warm-pool", "volume", "training-plan", "serverless"]),
      costUsd: v.nullable(atLeastZero),
      quantity: described(atLeastZero, "Instance-hours; gigabyte-months for volumes."),
      trials: count,
    }),
  ),
  "Billed beside instance time, or paid in advance: never a part of the cost.",
);

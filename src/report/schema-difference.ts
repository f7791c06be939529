import * as v from "valibot";
import { atLeastZero, described, number } from "./schema-parts.ts";

/** What changed since the last run of the same tuner, in the report. */

const pair = v.strictObject({
  before: v.nullable(number),
  after: v.nullable(number),
  noise: described(
    v.nullable(atLeastZero),
    "By how much two runs of the same settings may differ (90 %), from the spread of this run's trials.",
  ),
});
const setting = v.nullable(v.union([v.string(), number]));

export const difference = v.strictObject({
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

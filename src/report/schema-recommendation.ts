import * as v from "valibot";
import { described, grade, intervalSchema, number } from "./schema-parts.ts";

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
  "avoid-duplicates",
  "cap-max-runtime",
  "change-search-space",
  "warm-start",
  "tag-tuning-jobs",
] as const;

export const recommendation = v.strictObject({
  id: v.picklist(RECOMMENDATION_IDS),
  title: v.string(),
  change: v.nullable(
    v.strictObject({
      parameter: described(v.string(), "The API's name, as in CreateHyperParameterTuningJob."),
      from: v.nullable(v.union([v.string(), number])),
      to: v.nullable(v.union([v.string(), number])),
    }),
  ),
  alsoChange: described(
    v.array(
      v.strictObject({
        parameter: v.string(),
        from: v.nullable(v.union([v.string(), number])),
        to: v.nullable(v.union([v.string(), number])),
      }),
    ),
    "Settings that have to change together with `change`: half of it would fail or lose work.",
  ),
  savingUsd: v.nullable(intervalSchema),
  savingSeconds: described(v.nullable(intervalSchema), "Wall clock."),
  confidence: grade,
  risk: v.string(),
  evidence: v.string(),
  perMonth: described(
    v.nullable(v.strictObject({ savingUsd: intervalSchema })),
    "At the rate of runs that was seen; null where one run, or one week, tells no rate.",
  ),
  counted: described(v.boolean(), "Among the changes that `recommended` takes together."),
  folded: described(v.boolean(), "Below both saving thresholds, or indicative: shown folded away."),
});

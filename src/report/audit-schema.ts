import * as v from "valibot";
import { atLeastZero, count, date, described, intervalSchema, number, share } from "./schema-parts.ts";

/** `null` where it is not known. */
const range = v.nullable(intervalSchema);

/** What an audit adds to the reports of its tuning jobs. Amounts that are avoided or potential are estimates, never charges. */
export const audit = v.strictObject({
  since: date,
  until: date,
  totals: described(
    v.strictObject({
      avoidedUsd: range,
      avoidedWallClockSeconds: range,
      parallelismSavedSeconds: described(range, "Wall clock against one trial at a time."),
      potentialUsd: range,
    }),
    "Sums over the tuning jobs whose part is known, the ends of their ranges added; null where none is.",
  ),
  ranking: described(
    v.array(
      v.strictObject({
        name: v.string(),
        account: v.nullable(v.string()),
        region: v.string(),
        costUsd: v.nullable(atLeastZero),
        avoidedUsd: range,
        potentialUsd: range,
        advice: described(v.nullable(v.string()), "Title of the advice that saves most."),
      }),
    ),
    "Tuning jobs by potential saving, the largest first.",
  ),
  advice: described(
    v.array(
      v.strictObject({
        id: v.string(),
        parameter: v.nullable(v.string()),
        tuningJobs: v.array(v.string()),
        savingUsd: range,
        savingSeconds: range,
      }),
    ),
    "By kind, each as if it were the only change: kinds do not add up.",
  ),
  trends: described(
    v.array(
      v.strictObject({
        tuner: v.string(),
        account: v.nullable(v.string()),
        region: v.string(),
        metric: v.nullable(v.string()),
        goal: v.nullable(v.picklist(["Maximize", "Minimize"])),
        runs: v.array(
          v.strictObject({
            name: v.string(),
            endedAt: v.nullable(date),
            costUsd: v.nullable(atLeastZero),
            wallClockSeconds: atLeastZero,
            trials: count,
            bestObjective: v.nullable(number),
          }),
        ),
        costChangeShare: described(
          v.nullable(number),
          "Cost of the last run over the mean of the earlier ones, less one.",
        ),
      }),
    ),
    "Tuners that ran more than once in the window.",
  ),
  groups: described(
    v.nullable(
      v.strictObject({
        tag: v.string(),
        rows: v.array(
          v.strictObject({
            value: v.nullable(v.string()),
            tuningJobs: count,
            costUsd: v.nullable(atLeastZero),
            costIsAtLeast: v.boolean(),
            avoidedUsd: range,
            potentialUsd: range,
          }),
        ),
      }),
    ),
    "Totals by the value of a tag.",
  ),
  training: described(
    v.nullable(
      v.strictObject({
        billedUsd: number,
        explainedUsd: atLeastZero,
        otherUsd: atLeastZero,
        share: v.nullable(share),
        settled: v.boolean(),
      }),
    ),
    "Training in the bill of the window, and how much of it these tuning jobs are.",
  ),
  ledger: described(
    v.strictObject({
      given: count,
      followed: count,
      alone: count,
      withinRange: count,
      medianErrorUsd: v.nullable(number),
    }),
    "What became of earlier advice.",
  ),
  history: described(
    v.array(
      v.strictObject({
        until: date,
        tuningJobs: count,
        costUsd: v.nullable(atLeastZero),
        potentialUsd: v.nullable(number),
      }),
    ),
    "Earlier audits and this one, oldest first.",
  ),
  trialDetailsLeftOut: v.boolean(),
  notRead: described(
    v.array(v.string()),
    "Tuning jobs, regions and accounts that are missing, a sentence each.",
  ),
});
export type AuditSection = v.InferOutput<typeof audit>;

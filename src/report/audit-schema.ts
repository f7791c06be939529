import * as v from "valibot";
import {
  atLeastZero,
  boundsSchema,
  count,
  date,
  described,
  intervalSchema,
  number,
  share,
} from "./schema-parts.ts";

/** Changes that an audit remembers, to tell what became of them: those that save most. */
export const MOST_FOLLOWED_UP = 150;

/** `null` where it is not known. */
const range = v.nullable(intervalSchema);

/** ISO 4217 code of the amounts beside it. */
const currency = v.nullable(v.string());

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
      byCurrency: described(
        v.array(
          v.strictObject({
            currency: v.string(),
            costUsd: v.nullable(atLeastZero),
            avoidedUsd: range,
            potentialUsd: range,
          }),
        ),
        "The same by currency, that of most tuning jobs first; empty where nothing has a price.",
      ),
    }),
    "Sums over the tuning jobs whose part is known, the ends of their ranges added; null where none is, and of money where tuning jobs cost several currencies.",
  ),
  ranking: described(
    v.array(
      v.strictObject({
        name: v.string(),
        account: v.nullable(v.string()),
        region: v.string(),
        currency,
        costUsd: v.nullable(atLeastZero),
        costIsAtLeast: v.boolean(),
        costBoundsUsd: boundsSchema,
        avoidedUsd: range,
        potentialUsd: range,
        advice: described(v.nullable(v.string()), "Title of its first advice."),
      }),
    ),
    "Tuning jobs by potential saving, the largest first, and one of which all trials failed by its cost; those of each currency together.",
  ),
  advice: described(
    v.array(
      v.strictObject({
        id: v.string(),
        parameter: v.nullable(v.string()),
        tuningJobs: described(
          v.array(v.string()),
          "A name for each tuning job; those of several regions or accounts may have the same.",
        ),
        currency,
        savingUsd: range,
        savingSeconds: range,
      }),
    ),
    "By kind, and by currency where there are several, each as if it were the only change: kinds do not add up.",
  ),
  trends: described(
    v.array(
      v.strictObject({
        tuner: v.string(),
        account: v.nullable(v.string()),
        region: v.string(),
        currency,
        metric: v.nullable(v.string()),
        goal: v.nullable(v.picklist(["Maximize", "Minimize"])),
        runs: v.array(
          v.strictObject({
            name: v.string(),
            endedAt: v.nullable(date),
            costUsd: v.nullable(atLeastZero),
            costBoundsUsd: boundsSchema,
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
            currency,
            costUsd: v.nullable(atLeastZero),
            costIsAtLeast: v.boolean(),
            costBoundsUsd: boundsSchema,
            avoidedUsd: range,
            potentialUsd: range,
          }),
        ),
      }),
    ),
    "Totals by the value of a tag, and by currency where there are several.",
  ),
  training: described(
    v.nullable(
      v.strictObject({
        currency: v.string(),
        billedUsd: number,
        explainedUsd: described(atLeastZero, "By these tuning jobs, as far as a bill has all their hours."),
        explainedIsAtLeast: described(v.boolean(), "Bills lack some of these tuning jobs, or hours of them."),
        otherUsd: atLeastZero,
        share: v.nullable(share),
        settled: v.boolean(),
      }),
    ),
    "Training in the bill of the window, and how much of it these tuning jobs are; null where no bill was read, or in several currencies.",
  ),
  ledger: described(
    v.strictObject({
      given: described(
        count,
        `Changes that are followed up: at most ${MOST_FOLLOWED_UP}, those that save most.`,
      ),
      followed: count,
      alone: count,
      withinRange: count,
      medianErrorUsd: v.nullable(number),
      currency,
    }),
    "What became of earlier advice.",
  ),
  history: described(
    v.array(
      v.strictObject({
        until: date,
        tuningJobs: count,
        currency,
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

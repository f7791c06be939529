import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  array,
  boolean,
  description,
  finite,
  integer,
  isoTimestamp,
  literal,
  maxValue,
  minValue,
  nullable,
  number,
  picklist,
  pipe,
  strictObject,
  string
} from "./chunk-DCEYEHZ6.js";

// src/report/schema-parts.ts
var number2 = pipe(number(), finite());
var count = pipe(number2, integer(), minValue(0));
var atLeastZero = pipe(number2, minValue(0));
var share = pipe(number2, minValue(0), maxValue(1));
var date = pipe(string(), isoTimestamp());
var described = (schema, text) => pipe(schema, description(text));
var intervalSchema = described(
  strictObject({ estimate: number2, low: number2, high: number2, level: literal(0.9) }),
  "An estimate with its 90 % prediction interval."
);
var boundsSchema = described(
  strictObject({ low: nullable(number2), high: nullable(number2) }),
  "Between what an amount lies; null on a side where nothing bounds it."
);
var basis = picklist(["recorded", "inferred", "assumed"]);
var grade = picklist(["high", "medium", "low", "indicative"]);
var outcome = picklist(["completed", "earlyStopped", "stopped", "failed", "running"]);
var verdict = picklist(["passed", "failed", "unknown"]);

// src/report/audit-schema.ts
var MOST_FOLLOWED_UP = 150;
var range = nullable(intervalSchema);
var currency = nullable(string());
var audit = strictObject({
  since: date,
  until: date,
  totals: described(
    strictObject({
      avoidedUsd: range,
      avoidedWallClockSeconds: range,
      parallelismSavedSeconds: described(range, "Wall clock against one trial at a time."),
      potentialUsd: range,
      byCurrency: described(
        array(
          strictObject({
            currency: string(),
            costUsd: nullable(atLeastZero),
            avoidedUsd: range,
            potentialUsd: range
          })
        ),
        "The same by currency, that of most tuning jobs first; empty where nothing has a price."
      )
    }),
    "Sums over the tuning jobs whose part is known, the ends of their ranges added; null where none is, and of money where tuning jobs cost several currencies."
  ),
  ranking: described(
    array(
      strictObject({
        name: string(),
        account: nullable(string()),
        region: string(),
        currency,
        costUsd: nullable(atLeastZero),
        costIsAtLeast: boolean(),
        costBoundsUsd: boundsSchema,
        avoidedUsd: range,
        potentialUsd: range,
        advice: described(nullable(string()), "Title of its first advice.")
      })
    ),
    "Tuning jobs by potential saving, the largest first, and one of which all trials failed by its cost; those of each currency together."
  ),
  advice: described(
    array(
      strictObject({
        id: string(),
        parameter: nullable(string()),
        tuningJobs: described(
          array(string()),
          "A name for each tuning job; those of several regions or accounts may have the same."
        ),
        currency,
        savingUsd: range,
        savingSeconds: range
      })
    ),
    "By kind, and by currency where there are several, each as if it were the only change: kinds do not add up."
  ),
  trends: described(
    array(
      strictObject({
        tuner: string(),
        account: nullable(string()),
        region: string(),
        currency,
        metric: nullable(string()),
        goal: nullable(picklist(["Maximize", "Minimize"])),
        runs: array(
          strictObject({
            name: string(),
            endedAt: nullable(date),
            costUsd: nullable(atLeastZero),
            costBoundsUsd: boundsSchema,
            wallClockSeconds: atLeastZero,
            trials: count,
            bestObjective: nullable(number2)
          })
        ),
        costChangeShare: described(
          nullable(number2),
          "Cost of the last run over the mean of the earlier ones, less one."
        )
      })
    ),
    "Tuners that ran more than once in the window."
  ),
  groups: described(
    nullable(
      strictObject({
        tag: string(),
        rows: array(
          strictObject({
            value: nullable(string()),
            tuningJobs: count,
            currency,
            costUsd: nullable(atLeastZero),
            costIsAtLeast: boolean(),
            costBoundsUsd: boundsSchema,
            avoidedUsd: range,
            potentialUsd: range
          })
        )
      })
    ),
    "Totals by the value of a tag, and by currency where there are several."
  ),
  training: described(
    nullable(
      strictObject({
        currency: string(),
        billedUsd: number2,
        explainedUsd: described(atLeastZero, "By these tuning jobs, as far as a bill has all their hours."),
        explainedIsAtLeast: described(boolean(), "Bills lack some of these tuning jobs, or hours of them."),
        otherUsd: atLeastZero,
        share: nullable(share),
        settled: boolean()
      })
    ),
    "Training in the bill of the window, and how much of it these tuning jobs are; null where no bill was read, or in several currencies."
  ),
  ledger: described(
    strictObject({
      given: described(
        count,
        `Changes that are followed up: at most ${MOST_FOLLOWED_UP}, those that save most.`
      ),
      followed: count,
      alone: count,
      withinRange: count,
      medianErrorUsd: nullable(number2),
      currency
    }),
    "What became of earlier advice."
  ),
  history: described(
    array(
      strictObject({
        until: date,
        tuningJobs: count,
        currency,
        costUsd: nullable(atLeastZero),
        potentialUsd: nullable(number2)
      })
    ),
    "Earlier audits and this one, oldest first."
  ),
  trialDetailsLeftOut: boolean(),
  notRead: described(
    array(string()),
    "Tuning jobs, regions and accounts that are missing, a sentence each."
  )
});

export {
  number2 as number,
  described,
  intervalSchema,
  grade,
  MOST_FOLLOWED_UP
};

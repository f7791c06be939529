import * as v from "valibot";
import { basis, count, described, intervalSchema, number, share } from "./schema-parts.ts";

/** What another rule that stops trials would have cost, in the report. */

const span = v.strictObject({ low: number, high: number });

export const policy = v.strictObject({
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

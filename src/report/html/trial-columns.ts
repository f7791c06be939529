import { clip } from "../escape.ts";
import type { TuningJobReport } from "../schema.ts";

/** Of a value and of all values of a trial so much is in the page; the JSON report has the rest. */
const [LONGEST_VALUE, LONGEST_VALUES] = [200, 2000];

/** One entry a trial, in launch order. */
export interface TrialColumns {
  readonly name: readonly string[];
  readonly outcome: readonly string[];
  readonly objective: readonly (number | null)[];
  readonly seconds: readonly (number | null)[];
  readonly unstopped: readonly (readonly [estimate: number, low: number, high: number] | null)[];
  readonly amount: readonly (number | null)[];
  /** Whether the amount is the trial's own charge on the bill; `null` where none is. */
  readonly charged: readonly (boolean | null)[] | null;
  readonly why: readonly string[];
  readonly hyperparameters: readonly string[];
  readonly best: number;
}

/**
 * @param amount of USD, in the page's unit.
 * @param at place of a trial by its name.
 */
export function trialColumns(
  job: TuningJobReport,
  amount: (usd: number | null) => number | null,
  at: (name: string) => number,
): TrialColumns {
  const details = job.trialDetails;
  return {
    name: details.map((trial) => trial.name),
    outcome: details.map((trial) => trial.outcome),
    objective: details.map((trial) => trial.objective),
    seconds: details.map((trial) => trial.billableSeconds),
    unstopped: details.map((trial) =>
      trial.outcome === "earlyStopped" && trial.unstoppedBillableSeconds
        ? [
            Math.round(trial.unstoppedBillableSeconds.estimate),
            Math.round(trial.unstoppedBillableSeconds.low),
            Math.round(trial.unstoppedBillableSeconds.high),
          ]
        : null,
    ),
    amount: details.map((trial) => amount(trial.costUsd)),
    charged: job.actual.charged.trials > 0 ? details.map((trial) => trial.charged) : null,
    why: details.map((trial) => trial.failureReason?.split(/\r?\n/, 1)[0]?.slice(0, 300) ?? trial.why),
    hyperparameters: details.map((trial) =>
      clip(
        Object.entries(trial.hyperparameters)
          .map(([name, value]) => `${name}=${clip(value, LONGEST_VALUE)}`)
          .join(" "),
        LONGEST_VALUES,
      ),
    ),
    best: job.actual.bestTrial === null ? -1 : at(job.actual.bestTrial),
  };
}

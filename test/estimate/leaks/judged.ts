import type { RateBook } from "../../../src/estimate/billing/rates.ts";
import { resolveRates } from "../../../src/estimate/billing/rates.ts";
import { type Spend, spend } from "../../../src/estimate/billing/spend.ts";
import { classify } from "../../../src/estimate/classify.ts";
import { DEFAULT_CONFIG } from "../../../src/model/config.ts";
import type { Observations } from "../../../src/model/observations.ts";
import type { ClassifiedTrial, Trial } from "../../../src/model/trial.ts";
import type { ParameterRange, TuningJob } from "../../../src/model/tuning-job.ts";
import { observations, START, trial, tuningJob } from "../observed.ts";

/** A trial that was billed so many seconds, launched at {@link START}. */
export function ran(name: string, seconds: number, changes: Partial<Trial> = {}): Trial {
  return trial({ name, launched: 0, epochs: [seconds - 81], values: [0.5] }, changes);
}

export const FAILED = { status: "Failed", secondaryStatus: "Failed", objective: null } as const;
export const RUNNING = {
  status: "InProgress",
  secondaryStatus: "Training",
  endedAt: null,
  trainingSeconds: null,
  billableSecondsPerInstance: null,
  objective: null,
} as const;
export const STOPPED = { status: "Stopped", secondaryStatus: "Stopped" } as const;
export const CUT = { status: "Stopped", secondaryStatus: "MaxRuntimeExceeded" } as const;

/** The trials with their outcomes and cost; an ml.m5.xlarge costs a dollar for 1,000 s. */
export function judged(
  trials: readonly Trial[],
  job: TuningJob = tuningJob(),
  known: Partial<Observations> = {},
): { job: TuningJob; trials: ClassifiedTrial[]; rates: RateBook; spend: Spend } {
  const told = classify(job, trials);
  const config = { ...DEFAULT_CONFIG, rates: known.priceList ? {} : { "ml.m5.xlarge": 3.6 } };
  const now = START + 100_000;
  const rates = resolveRates({ ...observations(job, trials), ...known }, config, now);
  return { job, trials: told, rates, spend: spend(told, rates, now) };
}

/** A tuning job that searches these ranges. */
export function searching(...ranges: ParameterRange[]): TuningJob {
  const job = tuningJob();
  return { ...job, definitions: job.definitions.map((definition) => ({ ...definition, ranges })) };
}

export const integer = (name: string, min: number, max: number): ParameterRange => ({
  kind: "integer",
  name,
  min,
  max,
  scaling: "Linear",
});

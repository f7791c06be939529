import { type PlannedLength, plannedLength } from "../../../src/estimate/unstopped/length.ts";
import type { Progress } from "../../../src/estimate/unstopped/progress.ts";
import type { TuningJob } from "../../../src/model/tuning-job.ts";
import { progressOf, trial, tuningJob } from "../observed.ts";

/** A trial of so many steps, each a new best unless the values say otherwise; one of no steps shows no curve. */
export interface Made {
  readonly steps: number;
  readonly stopped?: boolean;
  readonly values?: readonly number[];
  readonly hyperparameters?: Readonly<Record<string, string>>;
}

export function progress(all: readonly Made[]): Progress[] {
  const trials = all.map(({ steps, values, stopped = false, hyperparameters = {} }, i) =>
    trial({
      name: `trial-${i}`,
      launched: 60 * i,
      epochs: Array.from({ length: steps }, (_, step) => 10 * (step + 1)),
      values: values ?? Array.from({ length: steps }, (_, step) => step),
      stopped,
      hyperparameters,
    }),
  );
  return progressOf(...trials);
}

export const times = (count: number, made: Made): Made[] => Array.from({ length: count }, () => made);

export function withStatic(staticHyperparameters: Readonly<Record<string, string>>): TuningJob {
  const job = tuningJob();
  return { ...job, definitions: job.definitions.map((of) => ({ ...of, staticHyperparameters })) };
}

/** The length told from all of them, of which those that were not stopped are finished. */
export function planned(
  made: readonly Made[],
  statics: Readonly<Record<string, string>> = {},
): PlannedLength | null {
  const all = progress(made);
  return plannedLength(
    withStatic(statics),
    all.filter(({ trial: of }) => of.outcome === "completed"),
    all,
  );
}

export const stepsOf = (length: PlannedLength | null, made: Made): number | undefined =>
  length?.steps(progress([made])[0] as Progress);

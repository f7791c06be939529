import type { Progress } from "../../../src/estimate/unstopped/progress.ts";
import { progressOf, trial } from "../observed.ts";

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

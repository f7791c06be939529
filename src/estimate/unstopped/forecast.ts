import type { Progress } from "./progress.ts";
import type { Weighed } from "./weigh.ts";

/** Rungs of the ladder, from the firmest to the weakest evidence. */
export type Rung =
  | "own-curve"
  | "length-unknown"
  | "hyperparameters"
  | "own-pace-only"
  | "bounds-only"
  | "nothing-left";

/** A logarithmic prediction with its error and the shape of errors seen before. */
export interface Spread {
  readonly mean: number;
  /** Standard deviation of its own error, and of the error it has in common with the tuning job's other stopped trials. */
  readonly own: number;
  readonly common: number;
  /** Left-out residuals of the same prediction, which have the shape of its errors; may be empty. */
  readonly residuals: ArrayLike<number>;
}

/** What several candidates together say of one target. */
export function spreadOf(weighed: Weighed, target: number): Spread {
  return {
    mean: weighed.mean[target] as number,
    own: weighed.own[target] as number,
    common: weighed.common[target] as number,
    residuals: weighed.residuals,
  };
}

/** Logarithm of the seconds a step, within bounds. */
export interface PaceLeft extends Spread {
  readonly least: number;
  readonly most: number;
}

/** Share of the steps that a trial may still have taken. */
export interface ShareLeft {
  /**
   * The share at a shock that all trials of the tuning job share, in standard deviations, and at the trial's own
   * level in [0, 1).
   */
  at(shock: number, level: number): number;
}

/** What a stopped trial had left of training. */
export type Left =
  /** `steps` more steps, each of exp(`pace`) seconds; where the length is not known, `least` and a `share` of the others. */
  | {
      readonly kind: "steps";
      readonly steps: number;
      readonly least: number;
      readonly share: ShareLeft | null;
      readonly pace: PaceLeft;
    }
  /** A whole training of exp(`trained`) seconds, at most `most`, less what was trained. */
  | { readonly kind: "whole"; readonly trained: Spread; readonly most: number }
  /** Anything between nothing and `most` seconds. */
  | { readonly kind: "bounds"; readonly most: number };

export interface Forecast {
  readonly progress: Progress;
  readonly rung: Rung;
  readonly left: Left;
  readonly plannedSteps: number | null;
  /**
   * Seconds from the last step (where whole trainings are forecast, from their end) to the end of the billed
   * interval: its own, and those of finished trials.
   */
  readonly tail: number;
  readonly tails: readonly number[];
}

import type { ClassifiedTrial } from "../../model/trial.ts";
import type { Clock } from "./clock.ts";
import type { UsualPace } from "./lag.ts";

/** What is known of how a trial went through its steps. A step is one emitted value of the objective. */
export interface Progress {
  readonly trial: ClassifiedTrial;
  /** Billed seconds on each instance. */
  readonly actual: number;
  /** Seconds that the training script ran, up to its end or to the moment it was told to stop. */
  readonly trained: number;
  /** Seconds from the end of training to the end of the billed interval. */
  readonly after: number;
  /** Seconds from the last step (without a curve: from the end of training) to the end of the billed interval. */
  readonly tail: number;
  /** Steps seen; 0 without a curve. */
  readonly steps: number;
  /** When each step was done; `null` without a curve. */
  readonly clock: Clock | null;
  /**
   * Standard deviation of the error that its pace so far shares with those of other trials, logarithmic; 0 where
   * steps have moments.
   */
  readonly paceDeviation: number;
  /** Last step of each period; `null` where every step has a moment of its own. */
  readonly periodEnds: readonly number[] | null;
  /** Objective at each step, larger is better, `NaN` where it was not finite; empty without a curve. */
  readonly values: Float64Array;
}

/** How the last step of a stopped trial is placed where only counts are known. */
export interface StopLag {
  /** Usual seconds from the last step of a stopped trial to its stop. */
  readonly usual: number;
  readonly pace: UsualPace | null;
  /**
   * Definitions of which most stopped trials were killed while they trained on: any lag before that is equally
   * likely.
   */
  readonly runsOn: ReadonlySet<string | null>;
}

/** It ended by itself, or the rule ended it: only such trials show how trainings go. */
export const ranAsPlanned = ({ outcome }: ClassifiedTrial): boolean =>
  outcome === "completed" || outcome === "earlyStopped";

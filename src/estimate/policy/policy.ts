import type { ClassifiedTrial } from "../../model/trial.ts";
import type { Schedule } from "../schedule.ts";
import type { Progress } from "../unstopped/progress.ts";

/** A trial as a policy sees it: its steps, their times and what they showed. */
export interface Course {
  readonly trial: ClassifiedTrial;
  /** `null` without a curve: a rule that judges curves never stops it. */
  readonly progress: Progress | null;
}

/**
 * A rule that stops trials, replayed: the same trials in the order of `schedule.trials`, on `schedule.slots` slots, each
 * with its own times. `courses` has one entry for each trial of the schedule, in the same order.
 *
 * @returns seconds on instances of each trial that the policy stops, by name; trials that it lets run are absent.
 */
export type StoppingPolicy = (schedule: Schedule, courses: readonly Course[]) => ReadonlyMap<string, number>;

/** When a completion criterion ends a tuning job. */
export interface Ending {
  /** Trials launched until then: those after them never start. */
  readonly trials: number;
  /** Seconds on instances until the end of those that still ran, by name. AWS does not document whether they are cut. */
  readonly cut: ReadonlyMap<string, number>;
}

/**
 * A completion criterion, replayed on trials that run as `run` says (seconds on instances): by default as in the schedule,
 * else as a stopping policy leaves them, so that both can be combined.
 *
 * @returns `null` where the criterion is never met.
 */
export type CompletionCriterion = (
  schedule: Schedule,
  courses: readonly Course[],
  run?: ReadonlyMap<string, number>,
) => Ending | null;

import type { Spend } from "../billing/spend.ts";
import { type Occupancy, type Schedule, wallClock } from "../schedule.ts";
import { actualSeconds } from "../unstopped/training-time.ts";
import type { CompletionCriterion, Course, StoppingPolicy } from "./policy.ts";
import { objectiveAfter } from "./step-times.ts";

/** What is replayed: trials that nothing stops, or as they ran, and what their seconds cost. */
export interface Setting {
  readonly schedule: Schedule;
  readonly courses: readonly Course[];
  readonly sign: 1 | -1;
  readonly spent: Spend;
  /** Seconds on instances that the schedule gives a trial beyond what it ran, by name: of those that were stopped early. */
  readonly more: ReadonlyMap<string, number>;
}

/** The settings of a tuning job that end trials or the job: what a policy is in a replay. */
export interface Replay {
  readonly stops: StoppingPolicy | null;
  readonly ends: CompletionCriterion | null;
}

/** What a replay of a policy came to. */
export interface Outcome {
  readonly costUsd: number;
  /** The same where trials that still ran when the tuning job ended were allowed to finish. */
  readonly costIfFinishedUsd: number;
  readonly wallClockSeconds: number;
  readonly wallClockIfFinishedSeconds: number;
  /** Best final objective, in the objective's own sign; `null` where no trial left one. */
  readonly bestObjective: number | null;
  /** Trials that the rule stopped. */
  readonly stopped: number;
  /** Trials that were launched. */
  readonly trials: number;
  /** Trials that ran to their end. */
  readonly finished: ReadonlySet<string>;
}

export function replayOutcome(setting: Setting, { stops, ends }: Replay): Outcome {
  const { schedule, courses, sign } = setting;
  const stopped = stops?.(schedule, courses) ?? new Map<string, number>();
  const ending = ends?.(schedule, courses, stopped) ?? null;
  const launched = schedule.trials.slice(0, ending?.trials ?? schedule.trials.length);
  const lessOf = (trial: Occupancy, index: number, cut: boolean): number => {
    const seconds = (cut ? ending?.cut.get(trial.name) : undefined) ?? stopped.get(trial.name);
    if (seconds === undefined) return 0;
    return Math.max(0, wholeSeconds(setting, trial, courses[index]) - seconds);
  };
  const costOf = (cut: boolean): number =>
    launched.reduce((sum, trial, index) => {
      const cost = setting.spent.perTrial.get(trial.name);
      const more = (setting.more.get(trial.name) ?? 0) - lessOf(trial, index, cut);
      return sum + Math.max(0, (cost?.costUsd ?? 0) + more * (cost?.usdPerSecond ?? 0));
    }, 0);
  const clockOf = (cut: boolean): number => {
    const run = new Map(launched.map((trial, index) => [trial.name, trial.run - lessOf(trial, index, cut)]));
    return wallClock({ ...schedule, trials: launched }, schedule.slots, (of) => run.get(of.name) ?? of.run);
  };
  let best: number | null = null;
  const finished = new Set<string>();
  for (const [index, trial] of launched.entries()) {
    if (ending?.cut.has(trial.name)) continue;
    const seconds = stopped.get(trial.name);
    if (seconds === undefined) finished.add(trial.name);
    const course = courses[index];
    const value = course ? objectiveAfter(course, seconds, sign) : null;
    if (value !== null && (best === null || value > best)) best = value;
  }
  const [costUsd, wallClockSeconds] = [costOf(true), clockOf(true)];
  return {
    costUsd,
    wallClockSeconds,
    costIfFinishedUsd: ending ? costOf(false) : costUsd,
    wallClockIfFinishedSeconds: ending ? clockOf(false) : wallClockSeconds,
    bestObjective: best === null ? null : sign * best,
    stopped: stopped.size,
    trials: launched.length,
    finished,
  };
}

/** Seconds on instances of a trial that nothing stops: an interruption occupies its slot and is not among them. */
function wholeSeconds({ more }: Setting, trial: Occupancy, course: Course | undefined): number {
  const ran = course && actualSeconds(course.trial);
  return ran === null || ran === undefined ? trial.run : ran + (more.get(trial.name) ?? 0);
}

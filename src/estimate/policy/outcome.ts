import type { Spend } from "../billing/spend.ts";
import { type Occupancy, type Schedule, wallClock } from "../schedule.ts";
import { actualSeconds } from "../unstopped/training-time.ts";
import type { CompletionCriterion, Course, StoppingPolicy } from "./policy.ts";
import { objectiveAfter } from "./step-times.ts";

/** The run that is replayed: its trials as they ran, or with nothing stopped, and what their seconds cost. */
export interface ReplayedRun {
  readonly schedule: Schedule;
  readonly courses: readonly Course[];
  readonly sign: 1 | -1;
  readonly spent: Spend;
  /** Seconds on instances that the schedule gives a trial beyond what it ran, by name: of those that were stopped early. */
  readonly more: ReadonlyMap<string, number>;
}

/** What a policy is in a replay: what stops trials, and what ends the tuning job. */
export interface PolicyRules {
  readonly stops: StoppingPolicy | null;
  readonly ends: CompletionCriterion | null;
}

/** What a replay of a policy came to. */
export interface ReplayOutcome {
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
  /** Whether a trial was launched and ran to its end. */
  readonly finished: (name: string) => boolean;
}

type SecondsByName = ReadonlyMap<string, number>;
const NONE: SecondsByName = new Map();

export function replayOutcome(replayed: ReplayedRun, { stops, ends }: PolicyRules): ReplayOutcome {
  const { schedule, courses, sign } = replayed;
  const stopped = stops?.(schedule, courses) ?? NONE;
  const ending = ends?.(schedule, courses, stopped) ?? null;
  const cut = ending?.cut ?? NONE;
  const launched = ending ? schedule.trials.slice(0, ending.trials) : schedule.trials;
  let best: number | null = null;
  for (let index = 0; index < launched.length; index++) {
    const { name } = launched[index] as Occupancy;
    const course = courses[index];
    if (!course || cut.has(name)) continue;
    const value = objectiveAfter(course, stopped.get(name), sign);
    if (value !== null && (best === null || value > best)) best = value;
  }
  const total = totalOf(replayed, launched, stopped, cut);
  const ifFinished = ending ? totalOf(replayed, launched, stopped, NONE) : total;
  return {
    costUsd: total.costUsd,
    wallClockSeconds: total.wallClockSeconds,
    costIfFinishedUsd: ifFinished.costUsd,
    wallClockIfFinishedSeconds: ifFinished.wallClockSeconds,
    bestObjective: best === null ? null : sign * best,
    stopped: stopped.size,
    trials: launched.length,
    finished: (name) => !stopped.has(name) && !cut.has(name) && launched.some((trial) => trial.name === name),
  };
}

/** Cost and wall clock of the launched trials, those that were stopped or cut up to that moment. */
function totalOf(
  replayed: ReplayedRun,
  launched: readonly Occupancy[],
  stopped: SecondsByName,
  cut: SecondsByName,
): { costUsd: number; wallClockSeconds: number } {
  const { schedule, courses, spent, more } = replayed;
  const runs = new Float64Array(launched.length);
  let costUsd = 0;
  for (let index = 0; index < launched.length; index++) {
    const trial = launched[index] as Occupancy;
    const { name, run } = trial;
    const seconds = cut.get(name) ?? stopped.get(name);
    const whole = seconds === undefined ? 0 : wholeSeconds(replayed, trial, courses[index]);
    const less = Math.max(0, whole - (seconds ?? 0));
    const cost = spent.perTrial.get(name);
    const beyond = (more.get(name) ?? 0) - less;
    costUsd += Math.max(0, (cost?.costUsd ?? 0) + beyond * (cost?.usdPerSecond ?? 0));
    runs[index] = Math.max(0, run - less);
  }
  return { costUsd, wallClockSeconds: wallClock({ ...schedule, trials: launched }, schedule.slots, runs) };
}

/** Seconds on instances of a trial that nothing stops: an interruption occupies its slot and is not among them. */
function wholeSeconds({ more }: ReplayedRun, trial: Occupancy, course: Course | undefined): number {
  const ran = course && actualSeconds(course.trial);
  return ran === null || ran === undefined ? trial.run : ran + (more.get(trial.name) ?? 0);
}

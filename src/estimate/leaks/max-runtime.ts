import type { ClassifiedTrial } from "../../model/trial.ts";
import type { TuningJob } from "../../model/tuning-job.ts";
import type { Spend } from "../billing/spend.ts";
import { longestPlannedEpochs } from "../planned-epochs.ts";
import type { Course } from "../policy/policy.ts";
import { actualSeconds } from "../unstopped/training-time.ts";
import { type Taken, taken } from "./money.ts";

/** How the limit on a trial's run time met what trials needed. */
export interface MaxRuntime {
  /** Seconds that a trial may run; `null` where none is recorded. */
  readonly limitSeconds: number | null;
  /** Longest trial that finished; `null` where none did. */
  readonly longestFinishedSeconds: number | null;
  /** Trials that the limit cut while they still trained. */
  readonly cut: Taken;
  /** Seconds that the cut trials would have needed by their own epochs, at most; `null` where their curves do not tell. */
  readonly neededSeconds: number | null;
  /** Trials that ran far longer than any that finished, and ended without finishing: a tighter limit would have ended them. */
  readonly hung: Taken;
  /** A limit well above every finished trial, seconds; `null` where none hung. */
  readonly tighterSeconds: number | null;
  /** Seconds that the tighter limit takes off each hung trial, by name. */
  readonly excess: ReadonlyMap<string, number>;
}

/** With fewer finished trials the longest says little about the next. */
const FEWEST_FINISHED = 5;
/** Room above the longest finished trial, and how far above it a trial counts as hung. */
const ROOM = 1.5;
const HUNG = 3;

export function maxRuntime(job: TuningJob, courses: readonly Course[], spend: Spend): MaxRuntime {
  const trials = courses.map(({ trial }) => trial);
  const lengths = trials
    .filter(({ outcome }) => outcome === "completed")
    .flatMap((trial) => actualSeconds(trial) ?? []);
  const longest = lengths.reduce((most, seconds) => Math.max(most, seconds), 0);
  const hung = lengths.length < FEWEST_FINISHED ? [] : trials.filter((trial) => hangs(trial, longest));
  const cut = trials.filter((trial) => trial.stoppedBecause === "max-runtime" && !hung.includes(trial));
  const tighter = hung.length > 0 ? 60 * Math.ceil((ROOM * longest) / 60) : null;
  return {
    limitSeconds:
      trials.find(({ maxRuntimeSeconds }) => maxRuntimeSeconds !== null)?.maxRuntimeSeconds ?? null,
    longestFinishedSeconds: lengths.length > 0 ? longest : null,
    cut: taken(cut, spend),
    neededSeconds: needed(job, courses, new Set(cut)),
    hung: taken(hung, spend),
    tighterSeconds: tighter,
    excess: new Map(
      hung.map((trial) => [trial.name, Math.max(0, (actualSeconds(trial) ?? 0) - (tighter ?? 0))]),
    ),
  };
}

/** Ran far beyond every finished trial; the tuner's own stops and trials that gave an objective at the limit are no hangs. */
function hangs(trial: ClassifiedTrial, longest: number): boolean {
  const ended = trial.outcome === "failed" || trial.outcome === "stopped";
  return ended && (actualSeconds(trial) ?? 0) > HUNG * longest;
}

/** Where epochs are planned and counted, the time of all of them at the pace of those that were done. */
function needed(
  job: TuningJob,
  courses: readonly Course[],
  cut: ReadonlySet<ClassifiedTrial>,
): number | null {
  const lengths = courses.flatMap(({ trial, progress }) => {
    const planned = cut.has(trial) ? longestPlannedEpochs(job, trial) : null;
    if (planned === null || !progress || progress.steps >= planned) return [];
    return (progress.actual * planned) / Math.max(1, progress.steps);
  });
  return lengths.length > 0 ? lengths.reduce((most, seconds) => Math.max(most, seconds)) : null;
}

import type { Interval } from "../../model/interval.ts";
import type { ClassifiedTrial } from "../../model/trial.ts";
import { seededRandom } from "../../stats/random.ts";
import type { Spend } from "../billing/spend.ts";
import { unstoppedCourses } from "../policy/courses.ts";
import { type ReplayedRun, replayOutcome } from "../policy/outcome.ts";
import type { Policy } from "../policy/policies.ts";
import type { Course, StoppingPolicy } from "../policy/policy.ts";
import { type Schedule, wallClock } from "../schedule.ts";
import type { UnstoppedDurations } from "../unstopped.ts";
import { type Change, type Merged, merged, policyAlone } from "./change.ts";
import { drawRuns, type ReplayedTrial, savedInDraws } from "./draws.ts";
import { around, atLeastZero, remainder } from "./range.ts";

/** This run with some changes made, and what they save against it. */
export interface NextRun {
  /** `null` where a price is missing. */
  readonly savingUsd: Interval | null;
  /** Wall clock; below zero where the changed run takes longer. */
  readonly savingSeconds: Interval;
  readonly costUsd: Interval | null;
  readonly wallClockSeconds: Interval;
  /** Trials that are launched. */
  readonly trials: number;
}

export interface NextRunEvidence {
  readonly schedule: Schedule;
  readonly trials: readonly ClassifiedTrial[];
  readonly courses: readonly Course[];
  readonly durations: UnstoppedDurations;
  readonly spend: Spend;
  readonly sign: 1 | -1;
}

export type ReplayChanges = (changes: readonly Change[]) => NextRun;

const SEED = 20_101_112;

/**
 * Replays a run with changes made to it, all at once, so that no second is counted twice: the same trials in the same order,
 * fewer of them, on other slots, stopped by another rule, at another price. The range comes from runs of trials drawn anew
 * from those that were seen, each with and without the changes; that of a policy alone is the policy's own.
 */
export function nextRun(evidence: NextRunEvidence): ReplayChanges {
  const { schedule, spend } = evidence;
  const asRan = wallClock(schedule, schedule.slots);
  const drawnRuns = drawRuns(schedule, seededRandom(SEED));
  return (changes) => {
    const change = merged(changes);
    const alone = policyAlone(change);
    if (alone?.wallClockSeconds) return asReplayed(alone, alone.wallClockSeconds, evidence);
    const shorter = shortened(change);
    const launchable = launchableRun(evidence, change, shorter);
    const launched = Math.min(launchable.schedule.trials.length, change.trials ?? Number.POSITIVE_INFINITY);
    const replay = {
      stops: change.stops?.replay?.stops ?? null,
      ends: change.ends?.replay?.ends ?? null,
    };
    const outcome = replayOutcome(partOf(launchable, 0, launched), replay);
    const factor = change.costFactor?.estimate ?? 1;
    const costUsd = factor * outcome.costUsd;
    const wallClockSeconds = outcome.wallClockSeconds + schedule.wallClockSeconds - asRan;
    const runs = runsOf(launchable, launched, replay.stops);
    const replayed = replayedTrials(evidence, runs, change, shorter);
    const drawn = savedInDraws(drawnRuns, replayed, schedule.slots, change, outcome.trials);
    const savingUsd =
      spend.costUsd === null ? null : around(spend.costUsd - costUsd, drawn.usd, spend.costUsd);
    const savingSeconds = around(
      schedule.wallClockSeconds - wallClockSeconds,
      drawn.seconds,
      schedule.wallClockSeconds,
    );
    return {
      savingUsd,
      savingSeconds,
      costUsd: savingUsd && spend.costUsd !== null ? atLeastZero(remainder(spend.costUsd, savingUsd)) : null,
      wallClockSeconds: atLeastZero(remainder(schedule.wallClockSeconds, savingSeconds)),
      trials: outcome.trials,
    };
  };
}

/** A policy as the list of policies tells it, so that one replay has one range. */
function asReplayed(
  { costUsd, endsAfterTrials }: Policy,
  wallClockSeconds: Interval,
  { schedule, spend }: NextRunEvidence,
): NextRun {
  return {
    savingUsd: costUsd && spend.costUsd !== null ? remainder(spend.costUsd, costUsd) : null,
    savingSeconds: remainder(schedule.wallClockSeconds, wallClockSeconds),
    costUsd: spend.costUsd === null ? null : costUsd,
    wallClockSeconds,
    trials: endsAfterTrials ?? schedule.trials.length,
  };
}

/** The trials that may be launched. A rule replayed on a run whose own rule stopped trials starts from them unstopped. */
function launchableRun(
  evidence: NextRunEvidence,
  change: Merged,
  shorter: ReadonlyMap<string, number>,
): ReplayedRun {
  const { schedule, courses, durations, trials, spend, sign } = evidence;
  const base =
    change.stops && trials.some((trial) => trial.outcome === "earlyStopped")
      ? unstoppedCourses(schedule, courses, durations)
      : { schedule, courses, more: new Map<string, number>() };
  const kept = <T>(of: readonly T[]): T[] =>
    of.filter((_, index) => !change.without.has(schedule.trials[index]?.name ?? ""));
  return {
    schedule: {
      ...base.schedule,
      slots: change.slots ?? schedule.slots,
      trials: kept(base.schedule.trials).map((trial) => ({
        ...trial,
        run: Math.max(0, trial.run - (shorter.get(trial.name) ?? 0)),
      })),
    },
    courses: kept(base.courses),
    more: new Map(
      [...base.more.keys(), ...shorter.keys()].map((name) => [
        name,
        (base.more.get(name) ?? 0) - (shorter.get(name) ?? 0),
      ]),
    ),
    sign,
    spent: spend,
  };
}

/** A run of `count` of the trials, from the one at `first` on. */
function partOf(replayed: ReplayedRun, first: number, count: number): ReplayedRun {
  const { schedule, courses } = replayed;
  return {
    ...replayed,
    schedule: { ...schedule, trials: schedule.trials.slice(first, first + count) },
    courses: courses.slice(first, first + count),
  };
}

/**
 * Seconds on instances of each trial under the rule, by name, in a run of so many trials: of the first ones, which the
 * estimate launches, and of those after them in runs of their own, because a drawn run may hold any of them.
 */
function runsOf(replayed: ReplayedRun, launched: number, stops: StoppingPolicy | null): Map<string, number> {
  const runs = new Map<string, number>();
  const count = replayed.courses.length;
  const size = Math.max(1, launched);
  for (let first = 0; first < count; first += size) {
    // The last run is as long as the others: trials of the one before it fill it up.
    const part = partOf(replayed, Math.max(0, Math.min(first, count - size)), size);
    const stopped = stops?.(part.schedule, part.courses);
    for (const { name, run } of part.schedule.trials)
      if (!runs.has(name)) runs.set(name, Math.min(run, stopped?.get(name) ?? run));
  }
  return runs;
}

/** Seconds that each trial is expected to run less, by name. */
function shortened({ shorter }: Merged): Map<string, number> {
  const sum = new Map<string, number>();
  for (const { seconds, share } of shorter) {
    for (const [name, most] of seconds) sum.set(name, (sum.get(name) ?? 0) + share.estimate * most);
  }
  return sum;
}

/** Each trial of this run as it ran and as it would be after the changes, in which those not dropped take `runs`. */
function replayedTrials(
  { schedule, spend }: NextRunEvidence,
  runs: ReadonlyMap<string, number>,
  change: Merged,
  shorter: ReadonlyMap<string, number>,
): ReplayedTrial[] {
  return schedule.trials.map((trial): ReplayedTrial => {
    const run = runs.get(trial.name);
    return {
      startUp: trial.startUp,
      gap: trial.gap ?? schedule.typicalGap,
      run: trial.run,
      less: run === undefined ? 0 : trial.run - run - (shorter.get(trial.name) ?? 0),
      shorter: change.shorter.map(({ seconds }) => seconds.get(trial.name) ?? 0),
      dropped: change.without.has(trial.name),
      costUsd: spend.perTrial.get(trial.name)?.costUsd ?? 0,
      usdPerSecond: spend.perTrial.get(trial.name)?.usdPerSecond ?? 0,
    };
  });
}

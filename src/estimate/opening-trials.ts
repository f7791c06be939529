import { mean } from "simple-statistics";
import { exactly, type Interval, interval } from "../model/interval.ts";
import type { Findings } from "./findings.ts";
import { placeTrials } from "./schedule.ts";
import { actualSeconds } from "./unstopped/training-time.ts";

/**
 * How many trials have to finish before the rule stops one; `null` where it stopped none. Of trials that finished side by
 * side any may have been the one that it waited for.
 *
 * @param seconds of each trial on instances under the rule, by name, where they are not those that were recorded.
 */
export function judgedAfter(
  { schedule, trials }: Findings,
  seconds: ReadonlyMap<string, number>,
): number | null {
  const less = trials.map((trial) => {
    const under = seconds.get(trial.name);
    return under === undefined ? 0 : Math.max(0, (actualSeconds(trial) ?? under) - under);
  });
  const runs = schedule.trials.map(({ run }, index) => run - (less[index] ?? 0));
  const { ends } = placeTrials(schedule, schedule.slots, runs);
  const isStopped = (index: number): boolean =>
    trials[index]?.outcome === "earlyStopped" || (less[index] ?? 0) > 0;
  const first = ends.reduce(
    (least, end, index) => (isStopped(index) ? Math.min(least, end) : least),
    Number.POSITIVE_INFINITY,
  );
  if (!Number.isFinite(first)) return null;
  const finished = trials.filter(
    ({ outcome }, index) => outcome === "completed" && !isStopped(index) && (ends[index] ?? first) < first,
  );
  return Math.max(1, finished.length - (schedule.slots - 1) / 2);
}

/** Trials that are launched until so many have finished: all slots are filled again and again. */
export function launchedUntil(finished: number, slots: number): number {
  return slots * Math.ceil(finished / slots);
}

/** When the rule of a run began to act, and what one more trial launched before that would have added. */
export interface Opening {
  readonly judgedAfter: number;
  /** Trials launched until then, and in all. */
  readonly launched: number;
  readonly trials: number;
  /** As a share of the run's cost. */
  readonly added: number;
}

/**
 * `null` where nothing was stopped or has a price, and for Hyperband, which compares trials from their first rung on: more
 * slots then cost the same.
 */
export function openingOf(findings: Findings): Opening | null {
  const { job, schedule, trials, durations, spend } = findings;
  const judged = job.strategy === "Hyperband" ? null : judgedAfter(findings, new Map());
  if (judged === null || !spend.costUsd) return null;
  const launched = launchedUntil(judged, schedule.slots);
  const costs = trials.map((trial) => {
    const { costUsd = 0, usdPerSecond = 0 } = spend.perTrial.get(trial.name) ?? {};
    const ran = actualSeconds(trial) ?? 0;
    const whole = durations?.trials.get(trial.name)?.seconds.estimate ?? ran;
    return { ran: costUsd ?? 0, whole: (costUsd ?? 0) + Math.max(0, whole - ran) * usdPerSecond };
  });
  const later = costs.slice(launched);
  if (later.length === 0) return null;
  const more = mean(costs.map(({ whole }) => whole)) - mean(later.map(({ ran }) => ran));
  return { judgedAfter: judged, launched, trials: trials.length, added: Math.max(0, more) / spend.costUsd };
}

/** Upper end of what more slots add, in times the estimate: set on development tasks. */
const MOST_ADDED = 3;

/**
 * What more slots make of a run's cost, as a factor: more trials are launched before there is anything to compare them with,
 * and run on.
 */
export function costOnSlots(slots: number, opening: Opening | null): Interval {
  if (opening === null) return exactly(1);
  const { launched, trials, judgedAfter } = opening;
  const more = Math.max(0, Math.min(trials, launchedUntil(judgedAfter, slots)) - launched) * opening.added;
  return interval(1 + more, 1, 1 + MOST_ADDED * more);
}

import type { Findings } from "../estimate/findings.ts";
import { placeTrials } from "../estimate/schedule.ts";
import { actualSeconds } from "../estimate/unstopped/training-time.ts";

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

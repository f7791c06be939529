import { type Schedule, wallClock } from "./schedule.ts";

const PARALLEL = [1, 2, 3, 4, 5, 8, 10, 15, 20, 30, 50, 100];

/** The same trials at another parallelism. */
export interface FrontierPoint {
  readonly maxParallelJobs: number;
  readonly wallClockSeconds: number;
  /** Share of the slots' time that trials filled, start-up and launch gaps included. */
  readonly utilisation: number;
}

/**
 * Wall clock of the same trials in the same order at 1, 2, 3, … parallel slots up to the number of trials, and at the
 * number that ran, with the recorded start-up times and launch gaps.
 */
export function parallelismFrontier(schedule: Schedule): FrontierPoint[] {
  const count = schedule.trials.length;
  if (count === 0) return [];
  const values = new Set([...PARALLEL.filter((slots) => slots <= count), schedule.slots]);
  const work = schedule.trials.reduce((sum, trial) => sum + trial.startUp + trial.run, 0);
  return [...values]
    .sort((a, b) => a - b)
    .map((slots) => {
      const wallClockSeconds = wallClock(schedule, slots);
      const span = wallClockSeconds - schedule.leadIn - schedule.tail;
      const utilisation = span > 0 ? Math.min(1, work / (slots * span)) : 0;
      return { maxParallelJobs: slots, wallClockSeconds, utilisation };
    });
}

import type { Trial } from "../model/trial.ts";
import type { TuningJob } from "../model/tuning-job.ts";
import { minHeap } from "../stats/min-heap.ts";

/** How one trial occupied its slot, in seconds. */
export interface Occupancy {
  readonly name: string;
  /**
   * From the moment its slot became free to its launch; `null` for a trial that opened a slot of its own, whose launch
   * gap after another trial was never seen.
   */
  readonly gap: number | null;
  /** From the first launch of the tuning job to its own, for a trial that opened a slot. */
  readonly offset: number;
  /** From its launch to the start of its billed interval. */
  readonly startUp: number;
  /** Its billed interval. */
  readonly run: number;
}

/** A tuning job as a schedule: what each trial occupied, and what came before the first and after the last. */
export interface Schedule {
  readonly slots: number;
  /** In launch order. */
  readonly trials: readonly Occupancy[];
  /** From the tuning job's creation to the first launch. */
  readonly leadIn: number;
  /** From the last trial's end to the tuning job's end. */
  readonly tail: number;
  /** Launch gap of a trial whose own was never seen: the median of those that were. */
  readonly typicalGap: number;
  /** From the tuning job's creation to its end, or to `now` while it runs. */
  readonly wallClockSeconds: number;
}

/**
 * Reads the schedule off the history by replaying the launches on the job's slots, first free first served. Replaying it
 * with the same durations on the same slots gives the recorded times again.
 *
 * @param now seconds since the epoch; the end of what still runs.
 */
export function readSchedule(job: TuningJob, trials: readonly Trial[], now: number): Schedule {
  const slots = job.limits.maxParallelJobs;
  const free = minHeap();
  const first = trials[0]?.createdAt ?? job.createdAt;
  const occupancies = trials.map((trial): Occupancy => {
    const end = endOf(trial, now);
    const reused = free.size() >= slots ? free.pop() : undefined;
    free.push(Math.max(end, trial.createdAt));
    return {
      name: trial.name,
      gap: reused === undefined ? null : Math.max(0, trial.createdAt - reused),
      offset: Math.max(0, trial.createdAt - first),
      startUp: trial.startedAt === null ? 0 : Math.max(0, trial.startedAt - trial.createdAt),
      run: trial.startedAt === null ? Math.max(0, end - trial.createdAt) : Math.max(0, end - trial.startedAt),
    };
  });
  const lastEnd = trials.reduce((latest, trial) => Math.max(latest, endOf(trial, now)), job.createdAt);
  const end = job.endedAt ?? Math.max(now, lastEnd);
  const gaps = occupancies.flatMap((trial) => trial.gap ?? []).sort((a, b) => a - b);
  return {
    slots,
    trials: occupancies,
    leadIn: Math.max(0, first - job.createdAt),
    tail: Math.max(0, end - lastEnd),
    typicalGap: gaps[Math.floor(gaps.length / 2)] ?? 0,
    wallClockSeconds: Math.max(0, end - job.createdAt),
  };
}

function endOf(trial: Trial, now: number): number {
  return trial.endedAt ?? (trial.status === "InProgress" ? Math.max(now, trial.createdAt) : trial.createdAt);
}

/**
 * Wall clock of the same trials in the same order on `slots` slots: list scheduling (Graham 1966), next trial to the
 * first free slot, with each trial's own start-up and launch gap.
 *
 * @param run seconds of the trial's billed interval; by default as recorded.
 */
export function wallClock(
  schedule: Schedule,
  slots: number,
  run: (trial: Occupancy) => number = (trial) => trial.run,
  gapOf: (trial: Occupancy) => number = (trial) => trial.gap ?? schedule.typicalGap,
): number {
  const free = minHeap();
  let end = 0;
  for (const trial of schedule.trials) {
    const reused = free.size() >= slots ? free.pop() : undefined;
    const launch = reused === undefined ? trialOffset(trial) : reused + gapOf(trial);
    const done = launch + trial.startUp + run(trial);
    free.push(done);
    end = Math.max(end, done);
  }
  return schedule.leadIn + end + schedule.tail;
}

/** A trial that opens a new slot starts as late as it did when it opened one, else at once. */
function trialOffset(trial: Occupancy): number {
  return trial.gap === null ? trial.offset : 0;
}

/** Seconds that the slots stood empty between the first launch and the last end, and those after the last launch. */
export function idleSlotSeconds(schedule: Schedule): { idle: number; straggler: number } {
  const free = minHeap();
  let busy = 0;
  let end = 0;
  for (const trial of schedule.trials) {
    const reused = free.size() >= schedule.slots ? free.pop() : undefined;
    const launch = reused === undefined ? trialOffset(trial) : reused + (trial.gap ?? schedule.typicalGap);
    const done = launch + trial.startUp + trial.run;
    busy += trial.startUp + trial.run;
    free.push(done);
    end = Math.max(end, done);
  }
  let straggler = 0;
  for (let done = free.pop(); done !== undefined; done = free.pop()) straggler += end - done;
  return { idle: Math.max(0, schedule.slots * end - busy), straggler };
}

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
  /** From one trial's launch to the next one's, while the first slots are opened. */
  readonly openingStep: number;
  /** From the tuning job's creation to its end, or to `now` while it runs; a trial that ended later is in it. */
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
  const end = Math.max(job.endedAt ?? now, lastEnd);
  const openings = occupancies.filter((trial) => trial.gap === null);
  const gaps = occupancies.flatMap((trial) => trial.gap ?? []).sort((a, b) => a - b);
  return {
    slots,
    trials: occupancies,
    leadIn: Math.max(0, first - job.createdAt),
    tail: Math.max(0, end - lastEnd),
    typicalGap: gaps[Math.floor(gaps.length / 2)] ?? 0,
    openingStep: openings.length > 1 ? (openings.at(-1)?.offset ?? 0) / (openings.length - 1) : 0,
    wallClockSeconds: Math.max(0, end - job.createdAt),
  };
}

function endOf(trial: Trial, now: number): number {
  return trial.endedAt ?? (trial.status === "InProgress" ? Math.max(now, trial.createdAt) : trial.createdAt);
}

/** When each trial of a schedule is launched and ends, in seconds from the first launch, in the schedule's order. */
export interface Placed {
  readonly launches: Float64Array;
  readonly ends: Float64Array;
  /** Of the last trial of each slot that had one, in no order. */
  readonly slotEnds: readonly number[];
  /** Of the last trial to end. */
  readonly end: number;
}

/** Takes the moments of all trials as they are placed. */
interface Moments {
  readonly launches: Float64Array;
  readonly ends: Float64Array;
  slotEnds: readonly number[];
}

/**
 * The trials in their order on `slots` slots: list scheduling (Graham 1966), next trial to the first free slot, with each
 * trial's own start-up and launch gap. A slot that was never seen is opened in step with those that were, unless one that
 * is freed takes the trial sooner: no launch comes later on more slots.
 *
 * @param runs seconds of each trial's billed interval; by default as recorded.
 * @param gaps seconds from the moment that a slot is free to each trial's launch; by default its own, else the typical one.
 */
export function placeTrials(
  schedule: Schedule,
  slots: number,
  runs?: ArrayLike<number>,
  gaps?: ArrayLike<number>,
): Placed {
  const count = schedule.trials.length;
  const into: Moments = { launches: new Float64Array(count), ends: new Float64Array(count), slotEnds: [] };
  const end = lastEnd(schedule, slots, runs, gaps, into);
  return { ...into, end };
}

/** The end of the last of them alone. */
export function lastEnd(
  schedule: Schedule,
  slots: number,
  runs?: ArrayLike<number>,
  gaps?: ArrayLike<number>,
  into?: Moments,
): number {
  const { trials } = schedule;
  const free = minHeap();
  let end = 0;
  // Large jobs are placed hundreds of times: no iterator and no callback for each trial.
  for (let index = 0; index < trials.length; index++) {
    const trial = trials[index] as Occupancy;
    const opened = free.size();
    const opening = opened < slots ? openingAt(schedule, trial, opened) : Number.POSITIVE_INFINITY;
    const reusing =
      opened > 0
        ? reusingAt(schedule, trial, free.least() as number, gaps?.[index])
        : Number.POSITIVE_INFINITY;
    const launch = Math.min(opening, reusing);
    const done = launch + trial.startUp + (runs ? (runs[index] as number) : trial.run);
    if (opening <= reusing) free.push(done);
    else free.replaceLeast(done);
    if (into) {
      into.launches[index] = launch;
      into.ends[index] = done;
    }
    if (done > end) end = done;
  }
  if (into) into.slotEnds = free.values();
  return end;
}

/** When a trial is launched that opens a slot after `opened` others: as late as it was when it opened one, else in step. */
export function openingAt(schedule: Schedule, trial: Occupancy, opened: number): number {
  return trial.gap === null ? trial.offset : opened * schedule.openingStep;
}

/** When a trial is launched in a slot that was freed; one that opened a slot of its own is not launched before it was. */
export function reusingAt(schedule: Schedule, trial: Occupancy, freed: number, gap = trial.gap): number {
  const launch = freed + (gap ?? schedule.typicalGap);
  return trial.gap === null ? Math.max(trial.offset, launch) : launch;
}

/** Wall clock of the same trials in the same order on `slots` slots, lead-in and tail included. */
export function wallClock(
  schedule: Schedule,
  slots: number,
  runs?: ArrayLike<number>,
  gaps?: ArrayLike<number>,
): number {
  return schedule.leadIn + lastEnd(schedule, slots, runs, gaps) + schedule.tail;
}

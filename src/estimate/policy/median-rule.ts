import type { ClassifiedTrial } from "../../model/trial.ts";
import type { Occupancy, Schedule } from "../schedule.ts";
import { secondsAt } from "../unstopped/clock.ts";
import type { Progress } from "../unstopped/progress.ts";

/**
 * SageMaker's median rule: after each epoch a trial whose objective is worse than the median of the running averages of
 * earlier trials up to the same epoch is stopped (developer guide, "Stop training jobs early"). What the guide leaves open
 * is a parameter: how many trials have to finish first, and how long a trial is left alone.
 */
export interface MedianRule {
  readonly minCompleted: number;
  /** Share of the median length of finished trials before which no trial is stopped. */
  readonly warmUp: number;
}

/** The rule as the guide words it, a middle, and the cautious start that the service's paper describes. */
export const LITERAL: MedianRule = { minCompleted: 1, warmUp: 0 };
export const MIDDLE: MedianRule = { minCompleted: 5, warmUp: 0.1 };
export const CAUTIOUS: MedianRule = { minCompleted: 10, warmUp: 0.2 };

/** A trial as a rule sees it: its steps and their times. */
export interface Course {
  readonly trial: ClassifiedTrial;
  /** `null` without a curve: it is never stopped. */
  readonly progress: Progress | null;
}

/** From the rule's decision to the beginning of the stop, seconds. */
const STOP_LATENCY_SECONDS = 45;
/** Finished trials that a trial is compared with, at most: more change the median no more. */
const LARGEST_POOL = 1_000;

/**
 * Replays the rule on trials that were not stopped: same order, same slots, each with its own times; a freed slot starts
 * the next trial earlier. A trial is compared with the trials launched before it that have completed.
 *
 * @returns seconds on instances of each trial that the rule would have stopped, by name.
 */
export function replayMedianRule(
  rule: MedianRule,
  schedule: Schedule,
  courses: readonly Course[],
): Map<string, number> {
  const pool = medianPool();
  const stopped = new Map<string, number>();
  const free: number[] = [];
  let running: { readonly end: number; readonly progress: Progress | null }[] = [];
  for (const [index, occupancy] of schedule.trials.entries()) {
    const course = courses[index];
    const launch = nextLaunch(occupancy, free, schedule);
    const start = launch + occupancy.startUp;
    for (const other of running) if (other.end <= launch && other.progress) pool.add(other.progress);
    running = running.filter((other) => other.end > launch);
    const progress = course?.progress ?? null;
    const beforeTraining = progress
      ? progress.actual - progress.trained - Math.min(progress.tail, progress.actual - progress.trained)
      : 0;
    const step =
      progress && course?.trial.outcome === "completed"
        ? stopStep(rule, pool, running, progress, start + beforeTraining)
        : null;
    let run = occupancy.run;
    if (progress?.clock && step !== null) {
      run = Math.min(
        run,
        beforeTraining + secondsAt(progress.clock, step) + STOP_LATENCY_SECONDS + progress.tail,
      );
      if (run < occupancy.run) stopped.set(occupancy.name, run);
    }
    const end = start + run;
    free.push(end);
    running.push({
      end,
      progress: stopped.has(occupancy.name) || course?.trial.outcome !== "completed" ? null : progress,
    });
  }
  return stopped;
}

function nextLaunch(occupancy: Occupancy, free: number[], schedule: Schedule): number {
  if (free.length < schedule.slots) return occupancy.gap === null ? occupancy.offset : 0;
  const first = free.indexOf(free.reduce((least, end) => Math.min(least, end)));
  const [end = 0] = free.splice(first, 1);
  return end + (occupancy.gap ?? schedule.typicalGap);
}

/** The step after which the rule stops a trial; `null` where it lets it finish. */
function stopStep(
  rule: MedianRule,
  pool: ReturnType<typeof medianPool>,
  running: readonly { readonly end: number; readonly progress: Progress | null }[],
  { clock, values, steps }: Progress,
  trainingStart: number,
): number | null {
  if (!clock) return null;
  for (let step = 1; step < steps; step += 1) {
    const now = trainingStart + secondsAt(clock, step);
    const late = running.flatMap((other) => (other.end <= now && other.progress ? other.progress : []));
    if (pool.size() + late.length < rule.minCompleted || step < rule.warmUp * pool.typicalLength()) continue;
    const median = pool.medianAt(step, late);
    const value = values[step - 1] ?? Number.NaN;
    if (median !== null && (Number.isNaN(value) || value < median)) return step;
  }
  return null;
}

/** Running averages of finished trials by step, kept in order. Values are signed so that larger is better. */
function medianPool() {
  const byStep: number[][] = [];
  const lengths: number[] = [];
  const averages = new WeakMap<Progress, Float64Array>();
  const averagesOf = (progress: Progress): Float64Array => {
    const known = averages.get(progress) ?? runningAverages(progress.values);
    averages.set(progress, known);
    return known;
  };
  return {
    size: () => lengths.length,
    typicalLength: () => lengths[lengths.length >> 1] ?? 0,
    add(progress: Progress): void {
      if (lengths.length >= LARGEST_POOL || progress.steps === 0) return;
      insert(lengths, progress.steps);
      for (const [index, value] of averagesOf(progress).entries()) {
        const sorted = byStep[index] ?? [];
        insert(sorted, value);
        byStep[index] = sorted;
      }
    },
    /** Median of the pool at a step, together with a few that finished since. */
    medianAt(step: number, late: readonly Progress[]): number | null {
      const sorted = byStep[step - 1] ?? [];
      const extra = late.flatMap((progress) => averagesOf(progress)[step - 1] ?? []).sort((a, b) => a - b);
      const rank = (sorted.length + extra.length) >> 1;
      if (sorted.length + extra.length === 0) return null;
      return rankIn(sorted, extra, rank);
    },
  };
}

/** The value of a rank in two sorted lists taken together; the second is short. */
function rankIn(long: readonly number[], short: readonly number[], rank: number): number {
  for (let fromShort = 0; fromShort <= short.length; fromShort += 1) {
    const fromLong = rank - fromShort;
    const next = Math.min(
      long[fromLong] ?? Number.POSITIVE_INFINITY,
      short[fromShort] ?? Number.POSITIVE_INFINITY,
    );
    const before = Math.max(
      long[fromLong - 1] ?? Number.NEGATIVE_INFINITY,
      short[fromShort - 1] ?? Number.NEGATIVE_INFINITY,
    );
    if (fromLong >= 0 && fromLong <= long.length && before <= next) return next;
  }
  return long.at(-1) ?? 0;
}

function runningAverages(values: Float64Array): Float64Array {
  const averages = new Float64Array(values.length);
  let sum = 0;
  let count = 0;
  for (const [index, value] of values.entries()) {
    if (Number.isFinite(value)) {
      sum += value;
      count += 1;
    }
    averages[index] = count > 0 ? sum / count : Number.NEGATIVE_INFINITY;
  }
  return averages;
}

function insert(sorted: number[], value: number): void {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  sorted.splice(low, 0, value);
}

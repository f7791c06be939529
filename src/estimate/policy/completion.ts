import { type Goal, signOf } from "../../model/tuning-job.ts";
import { type Occupancy, placeTrials, type Schedule } from "../schedule.ts";
import type { CompletionCriterion, Course, Ending } from "./policy.ts";
import { objectiveAfter } from "./step-times.ts";

/** A result counts as an improvement from this share of the best one on (API reference, `BestObjectiveNotImproving`). */
export const LEAST_IMPROVEMENT = 0.01;

/**
 * `BestObjectiveNotImproving`: ends the tuning job after `patience` trials in a row that did not improve the best objective.
 *
 * @param least share of the best objective that counts as an improvement; 0 counts every one.
 */
export function notImproving(goal: Goal, patience: number, least = LEAST_IMPROVEMENT): CompletionCriterion {
  return onResults(goal, () => {
    let best: number | null = null;
    let since = 0;
    return (value) => {
      const improved = best === null || value > best + least * Math.abs(best);
      best = best === null ? value : Math.max(best, value);
      since = improved ? 0 : since + 1;
      return since >= patience;
    };
  });
}

/** `TargetObjectiveMetricValue`: ends the tuning job once a trial reaches the target. */
export function target(goal: Goal, value: number): CompletionCriterion {
  const signed = signOf(goal) * value;
  return onResults(goal, () => (reached) => reached >= signed);
}

/** Feeds the results to a criterion as trials end, and reads off what the tuning job had launched when it is met. */
export function onResults(
  goal: Goal,
  start: () => (value: number, finished: number) => boolean,
): CompletionCriterion {
  const sign = signOf(goal);
  return (schedule, courses, run) => {
    const timeline = timelineOf(schedule, courses, sign, run);
    const met = start();
    let finished = 0;
    for (const trial of timeline.byEnd) {
      const value = timeline.results[trial] as number;
      if (Number.isNaN(value)) continue;
      finished += 1;
      if (met(value, finished)) return endingAt(timeline.ends[trial] as number, schedule, timeline);
    }
    return null;
  };
}

/** When trials start and end, seconds, and what they leave; by their place in the schedule. */
interface Timeline {
  readonly launches: Float64Array;
  readonly ends: Float64Array;
  /** Final objectives, larger is better; `NaN` where a trial left none. */
  readonly results: Float64Array;
  /** The trials in the order of their ends. */
  readonly byEnd: Uint32Array;
}

/** Timelines of trials that no rule stops: all criteria that are tried on one order of the trials share it. */
const known = new WeakMap<Schedule, { courses: readonly Course[]; sign: number; timeline: Timeline }>();

function timelineOf(
  schedule: Schedule,
  courses: readonly Course[],
  sign: 1 | -1,
  run: ReadonlyMap<string, number> = new Map(),
): Timeline {
  const found = run.size === 0 ? known.get(schedule) : undefined;
  if (found?.courses === courses && found.sign === sign) return found.timeline;
  const runs = run.size === 0 ? undefined : schedule.trials.map((trial) => run.get(trial.name) ?? trial.run);
  const { launches, ends } = placeTrials(schedule, schedule.slots, runs);
  const results = Float64Array.from(schedule.trials, ({ name }, index) => {
    const course = courses[index];
    return (course && objectiveAfter(course, run.get(name), sign)) ?? Number.NaN;
  });
  const byEnd = Uint32Array.from(ends, (_, index) => index).sort(
    (a, b) => (ends[a] as number) - (ends[b] as number) || a - b,
  );
  const timeline = { launches, ends, results, byEnd };
  if (run.size === 0) known.set(schedule, { courses, sign, timeline });
  return timeline;
}

function endingAt(at: number, schedule: Schedule, { launches, ends }: Timeline): Ending | null {
  const cut = new Map<string, number>();
  let launched = 0;
  for (let index = 0; index < launches.length; index++) {
    const launchedAt = launches[index] as number;
    if (launchedAt >= at) continue;
    launched += 1;
    if ((ends[index] as number) <= at) continue;
    const { name, startUp } = schedule.trials[index] as Occupancy;
    cut.set(name, Math.max(0, at - (launchedAt + startUp)));
  }
  return launched === schedule.trials.length && cut.size === 0 ? null : { trials: launched, cut };
}

import type { Goal } from "../../model/tuning-job.ts";
import { placeTrials, type Schedule } from "../schedule.ts";
import type { CompletionCriterion, Course, Ending } from "./policy.ts";
import { objectiveAfter } from "./step-times.ts";

/** A result counts as an improvement from this share of the best one on (API reference, `BestObjectiveNotImproving`). */
export const LEAST_IMPROVEMENT = 0.01;

/** A trial that ended, in the order of the ends. */
interface Finish {
  readonly at: number;
  /** Final objective, larger is better; `null` where the trial left none. */
  readonly value: number | null;
}

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
  const signed = goal === "Minimize" ? -value : value;
  return onResults(goal, () => (reached) => reached >= signed);
}

/** Feeds the results to a criterion as trials end, and reads off what the tuning job had launched when it is met. */
export function onResults(
  goal: Goal,
  start: () => (value: number, finished: number) => boolean,
): CompletionCriterion {
  const sign = goal === "Minimize" ? -1 : 1;
  return (schedule, courses, run) => {
    const { finishes, spans } = timeline(schedule, courses, sign, run);
    const met = start();
    let finished = 0;
    for (const { at, value } of finishes) {
      if (value === null) continue;
      finished += 1;
      if (met(value, finished)) return endingAt(at, spans);
    }
    return null;
  };
}

interface Span {
  readonly name: string;
  readonly launchedAt: number;
  readonly startedAt: number;
  readonly endedAt: number;
}

interface Timeline {
  readonly courses: readonly Course[];
  readonly finishes: readonly Finish[];
  readonly spans: readonly Span[];
}

/** Timelines of schedules that nothing changes, by goal: every criterion looks at the same one. */
const unchanged = { [-1]: new WeakMap<Schedule, Timeline>(), 1: new WeakMap<Schedule, Timeline>() };

function timeline(
  schedule: Schedule,
  courses: readonly Course[],
  sign: 1 | -1,
  run: ReadonlyMap<string, number> | undefined,
): Timeline {
  if (run && run.size > 0) return readTimeline(schedule, courses, sign, run);
  const known = unchanged[sign].get(schedule);
  if (known?.courses === courses) return known;
  const read = readTimeline(schedule, courses, sign, run);
  unchanged[sign].set(schedule, read);
  return read;
}

function readTimeline(
  schedule: Schedule,
  courses: readonly Course[],
  sign: 1 | -1,
  run: ReadonlyMap<string, number> | undefined,
): Timeline {
  const { launches, ends } = placeTrials(
    schedule,
    schedule.slots,
    (trial) => run?.get(trial.name) ?? trial.run,
  );
  const spans = schedule.trials.map(({ name, startUp }, index): Span => {
    const launchedAt = launches[index] ?? 0;
    return { name, launchedAt, startedAt: launchedAt + startUp, endedAt: ends[index] ?? launchedAt };
  });
  const finishes = spans
    .map(({ name, endedAt }, index): Finish => {
      const course = courses[index];
      return { at: endedAt, value: course ? objectiveAfter(course, run?.get(name), sign) : null };
    })
    .sort((a, b) => a.at - b.at);
  return { courses, finishes, spans };
}

function endingAt(at: number, spans: readonly Span[]): Ending | null {
  const launched = spans.filter(({ launchedAt }) => launchedAt < at);
  const cut = launched.filter(({ endedAt }) => endedAt > at);
  if (launched.length === spans.length && cut.length === 0) return null;
  return {
    trials: launched.length,
    cut: new Map(cut.map(({ name, startedAt }) => [name, Math.max(0, at - startedAt)])),
  };
}

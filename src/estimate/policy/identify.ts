import type { TuningJob } from "../../model/tuning-job.ts";
import { medianPool, runningAverages } from "./median-pool.ts";
import { isWorse, type MedianRule, shown } from "./median-rule.ts";
import type { Course } from "./policy.ts";
import { secondsToStep } from "./step-times.ts";

/** What an account's own early-stopped trials tell about SageMaker's median rule. */
export interface IdentifiedRule {
  /** The variants that explain the most decisions, the most cautious first. */
  readonly variants: readonly MedianRule[];
  /** Share of the trials whose fate these variants explain: stopped at that moment, or left to finish. */
  readonly agreement: number;
  /** Trials that were looked at. */
  readonly trials: number;
}

/** One tuning job as its policies see it. */
export interface SeenJob {
  readonly job: TuningJob;
  readonly courses: readonly Course[];
}

const VARIANTS: readonly MedianRule[] = [10, 5, 3, 1].flatMap((minCompleted) =>
  [0.3, 0.2, 0.1, 0].flatMap((warmUp) =>
    (["completed", "all"] as const).flatMap((pool) =>
      (["last", "best"] as const).map((value): MedianRule => ({ minCompleted, warmUp, pool, value })),
    ),
  ),
);

/** A variant that stops a trial within so many seconds of its recorded stop agrees with it. */
const TOLERANCE_SECONDS = 150;
/** Below it no variant explains the stops: the rule differs from all of them. */
const LEAST_AGREEMENT = 0.95;
/** Decisions that tell variants apart at least, and trials of one job that are looked at. */
const FEWEST_STOPS = 3;
const MOST_TRIALS = 300;

/**
 * Replays every variant of the rule at the recorded times of tuning jobs that ran with early stopping, and keeps those that
 * agree with what became of the trials. `null` where too few trials were stopped early with a curve to tell.
 */
export function identifyRule(jobs: readonly SeenJob[]): IdentifiedRule | null {
  const agreeing = VARIANTS.map(() => 0);
  let [trials, stops] = [0, 0];
  for (const { job, courses } of jobs) {
    if (job.earlyStoppingType !== "Auto" || job.strategy === "Hyperband" || job.definitions.length > 1)
      continue;
    const seen = courses.slice(0, MOST_TRIALS).filter(tells);
    const stopped = seen.filter(({ trial }) => trial.outcome === "earlyStopped").length;
    if (stopped === 0) continue;
    const decided = decisions(seen);
    for (const [index, course] of seen.entries()) {
      for (const [variant, at] of (decided[index] ?? []).entries())
        if (agrees(course, at)) agreeing[variant] = (agreeing[variant] ?? 0) + 1;
    }
    trials += seen.length;
    stops += stopped;
  }
  if (stops < FEWEST_STOPS) return null;
  const most = Math.max(...agreeing);
  return {
    variants: VARIANTS.filter((_, index) => agreeing[index] === most),
    agreement: most / trials,
    trials,
  };
}

/** Whether the variants explain the stops; else SageMaker's rule differs from all of them. */
export const isExplained = ({ agreement }: IdentifiedRule): boolean => agreement >= LEAST_AGREEMENT;

/** Only a trial that finished or was stopped by the rule shows a decision. */
const tells = ({ trial, progress }: Course): boolean =>
  (trial.outcome === "completed" || trial.outcome === "earlyStopped") &&
  progress?.clock !== null &&
  progress !== null;

/** Step after which each variant stops a trial; 0 where it lets it finish. By trial, then by variant. */
function decisions(courses: readonly Course[]): Uint32Array[] {
  const pools = { completed: medianPool(), all: medianPool() };
  const found = courses.map(() => new Uint32Array(VARIANTS.length));
  for (const { course, step } of inTime(courses)) {
    const { progress, trial } = courses[course] as Course;
    if (!progress) continue;
    const averages = runningAverages(progress);
    if (step === 0) {
      if (trial.outcome !== "completed") continue;
      pools.completed.completed(progress);
      for (let each = 1; each <= progress.steps; each += 1)
        pools.completed.add(averages[each - 1] as number, each);
      continue;
    }
    const own = found[course] as Uint32Array;
    const size = pools.completed.size();
    const started = step / pools.completed.typicalLength();
    const worse = {
      completed: judge(pools.completed.medianAt(step), progress, step),
      all: judge(pools.all.medianAt(step), progress, step),
    };
    pools.all.add(averages[step - 1] as number, step);
    if (size === 0 || (step === progress.steps && trial.outcome === "completed")) continue;
    for (let index = 0; index < VARIANTS.length; index++) {
      const rule = VARIANTS[index] as MedianRule;
      if (
        own[index] === 0 &&
        size >= rule.minCompleted &&
        started >= rule.warmUp &&
        worse[rule.pool][rule.value]
      )
        own[index] = step;
    }
  }
  return found;
}

function judge(
  median: number | null,
  progress: Course["progress"] & object,
  step: number,
): Record<MedianRule["value"], boolean> {
  if (median === null) return { last: false, best: false };
  return {
    last: isWorse(shown(progress, step, "last"), median),
    best: isWorse(shown(progress, step, "best"), median),
  };
}

/** Every step and end of every trial, in the order of time; step 0 is the end. */
function inTime(courses: readonly Course[]): { at: number; course: number; step: number }[] {
  return courses
    .flatMap(({ trial, progress }, course) => {
      const startedAt = trial.startedAt ?? trial.createdAt;
      const steps = Array.from({ length: progress?.steps ?? 0 }, (_, index) => ({
        at: startedAt + (progress ? secondsToStep(progress, index + 1) : 0),
        course,
        step: index + 1,
      }));
      return [...steps, { at: trial.endedAt ?? startedAt, course, step: 0 }];
    })
    .sort((a, b) => a.at - b.at);
}

function agrees({ trial, progress }: Course, step: number): boolean {
  if (trial.outcome === "completed" || !progress) return step === 0;
  if (step === 0) return false;
  const off = secondsToStep(progress, progress.steps) - secondsToStep(progress, step);
  return Math.abs(off) <= tolerance(progress, trial.curve?.periodSeconds ?? 0);
}

/** Short trials leave less room: a quarter of what a trial ran, but never less than the curve's own resolution. */
function tolerance(progress: Course["progress"] & object, period: number): number {
  const twoSteps = (2 * progress.trained) / Math.max(1, progress.steps);
  return Math.min(TOLERANCE_SECONDS, Math.max(0.25 * progress.trained, 1.5 * period, twoSteps));
}

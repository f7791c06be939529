import type { ClassifiedTrial } from "../../model/trial.ts";
import type { TuningJob } from "../../model/tuning-job.ts";
import type { Schedule } from "../schedule.ts";
import type { Progress } from "../unstopped/progress.ts";
import { readTogether } from "../unstopped/reading.ts";
import { actualSeconds } from "../unstopped/training-time.ts";
import type { UnstoppedDurations } from "../unstopped.ts";
import type { Course } from "./policy.ts";

/** The trials of a tuning job as policies see them, as they ran. Objectives are signed so that larger is better. */
export function readCourses(job: TuningJob, trials: readonly ClassifiedTrial[]): Course[] {
  const read = readTogether(job, trials).progress;
  return trials.map((trial): Course => {
    const progress = read.get(trial);
    return { trial, progress: progress && progress.steps > 0 ? progress : null };
  });
}

/** Trials that nothing stops early. */
export interface Unstopped {
  readonly schedule: Schedule;
  readonly courses: readonly Course[];
  /** Seconds on instances beyond what ran, by name. */
  readonly more: ReadonlyMap<string, number>;
}

/**
 * The same trials, each run to its end. How long a stopped one would have taken is estimated; what it would have shown
 * cannot be known and is assumed: its last value, plus what finished trials gained in the middle from that step on.
 */
export function unstoppedCourses(
  schedule: Schedule,
  courses: readonly Course[],
  durations: UnstoppedDurations,
): Unstopped {
  const more = new Map<string, number>();
  for (const { trial } of courses) {
    const whole = durations.trials.get(trial.name)?.seconds.estimate;
    const ran = actualSeconds(trial);
    if (whole !== undefined && ran !== null) more.set(trial.name, Math.max(0, whole - ran));
  }
  if (more.size === 0) return { schedule, courses, more };
  const typical = typicalCurve(courses);
  return {
    schedule: {
      ...schedule,
      trials: schedule.trials.map((trial) => ({ ...trial, run: trial.run + (more.get(trial.name) ?? 0) })),
    },
    courses: courses.map((course): Course => {
      const planned = durations.trials.get(course.trial.name)?.plannedSteps;
      const steps = planned ?? typical.length;
      const extra = more.get(course.trial.name);
      if (extra === undefined || !course.progress || steps <= course.progress.steps) return course;
      const progress = extended(course.progress, steps, extra, typical);
      return { trial: { ...course.trial, outcome: "completed" }, progress };
    }),
    more,
  };
}

function extended(of: Progress, steps: number, extra: number, typical: readonly number[]): Progress {
  const { clock } = of;
  if (!clock) return of;
  const values = new Float64Array(steps);
  values.set(of.values);
  const last = of.values[of.steps - 1] ?? Number.NaN;
  const from = typical[of.steps - 1] ?? 0;
  for (let step = of.steps; step < steps; step += 1)
    values[step] = last + ((typical[step] ?? typical.at(-1) ?? from) - from);
  const lastSecond = (clock.seconds.at(-1) ?? 0) + extra;
  return {
    ...of,
    actual: of.actual + extra,
    trained: of.trained + extra,
    steps,
    values,
    clock: { steps: [...clock.steps, steps], seconds: [...clock.seconds, lastSecond] },
  };
}

/** Finished trials that tell what is usual, at most. */
const MOST_REFERENCES = 60;

/** Median objective of finished trials by step. */
function typicalCurve(courses: readonly Course[]): number[] {
  const finished = courses.flatMap(({ trial, progress }) =>
    trial.outcome === "completed" && progress ? progress : [],
  );
  const every = Math.max(1, Math.floor(finished.length / MOST_REFERENCES));
  const references = finished.filter((_, index) => index % every === 0);
  const longest = references.reduce((most, { steps }) => Math.max(most, steps), 0);
  return Array.from({ length: longest }, (_, step) => {
    const values = references.flatMap((of) =>
      Number.isFinite(of.values[step]) ? (of.values[step] as number) : [],
    );
    values.sort((a, b) => a - b);
    return values[values.length >> 1] ?? Number.NaN;
  });
}

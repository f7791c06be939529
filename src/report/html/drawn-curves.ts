import type { Findings } from "../../estimate/findings.ts";
import { unstoppedCourses } from "../../estimate/policy/courses.ts";
import type { Course } from "../../estimate/policy/policy.ts";
import { secondsAt } from "../../estimate/unstopped/clock.ts";
import { signOf } from "../../model/tuning-job.ts";
import type { TuningJobReport } from "../schema.ts";
import { significantDigits } from "../significant-digits.ts";
import { digits } from "./digits.ts";

export interface DrawnCurves {
  /** Trials that have a curve, drawn or not. */
  readonly all: number;
  readonly shown: readonly DrawnCurve[];
}

/** An objective curve in minutes of training; `rest` continues it to where it might have ended. */
interface DrawnCurve {
  readonly trial: number;
  readonly points: readonly (readonly [minutes: number, objective: number])[];
  readonly rest: readonly (readonly [minutes: number, objective: number])[];
}

const MOST_CURVES = 300;
const MOST_POINTS = 40;

/** The best curves and an even choice of the others, each thinned to what a screen resolves. */
export function drawnCurves(
  job: TuningJobReport,
  findings: Findings,
  at: (name: string) => number,
): DrawnCurves {
  const sign = signOf(job.objective?.goal);
  const seen = findings.courses.filter((course) => (course.progress?.clock?.steps.length ?? 0) > 1);
  if (job.objective === null) return { all: seen.length, shown: [] };
  const longer = findings.durations
    ? unstoppedCourses(findings.schedule, findings.courses, findings.durations).courses
    : findings.courses;
  const whole = new Map(longer.map((course) => [course.trial.name, course]));
  const ranked = seen.toSorted((a, b) => sign * ((b.trial.objective ?? 0) - (a.trial.objective ?? 0)));
  const best = ranked.slice(0, MOST_CURVES / 3);
  const others = ranked.slice(MOST_CURVES / 3);
  const every = Math.max(1, Math.ceil(others.length / (MOST_CURVES - best.length)));
  const significant = significantDigits(
    seen.flatMap(({ progress }) => [...(progress?.values ?? [])].filter(Number.isFinite)),
    6,
  );
  const shown = [...best, ...others.filter((_, place) => place % every === 0)];
  return {
    all: seen.length,
    shown: shown.map((course) => {
      const points = drawn(course, sign, significant);
      const full = whole.get(course.trial.name);
      const last = points.at(-1);
      const rest =
        full && full !== course && last
          ? [last, ...drawn(full, sign, significant, course.progress?.steps)]
          : [];
      return { trial: at(course.trial.name), points, rest };
    }),
  };
}

/** The curve after so many steps: every step has its time, also where the clock bends seldom. */
function drawn(
  { progress }: Course,
  sign: 1 | -1,
  significant: number,
  after = 0,
): (readonly [number, number])[] {
  const clock = progress?.clock;
  if (!progress || !clock) return [];
  const steps = Array.from({ length: progress.steps - after }, (_, place) => after + place + 1);
  return asShown(steps).flatMap((step) => {
    const value = progress.values[step - 1];
    return value === undefined || !Number.isFinite(value)
      ? []
      : [[digits(secondsAt(clock, step) / 60), digits(sign * value, significant)] as const];
  });
}

/** Every so many points, and always the last one. */
function asShown<T>(points: readonly T[]): T[] {
  const every = Math.max(1, Math.ceil(points.length / MOST_POINTS));
  return points.filter((_, place) => place % every === 0 || place === points.length - 1);
}

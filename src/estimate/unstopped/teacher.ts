import type { Spread } from "./forecast.ts";
import type { Case } from "./lesson.ts";

/**
 * A stopped trial that went further than others. Completed by its own forecast, it stands beside the finished trials
 * for those that were stopped before it: under a rule that stops most trials at their first steps few finish, and
 * those are unlike the others.
 */
export interface Teacher {
  /** The trial, its clock continued to its planned length. */
  readonly filled: Case;
  /** Steps that were seen of it. */
  readonly seen: number;
  /** Standard deviation of the logarithm of the pace that was filled in. */
  readonly deviation: number;
}

/** Error that what was filled in may bring into the mean pace after a landmark, logarithmic. */
const SURE = 0.15;

/** Fills in what a stopped trial had left. */
export function teacherOf(of: Case, planned: number, pace: Spread): Teacher {
  const { progress } = of;
  const deviation = Math.hypot(pace.own, pace.common);
  const { clock, steps: seen } = progress;
  if (!clock || planned <= seen) return { filled: of, seen, deviation };
  const end = (clock.seconds.at(-1) ?? 0) + (planned - seen) * Math.exp(pace.mean);
  const continued = { steps: [...clock.steps, planned], seconds: [...clock.seconds, end] };
  return { filled: { ...of, progress: { ...progress, steps: planned, clock: continued } }, seen, deviation };
}

/** Whether enough of a teacher was seen after a step, so that the filled-in part does not dominate what it shows. */
export function teaches({ filled, seen, deviation }: Teacher, step: number): boolean {
  const { steps } = filled.progress;
  return seen > step && (deviation * (steps - seen)) / (steps - step) <= SURE;
}

import { secondsAt } from "./clock.ts";
import type { Progress } from "./progress.ts";
import { centredRanks } from "./ranks.ts";

/** Steps at which finished trials are cut: the ones where stopped trials ended, grouped where they are many. */
export interface Landmark {
  readonly step: number;
  /** Stopped trials, as indices. */
  readonly stopped: readonly number[];
}

export const MOST_LANDMARKS = 24;

/** Groups stopped trials by their last step into at most `MOST_LANDMARKS` landmarks of similar size. */
export function landmarks(steps: readonly number[]): Landmark[] {
  const groups = new Map<number, number[]>();
  for (const [i, step] of steps.entries()) {
    const group = groups.get(step);
    if (group) group.push(i);
    else groups.set(step, [i]);
  }
  const ordered = [...groups].sort(([a], [b]) => a - b);
  if (ordered.length <= MOST_LANDMARKS) return ordered.map(([step, stopped]) => ({ step, stopped }));
  const size = steps.length / MOST_LANDMARKS;
  const found: { step: number; stopped: number[] }[] = [];
  for (const [step, stopped] of ordered) {
    const last = found.at(-1);
    // The first step of a group is its landmark: every trial of the group has gone that far.
    if (last && last.stopped.length + stopped.length / 2 <= size) last.stopped.push(...stopped);
    else if (last && found.length === MOST_LANDMARKS) last.stopped.push(...stopped);
    else found.push({ step, stopped: [...stopped] });
  }
  return found;
}

/** A trial's own pace, from its first steps. */
export interface Pace {
  /** Logarithm of seconds a step from the start. */
  readonly average: number;
  /** Logarithm of seconds a step over the last third, and at least over `window` seconds, without the first step. */
  readonly local: number;
}

/** Shortest time that a pace can take. */
export const SHORTEST_SECONDS = 1e-3;

/** @param late seconds by which the step is taken to be later than the clock has it. */
export function paceAt(progress: Progress, step: number, window: number, late = 0): Pace {
  const { clock } = progress;
  if (!clock) return { average: 0, local: 0 };
  const done = Math.max(secondsAt(clock, step) + late, SHORTEST_SECONDS);
  const average = Math.log(done / step);
  let steps = Math.max(2, Math.ceil(step / 3));
  while (steps < step && done - secondsAt(clock, step - steps) < window) steps = Math.min(step, 2 * steps);
  if (step === 1) return { average, local: average };
  // The first step may hold what is done once, so the longest stretch starts after it.
  steps = Math.min(steps, step - 1);
  const took = done - secondsAt(clock, step - steps);
  return { average, local: Math.log(Math.max(took, SHORTEST_SECONDS) / steps) };
}

/** The objective at a step (1 is the first). */
export function valueAt(progress: Progress, step: number): number {
  return progress.values[Math.min(step, progress.values.length) - 1] ?? Number.NaN;
}

/** The centred rank of a trial's objective at a step, among all trials that got that far. */
export function ranksAt(among: readonly Progress[], step: number): (of: Progress) => number {
  const rank = centredRanks(
    among.filter((progress) => progress.steps >= step).map((found) => valueAt(found, step)),
  );
  return (of) => rank(valueAt(of, step));
}

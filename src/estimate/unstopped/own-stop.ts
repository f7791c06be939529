import { median } from "simple-statistics";
import { countUpTo } from "../../stats/sorted.ts";
import type { Progress } from "./progress.ts";

/** Share of the shorter trials that have to agree on it, and the fewest that may speak. */
const PATIENCE_AGREE = 0.8;
const PATIENCE_TRIALS = 3;

/** Steps from the best value to the end, where shorter trials agree on one number. */
export function patienceOf(shorter: readonly Progress[]): number | null {
  if (shorter.length < PATIENCE_TRIALS) return null;
  const since = shorter.map((trial) => trial.steps - bestStep(trial));
  const usual = median(since);
  const agree = since.filter((steps) => steps === usual).length;
  return usual >= 1 && agree >= PATIENCE_AGREE * since.length ? usual : null;
}

/** Share of the trials that reached a target that have to have ended there, and the fewest, in number and of all finished ones. */
const TARGET_AGREE = 0.8;
const TARGET_TRIALS = 3;
const TARGET_SHARE = 0.15;

/** The least value that ended most of the trials that reached it, at the very step. */
export function targetOf(finished: readonly Progress[]): number | null {
  const ends = finished.map((of) => ({ best: bestValue(of), before: bestValue(of, of.steps - 1) }));
  const bests = Float64Array.from(ends, ({ best }) => best).sort();
  const befores = Float64Array.from(ends, ({ before }) => before).sort();
  let found: number | null = null;
  let most = Math.max(TARGET_TRIALS, Math.ceil(TARGET_SHARE * ends.length)) - 1;
  for (const { best, before } of ends) {
    if (best === before) continue;
    const reached = ends.length - countUpTo(bests, best, false);
    const ended = reached - (ends.length - countUpTo(befores, best, false));
    if (ended > most && ended >= TARGET_AGREE * reached) [found, most] = [best, ended];
  }
  return found;
}

/** The best value up to a step (1 is the first); minus infinity where none is a number. */
export function bestValue({ values }: Progress, upTo = values.length): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < Math.min(upTo, values.length); i++) {
    const value = values[i] as number;
    if (value > best) best = value;
  }
  return best;
}

/** First step (1 is the first) with the best value up to a step. */
export function bestStep({ values }: Progress, upTo = values.length): number {
  let best = Number.NEGATIVE_INFINITY;
  let at = 0;
  for (let i = 0; i < Math.min(upTo, values.length); i++) {
    const value = values[i] as number;
    if (value > best) {
      best = value;
      at = i + 1;
    }
  }
  return at;
}

/** Steps after a step that a script that waits for a new best takes at least, and one in any case. */
export function leastLeft(of: Progress, step: number, patience: number | null): number {
  return patience === null ? 1 : Math.max(1, bestStep(of, step) + patience - step);
}

import { countUpTo } from "../../stats/sorted.ts";
import { thinned } from "../../stats/thinned.ts";
import type { Progress } from "./progress.ts";

/**
 * Share of the shorter trials that have to agree on the patience, and the fewest that may. A trial that only bounds
 * it counts the less the more numbers lie between its bounds.
 */
const PATIENCE_AGREE = 0.8;
const PATIENCE_TRIALS = 3;
/** Trials that the patience is read from, at most. */
const MOST_TRIALS = 1000;

/** Steps from the best value to the end, where shorter trials agree on one number. */
export function patienceOf(shorter: readonly Progress[]): number | null {
  const since = thinned(shorter, MOST_TRIALS).flatMap((of) => sinceBest(of) ?? []);
  let agreed: readonly Since[] = [];
  for (const least of new Set(since.map((of) => of.least))) {
    const agreeing = since.filter((of) => of.least <= least && least <= of.most);
    if (agreeing.length > agreed.length) agreed = agreeing;
  }
  const told = agreed.reduce((sum, { least, most }) => sum + 1 / (most - least + 1), 0);
  if (told < PATIENCE_TRIALS || agreed.length < PATIENCE_AGREE * since.length) return null;
  const least = agreed.reduce((largest, of) => Math.max(largest, of.least), 0);
  const most = agreed.reduce((smallest, of) => Math.min(smallest, of.most), Number.POSITIVE_INFINITY);
  // All may have ended at their best.
  return least === 0 ? null : Math.floor((least + most) / 2);
}

/** Steps from the best value to the end. */
interface Since {
  readonly least: number;
  readonly most: number;
}

/** `null` where no value was a number. */
function sinceBest(of: Progress): Since | null {
  const best = bestStep(of);
  if (best === 0) return null;
  const { first, last } = periodOf(of, best);
  return { least: of.steps - last, most: of.steps - first };
}

/** The steps of a period of which a step is one: the best of a period may have been any of them. */
function periodOf({ periodEnds }: Progress, step: number): { first: number; last: number } {
  const ends = periodEnds ?? [];
  const period = ends.findIndex((end) => end >= step);
  return period < 0
    ? { first: step, last: step }
    : { first: (ends[period - 1] ?? 0) + 1, last: ends[period] as number };
}

/**
 * Share of the trials that reached a target that must have ended there; and the fewest that must have, as a number
 * and as a share of all finished trials.
 */
const TARGET_AGREE = 0.8;
const TARGET_TRIALS = 3;
const TARGET_SHARE = 0.15;
/** Share of the trials that missed it that must have gone on, and for what share of the longest length. */
const MISSED_AGREE = 0.7;
const MISSED_LENGTH = 0.8;

/**
 * The value that ended most trials, at the very step at which they reached it, among the values that ended four of
 * five trials that reached them. Most trials that missed it must have gone on for about as long as any: otherwise
 * something else ends trials, and the best value of a monotone objective is its last one whatever does.
 */
export function targetOf(finished: readonly Progress[], longest: (of: Progress) => number): number | null {
  const ends = finished.map((of) => {
    const best = bestValue(of);
    const isShort = of.steps > 1 && of.steps < longest(of);
    return {
      best,
      before: isShort ? bestValue(of, of.steps - 1) : best,
      isLong: of.steps >= MISSED_LENGTH * longest(of),
    };
  });
  const bests = Float64Array.from(ends, ({ best }) => best).sort();
  const befores = Float64Array.from(ends, ({ before }) => before).sort();
  const longOnes = Float64Array.from(
    ends.filter(({ isLong }) => isLong),
    ({ best }) => best,
  ).sort();
  let found: number | null = null;
  let most = Math.max(TARGET_TRIALS, Math.ceil(TARGET_SHARE * ends.length));
  for (const { best, before } of ends) {
    if (best === before) continue;
    const missed = countUpTo(bests, best, false);
    const reached = ends.length - missed;
    const ended = countUpTo(befores, best, false) - missed;
    if (ended < TARGET_AGREE * reached || countUpTo(longOnes, best, false) < MISSED_AGREE * missed) continue;
    if (ended > most || (ended === most && best < (found ?? Number.POSITIVE_INFINITY)))
      [found, most] = [best, ended];
  }
  return found;
}

/** The best value up to a step (1 is the first); minus infinity where none is a number. */
export function bestValue(of: Progress, upTo = of.values.length): number {
  return of.values[bestStep(of, upTo) - 1] ?? Number.NEGATIVE_INFINITY;
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

/** Steps that a script with this patience takes at least after a step; one in any case. */
export function leastLeft(of: Progress, step: number, patience: number | null): number {
  return patience === null ? 1 : Math.max(1, periodOf(of, bestStep(of, step)).first + patience - step);
}

import { fewest } from "../../stats/sorted.ts";
import { placeTrials, type Schedule, wallClock } from "../schedule.ts";
import { slotUse } from "../slot-use.ts";

/** The same trials on so many slots. */
export interface Point {
  readonly slots: number;
  /** Wall clock, lead-in and tail included. */
  readonly seconds: number;
  readonly utilisation: number;
  readonly heldShare: number;
}

/**
 * Least share of the slots' time up to their last trials' ends (docs/method.md). Launch gaps are in it: they come with
 * the trials at any parallelism, so they do not tell how many slots are too many.
 */
const LEAST_HELD = 0.85;
/** A further slot has to give at least this share of its ideal speed-up. */
const LEAST_MARGIN = 0.5;
/** Wall clocks that differ by less are not told apart. */
const ABOUT_AS_LONG = 1.01;
const MOST_SLOTS = 100;
const LARGE = 2_000;
const COARSE = [1, 2, 3, 4, 5, 8, 10, 15, 20, 30, 50, 75, 100];

/** Up to as many slots as there are trials, ascending, with what ran and the ceiling among them. */
export function parallelismPoints(schedule: Schedule, ceiling: number): Point[] {
  const count = schedule.trials.length;
  const all = Array.from({ length: Math.min(MOST_SLOTS, count) }, (_, index) => index + 1);
  const tried = count > LARGE ? all.filter((slots) => COARSE.includes(slots)) : all;
  const values = new Set([...tried, schedule.slots, Math.max(1, Math.min(ceiling, count))]);
  return [...values]
    .sort((a, b) => a - b)
    .map((slots) => {
      const placed = placeTrials(schedule, slots);
      const { utilisation, heldShare } = slotUse(schedule, slots, placed);
      return { slots, seconds: schedule.leadIn + placed.end + schedule.tail, utilisation, heldShare };
    });
}

/** The most slots, up to `most`, that do not wait long for the last trials and of which the last one is worth having. */
export function mostWorthwhile(points: readonly Point[], most: number): number {
  const found = points.findLast((point, index) => {
    if (point.slots > most || point.heldShare < LEAST_HELD) return false;
    const before = points[index - 1];
    if (!before) return true;
    const ideal = (point.slots - before.slots) / point.slots;
    return point.seconds <= before.seconds * (1 - LEAST_MARGIN * ideal);
  });
  return found?.slots ?? 1;
}

/** The fewest slots on which the same trials take about as long as on those that ran; more slots never take longer. */
export function fewestAsFast(schedule: Schedule): number {
  const limit = ABOUT_AS_LONG * wallClock(schedule, schedule.slots);
  return fewest(schedule.slots, (slots) => wallClock(schedule, slots) <= limit);
}

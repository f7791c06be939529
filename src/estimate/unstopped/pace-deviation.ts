import type { Excess } from "./first-step.ts";
import type { Lag } from "./lag.ts";
import type { Seen } from "./seen.ts";

/**
 * Share of the deviation of a stop's lag that all trials have in common; the rest is each trial's own, as in the
 * residuals.
 */
const COMMON_LAG = 0.5;
/** Periods longer than this do not tell the usual lag of a stop, which is then off by so many seconds. */
const TOLD_BY = 60;
const UNTOLD_LAG = 15;
/** Upper bound: a pace that was seen is not further off than that of a trial of which nothing else is known. */
const MOST_OFF = 0.3;

/**
 * Error that the paces of all trials so far have in common, as a standard deviation of logarithms: the lag of a stop
 * is guessed in the same way for all of them, and so is the time in a first step that is spent once. 0 where every
 * step has its moment.
 *
 * @param excess steps' worth of time that the first step of this trial is taken to have held.
 */
export function paceDeviation(
  { steps, until, period }: Seen,
  excess: number,
  { common }: Excess,
  lag: Lag | null,
): number {
  if (period === 0 || steps === 0) return 0;
  const step = until / (steps + excess);
  const first = common * step;
  // The period that counts the first of several steps bounds it.
  const within = steps > 1 ? 1 + (12 * first ** 2) / period ** 2 : 1;
  const untold = period > TOLD_BY ? UNTOLD_LAG : 0;
  const off = Math.hypot(first / Math.sqrt(within), COMMON_LAG * (lag?.deviation ?? 0), untold);
  return Math.min(off / (step * steps), MOST_OFF);
}

import type { Seen } from "./seen.ts";
import { secondsTrained, stoppingUntil } from "./training-time.ts";

/** Share of the trials that would have shown it. */
const MOST = 0.5;
/** Seconds by which the moment of an emission may be off against those of the phases. */
const CLOCKS_DIFFER = 10;

/**
 * Training seconds until which the script of a trial may have emitted. A script is asked to end and killed up to two
 * minutes later; one that does not listen trains on until then, and what it emits is counted. The evidence is what is
 * counted in periods that begin after the stop: the trial's own, or, where none would have shown it, those of most
 * trials that would have.
 *
 * @param own trials of one definition.
 */
export function ranUntil(own: readonly Seen[]): (of: Seen) => number {
  const telling = own.filter(wouldShow);
  const runsOn = telling.length > 0 && telling.filter(shows).length >= MOST * telling.length;
  return (of) => (shows(of) || (runsOn && !wouldShow(of)) ? killedAfter(of) : of.trained);
}

/** Steps were counted in a period that began after the stop. */
function shows({ points, period, stretches, trained }: Seen): boolean {
  const last = points.at(-1);
  return !!last && period > 0 && secondsTrained(stretches, last.at) >= trained + CLOCKS_DIFFER;
}

/** A step would have fallen into such periods. */
function wouldShow(of: Seen): boolean {
  const { period, stretches, trained, steps } = of;
  const stop = stretches.at(-1)?.to;
  if (stop === undefined || period === 0 || steps === 0) return false;
  const first = period * Math.ceil((stop + CLOCKS_DIFFER) / period);
  return killedAfter(of) - secondsTrained(stretches, first) >= trained / steps;
}

function killedAfter({ trial, stretches, trained }: Seen): number {
  return Math.max(trained, secondsTrained(stretches, stoppingUntil(trial) ?? 0));
}

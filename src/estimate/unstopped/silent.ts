import { median } from "simple-statistics";
import { robustDeviation } from "../../stats/robust-deviation.ts";
import type { Progress } from "./progress.ts";

/** How much slower than finished trials a silent one seems: so many times, and so many robust standard deviations. */
const TIMES = 3;
const DEVIATIONS = 4;

/** A finished trial fell silent if it went on for so many of its own steps longer than usual after its last one. */
const STEPS_WITHOUT_WORD = 3;

/** Trials of the longest length spoke to their end: so many of them tell alone what is usual then, however many others fell silent. */
const FEWEST_WHOLE = 3;

/** A trial that was seen in more periods than this shows its own pace. */
const FEW_PERIODS = 2;

/**
 * A trial whose objective stops being a number goes on without emitting it. Where only counts are known, its few
 * steps then seem to have taken all its time. Such trials are recognised by a pace that no finished trial comes near.
 */
export function wentSilent(finished: readonly Progress[]): (of: Progress) => boolean {
  const paces = finished.flatMap(({ steps, trained }) => (steps > 0 ? [Math.log(trained / steps)] : []));
  if (paces.length < 3) return () => false;
  const usual = median(paces);
  const most = usual + Math.max(Math.log(TIMES), DEVIATIONS * robustDeviation(paces));
  return ({ trial, clock, steps }) =>
    clock !== null &&
    trial.curve !== null &&
    trial.curve.periodSeconds > 0 &&
    trial.curve.points.length <= FEW_PERIODS &&
    Math.log((clock.seconds.at(-1) ?? 0) / steps) > most;
}

/**
 * Finished trials without those that fell silent and went on to their end: what those emitted shows neither how long
 * trials are nor what follows a last step. All of them where half or more fell silent and hardly any other is as long: then
 * that is what these scripts do.
 */
export function withoutSilent(finished: readonly Progress[]): readonly Progress[] {
  const clocked = finished.filter(({ clock }) => clock !== null);
  if (clocked.length < 3) return finished;
  const longest = clocked.reduce((most, { steps }) => Math.max(most, steps), 0);
  const whole = clocked.filter(({ steps }) => steps === longest);
  const quiets = (whole.length >= FEWEST_WHOLE ? whole : clocked).map(quietAtEnd);
  const usual = median(quiets);
  const spread = robustDeviation(quiets);
  return finished.filter((of) => {
    if (of.clock === null || of.steps === longest) return true;
    const quiet = quietAtEnd(of);
    const step = (of.trained - quiet) / of.steps;
    return quiet <= usual + Math.max(STEPS_WITHOUT_WORD * step, DEVIATIONS * spread);
  });
}

/** Seconds from the last step to the end of training. */
const quietAtEnd = ({ clock, trained }: Progress): number => trained - (clock?.seconds.at(-1) ?? trained);

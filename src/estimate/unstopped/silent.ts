import { median } from "simple-statistics";
import type { Progress } from "./progress.ts";

/** So many times slower than finished trials, and so many robust standard deviations. */
const TIMES = 3;
const DEVIATIONS = 4;

/** A trial that was seen in more periods than this shows its pace itself. */
const FEW_PERIODS = 2;

/**
 * A trial whose objective stops being a number goes on without emitting it. Where only counts are known, its few steps then
 * seem to have taken all its time. Tells such trials by a pace that no finished trial comes near.
 */
export function wentSilent(finished: readonly Progress[]): (of: Progress) => boolean {
  const paces = finished.flatMap(({ steps, trained }) => (steps > 0 ? [Math.log(trained / steps)] : []));
  if (paces.length < 3) return () => false;
  const usual = median(paces);
  const spread = 1.4826 * median(paces.map((pace) => Math.abs(pace - usual)));
  const most = usual + Math.max(Math.log(TIMES), DEVIATIONS * spread);
  return ({ trial, clock, steps }) =>
    clock !== null &&
    trial.curve !== null &&
    trial.curve.periodSeconds > 0 &&
    trial.curve.points.length <= FEW_PERIODS &&
    Math.log((clock.seconds.at(-1) ?? 0) / steps) > most;
}

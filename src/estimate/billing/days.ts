import type { Trial } from "../../model/trial.ts";

const DAY_SECONDS = 86_400;

/** UTC day of a moment, `YYYY-MM-DD`. */
export function utcDay(seconds: number): string {
  return new Date(1000 * seconds).toISOString().slice(0, 10);
}

/** End of a UTC day, seconds since the epoch. */
export function dayEnd(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 1000 + DAY_SECONDS;
}

/**
 * Hours of instance time of a trial by UTC day: its billable seconds, spread over its billed interval as the clock went.
 *
 * @param billableSeconds of one instance.
 */
export function hoursByDay(trial: Trial, billableSeconds: number, end: number): Map<string, number> {
  const hours = new Map<string, number>();
  const start = trial.startedAt;
  if (start === null || billableSeconds <= 0) return hours;
  if (end <= start) return hours.set(utcDay(start), billableSeconds / 3600);
  for (let from = start; from < end; ) {
    const day = utcDay(from);
    const to = Math.min(end, dayEnd(day));
    hours.set(day, ((to - from) / (end - start)) * (billableSeconds / 3600));
    from = to;
  }
  return hours;
}

import type { Trial } from "../../model/trial.ts";
import type { TuningJob } from "../../model/tuning-job.ts";

/**
 * The last moment that the history tells of, seconds since the epoch: what still runs is counted up to there, so that a
 * recording gives the same figures on every day.
 */
export function lastSeen(job: TuningJob, trials: readonly Trial[]): number {
  let last = job.endedAt ?? job.createdAt;
  for (const trial of trials) {
    const { createdAt, startedAt, endedAt, phases, curve } = trial;
    last = Math.max(last, createdAt, startedAt ?? 0, endedAt ?? 0, curve?.points.at(-1)?.at ?? 0);
    for (const phase of phases) last = Math.max(last, phase.startedAt, phase.endedAt ?? 0);
  }
  return last;
}

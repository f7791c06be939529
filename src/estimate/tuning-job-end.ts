import type { Trial } from "../model/trial.ts";
import type { TuningJob } from "../model/tuning-job.ts";

/** Grace of 120 s that a stop grants a trial, and a minute for the clocks. */
const END_MARGIN_SECONDS = 180;
/** Stops of one call reach the trials within this time. */
const ONE_CALL_SECONDS = 15;

/** When the stop began: the start of the `Stopping` phase, else the end. */
export function stoppedAt(trial: Trial): number {
  const stopping = trial.phases.findLast((phase) => phase.status === "Stopping");
  return stopping?.startedAt ?? trial.endedAt ?? trial.createdAt;
}

/**
 * The moment from which stops belong to the end of the tuning job; `null` where its end stops nothing: it completed because
 * all its trials had run. A trial may still upload for long after its stop, so the stop of a trial that ended together with the
 * tuning job tells when all of them were stopped. No trial is launched after that moment.
 */
export function tuningJobStopsFrom(job: TuningJob, trials: readonly Trial[]): number | null {
  if (!endStopsTrials(job)) return null;
  if (job.endedAt === null) return Number.NEGATIVE_INFINITY;
  const margin = job.endedAt - END_MARGIN_SECONDS;
  let from = margin;
  let lastLaunch = Number.NEGATIVE_INFINITY;
  for (const trial of trials) {
    lastLaunch = Math.max(lastLaunch, trial.createdAt);
    if (trial.status !== "Stopped" || (trial.endedAt ?? Number.NEGATIVE_INFINITY) < margin) continue;
    from = Math.min(from, stoppedAt(trial) - ONE_CALL_SECONDS);
  }
  return Math.min(margin, Math.max(from, lastLaunch));
}

/** Only an end that stops trials counts: the tuning job was stopped, ran out of time, or met a completion criterion. */
function endStopsTrials(job: TuningJob): boolean {
  if (job.endedAt === null) return job.status === "Stopping";
  if (job.status !== "Completed") return true;
  const { maxRuntimeSeconds, maxJobs } = job.limits;
  const ranFor = job.endedAt - job.createdAt;
  if (maxRuntimeSeconds !== null && ranFor >= maxRuntimeSeconds - END_MARGIN_SECONDS) return true;
  const { targetObjective, maxJobsNotImproving, onConvergence } = job.completionCriteria;
  const launched = Object.values(job.statusCounters).reduce((sum, n) => sum + n, 0);
  const endedShort = maxJobs === null || launched < maxJobs;
  return endedShort && (targetObjective !== null || maxJobsNotImproving !== null || onConvergence);
}

import type { Trial } from "../model/trial.ts";
import { countedTrials, type TuningJob } from "../model/tuning-job.ts";

/** Grace of 120 s that a stop grants a trial, and a minute for the clocks. */
const END_MARGIN_SECONDS = 180;
/** Stops of one call reach the trials within seconds; a minute leaves room for hundreds of trials. */
const ONE_CALL_SECONDS = 60;
/** A launch that was under way when the tuning job was stopped is seen within this time. */
const LAST_LAUNCH_SECONDS = 15;

const stoppingSince = (trial: Trial): number | null =>
  trial.phases.findLast((phase) => phase.status === "Stopping")?.startedAt ?? null;

/** When the stop began: the start of the `Stopping` phase, else the end. */
export function stoppedAt(trial: Trial): number {
  return stoppingSince(trial) ?? trial.endedAt ?? trial.createdAt;
}

/**
 * The moment from which stops belong to the end of the tuning job; `null` where its end stops nothing: it completed because
 * all its trials had run. No trial is launched after that moment.
 */
export function tuningJobStopsFrom(job: TuningJob, trials: readonly Trial[]): number | null {
  if (!endStopsTrials(job)) return null;
  const lastLaunch = trials.reduce(
    (last, { createdAt }) => Math.max(last, createdAt),
    Number.NEGATIVE_INFINITY,
  );
  return Math.max(lastLaunch - LAST_LAUNCH_SECONDS, oneCallFrom(job, trials));
}

/**
 * The end stops all that runs by one call, so its stops are the last ones of all. A trial may still upload for long after: that
 * of a trial which ended together with the tuning job counts. Without phases, when trials ended is all that tells of their stops.
 */
function oneCallFrom(job: TuningJob, trials: readonly Trial[]): number {
  if (job.endedAt === null) return Number.NEGATIVE_INFINITY;
  const margin = job.endedAt - END_MARGIN_SECONDS;
  const last = trials.filter(({ status, endedAt }) => status === "Stopped" && (endedAt ?? 0) >= margin);
  const seen = last.flatMap((trial) => stoppingSince(trial) ?? []);
  if (seen.length === 0) return margin;
  return seen.length === last.length
    ? Math.max(...seen) - ONE_CALL_SECONDS
    : Math.min(margin, Math.min(...seen) - ONE_CALL_SECONDS);
}

/** Only an end that stops trials counts: the tuning job was stopped, ran out of time, or met a completion criterion. */
function endStopsTrials(job: TuningJob): boolean {
  if (job.endedAt === null) return job.status === "Stopping";
  if (job.status !== "Completed") return true;
  const { maxRuntimeSeconds, maxJobs } = job.limits;
  const ranFor = job.endedAt - job.createdAt;
  if (maxRuntimeSeconds !== null && ranFor >= maxRuntimeSeconds - END_MARGIN_SECONDS) return true;
  const { targetObjective, maxJobsNotImproving, onConvergence } = job.completionCriteria;
  const endedShort = maxJobs === null || countedTrials(job) < maxJobs;
  return endedShort && (targetObjective !== null || maxJobsNotImproving !== null || onConvergence);
}

import type { ClassifiedTrial, StopCause, Trial } from "../model/trial.ts";
import type { TuningJob } from "../model/tuning-job.ts";
import { longestPlannedEpochs } from "./planned-epochs.ts";
import { stoppedTogether } from "./stopped-together.ts";

/** Grace of 120 s that a stop grants a trial, and a minute for the clocks. */
const END_MARGIN_SECONDS = 180;

type Verdict = Pick<ClassifiedTrial, "outcome" | "stoppedBecause" | "basis" | "why">;

/**
 * Gives every trial its outcome. SageMaker records no reason for a stop, so "stopped by the tuner" is inferred: the tuner
 * could stop trials, nothing else explains the stop, and the trial had shown an objective to judge it by.
 */
export function classify(job: TuningJob, trials: readonly Trial[]): ClassifiedTrial[] {
  const together = stoppedTogether(trials.filter((trial) => trial.status === "Stopped").map(stoppedAt));
  const someCurves = trials.some((trial) => trial.curve !== null);
  return trials.map((trial) => ({ ...trial, ...verdict(job, trial, together, someCurves) }));
}

function verdict(
  job: TuningJob,
  trial: Trial,
  together: (at: number) => boolean,
  someCurves: boolean,
): Verdict {
  switch (trial.status) {
    case "Completed":
      return {
        outcome: "completed",
        stoppedBecause: null,
        basis: "recorded",
        why: "SageMaker recorded it as completed.",
      };
    case "Failed":
      return {
        outcome: "failed",
        stoppedBecause: null,
        basis: "recorded",
        why: "SageMaker recorded it as failed.",
      };
    case "InProgress":
      return {
        outcome: "running",
        stoppedBecause: null,
        basis: "recorded",
        why: "It had not ended when it was read.",
      };
    case "Stopped":
      return stopVerdict(job, trial, together, someCurves);
  }
}

function stopVerdict(
  job: TuningJob,
  trial: Trial,
  together: (at: number) => boolean,
  someCurves: boolean,
): Verdict {
  if (trial.secondaryStatus === "MaxRuntimeExceeded") {
    return stopped("max-runtime", "recorded", "It reached its maximum run time.");
  }
  if (trial.secondaryStatus === "MaxWaitTimeExceeded") {
    return stopped("max-wait", "recorded", "Its spot wait time was used up.");
  }
  if (trial.secondaryStatus === null && reachedMaxRuntime(trial)) {
    return stopped("max-runtime", "inferred", "It ran as long as its maximum run time allows.");
  }
  if (endedWithTuningJob(job, trial)) {
    return stopped("tuning-job-ended", "inferred", "It stopped when the tuning job ended.");
  }
  if (job.strategy === "Hyperband") return hyperbandVerdict(job, trial, together);
  if (job.earlyStoppingType === "Off") {
    return stopped("user", "inferred", "Early stopping was off, so a person or a script stopped it.");
  }
  if (job.definitions.length > 1) {
    return stopped(
      "unknown",
      "inferred",
      "Early stopping does not act in a tuning job with several definitions.",
    );
  }
  if (together(stoppedAt(trial))) {
    return stopped(
      "unknown",
      "inferred",
      "Several trials stopped within seconds of it: that looks like a person or a script.",
    );
  }
  if (someCurves && trial.curve === null && trial.objective === null) {
    return stopped("unknown", "inferred", "It showed no objective that the tuner could have judged it by.");
  }
  return earlyStopped("Early stopping was on, and nothing else explains the stop.");
}

function hyperbandVerdict(job: TuningJob, trial: Trial, together: (at: number) => boolean): Verdict {
  const maximum = job.hyperband?.maxResource ?? longestPlannedEpochs(job, trial);
  const epochs = trial.curve?.points.reduce((sum, point) => sum + point.count, 0) ?? null;
  if (maximum === null || epochs === null) {
    return stopped(
      "unknown",
      "inferred",
      "Whether it had reached Hyperband's maximum resource cannot be read.",
    );
  }
  if (epochs >= maximum) {
    const why = "Hyperband ends a trial at its maximum resource: it ran its full length.";
    return { outcome: "completed", stoppedBecause: null, basis: "inferred", why };
  }
  if (together(stoppedAt(trial))) {
    return stopped(
      "unknown",
      "inferred",
      "Several trials stopped within seconds of it: that looks like a person or a script.",
    );
  }
  return earlyStopped(`Hyperband stopped it after ${epochs} of ${maximum} epochs.`);
}

function stopped(cause: StopCause, basis: Verdict["basis"], why: string): Verdict {
  return { outcome: "stopped", stoppedBecause: cause, basis, why };
}

function earlyStopped(why: string): Verdict {
  return { outcome: "earlyStopped", stoppedBecause: "tuner", basis: "inferred", why };
}

/** When the stop began: the start of the `Stopping` phase, else the end. */
function stoppedAt(trial: Trial): number {
  const stopping = trial.phases.findLast((phase) => phase.status === "Stopping");
  return stopping?.startedAt ?? trial.endedAt ?? trial.createdAt;
}

function reachedMaxRuntime(trial: Trial): boolean {
  const { maxRuntimeSeconds, startedAt, endedAt } = trial;
  return (
    maxRuntimeSeconds !== null &&
    startedAt !== null &&
    endedAt !== null &&
    endedAt - startedAt >= maxRuntimeSeconds
  );
}

/** Only an end that stops trials counts: the tuning job was stopped, ran out of time, or met a completion criterion. */
function endedWithTuningJob(job: TuningJob, trial: Trial): boolean {
  if (job.endedAt === null) return job.status === "Stopping";
  const { maxRuntimeSeconds } = job.limits;
  const criteria = job.completionCriteria;
  const ranOut =
    maxRuntimeSeconds !== null && job.endedAt - job.createdAt >= maxRuntimeSeconds - END_MARGIN_SECONDS;
  const launched = Object.values(job.statusCounters).reduce((sum, n) => sum + n, 0);
  const endedShort = job.limits.maxJobs === null || launched < job.limits.maxJobs;
  const criterion =
    criteria.targetObjective !== null || criteria.maxJobsNotImproving !== null || criteria.onConvergence;
  const endStopsTrials = job.status !== "Completed" || ranOut || (criterion && endedShort);
  return endStopsTrials && stoppedAt(trial) >= job.endedAt - END_MARGIN_SECONDS;
}

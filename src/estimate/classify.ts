import type { ClassifiedTrial, StopCause, Trial } from "../model/trial.ts";
import type { TuningJob } from "../model/tuning-job.ts";
import { longestPlannedEpochs } from "./planned-epochs.ts";
import { stoppedTogether } from "./stopped-together.ts";
import { stoppedAt, tuningJobStopsFrom } from "./tuning-job-end.ts";

type Verdict = Pick<ClassifiedTrial, "outcome" | "stoppedBecause" | "basis" | "why">;

/** What the tuning job as a whole says about the stops of its trials. */
interface Evidence {
  readonly job: TuningJob;
  /** From when on stops belong to the end of the tuning job; `null` where its end stops nothing. */
  readonly jobStopsFrom: number | null;
  readonly together: (at: number) => boolean;
  /** Whether a trial other than this one had shown an objective by then. */
  readonly comparable: (trial: Trial) => boolean;
}

/**
 * Gives every trial its outcome. SageMaker records no reason for a stop, so "stopped by the tuner" is inferred: the tuner
 * could stop trials, nothing else explains the stop, and the trial had shown an objective to judge it by.
 */
export function classify(job: TuningJob, trials: readonly Trial[]): ClassifiedTrial[] {
  const stops = trials.filter((trial) => trial.status === "Stopped");
  const evidence: Evidence = {
    job,
    jobStopsFrom: tuningJobStopsFrom(job, trials),
    together: stoppedTogether(
      stops.map(stoppedAt),
      trials.flatMap(({ status, endedAt }) => (status === "Completed" && endedAt !== null ? [endedAt] : [])),
    ),
    comparable: otherShownBefore(trials),
  };
  return trials.map((trial) => ({ ...trial, ...verdict(trial, evidence) }));
}

function verdict(trial: Trial, evidence: Evidence): Verdict {
  switch (trial.status) {
    case "Completed":
      return ended("completed", "SageMaker recorded it as completed.");
    case "Failed":
      return ended("failed", "SageMaker recorded it as failed.");
    case "InProgress":
      return ended("running", "It had not ended when it was read.");
    case "Stopped":
      return recordedStop(trial) ?? inferredStop(trial, evidence);
  }
}

function recordedStop(trial: Trial): Verdict | null {
  if (trial.secondaryStatus === "MaxRuntimeExceeded") {
    return stopped("max-runtime", "It reached its maximum run time.", "recorded");
  }
  if (trial.secondaryStatus === "MaxWaitTimeExceeded") {
    return stopped("max-wait", "Its spot wait time was used up.", "recorded");
  }
  return null;
}

function inferredStop(trial: Trial, { job, jobStopsFrom, together, comparable }: Evidence): Verdict {
  const at = stoppedAt(trial);
  if (trial.secondaryStatus === null && reachedMaxRuntime(trial)) {
    return stopped("max-runtime", "It ran as long as its maximum run time allows.");
  }
  const hyperband = job.strategy === "Hyperband";
  const epochs =
    (hyperband ? trial.curve?.points.reduce((sum, point) => sum + point.count, 0) : null) ?? null;
  const maximum = hyperband ? (job.hyperband?.maxResource ?? longestPlannedEpochs(job, trial)) : null;
  if (hyperband && maximum !== null && epochs !== null && epochs >= maximum) {
    const why = "Hyperband ends a trial at its maximum resource: it ran its full length.";
    return { outcome: "completed", stoppedBecause: null, basis: "inferred", why };
  }
  if (jobStopsFrom !== null && at >= jobStopsFrom) {
    return stopped("tuning-job-ended", "It stopped when the tuning job ended.");
  }
  if (!hyperband && job.earlyStoppingType === "Off") {
    return stopped("user", "Early stopping was off, so a person or a script stopped it.");
  }
  if (!hyperband && job.definitions.length > 1) {
    return stopped("unknown", "Early stopping does not act in a tuning job with several definitions.");
  }
  if (hyperband && (maximum === null || epochs === null)) {
    return stopped("unknown", "Whether it had reached Hyperband's maximum resource cannot be read.");
  }
  const least = job.hyperband?.minResource ?? null;
  if (hyperband && least !== null && epochs !== null && epochs < least) {
    const why = `Hyperband stops no trial before its minimum resource, and it stopped after ${epochs} of ${least} epochs.`;
    return stopped("unknown", why);
  }
  if (together(at)) {
    const why = "Several trials stopped within seconds of it: that looks like a person or a script.";
    return stopped("unknown", why);
  }
  if (trial.curve === null && trial.objective === null) {
    return stopped("unknown", "It showed no objective that the tuner could have judged it by.");
  }
  if (job.warmStart === null && !comparable(trial)) {
    return stopped("unknown", "No other trial had shown an objective that it could have been compared with.");
  }
  const why = hyperband
    ? `Hyperband stopped it after ${epochs} of ${maximum} epochs.`
    : "Early stopping was on, and nothing else explains the stop.";
  return { outcome: "earlyStopped", stoppedBecause: "tuner", basis: "inferred", why };
}

function ended(outcome: "completed" | "failed" | "running", why: string): Verdict {
  return { outcome, stoppedBecause: null, basis: "recorded", why };
}

function stopped(cause: StopCause, why: string, basis: Verdict["basis"] = "inferred"): Verdict {
  return { outcome: "stopped", stoppedBecause: cause, basis, why };
}

function reachedMaxRuntime({ maxRuntimeSeconds, startedAt, endedAt }: Trial): boolean {
  if (maxRuntimeSeconds === null || startedAt === null || endedAt === null) return false;
  return endedAt - startedAt >= maxRuntimeSeconds;
}

/** A trial has shown an objective from the first point of its curve on; where no curve was read, perhaps from its start. */
function otherShownBefore(trials: readonly Trial[]): (trial: Trial) => boolean {
  const shown = trials.map(({ name, curve, startedAt }) => ({
    name,
    at: curve?.points[0]?.at ?? startedAt ?? Number.POSITIVE_INFINITY,
  }));
  const firstTwo = shown.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).slice(0, 2);
  return (trial) => firstTwo.some(({ name, at }) => name !== trial.name && at < stoppedAt(trial));
}

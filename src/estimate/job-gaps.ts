import { counted } from "../model/counted.ts";
import { type ClassifiedTrial, interruptionsOf, mayBeBilledLess } from "../model/trial.ts";
import { countedTrials, definitionOf, type TuningJob } from "../model/tuning-job.ts";
import { noObjective } from "./hindrances.ts";

/** What a trial may end after its tuning job, as clocks go. */
const LATE_SECONDS = 60;

/** What kind of tuning job this is, where that limits what can be said: one sentence each. */
export function jobGaps(job: TuningJob, trials: readonly ClassifiedTrial[]): string[] {
  const gaps: string[] = [];
  const running = trials.filter((trial) => trial.outcome === "running").length;
  if (job.endedAt === null) {
    gaps.push(
      `The tuning job has not ended (status ${job.status}, trials running: ${running}): figures are what was there when it was read. ` +
        "Run the report again after it ended, or set `wait-minutes`.",
    );
  } else if (running > 0) {
    gaps.push(
      `The tuning job has ended, and ${counted(running, "trial")} had not when the trials were read: figures are what was there. ` +
        "Run the report again.",
    );
  }
  const launched = countedTrials(job);
  if (trials.length === 0 && launched === 0)
    gaps.push("The tuning job has no trials: there is nothing to compare.");
  if (trials.length > 0 && trials.every((trial) => trial.outcome === "failed")) {
    gaps.push("All trials failed: there is no objective and no unstopped duration to estimate from.");
  }
  const scored = trials.filter(({ outcome }) => outcome === "completed" || outcome === "earlyStopped");
  if (
    job.objective &&
    running === 0 &&
    scored.length > 0 &&
    scored.every(({ objective }) => objective === null)
  ) {
    const { cause, remedy } = noObjective(job);
    gaps.push(`${cause} ${remedy}`);
  }
  if (job.definitions.length > 1) {
    gaps.push(
      `The tuning job has ${job.definitions.length} training job definitions: early stopping does not act in such jobs` +
        (job.objective ? "." : ", and their objectives cannot be ranked against each other."),
    );
  }
  if (job.limits.maxJobs === null) {
    gaps.push("The tuning job set no maximum number of trials: it ran as many as its grid has.");
  }
  if (job.warmStart) {
    gaps.push(
      `It was warm-started from ${counted(job.warmStart.parents.length, "earlier tuning job")}, whose trials and cost are not in this report.`,
    );
  }
  if (job.autotuned)
    gaps.push("Autotune chose limits, strategy and early stopping; they are read back from the tuning job.");
  if (job.status === "Failed")
    gaps.push(`The tuning job failed: ${job.failureReason ?? "no reason was recorded."}`);
  const { endedAt } = job;
  const late =
    endedAt === null ? [] : trials.filter((trial) => (trial.endedAt ?? 0) > endedAt + LATE_SECONDS);
  if (late.length > 0) {
    gaps.push(
      `${counted(late.length, "trial")} ended after the tuning job: its wall clock is told up to the last trial's end.`,
    );
  }
  gaps.push(...doubtfulStops(job, trials), ...interruptions(job, trials));
  const unbilled = trials.filter(mayBeBilledLess).length;
  if (unbilled > 0) {
    gaps.push(
      `The billable time of ${counted(unbilled, "spot trial")} is not on record: all of ${unbilled === 1 ? "its" : "their"} time is counted, ` +
        "so costs are upper bounds. `sagemaker:Search` shows it (training-jobs.json of a recording).",
    );
  }
  if (job.definitions.some(({ algorithm }) => isOfAnotherAccount(algorithm, job.arn))) {
    gaps.push(
      "The algorithm is another account's: what AWS Marketplace bills for its software is in no amount here. Look for it in the bill under AWS Marketplace.",
    );
  }
  if (launched > trials.length) {
    gaps.push(
      `The tuning job counts ${counted(launched, "trial")}, of which ${counted(trials.length, "was", "were")} read: totals are of those alone. ` +
        "Run the report again, or record the list with all its pages.",
    );
  }
  return gaps;
}

/** Algorithms that were subscribed to on AWS Marketplace stay in its account. */
function isOfAnotherAccount(algorithm: string | null, ownArn: string): boolean {
  const owner = (arn: string): string | undefined => arn.split(":")[4];
  return algorithm?.startsWith("arn:") === true && owner(algorithm) !== owner(ownArn);
}

/** Stops that may be the tuner's, and are not counted as its. */
function doubtfulStops(job: TuningJob, trials: readonly ClassifiedTrial[]): string[] {
  const tunerStops =
    job.strategy === "Hyperband" || (job.earlyStoppingType === "Auto" && job.definitions.length === 1);
  const because = (cause: "unknown" | "tuning-job-ended", reason: string): string[] => {
    const count = trials.filter((trial) => trial.stoppedBecause === cause).length;
    if (count === 0) return [];
    const doubt = tunerStops
      ? `. If early stopping had stopped ${count === 1 ? "it" : "some of them"}, it avoided more than is told here.`
      : ".";
    return [`${counted(count, "trial")} stopped ${reason}: left out of the saving${doubt}`];
  };
  return [
    ...because("unknown", "for a reason that cannot be read"),
    ...(tunerStops ? because("tuning-job-ended", "as the tuning job ended or shortly before") : []),
  ];
}

/** Interruptions that the unstopped trials would have met: none are expected, whatever the run has seen. */
function interruptions(job: TuningJob, trials: readonly ClassifiedTrial[]): string[] {
  if (job.endedAt === null || trials.every((trial) => trial.outcome !== "earlyStopped")) return [];
  const hit = trials.filter((trial) => interruptionsOf(trial) > 0);
  if (hit.length === 0) return [];
  const resumes = hit.every(({ definitionName }) => definitionOf(job, definitionName)?.checkpointed);
  return [
    `Managed spot interrupted ${hit.length} of ${counted(trials.length, "trial")}, and would have interrupted unstopped ones, too: that is not in the estimate. ` +
      (resumes
        ? "A script that resumes from its checkpoints loses little by it; one that does not begins again, and early stopping then avoided more."
        : "Without checkpoints each interruption has a trial begin again, so early stopping may have avoided far more. Set `CheckpointConfig.S3Uri`, and resume from it."),
  ];
}

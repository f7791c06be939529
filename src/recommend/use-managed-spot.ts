import { counted } from "../model/counted.ts";
import { type Interval, interval } from "../model/interval.ts";
import type { TrialDefinition } from "../model/tuning-job.ts";
import { percent } from "../report/format.ts";
import type { Rule } from "./rule.ts";

/** A day, SageMaker's own limit where a definition sets none. */
const DEFAULT_MAX_RUNTIME_SECONDS = 86_400;
/** Waiting for capacity may take as long again as the training. */
export const WAIT_FACTOR = 2;

/**
 * Spot was off. The change is one of three settings: without `MaxWaitTimeInSeconds` SageMaker refuses it, and without a
 * checkpoint an interrupted trial begins again.
 */
export const useManagedSpot: Rule = ({ job, spend, spotOutlook: outlook }) => {
  const saving = outlook?.savingUsd;
  const [definition] = job.definitions;
  if (!outlook || !saving || !definition || job.definitions.some((each) => each.spot)) return null;
  const commitment = spend.rates.some((rate) => rate.coveredByPlan);
  const own = outlook.basis === "own-spot-jobs";
  return {
    id: "use-managed-spot",
    title: "Run trials on managed spot",
    change: { parameter: "EnableManagedSpotTraining", from: "false", to: "true" },
    alsoChange: besideSpot(definition),
    // A stated range is nothing to add up the next run from.
    effect: own
      ? { costFactor: commitment ? { ...outlook.billableShare, high: 1 } : outlook.billableShare }
      : null,
    savingUsd: commitment ? interval(saving.estimate, 0, saving.high) : saving,
    savingSeconds: null,
    confidence: own ? (outlook.sameInstanceType ? "high" : "medium") : "indicative",
    risk: [
      "An interrupted trial waits for capacity, and the run takes longer.",
      definition.checkpointed
        ? "A checkpoint path is set; whether the script resumes from it is not known."
        : "No checkpoint path is set: until the script saves and resumes, an interrupted trial begins again.",
    ].join(" "),
    evidence: [
      own
        ? `This account's last ${outlook.jobs} spot training jobs${outlook.sameInstanceType ? " on these instance types" : ""} were billed ${share(outlook.billableShare)} of their training time, and ${outlook.interruptedJobs || "none"} of them ${outlook.interruptedJobs === 1 ? "was" : "were"} interrupted.`
        : `A stated range, nothing of this account's own: public spot training outputs were billed ${share(outlook.billableShare)} of their training time${outlook.jobs > 0 ? `, and ${counted(outlook.jobs, "past spot job")} of this account ${outlook.jobs === 1 ? "is" : "are"} too few to say more` : ""}.`,
      "Valued at the rate that this run was paid at.",
      commitment
        ? "A savings plan pays part of that rate and does not cover spot: as cash it is anything from nothing to the on-demand rate, because the commitment is paid anyway."
        : "",
    ]
      .filter(Boolean)
      .join(" "),
  };
};

/** What has to be set together with spot. */
export function besideSpot({ maxRuntimeSeconds, checkpointed }: TrialDefinition) {
  const to = WAIT_FACTOR * (maxRuntimeSeconds ?? DEFAULT_MAX_RUNTIME_SECONDS);
  const maxWait = { parameter: "StoppingCondition.MaxWaitTimeInSeconds", from: null, to };
  const checkpoint = { parameter: "CheckpointConfig.S3Uri", from: null, to: "an S3 prefix of your own" };
  return checkpointed ? [maxWait] : [maxWait, checkpoint];
}

/** `31 % (26 % to 44 %)`. */
function share(of: Interval): string {
  const [low, high] = [percent(of.low), percent(of.high)];
  return percent(of.estimate) + (low === high ? "" : ` (${low} to ${high})`);
}

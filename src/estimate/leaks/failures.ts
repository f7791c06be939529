import type { ClassifiedTrial } from "../../model/trial.ts";
import type { TuningJob } from "../../model/tuning-job.ts";
import type { Spend } from "../billing/spend.ts";
import { type FailureRegion, failureRegion } from "./failure-region.ts";
import { type Taken, taken } from "./money.ts";

/** Trials that failed for the same reason. */
export interface FailureGroup extends Taken {
  /** The reason of the first of them, with paths and identifiers masked. */
  readonly reason: string;
  /** Where in the search space they lie; `null` where that is not clear. */
  readonly region: FailureRegion | null;
}

/** Failed trials by reason, the dearest group first. */
export function failureGroups(
  job: TuningJob,
  trials: readonly ClassifiedTrial[],
  spend: Spend,
): FailureGroup[] {
  const failed = trials.filter((trial) => trial.outcome === "failed");
  const groups = Map.groupBy(failed, (trial) => signature(reasonOf(trial)));
  const succeeded = trials.filter((trial) => trial.outcome !== "failed" && trial.outcome !== "running");
  return [...groups.values()]
    .map((group): FailureGroup => {
      const [first] = group;
      return {
        ...taken(group, spend),
        reason: first ? reasonOf(first) : NO_REASON,
        region: failureRegion(job, group, succeeded),
      };
    })
    .sort((a, b) => b.billableSeconds - a.billableSeconds || b.trials.length - a.trials.length);
}

const NO_REASON = "no failure reason was recorded";
const LONGEST_REASON = 200;

/** SageMaker wraps what a script raised: the kind of error, then `ErrorMessage "…"`, then the command that ran. */
function reasonOf({ failureReason }: ClassifiedTrial): string {
  const text = (failureReason ?? "").replace(/\s+/g, " ").trim();
  if (text === "") return NO_REASON;
  const kind = /^\w+(?=:)/.exec(text)?.[0];
  const raised = /ErrorMessage\s*:?\s*"?(.+?)"?(?: Command .*)?(?:, exit code: \d+)?$/.exec(text)?.[1];
  // The sentences that hold a reason end it themselves.
  const told = masked(raised ? `${kind ? `${kind}: ` : ""}${raised}` : text).replace(/\.+$/, "");
  return told.length > LONGEST_REASON ? `${told.slice(0, LONGEST_REASON)}…` : told;
}

/** A reason without what is only this trial's: paths, ARNs, account ids. */
function masked(reason: string): string {
  return reason
    .replace(/arn:[^\s"',)]+/g, "(ARN)")
    .replace(/(?:\b[a-z][a-z0-9+]*:\/)?\/[^\s"',)]+/gi, "(path)")
    .replace(/\b\d{12}\b/g, "(id)");
}

/** The same for reasons that differ in numbers and identifiers alone. */
function signature(reason: string): string {
  return reason
    .toLowerCase()
    .replace(/\b(?=[a-f-]*\d)[0-9a-f-]{6,}\b/g, "#")
    .replace(/[-+]?\d+(?:[.,]\d+)*(?:e[-+]?\d+)?/g, "#");
}

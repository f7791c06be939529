import type { FailureRegion } from "../estimate/leaks/failure-region.ts";
import { counted } from "../model/counted.ts";
import { percent } from "../report/format.ts";
import type { Rule } from "./rule.ts";

/** Failed trials are paid until the failure is noticed, and teach the search nothing. */
export const fixFailingTrials: Rule = ({ trials, leaks: { failures } }) => {
  const [largest] = failures;
  if (!largest) return null;
  const failed = new Set(failures.flatMap((group) => group.trials));
  const share = failures.reduce((sum, group) => sum + group.share, 0);
  const alike =
    failed.size === 1
      ? ""
      : `${largest.trials.length === failed.size ? "All" : largest.trials.length} of them: `;
  const others = failures.length - 1;
  return {
    id: "fix-failing-trials",
    title: `${failed.size} of ${counted(trials.length, "trial")} failed`,
    change: null,
    // Where all failed, nothing is left to replay: a next run that works is not free.
    ...(failed.size < trials.length ? { effect: { without: failed } } : {}),
    confidence: "high",
    risk: riskWords(failed.size, trials.length),
    evidence: `Failed trials took ${percent(share)} of the billed time. ${alike}${largest.reason}${others > 0 ? ` (${counted(others, "other reason")} besides)` : ""}.${largest.region ? ` ${regionWords(largest.region)}` : ""}`,
  };
};

function riskWords(failed: number, all: number): string {
  const [they, are, run] =
    failed === 1 ? ["it", "is", "runs to its end, and costs"] : ["they", "are", "run to their end, and cost"];
  const leftOut = failed < all ? `None where ${they} ${are} left out: a failed trial gives no model. ` : "";
  return `${leftOut}Mended, ${they} ${run} more than ${failed === 1 ? "its" : "their"} failure did.`;
}

function regionWords({ parameter, side, value, failed, trials }: FailureRegion): string {
  const where = side === "=" ? `set to ${value}` : side === ">=" ? `from ${value} upwards` : `up to ${value}`;
  return `They lie together: of the ${counted(trials, "trial")} with \`${parameter}\` ${where}, ${failed} failed so. Mend it there, or leave that part of the range out.`;
}

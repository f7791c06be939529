import type { Rule } from "./recommend.ts";

/** Failed trials are paid until the failure is noticed, and teach the search nothing. */
export const fixFailingTrials: Rule = ({ trials }) => {
  const failed = trials.filter((trial) => trial.outcome === "failed");
  if (failed.length === 0) return null;
  const reasons = Map.groupBy(failed, (trial) => firstLine(trial.failureReason));
  const [reason, alike] = [...reasons].reduce((most, next) =>
    next[1].length > most[1].length ? next : most,
  );
  return {
    id: "fix-failing-trials",
    title: `${failed.length} of ${trials.length} trials failed`,
    change: null,
    // Where all failed, nothing is left to replay: a next run that works is not free.
    ...(failed.length < trials.length ? { effect: { withoutFailed: true } } : {}),
    confidence: "high",
    risk: "None: a failed trial gives no model.",
    evidence: `${alike.length === failed.length ? "All" : `${alike.length}`} of them: ${reason}`,
  };
};

const LONGEST_REASON = 200;

function firstLine(reason: string | null): string {
  const line = reason?.split(/\r?\n/, 1)[0]?.trim();
  if (!line) return "no failure reason was recorded";
  return line.length > LONGEST_REASON ? `${line.slice(0, LONGEST_REASON)}…` : line;
}

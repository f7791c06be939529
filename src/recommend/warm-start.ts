import { objectiveValue, percent } from "../report/format.ts";
import type { Rule } from "./rule.ts";

/** A run that was as good within so few trials had little to learn. */
const FEWEST_TRIALS = 10;

/** An earlier run had searched the same ranges, and this one began from nothing. */
export const warmStart: Rule = ({ job, leaks: { earlierRun } }) => {
  if (!earlierRun) return null;
  const { name, bestObjective, trialsUntilAsGood: until, shareUntilAsGood } = earlierRun;
  if (until !== null && until < FEWEST_TRIALS) return null;
  const again =
    until === null
      ? "this run never came as far"
      : `this run took ${until} trials and ${percent(shareUntilAsGood)} of its billed time to come as far`;
  return {
    id: "warm-start",
    title: "Begin the next run from what this one learned",
    change: {
      parameter: "WarmStartConfig.ParentHyperParameterTuningJobs",
      from: null,
      to: job.name,
    },
    savingUsd: null,
    savingSeconds: null,
    confidence: "low",
    risk: "Right only where data and script are the same (WarmStartType IdenticalDataAndAlgorithm); where they changed, use TransferLearning. A search that begins near an old optimum may miss a new one.",
    evidence: `${name} had searched the same ranges for the same objective and ended at ${objectiveValue(bestObjective)}; ${again}. What a warm start would have spared cannot be replayed.`,
  };
};

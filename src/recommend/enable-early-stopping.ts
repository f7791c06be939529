import { percent } from "../report/format.ts";
import type { Rule } from "./recommend.ts";

/** A saving below this share of the run would not be told from noise. */
const LEAST_SHARE = 0.03;

/** Early stopping was off although the trials showed objective curves that it could have acted on. */
export const enableEarlyStopping: Rule = ({ job, spend, policies }) => {
  const auto = policies.find((policy) => policy.name === "auto");
  const cost = spend.costUsd;
  const excluded = job.strategy === "Hyperband" || job.definitions.length > 1;
  if (job.earlyStoppingType === "Auto" || excluded || !auto?.costUsd || cost === null || cost === 0)
    return null;
  if (cost - auto.costUsd.estimate < LEAST_SHARE * cost) return null;
  const lost = auto.betterModelLostProbability;
  return {
    id: "enable-early-stopping",
    title: "Let SageMaker stop trials that fall behind",
    change: { parameter: "TrainingJobEarlyStoppingType", from: "Off", to: "Auto" },
    effect: { policy: auto },
    confidence: "medium",
    risk:
      lost === null
        ? "It may stop a trial that would have become the best."
        : `In replays of this run, over shuffled orders and both ends of the rule, the best trial was stopped in ${percent(lost)} of cases.`,
    evidence: `This run's own curves replayed under SageMaker's median rule: about ${auto.stoppedTrials} trials stopped. ${auto.note}`,
  };
};

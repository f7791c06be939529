import { counted } from "../model/counted.ts";
import { percent } from "../report/format.ts";
import { objectiveChange } from "./objective-change.ts";
import type { Rule } from "./rule.ts";

/** A smaller saving than this share of the run is left alone: a choice. */
const LEAST_SHARE = 0.03;

/** Early stopping was off although the trials showed objective curves that it could have acted on. */
export const enableEarlyStopping: Rule = ({ job, spend, policies, best }) => {
  const auto = policies.find((policy) => policy.name === "auto");
  const cost = spend.costUsd;
  if (job.earlyStoppingType === "Auto" || !auto?.replay || !auto.costUsd || !cost) return null;
  if (cost - auto.costUsd.estimate < LEAST_SHARE * cost) return null;
  const lost = auto.betterModelLostProbability;
  return {
    id: "enable-early-stopping",
    title: "Let SageMaker stop trials that fall behind",
    change: { parameter: "TrainingJobEarlyStoppingType", from: "Off", to: "Auto" },
    effect: { policy: auto },
    // Read off the account's own stops, or anywhere between the two ends of an undocumented rule.
    confidence: auto.basis === "assumed" ? "low" : "medium",
    risk: `${lost === null ? "It may stop the trial that would win." : `In replays over shuffled orders the trial that won was stopped in ${percent(lost)} of cases.`} ${objectiveChange(auto, best)}`,
    evidence: `This run's own curves replayed under SageMaker's median rule: about ${counted(auto.stoppedTrials ?? 0, "trial")} stopped. ${auto.note}`,
  };
};

import { interval } from "../model/interval.ts";
import { percent } from "../report/format.ts";
import type { Rule } from "./recommend.ts";

/** A saving below this share of the run would not be told from noise. */
const LEAST_SHARE = 0.03;

/** Early stopping was off although the trials showed objective curves that it could have acted on. */
export const enableEarlyStopping: Rule = ({ job, spend, policies, schedule }) => {
  const auto = policies.find((policy) => policy.name === "auto");
  const cost = spend.costUsd;
  const excluded = job.strategy === "Hyperband" || job.definitions.length > 1;
  if (job.earlyStoppingType === "Auto" || excluded || !auto?.costUsd || cost === null || cost === 0)
    return null;
  const saved = interval(cost - auto.costUsd.estimate, cost - auto.costUsd.high, cost - auto.costUsd.low);
  if (saved.estimate < LEAST_SHARE * cost) return null;
  const clock = auto.wallClockSeconds;
  const faster = (to: number): number => schedule.wallClockSeconds - to;
  const lost = auto.betterModelLostProbability;
  return {
    id: "enable-early-stopping",
    title: "Let SageMaker stop trials that fall behind",
    change: { parameter: "TrainingJobEarlyStoppingType", from: "Off", to: "Auto" },
    savingUsd: saved,
    savingSeconds: clock && interval(faster(clock.estimate), faster(clock.high), faster(clock.low)),
    confidence: "medium",
    risk:
      lost === null
        ? "It may stop a trial that would have become the best."
        : `In replays of this run, over shuffled orders and both ends of the rule, the best trial was stopped in ${percent(lost)} of cases.`,
    evidence: `This run's own curves replayed under SageMaker's median rule: about ${auto.stoppedTrials} trials stopped. ${auto.note}`,
  };
};

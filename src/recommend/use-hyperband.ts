import { hyperbandLimits } from "../estimate/policy/listed-policies.ts";
import type { TuningJob } from "../model/tuning-job.ts";
import type { Advice } from "../report/advice.ts";
import { percent } from "../report/format.ts";
import { objectiveChange, oftenLost } from "./objective-change.ts";
import type { Rule } from "./rule.ts";

/** Changing the strategy is a larger step than setting a flag: a saving below this share is not worth it. */
const LEAST_SHARE = 0.1;
/** With fewer trials no rung compares enough of them. */
const FEWEST_TRIALS = 20;

/** The trials show curves by which Hyperband could have ended most of them early. */
export const useHyperband: Rule = ({ job, spend, policies, courses, best }) => {
  const policy = policies.find(({ name }) => name === "hyperband");
  const cost = spend.costUsd;
  const limits = hyperbandLimits({ job, courses });
  if (job.strategy === "Hyperband" || !policy?.replay || !policy.costUsd || !limits || !cost) return null;
  if (courses.length < FEWEST_TRIALS) return null;
  if (policy.costUsd.high >= cost || cost - policy.costUsd.estimate < LEAST_SHARE * cost) return null;
  const lost = policy.betterModelLostProbability;
  return {
    id: "use-hyperband",
    title: "Let Hyperband spend the time on the trials that lead",
    change: { parameter: "Strategy", from: job.strategy, to: "Hyperband" },
    alsoChange: besideHyperband(job.earlyStoppingType, limits),
    effect: { policy },
    confidence: oftenLost(lost) ? "indicative" : "low",
    risk: `${lost === null ? "It may stop the trial that would win." : `In replays over shuffled orders the trial that won was stopped in ${percent(lost)} of cases.`} ${objectiveChange(policy, best)}`,
    evidence: `Hyperband goes instead of early stopping, not with it: TrainingJobEarlyStoppingType has to be Off. The same configurations replayed under asynchronous successive halving: about ${policy.stoppedTrials} of ${courses.length} trials stopped. SageMaker documents neither its reduction factor (the range holds 3 and 4) nor its rungs, and a real run would spend what is freed on more configurations, drawn at random.`,
  };
};

/** What SageMaker demands beside the strategy, and the resources that the replay has. */
function besideHyperband(
  earlyStopping: TuningJob["earlyStoppingType"],
  { minResource, maxResource }: { readonly minResource: number; readonly maxResource: number },
): NonNullable<Advice["alsoChange"]> {
  const limit = (name: string, to: number) => {
    return { parameter: `StrategyConfig.HyperbandStrategyConfig.${name}`, from: null, to };
  };
  const off = { parameter: "TrainingJobEarlyStoppingType", from: "Auto", to: "Off" };
  const limits = [limit("MinResource", minResource), limit("MaxResource", maxResource)];
  return earlyStopping === "Auto" ? [...limits, off] : limits;
}

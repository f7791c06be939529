import { percent } from "../report/format.ts";
import { objectiveChange, oftenLost } from "./objective-change.ts";
import type { Rule } from "./rule.ts";

/** A smaller saving than this share of the run is left alone: a choice. */
const LEAST_SHARE = 0.05;
/**
 * Patience values that make sense, and how often benchmark searches of 120 trials lost something to them: under Bayesian
 * search and under random search (docs/method.md). Shorter ones lose too often.
 */
const PATIENCES: readonly [patience: number, bayesian: number, random: number][] = [
  [20, 0.5, 0.7],
  [30, 0.38, 0.57],
  [40, 0.27, 0.43],
];

/** The run went on long after its last improvement: a completion criterion would have ended it and lost nothing. */
export const addCompletionCriteria: Rule = ({ job, spend, policies, schedule, best }) => {
  const cost = spend.costUsd;
  if (!cost || job.completionCriteria.maxJobsNotImproving !== null || best?.objective == null) return null;
  for (const [patience, bayesian, random] of PATIENCES) {
    const policy = policies.find(({ name }) => name === `not-improving-${patience}`);
    if (!policy?.costUsd || policy.endsAfterTrials === null || policy.bestObjective !== best.objective)
      continue;
    if (cost - policy.costUsd.estimate < LEAST_SHARE * cost) continue;
    const lost = policy.betterModelLostProbability;
    return {
      id: "add-completion-criteria",
      title: `End the search after ${patience} trials without an improvement`,
      change: {
        parameter:
          "TuningJobCompletionCriteria.BestObjectiveNotImproving.MaxNumberOfTrainingJobsNotImproving",
        from: null,
        to: patience,
      },
      effect: { policy },
      confidence: oftenLost(lost) ? "indicative" : "medium",
      risk: `${lost === null ? "" : `With the same trials in another order the one that won would have been missed in ${percent(lost)} of cases. `}In benchmark searches of 120 trials this patience lost something in ${percent(job.strategy === "Bayesian" ? bayesian : random)} of runs. ${objectiveChange(policy, best)}`,
      evidence: `It would have ended this run after ${policy.endsAfterTrials} of ${schedule.trials.length} trials with the same best objective. One run cannot tell luck from a plateau. ${policy.note}`,
    };
  }
  return null;
};

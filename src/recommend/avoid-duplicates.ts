import type { Duplicates } from "../estimate/leaks/duplicates.ts";
import type { TuningJob } from "../model/tuning-job.ts";
import { objectiveValue, percent } from "../report/format.ts";
import type { Advice, Rule } from "./rule.ts";

const FEWEST = 2;

/** The search gave trials settings that it had tried before. */
export const avoidDuplicates: Rule = ({ job, trials, leaks: { duplicates } }) => {
  const count = duplicates.trials.length;
  if (count < FEWEST) return null;
  const spread = duplicates.objectiveSpread;
  return {
    id: "avoid-duplicates",
    title: `${count} of ${trials.length} trials repeated settings that had been trained`,
    change: changeFor(job, duplicates, trials.length),
    effect: { without: new Set(duplicates.trials) },
    confidence: "high",
    risk: `Repeats tell how much the objective varies by itself${spread === null ? "" : ` (here by up to ${objectiveValue(spread)})`}; a few of the best are worth that.`,
    evidence: `${duplicates.settings} settings were trained more than once: the repeats took ${percent(duplicates.share)} of the billed time. ${remedy(duplicates, trials.length)}`,
  };
};

/** Grid search tries each setting once; SageMaker offers it where all hyperparameters are categorical. */
function changeFor(job: TuningJob, { spaceSize }: Duplicates, trials: number): Advice["change"] {
  if (spaceSize === null || spaceSize > trials) return null;
  const categorical = job.definitions.every(({ ranges }) =>
    ranges.every(({ kind }) => kind === "categorical"),
  );
  if (categorical && job.strategy !== "Grid")
    return { parameter: "Strategy", from: job.strategy, to: "Grid" };
  const from = job.limits.maxJobs;
  return from !== null && from > spaceSize
    ? { parameter: "ResourceLimits.MaxNumberOfTrainingJobs", from, to: spaceSize }
    : null;
}

function remedy({ spaceSize }: Duplicates, trials: number): string {
  if (spaceSize !== null && spaceSize <= trials)
    return `The search space holds only ${spaceSize} settings: try each once, or widen it.`;
  return "Where values are few or rounded, widen the ranges or let them be continuous, so that the search finds new ones.";
}

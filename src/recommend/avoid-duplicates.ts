import type { Duplicates } from "../estimate/leaks/duplicates.ts";
import { counted } from "../model/counted.ts";
import type { TuningJob } from "../model/tuning-job.ts";
import type { Advice } from "../report/advice.ts";
import { objectiveValue, percent } from "../report/format.ts";
import type { Rule } from "./rule.ts";

const FEWEST = 2;

/**
 * The search gave trials settings that it had tried before. Money is saved by launching fewer trials: as many as there are
 * settings, where the run went through them all, else as many as it tried different ones.
 */
export const avoidDuplicates: Rule = ({ job, trials, leaks: { duplicates } }) => {
  const count = duplicates.trials.length;
  if (count < FEWEST) return null;
  const spread = duplicates.objectiveSpread;
  const exhausted = duplicates.spaceSize !== null && duplicates.spaceSize <= trials.length;
  const fewer = exhausted ? trials.length - (duplicates.spaceSize ?? 0) : count;
  return {
    id: "avoid-duplicates",
    title: `${count} of ${trials.length} trials repeated settings that had been trained`,
    ...changesFor(job, exhausted, trials.length - fewer),
    // Settings that were never tried take the place of the first repeats.
    effect: fewer === 0 ? null : { without: new Set(duplicates.trials.slice(-fewer)) },
    confidence: "high",
    risk: `Repeats tell how much the objective varies by itself${spread === null ? "" : ` (here by up to ${objectiveValue(spread)})`}; a few of the best are worth that.`,
    evidence: `${counted(duplicates.settings, "setting was", "settings were")} trained more than once: the repeats took ${percent(duplicates.share)} of the billed time. ${remedy(duplicates, exhausted, trials.length - fewer)}`,
  };
};

/**
 * Grid search tries each setting once; SageMaker offers it where all hyperparameters are categorical, and takes no number of
 * trials but that of the settings.
 */
function changesFor(
  { definitions, limits, strategy }: TuningJob,
  exhausted: boolean,
  to: number,
): Pick<Advice, "change" | "alsoChange"> {
  const categorical = definitions.every(({ ranges }) => ranges.every(({ kind }) => kind === "categorical"));
  const from = limits.maxJobs;
  const launch = { parameter: "ResourceLimits.MaxNumberOfTrainingJobs", from, to };
  if (exhausted && categorical && strategy !== "Grid") {
    const change = { parameter: "Strategy", from: strategy, to: "Grid" };
    return from === null || from === to ? { change } : { change, alsoChange: [launch] };
  }
  return { change: from !== null && from > to ? launch : null };
}

function remedy({ spaceSize }: Duplicates, exhausted: boolean, to: number): string {
  if (exhausted)
    return `The search space holds only ${counted(spaceSize ?? 0, "setting")}: try each once, or widen it.`;
  return `Where values are few or rounded, widen the ranges or let them be continuous: ${counted(to, "trial")} then try as many different settings as this run did, and more trials would try new ones for the same money.`;
}

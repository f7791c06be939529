import { interval } from "../model/interval.ts";
import type { Rule } from "./recommend.ts";

/** Least share of the slots' time that has to be filled at the recommended value (method, section 2.3). */
const LEAST_UTILISATION = 0.85;
/** Under Bayesian search each trial should be able to learn from seven finished ones out of eight. */
const BAYESIAN_SHARE = 1 / 8;
/** Parallelism that one account can ask for without a raised quota. */
const DEFAULT_QUOTA = 10;
/** A shorter gain is not worth a change. */
const LEAST_GAIN = 0.2;

/**
 * The same trials in less wall clock: the largest parallelism that keeps its slots filled and, under Bayesian search,
 * leaves enough finished trials to learn from. It never saves compute money, and none that only slows a run is advised.
 */
export const setMaxParallelJobs: Rule = ({ job, trials, schedule, frontier }) => {
  const ran = frontier.find((point) => point.maxParallelJobs === schedule.slots);
  if (!ran || trials.length < 5) return null;
  const learns = job.strategy === "Bayesian";
  const ceiling = Math.min(learns ? trials.length * BAYESIAN_SHARE : trials.length, DEFAULT_QUOTA);
  const better = frontier.findLast(
    (point) => point.maxParallelJobs <= ceiling && point.utilisation >= LEAST_UTILISATION,
  );
  if (!better || better.maxParallelJobs <= schedule.slots) return null;
  const saved = ran.wallClockSeconds - better.wallClockSeconds;
  if (saved < LEAST_GAIN * ran.wallClockSeconds) return null;
  const more = better.maxParallelJobs - schedule.slots;
  return {
    id: "set-max-parallel-jobs",
    title: "Run more trials side by side",
    change: {
      parameter: "ResourceLimits.MaxParallelTrainingJobs",
      from: schedule.slots,
      to: better.maxParallelJobs,
    },
    savingUsd: null,
    savingSeconds: interval(saved, 0.85 * saved, 1.1 * saved),
    confidence: learns ? "medium" : "high",
    risk: learns
      ? `Bayesian search then learns later: benchmarks put it at about ${more / 2} more trials for the same result (0 to ${2 * more}), not measured on this run.`
      : `None for the result: ${job.strategy.toLowerCase()} search does not learn from finished trials.`,
    evidence: `The same trials replayed on ${better.maxParallelJobs} slots with their own start-up times; ${Math.round(100 * better.utilisation)} % of the slots' time stays filled. Compute cost stays the same.`,
  };
};

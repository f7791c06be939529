import { instancesPerTrial } from "../estimate/frontier.ts";
import { extraTrials } from "../estimate/parallelism.ts";
import { counted } from "../model/counted.ts";
import { percent } from "../report/format.ts";
import type { Rule } from "./rule.ts";

/** A shorter gain is not worth a change. */
const LEAST_GAIN = 0.2;
const FEWEST_TRIALS = 5;

/**
 * The same trials in less wall clock. It never saves compute money, none that only slows a run is advised, and none above
 * what the account may run.
 */
export const setMaxParallelJobs: Rule = (
  { job, trials, schedule, frontier, parallelism },
  _config,
  replay,
) => {
  if (!parallelism || trials.length < FEWEST_TRIALS) return null;
  const to = parallelism.maxParallelJobs;
  if (to <= schedule.slots) return null;
  const effect = { slots: to };
  const { savingSeconds } = replay([effect]);
  if (savingSeconds.estimate < LEAST_GAIN * schedule.wallClockSeconds) return null;
  const extra = extraTrials(parallelism, schedule.slots);
  const now = frontier.find(({ maxParallelJobs }) => maxParallelJobs === schedule.slots)?.utilisation ?? 0;
  const quota = parallelism.instanceQuotaKnown
    ? ""
    : ` Check first that your account may run ${to * instancesPerTrial(trials)} such instances at once: their quota could not be read.`;
  return {
    id: "set-max-parallel-jobs",
    title: "Run more trials side by side",
    change: { parameter: "ResourceLimits.MaxParallelTrainingJobs", from: schedule.slots, to },
    effect,
    savingUsd: null,
    confidence: extra.high > 0 ? "medium" : "high",
    risk:
      extra.high > 0
        ? `The search chooses more trials before it has seen results. In benchmarks that took about ${counted(rounded(extra.estimate), "more trial")} for the same result (${rounded(extra.low)} to ${rounded(extra.high)}); this run cannot tell.`
        : `None for the result: ${job.strategy === "Hyperband" ? "Hyperband is made for it" : `${job.strategy.toLowerCase()} search does not learn from finished trials`}.`,
    evidence: `The same trials replayed on ${to} slots with their own start-up times: trials fill ${percent(parallelism.utilisation)} of the slots' time, in this run they filled ${percent(now)}. ${parallelism.reason} The compute cost stays the same: each trial is billed by its own seconds.${quota}`,
  };
};

function rounded(trials: number): number {
  return trials < 10 ? Number(trials.toFixed(1)) : Math.round(trials);
}

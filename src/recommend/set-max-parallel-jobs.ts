import { instancesPerTrial } from "../estimate/frontier.ts";
import { costOnSlots, openingOf } from "../estimate/opening-trials.ts";
import { extraTrials } from "../estimate/parallelism.ts";
import { counted } from "../model/counted.ts";
import { type Interval, interval } from "../model/interval.ts";
import { percent, percentRange } from "../report/format.ts";
import type { Rule } from "./rule.ts";

/** A shorter gain is not worth a change. */
const LEAST_GAIN = 0.2;
const FEWEST_TRIALS = 5;
/** Less than this share of the cost is not told. */
const LEAST_TOLD = 0.005;

/**
 * The same trials in less wall clock. It never saves compute money, none that only slows a run is advised, and none above
 * what the account may run.
 */
export const setMaxParallelJobs: Rule = (findings, _config, replay) => {
  const { job, trials, schedule, frontier, parallelism } = findings;
  if (!parallelism || trials.length < FEWEST_TRIALS) return null;
  const to = parallelism.maxParallelJobs;
  if (to <= schedule.slots) return null;
  const cost = costOnSlots(to, openingOf(findings));
  const effect = { slots: to, slotsFactor: cost };
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
    evidence: `The same trials replayed on ${to} slots with their own start-up times: trials fill ${percent(parallelism.utilisation)} of the slots' time, in this run they filled ${percent(now)}. ${parallelism.reason} ${costWords(cost)}${quota}`,
  };
};

function costWords({ estimate, high }: Interval): string {
  const more = interval(estimate - 1, 0, high - 1);
  return more.estimate < LEAST_TOLD
    ? "The compute cost stays the same: each trial is billed by its own seconds."
    : `More trials are then launched before early stopping has others to compare them with: expect about ${percentRange(more)} more cost.`;
}

function rounded(trials: number): number {
  return trials < 10 ? Number(trials.toFixed(1)) : Math.round(trials);
}

import { counted } from "../model/counted.ts";
import { objectiveValue, percent } from "../report/format.ts";
import { bestLeftOut, bestOfQuantile, expectedBestOf } from "../stats/best-of.ts";
import type { Rule } from "./rule.ts";

const FEWEST_SCORED = 10;
/** Share of the distance from the median trial to the best one that may be lost on average. */
const TOLERATED = 0.05;
/** A shorter search has to leave out at least this share of the trials. */
const LEAST_CUT = 0.2;
/** Trials kept after the last improvement: a quarter of the run, at least ten (docs/method.md). */
const PATIENCE = 0.25;
const LEAST_PATIENCE = 10;

/**
 * Fewer trials where the run had long found what it found: its last improvement lies in the first half, and over all orders
 * of its trials a shorter search would on average have ended as good. One run cannot tell luck from a plateau.
 */
export const setMaxJobs: Rule = ({ job, trials, schedule, searchLength, spend }) => {
  const from = job.limits.maxJobs;
  const sampled = job.strategy === "Random" || job.strategy === "Bayesian";
  if (!searchLength || from === null || !sampled || trials.length < from) return null;
  const { scored, sortedScores } = searchLength;
  const n = scored.length;
  const best = sortedScores[n - 1] ?? 0;
  const tolerated = TOLERATED * (best - (sortedScores[n >> 1] ?? best));
  if (n < FEWEST_SCORED || tolerated <= 0) return null;
  const { number: last, trialsEndedAfter: after } = searchLength.lastThatMattered;
  if (last > trials.length / 2) return null;
  const atLeast = Math.max(
    last + Math.max(LEAST_PATIENCE, Math.ceil(PATIENCE * trials.length)),
    trials.length / 2,
    2 * schedule.slots,
  );
  const lossAt = (to: number): number => best - expectedBestOf(sortedScores, scoredIn(to, n, trials.length));
  const steps = lengths(atLeast, (1 - LEAST_CUT) * trials.length, trials.length >= 20 ? 5 : 1);
  const to = steps.find((length) => lossAt(length) <= tolerated);
  if (to === undefined) return null;
  const left = trials.length - to;
  const unlucky = best - bestOfQuantile(sortedScores, scoredIn(to, n, trials.length), 0.05);
  const equals = sortedScores.filter((score) => score === best).length;
  const which = equals === 1 ? "The best of all" : `All ${equals} of the best, which are equal,`;
  const metric = job.objective?.metric ?? "the objective";
  return {
    id: "set-max-jobs",
    title: `Try ${to} configurations instead of ${from}`,
    change: { parameter: "ResourceLimits.MaxNumberOfTrainingJobs", from, to },
    effect: { trials: to },
    confidence: spend.costUsd === null ? "low" : "medium",
    risk: `With the same trials in another order, ${to} of them would have ended ${twoDigits(lossAt(to))} worse in ${metric} on average, and ${twoDigits(unlucky)} or more in one order of twenty. ${which} had a chance of ${percent(bestLeftOut(trials.length, to, equals))} to be among the ${left} left out.`,
    evidence: `In the order in which trials ended, the last improvement that mattered was trial ${last} of ${trials.length}; ${counted(after, "trial")} ended after it. One run cannot tell luck from a plateau, so this is a choice of budget.`,
  };
};

/** Scored trials among the first so many launched. */
function scoredIn(launched: number, scored: number, all: number): number {
  return Math.max(1, Math.min(scored, Math.round((launched * scored) / all)));
}

function lengths(least: number, most: number, step: number): number[] {
  const found: number[] = [];
  for (let length = Math.ceil(least / step) * step; length <= most; length += step) found.push(length);
  return found;
}

/** An order of magnitude over orders of one run: no more digits than that. */
function twoDigits(value: number): string {
  return objectiveValue(Number(value.toPrecision(2)));
}

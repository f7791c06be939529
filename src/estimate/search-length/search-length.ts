import type { Interval } from "../../model/interval.ts";
import type { ClassifiedTrial } from "../../model/trial.ts";
import { signOf, type TuningJob } from "../../model/tuning-job.ts";
import type { Spend } from "../billing/spend.ts";
import { type Improvement, improvements, type ReachedWithin, reachedWithin } from "./best-so-far.ts";
import { bestOf } from "./expected-best.ts";
import { metricBounds, withinBounds } from "./metric-bounds.ts";
import { type MoreTrials, moreTrials } from "./more-trials.ts";
import { repeatNoise, type ScoredTrial, scoredTrials } from "./scored-trials.ts";

/** Whether the run made too many trials, too few, or cannot tell. Objectives are as recorded. */
export interface SearchLength {
  /** Trials that gave an objective, in launch order. */
  readonly scored: readonly ScoredTrial[];
  /** Signed so that larger is better, ascending. */
  readonly sortedScores: readonly number[];
  /** +1 where larger objectives are better, -1 where smaller ones are. */
  readonly sign: 1 | -1;
  /** Under Bayesian search later trials are better chosen, so that any-order figures only describe. */
  readonly descriptive: boolean;
  readonly note: string;
  readonly bestSoFar: readonly Improvement[];
  /** Improvements smaller than this did not matter. */
  readonly leastThatMatters: number;
  readonly lastThatMattered: Improvement & {
    /** Launched after it, and what they cost. */
    readonly trialsAfter: number;
    readonly costAfterUsd: number | null;
    /** Ended after it, when its objective was known, and what they cost. */
    readonly trialsEndedAfter: number;
    readonly costEndedAfterUsd: number | null;
  };
  readonly expectedBest: readonly { readonly trials: number; readonly objective: Interval }[];
  readonly reachedWithin: readonly ReachedWithin[];
  readonly moreTrials: readonly MoreTrials[];
  /** Trials for an even chance of one more improvement (as many again), their cost, and what the last one cost. */
  readonly oneMoreImprovement: {
    readonly trials: number;
    readonly costUsd: number | null;
    readonly lastCostUsd: number | null;
  };
}

const FEWEST = 3;
const LENGTHS = [1, 2, 3, 5, 8, 10, 15, 20, 30, 50, 75, 100, 150, 200, 300, 500, 750, 1_000, 2_000, 5_000];
const WITHIN = [0, 0.001, 0.01];
/** SageMaker's own measure of an improvement that counts, as a share of the best. */
const LEAST_SHARE = 0.01;
/** Where that is coarse, or repeats are: a share of the distance from the median trial to the best one. */
const LEAST_OF_LEAD = 0.05;

/** `null`, with no claim at all, for Hyperband, without a single objective, and with fewer than three scored trials. */
export function searchLength(
  job: TuningJob,
  trials: readonly ClassifiedTrial[],
  spent: Spend,
): SearchLength | null {
  if (job.strategy === "Hyperband" || job.objective === null) return null;
  const scored = scoredTrials(job, trials, spent);
  const n = scored.length;
  if (n < FEWEST) return null;
  const sign = signOf(job.objective.goal);
  const sortedScores = scored.map((trial) => trial.score).sort((a, b) => a - b);
  const best = sortedScores[n - 1] ?? 0;
  const leastThatMatters = leastImprovement(scored, sortedScores);
  const bounds = metricBounds(
    job.objective.metric,
    scored.map(({ objective }) => objective),
  );
  const records = improvements(scored);
  const trialUsd = spent.costUsd === null || spent.costIsAtLeast ? null : spent.costUsd / n;
  const lengths = LENGTHS.filter((length) => length < n);
  return {
    scored,
    sortedScores,
    sign,
    descriptive: job.strategy !== "Random" && job.strategy !== "Grid",
    note: noteOn(job, best === sortedScores[0], best === sortedScores[n - 6]),
    bestSoFar: records,
    leastThatMatters,
    lastThatMattered: lastImprovement(improvements(scored, leastThatMatters), spent, trials),
    expectedBest: bestOf(sortedScores, [...lengths, n]).map(({ trials: length, mean }) => ({
      trials: length,
      objective: withinBounds(signed(mean, sign), bounds),
    })),
    reachedWithin: WITHIN.map((share) => reachedWithin(scored, sortedScores, share)),
    moreTrials: [...new Set([Math.ceil(n / 10), Math.ceil(n / 4), Math.ceil(n / 2), n])].map((more) =>
      moreTrials(sortedScores, trialUsd, more),
    ),
    oneMoreImprovement: {
      trials: n,
      costUsd: trialUsd === null ? null : n * trialUsd,
      lastCostUsd: between(records.at(-2), records.at(-1)),
    },
  };
}

/** An interval of scores as one of objectives. */
export function signed(of: Interval, sign: 1 | -1): Interval {
  if (sign === 1) return of;
  return { ...of, estimate: -of.estimate, low: -of.high, high: -of.low };
}

/** Of an improvement that matters; never so much that half of what the search gained would not. */
function leastImprovement(scored: readonly ScoredTrial[], sorted: readonly number[]): number {
  const best = sorted.at(-1) ?? 0;
  const coarse = Math.max(LEAST_SHARE * Math.abs(best), repeatNoise(scored) ?? 0);
  const lead = best - (sorted[sorted.length >> 1] ?? best);
  return lead > 0 ? Math.min(coarse, LEAST_OF_LEAD * lead) : coarse;
}

function lastImprovement(
  found: readonly Improvement[],
  spent: Spend,
  trials: readonly ClassifiedTrial[],
): SearchLength["lastThatMattered"] {
  const last = found.at(-1) ?? { trial: "", number: 1, objective: 0, spentUsd: null };
  const cost = (of: readonly ClassifiedTrial[]): number | null => {
    const known = of.flatMap(({ name }) => spent.perTrial.get(name)?.costUsd ?? []);
    return known.length === of.length ? known.reduce((a, b) => a + b, 0) : null;
  };
  const end = (trial: ClassifiedTrial | undefined): number => trial?.endedAt ?? Number.POSITIVE_INFINITY;
  const endedAfter = trials.filter((trial) => end(trial) > end(trials[last.number - 1]));
  return {
    ...last,
    trialsAfter: trials.length - last.number,
    costAfterUsd: cost(trials.slice(last.number)),
    trialsEndedAfter: endedAfter.length,
    costEndedAfterUsd: cost(endedAfter),
  };
}

function between(before: Improvement | undefined, last: Improvement | undefined): number | null {
  if (!last || last.spentUsd === null || (before && before.spentUsd === null)) return null;
  return last.spentUsd - (before?.spentUsd ?? 0);
}

function noteOn(job: TuningJob, allEqual: boolean, plateau: boolean): string {
  const notes = [
    allEqual
      ? "All trials gave the same objective: nothing that was searched changed it."
      : plateau
        ? "The six best trials are equal: a plateau, or the resolution of the metric."
        : "",
    job.warmStart ? "Trials of the parent tuning jobs are not counted." : "",
    "One run cannot tell luck from a plateau.",
  ];
  return notes.filter(Boolean).join(" ");
}

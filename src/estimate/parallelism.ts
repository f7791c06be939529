import type { Interval } from "../model/interval.ts";
import type { Quota } from "../model/quota.ts";
import type { ClassifiedTrial } from "../model/trial.ts";
import type { TuningJob } from "../model/tuning-job.ts";
import type { Spend } from "./billing/spend.ts";
import { type Ceiling, ceilingOf, instanceQuotaKnown } from "./parallelism/ceiling.ts";
import { fewestAsFast, mostWorthwhile, type Point, parallelismPoints } from "./parallelism/points.ts";
import { parallelismReason } from "./parallelism/reason.ts";
import type { Schedule } from "./schedule.ts";

/** How many trials should run side by side, and why. */
export interface ParallelismChoice {
  /** What ran, where nothing is better. */
  readonly maxParallelJobs: number;
  /** Share of the slots' time in which trials start up or run, at that parallelism. */
  readonly utilisation: number;
  readonly reason: string;
  readonly ceiling: Ceiling;
  /** Whether the quota of every instance type was read. */
  readonly instanceQuotaKnown: boolean;
  /** What each further slot costs the search, in trials: a benchmark's range, not measured on this run. */
  readonly extraTrialsPerSlot: { readonly estimate: number; readonly low: number; readonly high: number };
  /** Least of waiting and extra trials together; `null` without a value of waiting. */
  readonly priced:
    | readonly {
        readonly extraTrialsPerSlot: number;
        readonly maxParallelJobs: number;
        readonly costUsd: number;
      }[]
    | null;
}

/** Extra trials for the same result by further slot under Bayesian search (docs/method.md, "How many trials at once?"). */
const BAYESIAN_TAX = { estimate: 0.5, low: 0, high: 2 };
const NO_TAX = { estimate: 0, low: 0, high: 0 };

/** What a parallelism is chosen from. */
export interface ParallelismEvidence {
  readonly job: TuningJob;
  readonly trials: readonly ClassifiedTrial[];
  readonly schedule: Schedule;
  readonly spend: Spend;
  /** `null` where none was read. */
  readonly quota: Quota | null;
}

/**
 * The largest parallelism that keeps its slots from waiting for the last trials, gives the last slot half of its ideal
 * speed-up, and stays under the ceiling; where an hour of waiting has a value, the one at which waiting and extra trials
 * together cost least.
 */
export function chooseParallelism(
  { job, trials, schedule, spend, quota }: ParallelismEvidence,
  waitValueUsdPerHour: number | null,
): ParallelismChoice {
  const learns = job.strategy !== "Random" && job.strategy !== "Grid" && job.strategy !== "Hyperband";
  const ceiling = ceilingOf(job, trials, quota, learns);
  const tax = learns ? BAYESIAN_TAX : NO_TAX;
  const ran = schedule.slots;
  const points = parallelismPoints(schedule, ceiling.value);
  const cost = costOfWaiting(waitValueUsdPerHour, spend, trials.length);
  const allowed = Math.max(ceiling.value, ran);
  const priced =
    cost &&
    [...new Set([tax.estimate, tax.low, tax.high])].map((perSlot) => ({
      extraTrialsPerSlot: perSlot,
      ...cheapest(points, allowed, (point) => cost(point, perSlot)),
    }));
  const best = (most: number): number =>
    cost
      ? cheapest(points, most, (point) => cost(point, tax.estimate)).maxParallelJobs
      : mostWorthwhile(points, most);
  const wanted = best(cost ? allowed : ceiling.value);
  const chosen = Math.max(wanted, ran);
  const at = points.find((point) => point.slots === chosen);
  return {
    maxParallelJobs: chosen,
    utilisation: at?.utilisation ?? 0,
    reason: parallelismReason({
      ran,
      wanted,
      asFast: fewestAsFast(schedule),
      limit: best(Number.POSITIVE_INFINITY) > chosen ? ceiling : null,
      priced: priced !== null,
      taxed: tax.high > 0,
    }),
    ceiling,
    instanceQuotaKnown: instanceQuotaKnown(trials, quota),
    extraTrialsPerSlot: tax,
    priced,
  };
}

/** What waiting and extra trials cost together, in USD; `null` without a value of waiting or a price of the trials. */
function costOfWaiting(
  usdPerHour: number | null,
  { costUsd }: Spend,
  count: number,
): ((point: Point, extraTrialsPerSlot: number) => number) | null {
  if (usdPerHour === null || costUsd === null) return null;
  const trialUsd = costUsd / Math.max(1, count);
  return ({ slots, seconds }, perSlot) => (usdPerHour * seconds) / 3600 + perSlot * (slots - 1) * trialUsd;
}

/** The fewest slots of those up to `most` that cost least. */
function cheapest(
  points: readonly Point[],
  most: number,
  cost: (point: Point) => number,
): { maxParallelJobs: number; costUsd: number } {
  return points
    .filter(({ slots }) => slots <= most)
    .map((point) => ({ maxParallelJobs: point.slots, costUsd: cost(point) }))
    .reduce((least, each) => (each.costUsd < least.costUsd ? each : least));
}

/** Extra trials that a change of parallelism may cost the search: a benchmark's range, not measured on this run. */
export function extraTrials(choice: ParallelismChoice, from: number): Interval {
  const more = choice.maxParallelJobs - from;
  const { estimate, low, high } = choice.extraTrialsPerSlot;
  return { estimate: more * estimate, low: more * low, high: more * high, level: 0.9 };
}

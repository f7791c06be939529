import type { Interval } from "../model/interval.ts";
import type { Quota } from "../model/quota.ts";
import type { ClassifiedTrial } from "../model/trial.ts";
import type { TuningJob } from "../model/tuning-job.ts";
import type { Spend } from "./billing/spend.ts";
import { type Ceiling, ceilingOf, instanceQuotaKnown } from "./parallelism-ceiling.ts";
import { lastEnd, type Schedule } from "./schedule.ts";

/** How many trials should run side by side, and why. */
export interface ParallelismChoice {
  /** What ran, where nothing is better. */
  readonly maxParallelJobs: number;
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

/** Least share of the slots' time that has to be filled (method, section 2.3). */
const LEAST_UTILISATION = 0.85;
/** A further slot has to give at least this share of its ideal speed-up. */
const LEAST_MARGIN = 0.5;
/** Extra trials for the same quality by further slot under Bayesian search: 0.5 over nine tables, mostly 0 to 2. */
const BAYESIAN_TAX = { estimate: 0.5, low: 0, high: 2 };
const NO_TAX = { estimate: 0, low: 0, high: 0 };
const MOST_SLOTS = 100;
const LARGE = 2_000;
const COARSE = [1, 2, 3, 4, 5, 8, 10, 15, 20, 30, 50, 75, 100];

/**
 * The largest parallelism that keeps its slots filled, gives each further slot half of its ideal speed-up, and stays under
 * the ceiling; where an hour of waiting has a value, the one at which waiting and extra trials together cost least.
 */
export function chooseParallelism(
  job: TuningJob,
  trials: readonly ClassifiedTrial[],
  schedule: Schedule,
  spent: Spend,
  quota: Quota | null,
  waitValueUsdPerHour: number | null,
): ParallelismChoice {
  const learns = job.strategy !== "Random" && job.strategy !== "Grid" && job.strategy !== "Hyperband";
  const ceiling = ceilingOf(job, trials, quota, learns);
  const tax = learns ? BAYESIAN_TAX : NO_TAX;
  const busy = schedule.trials.reduce((sum, trial) => sum + trial.startUp + trial.run, 0);
  const slots = slotsUpTo(Math.max(schedule.slots, Math.min(ceiling.value, trials.length)), trials.length);
  const around = schedule.leadIn + schedule.tail;
  const points = slots.map((each) => {
    const end = lastEnd(schedule, each);
    return {
      slots: each,
      seconds: around + end,
      utilisation: end > 0 ? Math.min(1, busy / (each * end)) : 0,
    };
  });
  const good = points.findLast(
    (point, index) =>
      point.slots <= ceiling.value &&
      point.utilisation >= LEAST_UTILISATION &&
      worthItsSlots(points[index - 1], point),
  );
  const trialUsd = spent.costUsd === null ? null : spent.costUsd / Math.max(1, trials.length);
  const priced =
    waitValueUsdPerHour === null || trialUsd === null
      ? null
      : [...new Set([tax.estimate, tax.low, tax.high])].map((perSlot) => {
          const cost = (point: (typeof points)[number]): number =>
            (waitValueUsdPerHour * point.seconds) / 3600 + perSlot * (point.slots - 1) * trialUsd;
          const allowed = points.filter((point) => point.slots <= Math.max(ceiling.value, schedule.slots));
          const least = allowed.reduce((best, point) => (cost(point) < cost(best) ? point : best));
          return { extraTrialsPerSlot: perSlot, maxParallelJobs: least.slots, costUsd: cost(least) };
        });
  const wanted = priced?.[0]?.maxParallelJobs ?? good?.slots ?? schedule.slots;
  const chosen = Math.max(wanted, schedule.slots);
  const at = points.find((point) => point.slots === chosen);
  return {
    maxParallelJobs: chosen,
    utilisation: at?.utilisation ?? 0,
    reason: reasonOf(chosen, schedule.slots, wanted, ceiling, priced !== null),
    ceiling,
    instanceQuotaKnown: instanceQuotaKnown(trials, quota),
    extraTrialsPerSlot: tax,
    priced,
  };
}

function slotsUpTo(most: number, count: number): number[] {
  const all = Array.from({ length: Math.min(MOST_SLOTS, most) }, (_, index) => index + 1);
  return count > LARGE ? all.filter((slots) => COARSE.includes(slots) || slots === most) : all;
}

function worthItsSlots(
  before: { slots: number; seconds: number } | undefined,
  point: { slots: number; seconds: number },
): boolean {
  if (!before) return true;
  return point.seconds <= before.seconds * (1 - (LEAST_MARGIN * (point.slots - before.slots)) / point.slots);
}

function reasonOf(chosen: number, ran: number, wanted: number, ceiling: Ceiling, priced: boolean): string {
  const measure = priced
    ? "where waiting, at the value you gave it, and extra trials together cost least"
    : "the most at which the slots stay 85 % filled and each further slot still gives half of its ideal speed-up";
  const limit = wanted >= ceiling.value ? ` Limited by ${ceiling.why}.` : "";
  if (chosen > ran) return `${chosen} is ${measure}.${limit}`;
  if (wanted < ran)
    return `${ran} ran, and fewer would only take longer: with the same trials the compute cost is the same.`;
  return `${ran} ran, and it is ${measure}.${limit}`;
}

/** Extra trials that a change of parallelism may cost the search: a benchmark's range, not measured on this run. */
export function extraTrials(choice: ParallelismChoice, from: number): Interval {
  const more = choice.maxParallelJobs - from;
  const { estimate, low, high } = choice.extraTrialsPerSlot;
  return { estimate: more * estimate, low: more * low, high: more * high, level: 0.9 };
}

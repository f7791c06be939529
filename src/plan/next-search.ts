import { mean, sampleVariance } from "simple-statistics";
import { launchedUntil } from "../estimate/opening-trials.ts";
import { lastEnd, type Occupancy } from "../estimate/schedule.ts";
import { type Interval, interval } from "../model/interval.ts";
import type { Random } from "../stats/random.ts";
import type { Pool } from "./pool.ts";
import type { Variant } from "./ways-to-run.ts";

/** A search to come: so many trials such as those of a pool, then so many of another one. */
export interface NextSearch {
  readonly parts: readonly { readonly pool: Pool; readonly count: number }[];
  /** Half of the 90 % range that the rule itself adds, as a share. */
  readonly ruleError: number;
  /** Trials that it is told from. */
  readonly seen: number;
}

const DRAWS = 24;
/** Standard deviations from the middle to either end of a 90 % interval; of n trials seen 1 + FEW / n times as many. */
const NINETY_PERCENT = 1.645;
const FEW = 5;
/** The six longest trials tell how far beyond them others may run: 1 + … + 1/5 mean excesses of an exponential tail (Rényi). */
const SPACINGS = 5;
const FIVE_SPACINGS = 137 / 60;
const NO_GAPS = { leadIn: 0, tail: 0, typicalGap: 0, openingStep: 0, wallClockSeconds: 0 };

/** First the trials that nothing is there to judge yet, then the others. */
export function nextSearch(variant: Variant, maxJobs: number, slots: number, seen: number): NextSearch {
  const { opening, settled, ruleError } = variant;
  const first = opening ? Math.min(maxJobs, launchedUntil(opening.judgedAfter, slots)) : 0;
  const parts = [
    { pool: opening?.pool ?? settled, count: first },
    { pool: settled, count: maxJobs - first },
  ];
  return { parts: parts.filter(({ count }) => count > 0), ruleError, seen };
}

/** Chance, what so few trials can tell of their mean, and the rule's own error; `null` where a trial has no price. */
export function costOf(search: NextSearch): Interval | null {
  let [estimate, variance, floor] = [0, 0, 0];
  for (const { pool, count } of search.parts) {
    if (pool.usd === null) return null;
    const usd = [...pool.usd];
    const spread = usd.length > 1 ? sampleVariance(usd) : 0;
    estimate += count * mean(usd);
    variance += count * spread * (1 + count / usd.length);
    floor += count * usd.reduce((least, each) => Math.min(least, each));
  }
  const margin = marginOf(search, variance, estimate);
  return interval(estimate, Math.max(floor, estimate - margin), estimate + margin);
}

/** @param aroundSeconds before the first launch and after the last end. */
export function clockOf(search: NextSearch, slots: number, aroundSeconds: number, random: Random): Interval {
  const clocks = (drawing: (pool: Pool["trials"]) => () => () => Occupancy): number[] => {
    const sources = search.parts.map(({ pool, count }) => ({ count, begin: drawing(pool.trials) }));
    return Array.from({ length: DRAWS }, () => {
      const trials = sources.flatMap(({ count, begin }) => Array.from({ length: count }, begin()));
      return aroundSeconds + lastEnd({ ...NO_GAPS, slots, trials }, slots);
    });
  };
  const estimate = mean(clocks((pool) => () => () => pick(pool, random)));
  const variance = sampleVariance(clocks((pool) => resampling(pool, random))) * (1 + 1 / DRAWS);
  const margin = marginOf(search, variance, estimate);
  const shortest = search.parts
    .flatMap(({ pool }) => pool.trials)
    .reduce((least, trial) => Math.min(least, trial.startUp + trial.run), estimate);
  return interval(estimate, Math.max(aroundSeconds + shortest, estimate - margin), estimate + margin);
}

function marginOf({ ruleError, seen }: NextSearch, variance: number, estimate: number): number {
  return (1 + FEW / seen) * Math.hypot(NINETY_PERCENT * Math.sqrt(variance), ruleError * estimate);
}

function pick(from: readonly Occupancy[], random: Random): Occupancy {
  return from[Math.floor(random.uniform() * from.length)] as Occupancy;
}

/**
 * Draws from a sample of the trials seen, a new one each time, so that the spread carries what so few can tell besides
 * chance. One more than were seen stands for those that run longer than any, by the distance between the longest ones.
 */
function resampling(pool: readonly Occupancy[], random: Random): () => () => Occupancy {
  const runs = pool.map(({ run }) => run).sort((a, b) => b - a);
  const longest = runs[0] ?? 0;
  const spacing = (longest - (runs[Math.min(SPACINGS, runs.length - 1)] ?? 0)) / FIVE_SPACINGS;
  return () => {
    const sample = pool.map(() => pick(pool, random));
    return () => {
      const trial = pick(sample, random);
      if (random.uniform() * (pool.length + 1) >= 1) return trial;
      return { ...trial, run: longest - spacing * Math.log(1 - random.uniform()) };
    };
  };
}

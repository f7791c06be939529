import { bestOf } from "../estimate/search-length/expected-best.ts";
import { withinBounds } from "../estimate/search-length/metric-bounds.ts";
import { signed } from "../estimate/search-length/search-length.ts";
import { type Interval, interval } from "../model/interval.ts";
import { seededRandom } from "../stats/random.ts";
import { remember } from "../stats/remember.ts";
import type { Evidence } from "./evidence.ts";
import { clockOf, costOf, nextSearch } from "./next-search.ts";
import type { Setting } from "./setting.ts";
import { onSpot } from "./stated-spot.ts";
import type { Variant } from "./ways-to-run.ts";

const MAX_JOBS = [3, 5, 10, 15, 20, 30, 40, 50, 60, 75, 100, 150, 200, 300, 500, 750];
const PARALLEL = [1, 2, 3, 4, 5, 8, 10, 15, 20];
/** Training jobs of one tuning job that AWS allows without a raised quota. */
const MOST_JOBS = 750;
/** A plan does not reach further than this many times what was seen. */
const FARTHEST = 4;
const SEED = 20_260_101;

/**
 * Every combination of number of trials, parallelism, early stopping and spot that the past runs can tell about.
 *
 * @param hurried whether there is a deadline.
 */
export function possibleSettings(evidence: Evidence, hurried: boolean): Setting[] {
  const lengths = evidence.gridSize === null ? lengthsTo(evidence.launched) : [evidence.gridSize];
  const { statedSpot, ranParallel, mostParallel } = evidence;
  const most = (length: number, spot: boolean): number =>
    Math.min(length, mostParallel(length, spot, hurried).value);
  const setting = settingFrom(evidence);
  const seen = evidence.variants.flatMap((variant) =>
    lengths.flatMap((length) => {
      const limit = most(length, variant.spot);
      return [...new Set([...PARALLEL, ranParallel, limit])]
        .filter((slots) => slots > 0 && slots <= limit)
        .map((slots) => setting(variant, length, slots));
    }),
  );
  const onStatedSpot = statedSpot
    ? seen
        .filter((each) => each.costUsd !== null && each.maxParallelJobs <= most(each.maxJobs, true))
        .map((each) => onSpot(each, statedSpot))
    : [];
  return [...seen, ...onStatedSpot];
}

function lengthsTo(launched: number): number[] {
  return [...new Set([...MAX_JOBS, launched])].filter(
    (length) => length <= FARTHEST * launched && length <= MOST_JOBS,
  );
}

type Of<T> = (variant: Variant, maxJobs: number, slots: number) => T;

/** What to expect of one setting of the next run, whichever it is. */
export function settingFrom(evidence: Evidence): Of<Setting> {
  const scoreOf = expectedScore(evidence);
  const { sign, bounds, launched, aroundSeconds } = evidence;
  return (variant, maxJobs, slots) => {
    // The same draws for all variants: they then differ by what they are, not by chance.
    const random = seededRandom(SEED + 1000 * maxJobs + slots);
    const score = scoreOf(variant, maxJobs, slots);
    const search = nextSearch(variant, maxJobs, slots, launched);
    return {
      maxJobs,
      maxParallelJobs: slots,
      earlyStopping: variant.earlyStopping,
      spot: variant.spot,
      spotBasis: variant.spot ? "recorded" : null,
      alsoChange: [],
      costUsd: costOf(search),
      wallClockSeconds: clockOf(search, slots, aroundSeconds, random),
      objective: withinBounds(signed(score, sign), bounds),
      score: score.estimate,
    };
  };
}

/**
 * Best of the trials that give an objective. Parallel Bayesian search counts as so many trials fewer; a rule that stops the
 * best trial of a run leaves about the best of half as many.
 */
function expectedScore({ scores, launched, extraTrialsPerSlot: extra }: Evidence): Of<Interval> {
  // Many settings ask for the same length.
  const bestOfOne = remember((trials: number) => bestOf(scores, [trials])[0]?.oneSearch);
  return (variant, maxJobs, slots) => {
    const scored = (maxJobs * scores.length) / Math.max(1, launched);
    const effective = (tax: number): number => Math.max(1, Math.round(scored - tax * (slots - 1)));
    const lost = variant.bestLostProbability ?? 0;
    const usual = effective(extra.estimate);
    const lengths = [usual, usual / 2, effective(extra.high), effective(extra.low)];
    const [middle, half, worst, best] = lengths.map((length) => bestOfOne(Math.max(1, Math.round(length))));
    if (!middle || !half || !worst || !best) return interval(0, 0, 0);
    const estimate = (1 - lost) * middle.estimate + lost * half.estimate;
    return interval(estimate, Math.min(worst.low, lost > 0.05 ? half.low : worst.low), best.high);
  };
}

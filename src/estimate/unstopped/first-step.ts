import { mean, median, sum } from "simple-statistics";
import { thinned } from "../../stats/thinned.ts";

/** At the end of a period that counts some, `at` training seconds, so many `steps` were done. */
export interface CountedMoment {
  readonly steps: number;
  readonly at: number;
}

/** A trial of which only counts are known. */
export interface Counted {
  readonly moments: readonly CountedMoment[];
  /** Seconds of a period. */
  readonly period: number;
  readonly steps: number;
  /** Seconds until about the last step. */
  readonly trained: number;
}

/** Time of the first step beyond that of a step, with its standard deviation, in seconds or in steps' worth. */
interface Told {
  readonly value: number;
  readonly deviation: number;
}

export interface Excess extends Told {
  /** Standard deviation of the part of the error that comes from what is taken to be usual, which all trials share. */
  readonly common: number;
}

/** Moments in the first part of a trial that the line is laid through, at least. */
const FEWEST_MOMENTS = 4;
/** Belief that the first step is like the others, within so many steps' worth; it counts as this many trials. */
const PRIOR_DEVIATION = 0.5;
const PRIOR_TRIALS = 2;
/** Trials that say together what is usual, at most. */
const MOST_POOLED = 300;
/** Seconds, and as many more or less, where no trial tells. */
const UNTOLD = 20;
/** The excess takes at most this share of a trial's time. */
const MOST_SHARE = 0.8;

/**
 * How many steps' worth of time the first step of each trial took beyond a step (reading data, compiling, binning), where only
 * counts by the minute are known: the intercept of a line through the counts, drawn towards what all trials together say by
 * empirical Bayes (Morris 1983). Whether trials share the seconds or the steps' worth is told by which differs less among them.
 */
export function firstStepExcess(trials: readonly Counted[]): Excess[] {
  const lines = trials.map(({ moments, period }) => line(moments, period));
  const known = thinned(
    lines.filter((found) => found !== null),
    MOST_POOLED,
  );
  if (known.length === 0) {
    return trials.map(({ steps, trained }) => {
      const start = Math.min(UNTOLD, MOST_SHARE * trained);
      const pace = Math.max(trained - start, 1e-3) / Math.max(steps, 1);
      return { value: start / pace, deviation: 0, common: UNTOLD / pace };
    });
  }
  const pace = median(known.map(({ slope }) => slope));
  const inSeconds = known.map(({ start, deviation }): Told => ({ value: start, deviation }));
  const inSteps = known.map(
    (of): Told => ({ value: of.start / of.slope, deviation: of.deviation / of.slope }),
  );
  const seconds = pool([...inSeconds, ...prior(pace)]);
  const steps = pool([...inSteps, ...prior(1)]);
  const sharesSeconds = scatter(inSeconds) < scatter(inSteps);
  return trials.map(({ steps: count, trained }, i) => {
    const own = lines[i];
    if (!sharesSeconds) {
      return drawn(own && { value: own.start / own.slope, deviation: own.deviation / own.slope }, steps);
    }
    const start = drawn(own && { value: own.start, deviation: own.deviation }, seconds);
    const most = Math.min(start.value, MOST_SHARE * trained);
    const pace = Math.max(trained - most, 1e-3) / Math.max(count, 1);
    return { value: most / pace, deviation: start.deviation / pace, common: start.common / pace };
  });
}

interface Pooled {
  readonly usual: number;
  /** Variance between trials. */
  readonly between: number;
  /** Standard deviation of what is taken to be usual. */
  readonly deviation: number;
}

function prior(unit: number): Told[] {
  return Array.from({ length: PRIOR_TRIALS }, () => ({ value: 0, deviation: PRIOR_DEVIATION * unit }));
}

function pool(known: readonly Told[]): Pooled {
  const weights = weightsOf(known);
  const usual = Math.max(0, weightedMedian(known));
  const squares = known.map(({ value }) => (value - usual) ** 2);
  const noise = median(known.map(({ deviation }) => deviation ** 2));
  const between = Math.max(0, 2.198 * median(squares) - noise);
  const errors = known.map(({ deviation }, i) => (weights[i] as number) ** 2 * (deviation ** 2 + between));
  // A median of normal errors is off by π/2 times the variance of their mean.
  return { usual, between, deviation: Math.sqrt((Math.PI / 2) * sum(errors)) / sum(weights) };
}

function drawn(own: Told | null | undefined, { usual, between, deviation }: Pooled): Excess {
  if (!own) return { value: usual, deviation: Math.sqrt(between), common: deviation };
  const trust = between / (between + own.deviation ** 2 || 1);
  const value = Math.max(0, usual + trust * (own.value - usual));
  return { value, deviation: Math.sqrt(trust) * own.deviation, common: (1 - trust) * deviation };
}

/** Robust coefficient of variation, with the better known trials counting more. */
function scatter(known: readonly Told[]): number {
  const usual = weightedMedian(known);
  const off = known.map(({ value, deviation }) => ({ value: Math.abs(value - usual), deviation }));
  return usual > 0 ? weightedMedian(off) / usual : Number.POSITIVE_INFINITY;
}

function line(
  moments: readonly CountedMoment[],
  period: number,
): { start: number; slope: number; deviation: number } | null {
  const used = moments.slice(0, Math.max(FEWEST_MOMENTS, Math.ceil(moments.length / 2)));
  if (used.length < 2) return null;
  const centre = mean(used.map(({ steps }) => steps));
  const square = sum(used.map(({ steps }) => (steps - centre) ** 2));
  if (square === 0) return null;
  const slope = sum(used.map(({ steps, at }) => (steps - centre) * at)) / square;
  if (!(slope > 0)) return null;
  // The last step of a period lies anywhere within a step before its end.
  const half = Math.min(slope, period) / 2;
  const start = mean(used.map(({ at }) => at)) - half - slope * centre;
  const noise = half ** 2 / 3;
  return { start, slope, deviation: Math.sqrt(noise * (1 / used.length + centre ** 2 / square)) };
}

function weightedMedian(of: readonly Told[]): number {
  const sorted = [...of].sort((a, b) => a.value - b.value);
  const weights = weightsOf(sorted);
  const half = sum(weights) / 2;
  let passed = 0;
  let at = -1;
  while (passed < half && at < sorted.length - 1) passed += weights[++at] as number;
  return sorted[at]?.value ?? 0;
}

function weightsOf(of: readonly Told[]): number[] {
  const squares = of.map(({ deviation }) => deviation ** 2);
  const least = 0.04 * median(squares);
  return squares.map((square) => 1 / (square + least || 1));
}

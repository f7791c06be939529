/** Seconds from a trial's last step to the end of its training phase (or to when it was killed, where it ran on until then), as far as counts by the minute bound them. */
export interface LagBounds {
  readonly least: number;
  readonly most: number;
  /** Training seconds at that end, and the steps' worth of time that they hold up to the last step. */
  readonly trained: number;
  readonly steps: number;
  /** Seconds after the last step within which another would have been seen; infinite for a finished trial. */
  readonly next: number;
  /**
   * Any lag is as likely: it went on for longer than a step without emitting (its objective stopped being a number), or it
   * was killed while it trained.
   */
  readonly even: boolean;
}

export interface Lag {
  readonly mean: number;
  readonly deviation: number;
}

/** Logarithm of the seconds a step of finished trials, with the spread between trials. */
export interface UsualPace {
  readonly mean: number;
  readonly deviation: number;
}

/** Trials' worth of belief in the expected lag. */
const PRIOR_TRIALS = 1;
/** Usual lags that are told apart, seconds: from half a second to an hour. */
const USUAL = Array.from({ length: 31 }, (_, i) => 0.5 * 1.35 ** i);
/** Trials that fell silent long before their end do not speak for the others: of this share any lag is as likely. */
const SILENT_SHARE = 0.1;
/** What is left of the density of a delay beyond so many times the usual one is not looked at. */
const FARTHEST = 12;
const CELLS = 40;
/** Degrees of freedom of Student's t: a trial far from the usual pace is not drawn to it. */
const DEGREES = 4;

/**
 * Usual lag in seconds, of which only bounds are known, by maximum likelihood with a prior. Two things tell it: how often the last
 * step fell into an earlier minute than the end, and how much slower trials of few steps seem to be than finished ones.
 *
 * @param expected seconds, before any was seen.
 */
export function usualLag(bounds: readonly LagBounds[], expected: number, pace: UsualPace | null): number {
  const told = bounds
    .filter(({ least, most, even }) => !even && most > least)
    .map((of) => ({ of, cells: cellsOf(of, of.most - of.least, pace) }));
  let found = expected;
  let highest = Number.NEGATIVE_INFINITY;
  for (const usual of USUAL) {
    let sum = PRIOR_TRIALS * Math.log(density(expected, usual, Number.POSITIVE_INFINITY));
    for (const { of, cells } of told) {
      let [likely, any] = [0, 0];
      for (const { lag, weight } of cells) {
        likely += weight * density(lag, usual, of.next);
        any += weight / of.most;
      }
      sum += Math.log((1 - SILENT_SHARE) * likely + SILENT_SHARE * any);
    }
    if (sum > highest) [found, highest] = [usual, sum];
  }
  return found;
}

/** Mean and standard deviation of a lag within its bounds, with the trial's pace like the usual one. */
export function placeLag(of: LagBounds, usual: number, pace: UsualPace | null): Lag {
  const { least, most, next, even } = of;
  const width = even ? most - least : Math.min(most - least, FARTHEST * usual);
  if (!(width > 0)) return { mean: least, deviation: 0 };
  let [weights, sum, squares] = [0, 0, 0];
  for (const { lag, weight: own } of cellsOf(of, width, pace)) {
    const weight = even ? own : own * density(lag, usual, next, least);
    weights += weight;
    sum += weight * lag;
    squares += weight * lag * lag;
  }
  const mean = sum / weights;
  return { mean, deviation: Math.sqrt(Math.max(0, squares / weights - mean * mean)) };
}

/**
 * Density of the seconds from the last step to a stop that comes a delay after the step that caused it: the sum of two equal delays
 * with mean `usual` together (a value has to arrive, then to be judged). A step that falls into the delay is the last one instead, so
 * the lag is what is left of the delay after whole steps.
 *
 * @param from seconds after which a delay is looked at: keeps what is small within the range of a number.
 */
function density(lag: number, usual: number, next: number, from = 0): number {
  const rate = 2 / usual;
  const again = Math.exp(-rate * next);
  const afterSteps = again > 0 ? (next * again) / (1 - again) ** 2 : 0;
  return rate * rate * Math.exp(-rate * (lag - from)) * (lag / (1 - again) + afterSteps);
}

interface Cell {
  readonly lag: number;
  readonly weight: number;
}

/** Lags from the least one on, each with the seconds that it stands for, weighted by how usual the pace would be. */
function cellsOf({ least, trained, steps }: LagBounds, width: number, pace: UsualPace | null): Cell[] {
  return Array.from({ length: CELLS }, (_, cell) => {
    const lag = least + ((cell + 0.5) / CELLS) * width;
    const off = pace ? (Math.log(Math.max(trained - lag, 1e-3) / steps) - pace.mean) / pace.deviation : 0;
    return { lag, weight: (width / CELLS) * (1 + (off * off) / DEGREES) ** (-(DEGREES + 1) / 2) };
  });
}

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

/** Trials' worth of belief in the usual lag before any was seen. */
const PRIOR_TRIALS = 2;
const ROUNDS = 12;
const FREE = 4;
const FEWEST = 3;
/** Trials that fell silent long before their end do not speak for the others: this share of the longest lags is left out. */
const SILENT_SHARE = 0.1;
const CELLS = 40;
/** Degrees of freedom of Student's t: a trial far from the usual pace is not drawn to it. */
const DEGREES = 4;

/**
 * Mean of lags of which only bounds are known, by expectation-maximisation (Dempster, Laird and Rubin 1977)
 * with a prior. Two things tell it: how often the last step fell into an earlier minute than the end, and how much slower
 * trials of few steps seem to be than finished ones.
 */
export function meanLag(bounds: readonly LagBounds[], usual: number, pace: UsualPace | null): number {
  // Where the next step would soon have come, the lag that was seen is cut short and says little of the usual one.
  const free = bounds.filter(({ next, even }) => !even && next > FREE * usual);
  if (free.length < FEWEST) return usual;
  let mean = usual;
  for (let round = 0; round < ROUNDS; round++) {
    const lags = free.map((each) => placeLag(each, mean, pace).mean).sort((a, b) => a - b);
    const believed = lags.slice(0, lags.length - Math.ceil(SILENT_SHARE * lags.length));
    const sum = believed.reduce((total, lag) => total + lag, PRIOR_TRIALS * usual);
    mean = sum / (believed.length + PRIOR_TRIALS);
  }
  return mean;
}

/** Mean and standard deviation of a lag within its bounds: the sum of two delays with mean `usual`
 * together (a value has to arrive, then to be judged), with the trial's pace like the usual one. */
export function placeLag(
  { least, most, trained, steps, even }: LagBounds,
  usual: number,
  pace: UsualPace | null,
): Lag {
  const width = Math.max(0, Math.min(most - least, even ? most : 12 * usual));
  if (!(width > 0)) return { mean: least, deviation: 0 };
  let [weights, sum, squares] = [0, 0, 0];
  for (let cell = 0; cell < CELLS; cell++) {
    const lag = least + ((cell + 0.5) / CELLS) * width;
    let weight = even ? 1 : lag * Math.exp((-2 * (lag - least)) / usual);
    if (pace) {
      const off = (Math.log(Math.max(trained - lag, 1e-3) / steps) - pace.mean) / pace.deviation;
      weight *= (1 + (off * off) / DEGREES) ** (-(DEGREES + 1) / 2);
    }
    weights += weight;
    sum += weight * lag;
    squares += weight * lag * lag;
  }
  const mean = sum / weights;
  return { mean, deviation: Math.sqrt(Math.max(0, squares / weights - mean * mean)) };
}

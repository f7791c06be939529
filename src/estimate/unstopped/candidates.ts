import {
  blockResiduals,
  fitKernel,
  type KernelFit,
  leaveBlockOut,
  posteriorVariance,
  robustFit,
} from "../../stats/kernel-ridge.ts";
import { once } from "../../stats/remember.ts";
import { type Correction, corrections, type Evidence } from "./corrections.ts";

/** A first guess of the response that a candidate starts from, for the rows it learns from and those it predicts. */
export interface Guess {
  readonly name: string;
  /** It comes from the case itself, not from other cases. */
  readonly own: boolean;
  readonly rows: ArrayLike<number>;
  readonly targets: ArrayLike<number>;
}

/** No first guess: the corrections learn everything from the rows. */
export const noGuess = (rows: number, targets: number): Guess => ({
  name: "finished trials",
  own: false,
  rows: new Float64Array(rows),
  targets: new Float64Array(targets),
});

/** First guesses that share one prior variance of their level. */
export interface Start {
  /** Variance of a level shift before any row was seen, in units of the noise. */
  readonly levelVariance: number;
  readonly guesses: readonly Guess[];
}

/** The features of `Evidence` are aligned with the response and with the targets. */
export interface Regression extends Evidence {
  readonly response: ArrayLike<number>;
  readonly starts: readonly Start[];
  /**
   * Rows that are left out together, to see how well a prediction carries over to trials unlike those it was learnt
   * from.
   */
  readonly blocks: readonly (readonly number[])[];
  /** Prior variance of the error that all targets share, relative to that of each one's own. */
  readonly commonShare: number;
  /** Targets with a word (an algorithm, an instance type) that no row has. */
  readonly novel: readonly boolean[];
  /** Prior standard deviation of the effect of such a word on all targets that have it. */
  readonly novelDeviation: number;
}

/** One way to predict, and how it did on every row when that row was left out. */
export interface Candidate {
  readonly name: string;
  readonly guess: Guess;
  readonly residuals: Float64Array;
  /** The same when the row's whole block was left out; the plain ones where there are no blocks. */
  readonly blockResiduals: Float64Array;
  /** Mean over the rows of the variance of a left-out prediction, in units of the noise. */
  readonly rowVariance: number;
  /** Prediction of every target. */
  predict(): Float64Array;
  /** Variance of a new observation at a target, in units of the noise. */
  variance(target: number): number;
}

const RIDGES = [0.03, 0.1, 0.3, 1, 3, 10, 30];
/** A flat prior: any level is equally likely. */
export const FREE_LEVEL = 1e3;

/**
 * Every combination of a first guess, a family of corrections (see `corrections`)
 * and a strength of shrinkage, each with its leave-one-out residuals in closed form.
 */
export function candidates({ response, starts, blocks, ...evidence }: Regression): Candidate[] {
  const n = response.length;
  const families = corrections(evidence);
  return starts.flatMap(({ levelVariance: constant, guesses }) => {
    const found: Candidate[] = [];
    for (const correction of families) {
      const { family, gram } = correction;
      for (const ridge of family === "level" ? [1] : RIDGES) {
        const fit = fitKernel(
          gram.map((value) => constant + value / ridge),
          n,
          1,
        );
        const shrunk: Shrunk = {
          ...correction,
          fit,
          constant,
          ridge,
          variances: once(() => targetVariances(shrunk)),
        };
        const prepared = leaveBlockOut(fit, blocks);
        const leftOut = (alpha: Float64Array): Float64Array => blockResiduals(blocks, prepared, alpha);
        for (const guess of guesses) {
          const wanted = Float64Array.from(response, (value, i) => value - (guess.rows[i] as number));
          const name = `${guess.name}, ${family}`;
          found.push(candidate(name, guess, shrunk, wanted, blocks.length > 0 ? leftOut : null));
        }
      }
    }
    return found;
  });
}

/** One kernel with one strength of shrinkage, which all guesses share. */
interface Shrunk extends Correction {
  readonly fit: KernelFit;
  /** The prior covariance of two cases is `constant` + kernel / `ridge`. */
  readonly constant: number;
  readonly ridge: number;
  readonly variances: () => Float64Array;
}

function targetVariances({ fit, constant, ridge, where }: Shrunk): Float64Array {
  const { n } = fit;
  const { self, rows } = where();
  const k = new Float64Array(n);
  return self.map((own, i) => {
    for (let j = 0; j < n; j++) k[j] = constant + (rows[i * n + j] as number) / ridge;
    return 1 + posteriorVariance(fit, constant + own / ridge, k);
  });
}

function candidate(
  name: string,
  guess: Guess,
  { fit, constant, ridge, atEdge, variances }: Shrunk,
  wanted: Float64Array,
  leftOut: ((alpha: Float64Array) => Float64Array) | null,
): Candidate {
  const { alpha, believed, residuals } = robustFit(fit, wanted);
  let rowVariance = 0;
  for (let i = 0; i < fit.n; i++) rowVariance += 1 / (fit.inverse[i * fit.n + i] as number) / fit.n;
  return {
    name,
    guess,
    residuals,
    blockResiduals: leftOut
      ? leftOut(alpha).map((value, i) => value + (wanted[i] as number) - (believed[i] as number))
      : residuals,
    rowVariance,
    predict: () => {
      const rows = atEdge();
      return Float64Array.from(guess.targets, (start, i) => {
        let sum = start;
        for (let j = 0; j < fit.n; j++) {
          sum += (alpha[j] as number) * (constant + (rows[i * fit.n + j] as number) / ridge);
        }
        return sum;
      });
    },
    variance: (target) => variances()[target] as number,
  };
}

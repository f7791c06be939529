/** A trial's objective by step (larger is better) and the value that it ended with. */
export interface ScoredCurve {
  readonly values: Float64Array;
  /** Best value up to each step; a value that is not a number is never the best. */
  readonly best: Float64Array;
  readonly final: number;
  /** Of the trial: its standardised hyperparameters. */
  readonly features: Float64Array;
}

export function curveOf(values: Float64Array, final: number, features: Float64Array): ScoredCurve {
  let most = Number.NEGATIVE_INFINITY;
  const best = values.map((value) => {
    if (value > most) most = value;
    return most;
  });
  return { values, best, final, features };
}

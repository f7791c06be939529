import { probit } from "simple-statistics";
import {
  dualCoefficients,
  fitKernel,
  gramMatrix,
  leaveOneOutResiduals,
  smoothKernel,
} from "../../stats/kernel-ridge.ts";
import { thinned } from "../../stats/thinned.ts";
import type { Curve } from "./curve.ts";

/** Completed trials that are learnt from, at most. */
const MOST_TAUGHT = 75;

/**
 * Tells from its hyperparameters alone how a trial would have ended among the completed ones: the expected normal score (probit of
 * the share that ended worse), 0 where they tell nothing. It is smooth in the hyperparameters, by kernel ridge regression with a noise as
 * large as the signal. What is said of a completed trial is told by the others alone, as it is of a stopped one.
 *
 * @param completed the one that ended best first.
 */
export function prospectsAmong(completed: readonly Curve[]): (features: Float64Array) => number {
  const count = completed.length;
  const scored = completed.map(({ features }, i) => ({ features, score: probit((count - i - 0.5) / count) }));
  const taught = thinned(scored, MOST_TAUGHT);
  const rows = taught.map(({ features }) => features);
  const scores = Float64Array.from(taught, ({ score }) => score);
  const fit = fitKernel(gramMatrix(rows, smoothKernel), rows.length, 1);
  const alpha = dualCoefficients(fit, scores);
  const residuals = leaveOneOutResiduals(fit, alpha);
  const known = new Map(rows.map((row, j) => [row, (scores[j] as number) - (residuals[j] as number)]));
  return (features) => {
    const told =
      known.get(features) ??
      rows.reduce((sum, row, j) => sum + (alpha[j] as number) * smoothKernel(features, row), 0);
    known.set(features, told);
    return told;
  };
}

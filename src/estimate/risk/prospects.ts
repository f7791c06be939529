import { probit } from "simple-statistics";
import { dualCoefficients, fitKernel, gramMatrix, smoothKernel } from "../../stats/kernel-ridge.ts";
import { midRank } from "../../stats/sorted.ts";
import { thinned } from "../../stats/thinned.ts";
import type { ScoredCurve } from "./curve.ts";

/** Completed trials that are learnt from, at most. */
const MOST_TAUGHT = 75;

/**
 * Predicts from its hyperparameters alone how a trial would have ended among the completed ones: the expected normal
 * score (probit of the share that ended worse; ties count half), 0 where hyperparameters explain nothing. The
 * prediction is smooth in the hyperparameters: kernel ridge regression with as much noise as signal. A completed
 * trial is predicted from the others and ranked without it, as a stopped one is.
 *
 * @param completed the one that ended best first.
 */
export function prospectsAmong(completed: readonly ScoredCurve[]): (features: Float64Array) => number {
  const taught = thinned(completed, MOST_TAUGHT);
  const n = taught.length;
  const rows = taught.map(({ features }) => features);
  const finals = Float64Array.from(taught, ({ final }) => final);
  const ascending = Float64Array.from(completed, ({ final }) => final).sort();
  const count = ascending.length;
  const ranks = finals.map((final) => midRank(ascending, final));
  const fit = fitKernel(gramMatrix(rows, smoothKernel), n, 1);
  const alpha = dualCoefficients(
    fit,
    ranks.map((rank) => probit(rank / count)),
  );
  /** The left-out prediction in closed form (Rasmussen and Williams 2006, 5.12), of scores that are left out as well. */
  const byOthers = (i: number): number => {
    let told = 0;
    for (let j = 0; j < n; j++) {
      if (j === i) continue;
      const above = Math.sign((finals[j] as number) - (finals[i] as number));
      const score = probit(((ranks[j] as number) - (1 + above) / 2) / (count - 1));
      told -= ((fit.inverse[i * n + j] as number) / (fit.inverse[i * n + i] as number)) * score;
    }
    return told;
  };
  const own = new Map(rows.map((row, i) => [row, byOthers(i)]));
  return (features) =>
    own.get(features) ??
    rows.reduce((sum, row, j) => sum + (alpha[j] as number) * smoothKernel(features, row), 0);
}

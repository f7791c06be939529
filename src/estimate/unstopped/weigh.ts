import { type Candidate, candidates, type Regression } from "./candidates.ts";

/** What several candidates together say of the targets. */
export interface Weighed {
  readonly mean: Float64Array;
  /** Standard deviation of a new observation at each target. */
  readonly deviation: Float64Array;
  /** Left-out residuals of the weighed prediction, one a row. */
  readonly residuals: Float64Array;
  /** Share of the weight by candidate name. */
  readonly weights: ReadonlyMap<string, number>;
}

/** Candidates with less of the weight than this are dropped. */
const LEAST_WEIGHT = 0.02;

/**
 * Weighs all candidates by how well each predicted the rows left out: the weights of pseudo Bayesian model averaging
 * (Yao, Vehtari, Simpson and Gelman 2018) under Laplace errors, whose size is estimated from the same residuals
 * and which a few wild rows do not rule. `floor` is the size below which errors are not told apart; it counts as two rows.
 */
export function weigh(problem: Regression, floor: number, priorDeviation: number): Weighed {
  const n = problem.response.length;
  const all = candidates(problem);
  const scores = all.map(({ residuals }) => -n * Math.log(meanSize(residuals, floor)));
  const best = Math.max(...scores);
  const raw = scores.map((score) => Math.exp(score - best));
  const total = raw.reduce((sum, value) => sum + value, 0);
  const kept = all
    .map((candidate, i) => ({ candidate, weight: (raw[i] as number) / total }))
    .sort((a, b) => b.weight - a.weight)
    .filter(({ weight }, rank) => rank === 0 || (weight >= LEAST_WEIGHT && rank < 8));
  const keptTotal = kept.reduce((sum, { weight }) => sum + weight, 0);
  return combine(
    problem.response.length,
    kept.map((found) => ({ ...found, weight: found.weight / keptTotal })),
    priorDeviation,
  );
}

function combine(
  n: number,
  parts: readonly { candidate: Candidate; weight: number }[],
  priorDeviation: number,
): Weighed {
  const predictions = parts.map(({ candidate }) => candidate.predict());
  const targets = predictions[0] ?? new Float64Array(0);
  const mean = new Float64Array(targets.length);
  const spread = new Float64Array(targets.length);
  const inflation = new Float64Array(targets.length);
  const residuals = new Float64Array(n);
  const weights = new Map<string, number>();
  for (const [p, { candidate, weight }] of parts.entries()) {
    const predicted = predictions[p] as Float64Array;
    for (let i = 0; i < targets.length; i++) {
      mean[i] = (mean[i] as number) + weight * (predicted[i] as number);
      inflation[i] = (inflation[i] as number) + (weight * candidate.variance(i)) / candidate.rowVariance;
    }
    for (let j = 0; j < n; j++) {
      residuals[j] = (residuals[j] as number) + weight * (candidate.residuals[j] as number);
    }
    weights.set(candidate.name, (weights.get(candidate.name) ?? 0) + weight);
  }
  for (const [p, { weight }] of parts.entries()) {
    const predicted = predictions[p] as Float64Array;
    for (let i = 0; i < targets.length; i++) {
      const off = (predicted[i] as number) - (mean[i] as number);
      spread[i] = (spread[i] as number) + weight * off * off;
    }
  }
  const noise = meanSquare(residuals, priorDeviation);
  const deviation = spread.map((between, i) => Math.sqrt(between + noise * (inflation[i] as number)));
  return { mean, deviation, residuals, weights };
}

/** Mean square with two further errors of the size `floor`. */
function meanSquare(residuals: Float64Array, floor: number): number {
  let sum = 2 * floor * floor;
  for (const residual of residuals) sum += residual * residual;
  return sum / (residuals.length + 2);
}

/** Mean absolute value with two further errors of the size `floor`. */
function meanSize(residuals: Float64Array, floor: number): number {
  let sum = 2 * floor;
  for (const residual of residuals) sum += Math.abs(residual);
  return sum / (residuals.length + 2);
}

import { type Candidate, candidates, type Regression } from "./candidates.ts";
import { meanSize, meanSquare, PRIOR_ROWS } from "./error-size.ts";
import { widenNovel } from "./novel.ts";

/** Prediction of the targets by several candidates together. */
export interface Weighed {
  readonly mean: Float64Array;
  /** Standard deviation of the part of the error that each target has for itself. */
  readonly own: Float64Array;
  /** Standard deviation of the part of the error that all targets have in common. */
  readonly common: Float64Array;
  /** Left-out residuals of the weighed prediction, one a row. */
  readonly residuals: Float64Array;
  /** Share of the weight of candidates that start from what each case itself showed. */
  readonly ownShare: number;
  /** Share of the weight by candidate name. */
  readonly weights: ReadonlyMap<string, number>;
}

/** Candidates with less of the weight than this are dropped. */
const LEAST_WEIGHT = 0.02;
/** The outermost block towards the targets resembles them most: it counts as this many. */
const OUTERMOST = 3;
/**
 * Share of the common variance of left-out blocks that targets are taken to have: no quarter of the rows is missing
 * for them.
 */
const SHARE_OF_BLOCKS = 0.5;
/** Blocks that the prior of a common error counts as. */
const COMMON_PRIOR_BLOCKS = 2;
/**
 * Default prior of the common error, relative to the own one: so much over the number of finished trials, plus a
 * constant, at most `MOST_COMMON`.
 */
const COMMON_OF_FEW = 4;
const COMMON_ANYWAY = 0.25;
const MOST_COMMON = 0.75;
/** Multiplications that the variances of one regression's targets may take. */
const MOST_VARIANCE_WORK = 2e6;

/**
 * Weights all candidates by how well each predicted the rows left out, one by one and by blocks: pseudo-Bayesian
 * model averaging (Yao, Vehtari, Simpson and Gelman 2018) under Laplace errors, whose size is estimated from the same
 * residuals and which a few wild rows do not dominate. `floor` is the size below which errors count as equal; it
 * counts as two rows.
 */
export function weigh(problem: Regression, floor: number, priorDeviation: number): Weighed {
  const n = problem.response.length;
  const all = candidates(problem);
  const scores = all.map(
    (of) => -n * Math.log(0.5 * (meanSize(of.residuals, floor) + meanSize(of.blockResiduals, floor))),
  );
  const best = Math.max(...scores);
  const raw = scores.map((score) => Math.exp(score - best));
  const total = raw.reduce((sum, value) => sum + value, 0);
  const kept = all
    .map((candidate, i) => ({ candidate, weight: (raw[i] as number) / total }))
    .sort((a, b) => b.weight - a.weight)
    .filter(({ weight }, rank) => rank === 0 || (weight >= LEAST_WEIGHT && rank < 8));
  const keptTotal = kept.reduce((sum, { weight }) => sum + weight, 0);
  return combine(
    problem,
    kept.map((found) => ({ ...found, weight: found.weight / keptTotal })),
    priorDeviation,
  );
}

/** Prior of the common error, relative to the own one: few finished trials tell a level badly. */
export const commonShareOf = (finished: number, anyway = COMMON_ANYWAY, most = MOST_COMMON): number =>
  Math.min(anyway + COMMON_OF_FEW / finished, most);

interface Part {
  readonly candidate: Candidate;
  readonly weight: number;
}

function combine(problem: Regression, parts: readonly Part[], priorDeviation: number): Weighed {
  const n = problem.response.length;
  const predictions = parts.map(({ candidate }) => candidate.predict());
  const targets = predictions[0] ?? new Float64Array(0);
  const mean = new Float64Array(targets.length);
  const spread = new Float64Array(targets.length);
  // Variance of a target relative to that of a left-out row, and in units of the noise.
  const inflation = new Float64Array(targets.length);
  const variance = new Float64Array(targets.length);
  const residuals = new Float64Array(n);
  const byBlock = new Float64Array(n);
  const weights = new Map<string, number>();
  let ownShare = 0;
  // The variances cost most where targets are many; there the best candidate speaks for the others.
  const asked = targets.length * n * n * parts.length > MOST_VARIANCE_WORK ? parts.slice(0, 1) : parts;
  const askedWeight = asked.reduce((sum, { weight }) => sum + weight, 0);
  for (const { candidate, weight } of asked) {
    const share = weight / askedWeight;
    for (let i = 0; i < targets.length; i++) {
      const own = share * candidate.variance(i);
      inflation[i] = (inflation[i] as number) + own / candidate.rowVariance;
      variance[i] = (variance[i] as number) + own;
    }
  }
  for (const [p, { candidate, weight }] of parts.entries()) {
    const predicted = predictions[p] as Float64Array;
    for (let i = 0; i < targets.length; i++) {
      mean[i] = (mean[i] as number) + weight * (predicted[i] as number);
    }
    for (let j = 0; j < n; j++) {
      residuals[j] = (residuals[j] as number) + weight * (candidate.residuals[j] as number);
      byBlock[j] = (byBlock[j] as number) + weight * (candidate.blockResiduals[j] as number);
    }
    if (candidate.guess.own) ownShare += weight;
    weights.set(candidate.name, (weights.get(candidate.name) ?? 0) + weight);
  }
  for (const [p, { weight }] of parts.entries()) {
    const predicted = predictions[p] as Float64Array;
    for (let i = 0; i < targets.length; i++) {
      const off = (predicted[i] as number) - (mean[i] as number);
      spread[i] = (spread[i] as number) + weight * off * off;
    }
  }
  widenNovel(problem, priorDeviation, mean, spread);
  const seen = meanSquare(residuals, 0);
  const expected = (PRIOR_ROWS * priorDeviation * priorDeviation) / (n + PRIOR_ROWS);
  const error = inflation.map((factor, i) => seen * factor + expected * (variance[i] as number));
  const shared = sharedVariance(problem, byBlock, seen + expected);
  const own = spread.map((between, i) => Math.sqrt(between + (error[i] as number)));
  const common = error.map((each, i) => {
    const ofTargets = shared.ofErrors * each + shared.ofBlocks * (inflation[i] as number);
    return Math.hypot(Math.sqrt(ofTargets), problem.novel[i] ? problem.novelDeviation : 0);
  });
  return { mean, own, common, residuals, ownShare, weights };
}

/**
 * Variance of the errors of left-out blocks as a whole, beyond what the errors of their rows explain (stopped trials
 * differ from finished ones as a block does from the rest), and the share of its own error that a target is taken to
 * have in common with others.
 */
function sharedVariance({ blocks, commonShare }: Regression, residuals: Float64Array, noise: number) {
  let sum = 0;
  let weights = COMMON_PRIOR_BLOCKS;
  for (const [k, block] of blocks.entries()) {
    const off = block.reduce((total, i) => total + (residuals[i] as number), 0) / block.length;
    const weight = k === blocks.length - 1 ? OUTERMOST : 1;
    sum += weight * Math.max(0, off * off - noise / block.length);
    weights += weight;
  }
  return {
    ofErrors: (COMMON_PRIOR_BLOCKS * commonShare) / weights,
    ofBlocks: (SHARE_OF_BLOCKS * sum) / weights,
  };
}

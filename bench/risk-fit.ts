import { markdownTable } from "markdown-table";
import { features } from "../src/estimate/risk/calibration.ts";
import type { Evidence } from "../src/estimate/risk/outlook.ts";
import { cholesky, choleskyInverse } from "../src/stats/cholesky.ts";

/** The stopped trials of one replayed tuning job with their evidence, and whether they would have won. */
export interface CalibrationJob {
  readonly family: string;
  readonly rows: readonly { readonly evidence: Evidence; readonly won: boolean }[];
  readonly lost: boolean;
}

interface Row {
  readonly family: string;
  readonly x: readonly number[];
  readonly won: boolean;
  readonly weight: number;
}

const RIDGE = 5;
/** Every family weighs as much as so many trials. */
const FAMILY_WEIGHT = 8_000;

/**
 * Fits the calibration: ridge logistic regression in which every family weighs the same, and a job within it as the root of
 * its stopped trials, because they win or lose together. Families left out of a fit tell how it does on data of another
 * kind: the constant is then lifted so that what was predicted of them adds up to what was observed, and the dependence
 * is fitted to what was predicted of them.
 */
export function calibrationReport(all: readonly CalibrationJob[]): string {
  const jobs = all.filter((job) => job.rows.length > 0);
  const rows = weighed(jobs);
  const coefficients = fitted(rows);
  const families = [...new Set(rows.map(({ family }) => family))].sort();
  const without = new Map(
    families.map((family) => [family, fitted(rows.filter((row) => row.family !== family))]),
  );
  const scoreOf = (family: string, x: readonly number[]): number => score(x, without.get(family) ?? []);
  const lift = liftOf(rows.map((row) => ({ score: scoreOf(row.family, row.x), won: row.won })));
  const crossed = families.map((family) => {
    const own = rows.filter((row) => row.family === family);
    const left = (row: Row): number => logistic(scoreOf(family, row.x) + lift);
    const base = own.filter(({ won }) => won).length / own.length;
    const predicted = own.reduce((sum, row) => sum + left(row), 0);
    return [
      family,
      String(own.length),
      logLoss(own, left).toFixed(4),
      logLoss(own, (row) => logistic(score(row.x, coefficients) + lift)).toFixed(4),
      logLoss(own, () => base).toFixed(4),
      base > 0 ? (predicted / (base * own.length)).toFixed(2) : "none won",
    ];
  });
  const head = [
    "family",
    "stopped trials",
    "log loss, family left out",
    "fitted",
    "base rate",
    "predicted / observed, left out",
  ];
  const lifted = coefficients.map((each, i) => each + (i === 0 ? lift : 0));
  const known = jobs.map(({ family, rows: own, lost }) => ({
    lost,
    none: own.reduce(
      (sum, { evidence }) => sum + Math.log1p(-logistic(scoreOf(family, features(evidence)) + lift)),
      0,
    ),
  }));
  return [
    markdownTable([head, ...crossed], { align: ["l", "r", "r", "r", "r", "r"] }),
    `Coefficients: ${lifted.map((each) => each.toFixed(3)).join(", ")} (constant lifted by ${lift.toFixed(3)})`,
    `Dependence: ${dependence(known)}`,
  ].join("\n\n");
}

/** What to add to every score so that the probabilities add up to the wins. */
function liftOf(rows: readonly { readonly score: number; readonly won: boolean }[]): number {
  const wins = rows.filter(({ won }) => won).length;
  let [low, high] = [-3, 3];
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    const sum = rows.reduce((total, row) => total + logistic(row.score + middle), 0);
    if (sum < wins) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function weighed(jobs: readonly CalibrationJob[]): Row[] {
  const weight = (job: CalibrationJob): number => 1 / Math.sqrt(job.rows.length);
  const total = new Map<string, number>();
  for (const job of jobs) {
    total.set(job.family, (total.get(job.family) ?? 0) + job.rows.length * weight(job));
  }
  return jobs.flatMap((job) =>
    job.rows.map(({ evidence, won }) => ({
      family: job.family,
      x: features(evidence),
      won,
      weight: (FAMILY_WEIGHT * weight(job)) / (total.get(job.family) ?? 1),
    })),
  );
}

/** Newton's method on the penalised likelihood; the constant is not penalised. */
function fitted(rows: readonly Row[]): number[] {
  const size = rows[0]?.x.length ?? 0;
  let found = new Array<number>(size).fill(0);
  for (let round = 0; round < 30; round++) {
    const hessian = new Float64Array(size * size);
    const gradient = new Float64Array(size);
    for (let i = 1; i < size; i++) {
      hessian[i * size + i] = RIDGE;
      gradient[i] = -RIDGE * (found[i] ?? 0);
    }
    for (const { x, won, weight } of rows) {
      const p = logistic(score(x, found));
      for (const [i, xi] of x.entries()) {
        gradient[i] = (gradient[i] ?? 0) + weight * (Number(won) - p) * xi;
        for (const [j, xj] of x.entries()) {
          hessian[i * size + j] = (hessian[i * size + j] ?? 0) + weight * p * (1 - p) * xi * xj;
        }
      }
    }
    const inverse = choleskyInverse(cholesky(hessian, size), size);
    found = found.map(
      (value, i) => value + gradient.reduce((sum, g, j) => sum + (inverse[i * size + j] ?? 0) * g, 0),
    );
  }
  return found;
}

/** The power γ of 1 − Π (1 − p)^γ that has the least log loss over tuning jobs. */
function dependence(jobs: readonly { readonly lost: boolean; readonly none: number }[]): string {
  const candidates = Array.from({ length: 20 }, (_, i) => 0.05 * (i + 1));
  const loss = (power: number): number =>
    jobs.reduce((sum, { lost, none }) => {
      const some = Math.min(1 - 1e-4, Math.max(1e-4, 1 - Math.exp(power * none)));
      return sum - Math.log(lost ? some : 1 - some);
    }, 0) / jobs.length;
  const best = candidates.reduce((a, b) => (loss(b) < loss(a) ? b : a), 1);
  return `${best.toFixed(2)} (log loss of tuning jobs ${loss(best).toFixed(3)}, if independent ${loss(1).toFixed(3)})`;
}

function score(x: readonly number[], coefficients: readonly number[]): number {
  return x.reduce((sum, value, i) => sum + value * (coefficients[i] ?? 0), 0);
}

const logistic = (at: number): number => 1 / (1 + Math.exp(-at));

function logLoss(rows: readonly Row[], probability: (row: Row) => number): number {
  const sum = rows.reduce((total, row) => {
    const p = Math.min(1 - 1e-4, Math.max(1e-4, probability(row)));
    return total - Math.log(row.won ? p : 1 - p);
  }, 0);
  return sum / rows.length;
}

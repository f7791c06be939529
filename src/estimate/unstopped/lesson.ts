import { type Landmark, ranksAt } from "./landmark.ts";
import type { Progress } from "./progress.ts";

/** A stopped or finished trial with its standardised hyperparameters. */
export interface Case {
  readonly progress: Progress;
  readonly features: Float64Array;
  /** It has a word (an algorithm, an instance type) that no finished trial has. */
  readonly novel: boolean;
  /**
   * Logarithm of the work in each of its steps, as hyperparameters name it, relative to the least of all trials; 0
   * where they name none.
   */
  readonly work: number;
}

/** What is learnt at one landmark: from which trials, for which, and how they are described. */
export interface Lesson {
  readonly step: number;
  /** Trials known beyond the landmark, to be cut there. */
  readonly rows: readonly Case[];
  /** Stopped trials of the landmark. */
  readonly targets: readonly Case[];
  /** Hyperparameters, rank of the objective at the landmark among all trials that got that far, and more. */
  describe(of: Case, ...more: readonly number[]): Float64Array;
}

/** Scale that turns a rank in (-½, ½) into something like a standard score. */
const RANK_SCALE = 3.5;

/**
 * @param rows trials known beyond the landmark.
 * @param stopped the trials that the landmark's indices refer to.
 * @param everyone all trials with a curve, finished or not.
 */
export function lessonAt(
  { step, stopped: indices }: Landmark,
  rows: readonly Case[],
  stopped: readonly Case[],
  everyone: readonly Progress[],
): Lesson {
  const rank = ranksAt(everyone, step);
  return {
    step,
    rows,
    targets: indices.map((i) => stopped[i] as Case),
    describe: ({ features, progress }, ...more) => joined(features, RANK_SCALE * rank(progress), ...more),
  };
}

/** A row of features with more of them. */
export function joined(features: Float64Array, ...more: readonly number[]): Float64Array {
  const row = new Float64Array(features.length + more.length);
  row.set(features);
  row.set(more, features.length);
  return row;
}

import { median } from "simple-statistics";
import { type Random, seededRandom } from "../../stats/random.ts";
import { remember } from "../../stats/remember.ts";
import { shuffle } from "../../stats/shuffle.ts";
import { drawStudentT, studentT4Quantile } from "../../stats/student-t.ts";
import type { Forecast, Left, Spread } from "./forecast.ts";
import { recentre } from "./recentre.ts";

/** Joint draws of the seconds that a stopped trial would have taken beyond those it took. */
export interface Extra {
  /** Mean of the middle of the draws, seconds. */
  readonly estimate: number;
  readonly draws: Float64Array;
}

const DRAWS = 400;
/** A tuning job with more stopped trials than this takes fewer draws: only what errors share is left in its total. */
const MANY_TRIALS = 1000;
const DRAWS_OF_MANY = 100;
const SEED = 20_170_724;
const ENOUGH_RESIDUALS = 15;
const WILDEST = 4;
/** Draws of a whole training until one is longer than what was seen, before the prediction is given up. */
const TRIES = 12;
/** Share of the draws at either end that the estimate leaves aside. */
const OUTER_SHARE = 0.2;
const OUTER_SHARE_OF_WHOLE = 0.1;
const OUTER_SHARE_OF_LENGTHS = 0.02;

/** Draws for all forecasts of a tuning job, in their order: errors share a part, so they do not average out. */
export function drawExtra(forecasts: readonly Forecast[]): Extra[] {
  const random = seededRandom(SEED);
  const many = forecasts.length > MANY_TRIALS;
  const count = many ? DRAWS_OF_MANY : DRAWS;
  const commonPace = many ? evenShocks(random, count) : commonShocks(random, count);
  const commonLength = many ? evenShocks(random, count) : commonShocks(random, count);
  // Many forecasts share one list.
  const usual = remember((of: readonly number[]) => median([...of]));
  const drawn = forecasts.map((forecast) => {
    const { progress, left, tail: ownTail, tails } = forecast;
    const usualTail = tails.length > 0 ? usual(tails) : ownTail;
    const limit = progress.trial.maxRuntimeSeconds;
    const most =
      limit !== null && limit > progress.actual ? limit - progress.actual : Number.POSITIVE_INFINITY;
    const draws = leftDraws(forecast, random, commonPace, commonLength);
    for (let b = 0; b < count; b++) {
      const tail =
        tails.length > 1 ? (tails[Math.floor(random.uniform() * tails.length)] as number) : usualTail;
      const extra = left.kind === "bounds" ? (draws[b] as number) : (draws[b] as number) + tail - ownTail;
      draws[b] = Math.min(extra, most);
    }
    return draws;
  });
  const estimates = Float64Array.from(drawn, (draws, i) =>
    middleMean(draws, outerShare((forecasts[i] as Forecast).left)),
  );
  const paced = forecasts.flatMap(({ left }, i) =>
    left.kind === "steps"
      ? [{ draws: drawn[i] as Float64Array, estimate: estimates[i] as number, longTail: left.share === null }]
      : [],
  );
  recentre(paced, (total) => middleMean(total, OUTER_SHARE));
  withoutLosses(estimates);
  const across = new Float64Array(drawn.length);
  for (let b = 0; b < count; b++) {
    for (let i = 0; i < drawn.length; i++) across[i] = (drawn[i] as Float64Array)[b] as number;
    withoutLosses(across);
    for (let i = 0; i < drawn.length; i++) (drawn[i] as Float64Array)[b] = across[i] as number;
  }
  return drawn.map((draws, i) => ({ estimate: estimates[i] as number, draws }));
}

/**
 * A stop may take longer than what was left to train. No trial is said to have been shorter for it; the loss is set against the others,
 * in proportion, so that the total stays what it is.
 */
function withoutLosses(extra: Float64Array): void {
  let total = 0;
  let gains = 0;
  for (let i = 0; i < extra.length; i++) {
    const value = extra[i] as number;
    total += value;
    if (value > 0) gains += value;
  }
  if (total === gains) return;
  const share = gains > 0 ? Math.max(0, total) / gains : 0;
  for (let i = 0; i < extra.length; i++) extra[i] = Math.max(0, extra[i] as number) * share;
}

/**
 * A share of the steps is bounded, and a few trials that go on for long are to be expected: they count. So do, in part, whole
 * trainings that are drawn, which are of trials that differ.
 */
function outerShare(left: Left): number {
  if (left.kind === "steps") return left.share ? OUTER_SHARE_OF_LENGTHS : OUTER_SHARE;
  return left.kind === "whole" ? OUTER_SHARE_OF_WHOLE : OUTER_SHARE;
}

/** Mean of the middle of the draws: their long right tail tells how little is known, not what to expect. */
function middleMean(draws: Float64Array, outer: number): number {
  const sorted = draws.toSorted();
  const cut = Math.floor(outer * sorted.length);
  let sum = 0;
  for (let i = cut; i < sorted.length - cut; i++) sum += sorted[i] as number;
  return sum / (sorted.length - 2 * cut);
}

/** Seconds of training left, draw by draw. */
function leftDraws(
  { left, progress }: Forecast,
  random: Random,
  commonPace: Float64Array,
  commonLength: Float64Array,
): Float64Array {
  const count = commonPace.length;
  const draws = new Float64Array(count);
  if (left.kind === "bounds") {
    for (let b = 0; b < count; b++) draws[b] = left.most * random.uniform() ** 2;
    return draws;
  }
  if (left.kind === "whole") {
    const error = errors(left.trained, random);
    for (let b = 0; b < count; b++) {
      // What is drawn has to be longer than what was seen.
      let trained = 0;
      for (let again = 0; again < TRIES && trained < progress.trained; again++) {
        const shock = error(commonPace[b] as number);
        trained = Math.min(Math.exp(left.trained.mean + shock), left.most);
      }
      // Where that is as good as ruled out, the others do not speak for the trial: it was stopped at any share of its length.
      if (trained < progress.trained) trained = Math.min(progress.trained / random.uniform(), left.most);
      draws[b] = Math.max(0, trained - progress.trained);
    }
    return draws;
  }
  const { pace, share, least, steps } = left;
  const error = errors(pace, random);
  for (let b = 0; b < count; b++) {
    const shock = error(commonPace[b] as number);
    let taken = steps;
    if (share) {
      taken = least + share.at(commonLength[b] as number, random.uniform()) * (steps - least);
    }
    draws[b] = taken * Math.exp(Math.min(Math.max(pace.mean + shock, pace.least), pace.most));
  }
  return draws;
}

/** Draws errors of a spread, each with its part of the common shock of its draw. */
function errors({ residuals, own, common }: Spread, random: Random): (shock: number) => number {
  const n = residuals.length;
  if (n < ENOUGH_RESIDUALS) {
    const degrees = Math.max(2, n - 1);
    return (shock) => own * rawStudentT(random, degrees) + common * shock;
  }
  const scale = own / (rootMeanSquare(residuals) || 1);
  return (shock) => scale * (residuals[Math.floor(random.uniform() * n)] as number) + common * shock;
}

/** Few residuals tell their own size badly, so the shock keeps the long tails of Student's t; the wildest are drawn in. */
function rawStudentT(random: Random, degrees: number): number {
  const scale = degrees > 2 ? Math.sqrt(degrees / (degrees - 2)) : 1;
  return Math.min(Math.max(scale * drawStudentT(random, degrees), -WILDEST), WILDEST);
}

const known = new WeakMap<object, number>();
function rootMeanSquare(values: ArrayLike<number>): number {
  const found = known.get(values);
  if (found !== undefined) return found;
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] as number) ** 2;
  const result = Math.sqrt(sum / Math.max(1, values.length));
  known.set(values, result);
  return result;
}

/** One shock a draw, Student t with 4 degrees of freedom. */
function commonShocks(random: Random, count: number): Float64Array {
  return Float64Array.from({ length: count }, () => rawStudentT(random, 4));
}

/** The same spread evenly over the distribution, in random order: few draws then still have its 5 % and 95 % quantiles. */
function evenShocks(random: Random, count: number): Float64Array {
  const shocks = Float64Array.from({ length: count }, (_, i) =>
    Math.min(Math.max(studentT4Quantile((i + 0.5) / count), -WILDEST), WILDEST),
  );
  shuffle(shocks, random);
  return shocks;
}

import { median } from "simple-statistics";
import { type Random, seededRandom } from "../../stats/random.ts";
import { drawStudentT } from "../../stats/student-t.ts";
import type { Forecast, Spread } from "./forecast.ts";

/** Joint draws of the seconds that a stopped trial would have taken beyond those it took. */
export interface Extra {
  /** Mean of the draws, seconds. */
  readonly estimate: number;
  readonly draws: Float64Array;
}

export const DRAWS = 400;
const SEED = 20_170_724;
/** Share of the variance of errors that all stopped trials of a tuning job have in common. */
const COMMON = 0.25;
const COMMON_LENGTH = 0.5;
const ENOUGH_RESIDUALS = 15;

/** Draws for all forecasts of a tuning job, in their order: errors share a part, so they do not average out. */
export function drawExtra(forecasts: readonly Forecast[]): Extra[] {
  const random = seededRandom(SEED);
  const commonPace = commonShocks(random);
  const commonLength = commonShocks(random);
  return forecasts.map((forecast) => {
    const { progress, left, tails } = forecast;
    const usualTail = tails.length > 0 ? median([...tails]) : progress.tail;
    const limit = progress.trial.maxRuntimeSeconds;
    const most =
      limit !== null && limit > progress.actual ? limit - progress.actual : Number.POSITIVE_INFINITY;
    const draws = leftDraws(forecast, random, commonPace, commonLength);
    for (let b = 0; b < DRAWS; b++) {
      const tail =
        tails.length > 1 ? (tails[Math.floor(random.uniform() * tails.length)] as number) : usualTail;
      const extra =
        left.kind === "bounds" ? (draws[b] as number) : (draws[b] as number) + tail - progress.tail;
      draws[b] = Math.min(Math.max(extra, 0), most);
    }
    const estimate = draws.reduce((sum, value) => sum + value, 0) / DRAWS;
    return { estimate, draws };
  });
}

/** Seconds of training left, draw by draw. */
function leftDraws(
  { left, progress }: Forecast,
  random: Random,
  commonPace: Float64Array,
  commonLength: Float64Array,
): Float64Array {
  const draws = new Float64Array(DRAWS);
  if (left.kind === "bounds") {
    for (let b = 0; b < DRAWS; b++) draws[b] = left.most * random.uniform() ** 2;
    return draws;
  }
  if (left.kind === "whole") {
    for (let b = 0; b < DRAWS; b++) {
      const shock = error(left.trained, random, commonPace[b] as number, COMMON);
      draws[b] = Math.max(0, Math.exp(left.trained.mean + shock) - progress.trained);
    }
    return draws;
  }
  for (let b = 0; b < DRAWS; b++) {
    const shock = error(left.pace, random, commonPace[b] as number, COMMON);
    let share = 1;
    if (left.share) {
      const off = error(left.share, random, commonLength[b] as number, COMMON_LENGTH);
      share = Math.min(1, Math.max(0, left.share.mean + off));
    }
    draws[b] = share * left.steps * Math.exp(left.pace.mean + shock);
  }
  return draws;
}

function error(of: Spread, random: Random, common: number, shared: number): number {
  const n = of.residuals.length;
  let own = 0;
  if (n >= ENOUGH_RESIDUALS) {
    own = (of.residuals[Math.floor(random.uniform() * n)] as number) / (rootMeanSquare(of.residuals) || 1);
  } else {
    own = drawStudentT(random, 4);
  }
  return of.deviation * (Math.sqrt(1 - shared) * own + Math.sqrt(shared) * common);
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
function commonShocks(random: Random): Float64Array {
  return Float64Array.from({ length: DRAWS }, () => drawStudentT(random, 4));
}

import type { CurvePoint } from "../../model/trial.ts";
import { type Gate, tautString } from "../../stats/taut-string.ts";
import { type Stretch, secondsTrained } from "./training-time.ts";

/** Training seconds by step, linear between knots; the first knot is step 0 at 0 seconds. Both ascend. */
export interface Clock {
  readonly steps: readonly number[];
  readonly seconds: readonly number[];
}

/** Seconds at a step, from 0 to the last one; beyond the last, the last. */
export function secondsAt({ steps, seconds }: Clock, step: number): number {
  let low = 0;
  let high = steps.length - 1;
  if (high < 0 || step <= 0) return 0;
  if (step >= (steps[high] as number)) return seconds[high] as number;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((steps[middle] as number) <= step) low = middle;
    else high = middle;
  }
  const from = steps[low] as number;
  const share = (step - from) / ((steps[high] as number) - from);
  return (seconds[low] as number) + share * ((seconds[high] as number) - (seconds[low] as number));
}

/** The clock of a curve in which every emission has its own moment. */
export function exactClock(points: readonly CurvePoint[], stretches: readonly Stretch[]): Clock {
  const steps = [0];
  const seconds = [0];
  let step = 0;
  let latest = 0;
  for (const point of points) {
    step += point.count;
    latest = Math.max(latest, secondsTrained(stretches, point.at));
    steps.push(step);
    seconds.push(latest);
  }
  return { steps, seconds };
}

/**
 * The clock of a curve of which only the number of emissions in each period is known. After each period the number of
 * steps is exact; the phases pin both ends, because training starts with its phase and ends soon after its last step.
 * Between, the path with the least bends that agrees with every count is taken.
 *
 * @param until training seconds within which all steps lie.
 * @param lastAt training seconds of the last step; `null` where no phase tells the end, which puts it in mid-period.
 * @param excess steps' worth of time that the first step took beyond a step.
 */
export function gatedClock(
  points: readonly CurvePoint[],
  period: number,
  stretches: readonly Stretch[],
  until: number,
  lastAt: number | null,
  excess: number,
): Clock {
  const gates: Gate[] = [{ x: 0, low: 0, high: 0 }];
  let step = 0;
  let floor = 0;
  for (const [i, point] of points.entries()) {
    const low = clamp(secondsTrained(stretches, point.at), floor, until);
    const high = clamp(secondsTrained(stretches, point.at + period), low, until);
    const isLast = i === points.length - 1;
    const close = isLast ? clamp(lastAt ?? (low + high) / 2, low, high) : null;
    if (point.count > 1) gates.push({ x: excess + step + 1, low, high: close ?? high });
    step += point.count;
    gates.push({ x: excess + step, low: close ?? low, high: close ?? high });
    floor = low;
  }
  const { x, y } = tautString(gates);
  return excess > 0 ? withFirstStep(x, y, excess) : { steps: x, seconds: y };
}

/** A path over steps' worth of time, as a clock over steps: the first step holds the excess. */
function withFirstStep(x: readonly number[], y: readonly number[], excess: number): Clock {
  const first = secondsAt({ steps: x, seconds: y }, 1 + excess);
  const later = x.flatMap((at, i) => (at > 1 + excess ? [i] : []));
  return {
    steps: [0, 1, ...later.map((i) => (x[i] as number) - excess)],
    seconds: [0, first, ...later.map((i) => y[i] as number)],
  };
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

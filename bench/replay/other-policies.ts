import type { Stopper } from "./median-rule.ts";
import type { ReplayedTrial } from "./run.ts";

/** Resource limits in steps, and the share 1/eta that goes on at each rung. */
export interface Halving {
  readonly least: number;
  readonly most: number;
  readonly eta: number;
}

/** Asynchronous successive halving: at each rung the best 1/eta of those that got there go on; at `most` steps a trial ends. */
export function halvingStopper({ least, most, eta }: Halving): Stopper {
  const rungs = new Map<number, number[]>();
  for (let rung = least; rung < most; rung = Math.max(rung + 1, Math.round(rung * eta))) rungs.set(rung, []);
  return {
    complete: () => {},
    stops(values, step) {
      if (step >= most) return true;
      const rung = rungs.get(step);
      const value = values[step - 1];
      // A loss that became NaN is no value that arrives, so nothing is decided on it.
      if (!rung || value === undefined || !Number.isFinite(value)) return false;
      rung.push(value);
      const ranked = rung.toSorted((a, b) => b - a);
      const keep = Math.max(1, Math.floor(ranked.length / eta));
      return value < (ranked[keep - 1] ?? 0);
    },
  };
}

/** When a tuning job ends that looks at each result as its trial ends; values are signed so that larger is better. */
function endsWhen(
  trials: readonly ReplayedTrial[],
  sign: number,
  met: (value: number) => boolean,
): number | null {
  for (const trial of trials.toSorted((a, b) => a.endedAt - b.endedAt)) {
    const raw = trial.planned.values[trial.steps - 1];
    if (raw === null || raw === undefined || trial.outcome === "failed") continue;
    if (met(sign * raw)) return trial.endedAt;
  }
  return null;
}

/** Ends a tuning job after `patience` results in a row that did not improve the best one by a share `least`. */
export function endsWithoutImprovement(
  trials: readonly ReplayedTrial[],
  sign: number,
  patience: number,
  least: number,
): number | null {
  let best: number | null = null;
  let since = 0;
  return endsWhen(trials, sign, (value) => {
    if (best === null || value - best > least * Math.abs(best)) since = 0;
    else since += 1;
    best = best === null ? value : Math.max(best, value);
    return since >= patience;
  });
}

/** Ends a tuning job at the first result as good as the target. */
export function endsAtTarget(trials: readonly ReplayedTrial[], sign: number, target: number): number | null {
  return endsWhen(trials, sign, (value) => value >= sign * target);
}

/**
 * Ends a tuning job once an improvement of 1 % is unlikely in what is left of it: as many trials as are left improve with
 * chance left / all, and half of all improvements are larger than a third of the distance from the best to the sixth best.
 */
export function endsOnConvergence(
  trials: readonly ReplayedTrial[],
  sign: number,
  unlikely: number,
): number | null {
  const results: number[] = [];
  return endsWhen(trials, sign, (value) => {
    results.push(value);
    if (results.length < 10) return false;
    const [best = value, , , , , sixth = value] = results.toSorted((a, b) => b - a);
    const left = Math.max(0, trials.length - results.length);
    const typical = 0.33 * (best - sixth);
    const large = typical > 0 ? 0.5 ** ((0.01 * Math.abs(best)) / typical) : 0;
    return (left / (results.length + left)) * large < unlikely;
  });
}

/** What was launched before a moment, and cut at it. */
export function cutAt(trials: readonly ReplayedTrial[], at: number | null): ReplayedTrial[] {
  if (at === null) return [...trials];
  return trials.flatMap((trial) => {
    if (trial.launchedAt >= at) return [];
    if (trial.endedAt <= at) return trial;
    return { ...trial, outcome: "stopped" as const, endedAt: Math.max(trial.startedAt, at) };
  });
}

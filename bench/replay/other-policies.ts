import type { Stopper } from "./median-rule.ts";
import type { ReplayedTrial } from "./run.ts";

/** Asynchronous successive halving: at each rung the best 1/eta of those that got there go on; at `most` steps a trial ends. */
export function halvingStopper(least: number, most: number, eta: number): Stopper {
  const rungs = new Map<number, number[]>();
  for (let rung = least; rung < most; rung = Math.max(rung + 1, Math.round(rung * eta))) rungs.set(rung, []);
  return {
    complete: () => {},
    stops(values, step) {
      if (step >= most) return true;
      const rung = rungs.get(step);
      if (!rung) return false;
      rung.push(values[step - 1] ?? Number.NEGATIVE_INFINITY);
      const ranked = rung.toSorted((a, b) => b - a);
      const keep = Math.max(1, Math.floor(ranked.length / eta));
      return (values[step - 1] ?? Number.NEGATIVE_INFINITY) < (ranked[keep - 1] ?? 0);
    },
  };
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
  for (const trial of trials.toSorted((a, b) => a.endedAt - b.endedAt)) {
    const raw = trial.planned.values[trial.steps - 1];
    if (raw === null || raw === undefined || trial.outcome === "failed") continue;
    const value = sign * raw;
    if (best === null || value - best > least * Math.abs(best)) since = 0;
    else since += 1;
    best = best === null ? value : Math.max(best, value);
    if (since >= patience) return trial.endedAt;
  }
  return null;
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

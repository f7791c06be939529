import type { Findings } from "../estimate/findings.ts";
import type { Occupancy } from "../estimate/schedule.ts";
import { actualSeconds } from "../estimate/unstopped/training-time.ts";

/** Trials of past runs: how each would occupy its slot, and what it would cost. */
export interface Pool {
  readonly trials: readonly Occupancy[];
  /** In the order of `trials`; `null` where a trial has no price. */
  readonly usd: readonly number[] | null;
}

/** Trials of one run under one way to run them. */
export interface Pooled {
  readonly run: Findings;
  /** Seconds on instances, by name, where they are not those that were recorded. */
  readonly seconds: ReadonlyMap<string, number>;
  /** The first so many in launch order are left out. */
  readonly without?: number;
}

/** Trials of several runs in one pool. A second more or less is priced at the trial's own rate. */
export function pooled(parts: readonly Pooled[], spot: boolean): Pool {
  const trials: Occupancy[] = [];
  const usd: (number | null)[] = [];
  for (const { run, seconds, without = 0 } of parts) {
    for (const [index, occupancy] of run.schedule.trials.entries()) {
      const trial = run.trials[index];
      const cost = run.spend.perTrial.get(occupancy.name);
      if (!trial || trial.outcome === "running" || index < without) continue;
      const ran = actualSeconds(trial) ?? occupancy.run;
      const more = (seconds.get(occupancy.name) ?? ran) - ran;
      const discount = trial.spot ? spotShare(trial.billableSecondsPerInstance, trial.trainingSeconds) : 1;
      const price = spot || !trial.spot ? 1 : 1 / discount;
      trials.push({
        ...occupancy,
        gap: occupancy.gap ?? run.schedule.typicalGap,
        run: Math.max(0, occupancy.run + more),
      });
      usd.push(
        cost === undefined || cost.costUsd === null || cost.unpriced.length > 0
          ? null
          : price * Math.max(0, cost.costUsd + more * cost.usdPerSecond),
      );
    }
  }
  const priced = usd.filter((each) => each !== null);
  return { trials, usd: priced.length === usd.length ? priced : null };
}

const LEAST_SPOT_SHARE = 0.1;

function spotShare(billable: number | null, training: number | null): number {
  if (billable === null || training === null || training <= 0) return 1;
  return Math.min(1, Math.max(LEAST_SPOT_SHARE, billable / training));
}

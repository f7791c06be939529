import { mean } from "simple-statistics";
import type { Findings } from "../estimate/findings.ts";
import type { Occupancy } from "../estimate/schedule.ts";
import { actualSeconds } from "../estimate/unstopped/training-time.ts";
import type { ClassifiedTrial, StopCause } from "../model/trial.ts";

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
    const whole = wholeSeconds(run.trials, seconds);
    for (const [index, occupancy] of run.schedule.trials.entries()) {
      const trial = run.trials[index];
      const cost = run.spend.perTrial.get(occupancy.name);
      if (!trial || trial.outcome === "running" || index < without) continue;
      const ran = actualSeconds(trial) ?? occupancy.run;
      const more = whole(trial, ran) - ran;
      const discount = trial.spot ? spotShare(trial.billableSecondsPerInstance, trial.trainingSeconds) : 1;
      const asRan = spot || !trial.spot;
      const price = asRan ? 1 : 1 / discount;
      trials.push({
        ...occupancy,
        gap: occupancy.gap ?? run.schedule.typicalGap,
        // On demand nothing takes the instances away for a while.
        run: Math.max(0, (asRan ? occupancy.run : ran) + more),
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

const LIMITS: ReadonlySet<StopCause> = new Set(["max-runtime", "max-wait"]);

/** Ended by a person or with its tuning job, which the next one's need not be; its own limits would end that, too. */
function isCutShort({ outcome, stoppedBecause }: ClassifiedTrial): boolean {
  return outcome === "stopped" && !(stoppedBecause && LIMITS.has(stoppedBecause));
}

/** Seconds of each trial; of one that was cut short the mean of those that went on for longer, where there are any. */
function wholeSeconds(trials: readonly ClassifiedTrial[], seconds: ReadonlyMap<string, number>) {
  const secondsOf = (trial: ClassifiedTrial): number | null =>
    seconds.get(trial.name) ?? actualSeconds(trial);
  const known = trials.flatMap((trial) => (isCutShort(trial) ? [] : (secondsOf(trial) ?? [])));
  return (trial: ClassifiedTrial, ran: number): number => {
    if (!isCutShort(trial)) return secondsOf(trial) ?? ran;
    const longer = known.filter((each) => each > ran);
    return longer.length > 0 ? mean(longer) : ran;
  };
}

import { quantileSorted } from "simple-statistics";
import { exactly, type Interval, interval, shifted } from "../model/interval.ts";
import type { ClassifiedTrial } from "../model/trial.ts";
import { seededRandom } from "../stats/random.ts";
import type { Spend } from "./billing/spend.ts";
import type { TrialCost } from "./billing/trial-cost.ts";
import { type Occupancy, type Schedule, wallClock } from "./schedule.ts";
import { actualSeconds } from "./unstopped/training-time.ts";
import type { UnstoppedDurations } from "./unstopped.ts";

/** What the same trials in the same order would have taken, had nothing been stopped early or nothing run in parallel. */
export interface Counterfactuals {
  readonly unstopped: {
    /** `null` where an early-stopped trial has no price. */
    readonly costUsd: Interval | null;
    readonly billableSeconds: Interval;
    readonly wallClockSeconds: Interval;
  };
  readonly sequential: Interval;
  readonly sequentialUnstopped: Interval;
  /** Avoided by early stopping: unstopped minus actual, drawn jointly. */
  readonly saved: {
    readonly costUsd: Interval | null;
    readonly billableSeconds: Interval;
    readonly wallClockSeconds: Interval;
  };
}

/** Replays of the schedule are the dear part, so a large tuning job uses fewer of the joint draws for its wall clock. */
const MAX_SCHEDULED_TRIALS = 400_000;
const SEED = 19_660_301;

/**
 * Puts the unstopped durations through prices and through the schedule. A spot trial's seconds are scaled by its own
 * billable share; launch gaps that were never seen are drawn from those that were.
 */
export function counterfactuals(
  schedule: Schedule,
  trials: readonly ClassifiedTrial[],
  spent: Spend,
  durations: UnstoppedDurations,
): Counterfactuals {
  const random = seededRandom(SEED).uniform;
  const stopped = trials.flatMap((trial) => {
    const estimated = durations.trials.get(trial.name);
    const draws = durations.draws.get(trial.name);
    const cost = spent.perTrial.get(trial.name);
    const ran = actualSeconds(trial);
    if (!estimated || !draws || !cost || ran === null) return [];
    const more = (seconds: number): number => Math.max(0, seconds - ran);
    return [{ estimate: more(estimated.seconds.estimate), draws, more, cost }];
  });
  const priced = spent.costUsd !== null && stopped.every(({ cost }) => cost.unpriced.length === 0);
  const count = stopped[0]?.draws.length ?? 0;
  const total = (weight: (cost: TrialCost) => number): Interval => {
    const estimate = sum(stopped, (trial) => trial.estimate * weight(trial.cost));
    const drawn = new Float64Array(count);
    for (const { draws, more, cost } of stopped) {
      const worth = weight(cost);
      for (let draw = 0; draw < count; draw++) {
        drawn[draw] = (drawn[draw] as number) + more(draws[draw] as number) * worth;
      }
    }
    return predictionInterval(estimate, Array.from(drawn));
  };
  const billable = total((cost) => cost.billableSecondsPerSecond);
  const cost = priced ? total((each) => each.usdPerSecond) : null;

  const replays = Math.min(
    count,
    Math.max(40, Math.floor(MAX_SCHEDULED_TRIALS / Math.max(1, trials.length))),
  );
  const ran = new Map(trials.map((trial) => [trial.name, actualSeconds(trial) ?? 0]));
  const clock = unstoppedClocks(schedule, durations, ran, replays, random);
  const actualClock = schedule.wallClockSeconds;
  return {
    unstopped: {
      costUsd: cost && spent.costUsd !== null ? shifted(cost, spent.costUsd) : null,
      billableSeconds: shifted(billable, spent.billableSeconds),
      wallClockSeconds: clock.parallel,
    },
    sequential: clock.sequential,
    sequentialUnstopped: clock.sequentialUnstopped,
    saved: {
      costUsd: cost,
      billableSeconds: billable,
      wallClockSeconds: shifted(clock.parallel, -actualClock),
    },
  };
}

function unstoppedClocks(
  schedule: Schedule,
  durations: UnstoppedDurations,
  ran: ReadonlyMap<string, number>,
  replays: number,
  random: () => number,
): { parallel: Interval; sequential: Interval; sequentialUnstopped: Interval } {
  const recorded = (trial: Occupancy): number => trial.run;
  const longer = (trial: Occupancy, seconds: number | undefined): number =>
    seconds === undefined ? trial.run : trial.run + Math.max(0, seconds - (ran.get(trial.name) ?? 0));
  const expected = (trial: Occupancy): number =>
    longer(trial, durations.trials.get(trial.name)?.seconds.estimate);
  const drawn =
    (draw: number) =>
    (trial: Occupancy): number =>
      longer(trial, durations.draws.get(trial.name)?.[draw]);
  const replayed = Math.max(replays, 40);
  const clocks = (
    slots: number,
    run: (draw: number) => (trial: Occupancy) => number,
    gaps: boolean,
  ): number[] =>
    Array.from({ length: replayed }, (_, draw) =>
      wallClock(schedule, slots, run(draw), gaps ? drawnGap(schedule, random) : undefined),
    );
  const none = durations.draws.size === 0;
  // The replay of what ran gives the recorded wall clock by construction; the difference carries the estimate.
  const correction = schedule.wallClockSeconds - wallClock(schedule, schedule.slots);
  const floor = schedule.wallClockSeconds;
  const parallel = none
    ? exactly(floor)
    : predictionInterval(wallClock(schedule, schedule.slots, expected), clocks(schedule.slots, drawn, false));
  const sequential = predictionInterval(
    wallClock(schedule, 1),
    clocks(1, () => recorded, true),
  );
  const sequentialUnstopped = none
    ? sequential
    : predictionInterval(wallClock(schedule, 1, expected), clocks(1, drawn, true));
  return {
    parallel: none ? parallel : atLeast(shifted(parallel, correction), floor),
    sequential: schedule.slots === 1 ? exactly(floor) : atLeast(sequential, floor),
    sequentialUnstopped: schedule.slots === 1 && none ? exactly(floor) : atLeast(sequentialUnstopped, floor),
  };
}

/** A launch gap that was never seen, drawn from those that were. */
function drawnGap(schedule: Schedule, random: () => number): (trial: Occupancy) => number {
  const seen = schedule.trials.flatMap((trial) => trial.gap ?? []);
  return () => seen[Math.floor(random() * seen.length)] ?? schedule.typicalGap;
}

/** The 5 % and 95 % quantiles of the draws, widened where needed to contain the estimate. */
function predictionInterval(estimate: number, draws: readonly number[]): Interval {
  if (draws.length === 0) return exactly(estimate);
  const sorted = [...draws].sort((a, b) => a - b);
  return interval(estimate, quantileSorted(sorted, 0.05), quantileSorted(sorted, 0.95));
}

function atLeast(of: Interval, floor: number): Interval {
  return interval(Math.max(of.estimate, floor), Math.max(of.low, floor), Math.max(of.high, floor));
}

function sum<T>(of: readonly T[], value: (item: T) => number): number {
  return of.reduce((total, item) => total + value(item), 0);
}

import { added, exactly, type Interval, interval, shifted } from "../model/interval.ts";
import type { ClassifiedTrial } from "../model/trial.ts";
import { ninetyPercent } from "../stats/ninety-percent.ts";
import { seededRandom } from "../stats/random.ts";
import { tabulate } from "../stats/tabulate.ts";
import type { Spend } from "./billing/spend.ts";
import type { TrialCost } from "./billing/trial-cost.ts";
import { type Schedule, wallClock } from "./schedule.ts";
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
  const cost = priced ? avoided(total, spent) : null;

  const replays = Math.min(
    count,
    Math.max(40, Math.floor(MAX_SCHEDULED_TRIALS / Math.max(1, trials.length))),
  );
  const clock = unstoppedClocks(schedule, trials, durations, replays, random);
  const actualClock = schedule.wallClockSeconds;
  return {
    unstopped: {
      costUsd: cost && added([cost, actualCost(spent)]),
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

/** What more seconds would have cost; where the bill leaves the rates open, so are the ends. */
function avoided(total: (weight: (cost: TrialCost) => number) => Interval, { range }: Spend): Interval {
  const cost = total((each) => each.usdPerSecond);
  if (range === null) return cost;
  const at = (end: "low" | "high"): Interval => total((each) => each.usdPerSecond * each.rateSpan[end]);
  return interval(cost.estimate, at("low").low, at("high").high);
}

function actualCost({ costUsd, range }: Spend): Interval {
  const known = exactly(costUsd ?? 0);
  return range ? { ...known, ...range } : known;
}

/** @param trials in the schedule's order. */
function unstoppedClocks(
  schedule: Schedule,
  trials: readonly ClassifiedTrial[],
  durations: UnstoppedDurations,
  replays: number,
  random: () => number,
): { parallel: Interval; sequential: Interval; sequentialUnstopped: Interval } {
  const trialDraws = schedule.trials.map(({ name }) => durations.draws.get(name));
  const ran = schedule.trials.map((_, index) => {
    const trial = trials[index];
    return (trial && actualSeconds(trial)) ?? 0;
  });
  const recorded = schedule.trials.map(({ run }) => run);
  const longer = (seconds: (index: number) => number | undefined): Float64Array =>
    tabulate(schedule.trials.length, (index) => {
      const own = ran[index] as number;
      return (recorded[index] as number) + Math.max(0, (seconds(index) ?? own) - own);
    });
  const expected = longer((index) => {
    const name = schedule.trials[index]?.name ?? "";
    return durations.trials.get(name)?.seconds.estimate;
  });
  const replayed = Math.max(replays, 40);
  const drawn = Array.from({ length: replayed }, (_, draw) => longer((index) => trialDraws[index]?.[draw]));
  const drawGaps = gapsDrawn(schedule, random);
  const clocks = (slots: number, runs: readonly Float64Array[] | null, gaps: boolean): number[] =>
    Array.from({ length: replayed }, (_, draw) =>
      wallClock(schedule, slots, runs?.[draw], gaps ? drawGaps() : undefined),
    );
  const none = durations.draws.size === 0;
  // The replay of what ran gives the recorded wall clock by construction; the difference carries the estimate.
  const correction = schedule.wallClockSeconds - wallClock(schedule, schedule.slots);
  const floor = schedule.wallClockSeconds;
  const parallel = none
    ? exactly(floor)
    : predictionInterval(wallClock(schedule, schedule.slots, expected), clocks(schedule.slots, drawn, false));
  const sequential = predictionInterval(wallClock(schedule, 1), clocks(1, null, true));
  const sequentialUnstopped = none
    ? sequential
    : predictionInterval(wallClock(schedule, 1, expected), clocks(1, drawn, true));
  return {
    parallel: none ? parallel : atLeast(shifted(parallel, correction), floor),
    sequential: schedule.slots === 1 ? exactly(floor) : atLeast(sequential, floor),
    sequentialUnstopped: schedule.slots === 1 && none ? exactly(floor) : atLeast(sequentialUnstopped, floor),
  };
}

/** Launch gaps of all trials, drawn from those that were seen. */
function gapsDrawn(schedule: Schedule, random: () => number): () => Float64Array {
  const seen = schedule.trials.flatMap((trial) => trial.gap ?? []);
  return () =>
    tabulate(schedule.trials.length, () => seen[Math.floor(random() * seen.length)] ?? schedule.typicalGap);
}

/** The 90 % interval of the draws, widened where needed to contain the estimate. */
function predictionInterval(estimate: number, draws: readonly number[]): Interval {
  if (draws.length === 0) return exactly(estimate);
  const { low, high } = ninetyPercent(draws);
  return interval(estimate, low, high);
}

function atLeast(of: Interval, floor: number): Interval {
  return interval(Math.max(of.estimate, floor), Math.max(of.low, floor), Math.max(of.high, floor));
}

function sum<T>(of: readonly T[], value: (item: T) => number): number {
  return of.reduce((total, item) => total + value(item), 0);
}

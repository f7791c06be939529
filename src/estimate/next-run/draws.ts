import { probit } from "simple-statistics";
import type { Interval } from "../../model/interval.ts";
import { minHeap } from "../../stats/min-heap.ts";
import type { Random } from "../../stats/random.ts";
import type { Schedule } from "../schedule.ts";
import type { Merged } from "./change.ts";

/** A trial as it ran, and what the changes take off it. */
export interface ReplayedTrial {
  readonly startUp: number;
  readonly gap: number;
  readonly run: number;
  /** Seconds on instances that the changes take off; below zero where they add some. */
  readonly less: number;
  /** Seconds that each shortening may take off besides, at most. */
  readonly shorter: readonly number[];
  /** Not launched at all. */
  readonly dropped: boolean;
  readonly costUsd: number;
  readonly usdPerSecond: number;
}

/** A run of as many trials, drawn anew from those that were seen. */
interface DrawnRun {
  readonly picks: Int32Array;
  /** Standard normal: how far a policy falls from its estimate, and a price from its own. */
  readonly policy: number;
  readonly price: number;
  /** And a shortening. */
  readonly shorter: number;
}

const MOST_DRAWS = 80;
const FEWEST_DRAWS = 6;
const DRAWN_TRIALS = 60_000;
/** Standard deviations from the middle to either end of a 90 % interval. */
const NINETY_PERCENT = 1.645;

/** Each run is drawn from a sample of the trials, so that its spread carries both chance and what so few trials can tell. */
export function drawRuns(schedule: Schedule, random: Random): DrawnRun[] {
  const count = schedule.trials.length;
  const draws = Math.max(FEWEST_DRAWS, Math.min(MOST_DRAWS, Math.floor(DRAWN_TRIALS / Math.max(1, count))));
  const pick = (): number => Math.floor(random.uniform() * count);
  const drawn = Array.from({ length: draws }, () => {
    const seen = Int32Array.from({ length: count }, pick);
    const picks = Int32Array.from({ length: count }, () => seen[pick()] ?? 0);
    return { picks, policy: random.normal(), price: random.normal() };
  });
  // Stratified, so that few draws still reach both ends.
  return drawn.map((run, i) => ({ ...run, shorter: probit((i + 0.5) / draws) }));
}

/**
 * What the changes save in each drawn run: the run as it is less the run with the changes.
 *
 * @param launched trials that the estimate launches.
 */
export function savedInDraws(
  runs: readonly DrawnRun[],
  trials: readonly ReplayedTrial[],
  slots: number,
  change: Merged,
  launched: number,
): { usd: number[]; seconds: number[] } {
  const whole = trials.reduce((sum, trial) => sum + trial.costUsd, 0);
  const launchable = trials.filter(({ dropped }) => !dropped).length;
  const usd: number[] = [];
  const seconds: number[] = [];
  for (const run of runs) {
    const stopped = atDraw(change.stops?.costUsd ?? null, whole, run.policy);
    const ended = atDraw(change.ends?.costUsd ?? null, whole, run.policy);
    const most = change.trials ?? trials.length;
    const limit = change.ends
      ? Math.min(most, Math.round(launchable - ended * (launchable - launched)))
      : most;
    const factor = change.costFactor ? drawnFrom(change.costFactor, run.price) : 1;
    const shares = change.shorter.map(({ share }) => Math.min(1, drawnFrom(share, run.shorter)));
    const before = replay(run.picks, trials, slots, trials.length, null);
    const after = replay(run.picks, trials, change.slots ?? slots, limit, { stopped, shares, change });
    usd.push(before.usd - factor * after.usd);
    seconds.push(before.seconds - after.seconds);
  }
  return { usd, seconds };
}

/** Share of a policy's estimated saving that a draw realises. */
function atDraw(costUsd: Interval | null, whole: number, normal: number): number {
  const saved = costUsd ? whole - costUsd.estimate : 0;
  if (!costUsd || Math.abs(saved) < 1e-9) return 1;
  const side = normal > 0 ? costUsd.estimate - costUsd.low : costUsd.high - costUsd.estimate;
  return Math.max(0, (saved + (normal * side) / NINETY_PERCENT) / saved);
}

function drawnFrom(factor: Interval, normal: number): number {
  const side = normal > 0 ? factor.high - factor.estimate : factor.estimate - factor.low;
  return Math.max(0, factor.estimate + (normal * side) / NINETY_PERCENT);
}

function replay(
  picks: Int32Array,
  trials: readonly ReplayedTrial[],
  slots: number,
  limit: number,
  changed: { readonly stopped: number; readonly shares: readonly number[]; readonly change: Merged } | null,
): { usd: number; seconds: number } {
  const free = minHeap();
  let usd = 0;
  let end = 0;
  let launched = 0;
  for (const pick of picks) {
    const trial = trials[pick];
    if (!trial || (changed && trial.dropped)) continue;
    if (launched >= Math.max(1, limit)) break;
    launched += 1;
    const shorter = trial.shorter.reduce((sum, most, i) => sum + most * (changed?.shares[i] ?? 0), 0);
    const less = changed ? changed.stopped * trial.less + shorter : 0;
    const reused = free.size() >= slots ? free.least() : undefined;
    const launch = reused === undefined ? 0 : reused + trial.gap;
    const done = launch + trial.startUp + Math.max(0, trial.run - less);
    if (reused === undefined) free.push(done);
    else free.replaceLeast(done);
    end = Math.max(end, done);
    usd += Math.max(0, trial.costUsd - less * trial.usdPerSecond);
  }
  return { usd, seconds: end };
}

import { exactly, type Interval, interval } from "../model/interval.ts";
import type { ClassifiedTrial } from "../model/trial.ts";
import { seededRandom } from "../stats/random.ts";
import { tabulate } from "../stats/tabulate.ts";
import { type Placed, placeTrials, type Schedule, wallClock } from "./schedule.ts";
import { slotUse } from "./slot-use.ts";

const PARALLEL = [1, 2, 3, 4, 5, 8, 10, 15, 20, 30, 50, 100];
const GAP_DRAWS = 24;
const FEWEST_GAP_DRAWS = 4;
const MOST_DRAWN_TRIALS = 400_000;
/**
 * Standard deviations from the middle to either end, set on development tasks so that nine in ten ranges hold the replayed wall
 * clock: gaps that were seen at one parallelism are not all seen again at another.
 */
const NINETY_PERCENT = 2.2;
/** Between the end of a trial and the launch of the next one, up to this, where too few gaps were seen to tell. */
const ASSUMED_GAP_SECONDS = 120;
const FEWEST_GAPS = 4;
const SEED = 19_690_301;

/** The same trials at another parallelism. */
export interface FrontierPoint {
  readonly maxParallelJobs: number;
  readonly wallClockSeconds: number;
  /** The same with launch gaps drawn from those that were seen, where a trial's own was not. */
  readonly wallClockRange: Interval;
  /** Graham's bounds (1969) on any order of the same trials: work over slots, and that plus the longest trial. */
  readonly bounds: { readonly low: number; readonly high: number };
  /** Share of the slots' time in which a trial started up or ran; launch gaps are not in it. */
  readonly utilisation: number;
  /** Slot time that no trial filled, in seconds; not billed, but waited for. */
  readonly idleSlotSeconds: number;
  /** Instances that run at the same moment, at most. */
  readonly instancesAtOnce: number;
  /** Trials that had finished when a trial was chosen, on average over the trials, and those still unfinished. */
  readonly meanFinishedAtChoice: number;
  readonly meanPendingAtChoice: number;
  /** Share of the trials that were chosen before any had finished. */
  readonly chosenBlindShare: number;
}

/**
 * Wall clock of the same trials in the same order at 1, 2, 3, … parallel slots up to the number of trials, and at the
 * number that ran, with the recorded start-up times and launch gaps.
 *
 * @param trials in the schedule's order.
 */
export function parallelismFrontier(schedule: Schedule, trials: readonly ClassifiedTrial[]): FrontierPoint[] {
  const count = schedule.trials.length;
  if (count === 0) return [];
  const values = new Set([...PARALLEL.filter((slots) => slots <= count), schedule.slots]);
  const most = instancesPerTrial(trials);
  return [...values]
    .sort((a, b) => a - b)
    .map((slots) => {
      const placed = placeTrials(schedule, slots);
      const around = schedule.leadIn + schedule.tail;
      const { utilisation, idleSeconds } = slotUse(schedule, slots, placed);
      return {
        maxParallelJobs: slots,
        wallClockSeconds: around + placed.end,
        wallClockRange: clockRange(schedule, slots, around + placed.end),
        bounds: grahamBounds(schedule, slots),
        utilisation,
        idleSlotSeconds: idleSeconds,
        instancesAtOnce: Math.min(slots, count) * most,
        ...informed(placed, trials),
      };
    });
}

/** Instances of the trial that runs on most of them. */
export function instancesPerTrial(trials: readonly ClassifiedTrial[]): number {
  return trials.reduce(
    (most, trial) =>
      Math.max(
        most,
        trial.instances.reduce((sum, group) => sum + group.count, 0),
      ),
    1,
  );
}

/** A replay of what ran is exact; at another parallelism trials need launch gaps that were never seen. */
function clockRange(schedule: Schedule, slots: number, estimate: number): Interval {
  const seen = schedule.trials.flatMap((trial) => trial.gap ?? []);
  if (slots === schedule.slots) return exactly(estimate);
  const random = seededRandom(SEED + slots).uniform;
  const assumed = Math.max(0, FEWEST_GAPS - seen.length);
  // A sample of few gaps is filled up with assumed ones.
  const drawnGap = (): number => {
    const pick = Math.floor(random() * (seen.length + assumed));
    return seen[pick] ?? ASSUMED_GAP_SECONDS * random();
  };
  const draws = Math.max(
    FEWEST_GAP_DRAWS,
    Math.min(GAP_DRAWS, Math.floor(MOST_DRAWN_TRIALS / (PARALLEL.length * schedule.trials.length))),
  );
  const clocks = Array.from({ length: draws }, () =>
    wallClock(schedule, slots, undefined, tabulate(schedule.trials.length, drawnGap)),
  );
  const mean = clocks.reduce((sum, clock) => sum + clock, 0) / draws;
  const variance = clocks.reduce((sum, clock) => sum + (clock - mean) ** 2, 0) / (draws - 1);
  // The gaps that were seen are themselves a sample: its mean is as uncertain as their number is small.
  const unseen = schedule.trials.length - seen.length;
  const margin =
    NINETY_PERCENT * Math.sqrt(variance * (1 + 1 / draws + unseen / Math.max(FEWEST_GAPS, seen.length)));
  return interval(estimate, mean - margin, mean + margin);
}

function grahamBounds(schedule: Schedule, slots: number): { low: number; high: number } {
  let work = 0;
  let longest = 0;
  let occupied = 0;
  let longestOccupied = 0;
  let latestOffset = schedule.openingStep * Math.min(slots, schedule.trials.length);
  const longestGap = schedule.trials.reduce((most, trial) => Math.max(most, trial.gap ?? 0), 0);
  for (const trial of schedule.trials) {
    const own = trial.startUp + trial.run;
    const withGap = own + (trial.gap ?? longestGap);
    work += own;
    longest = Math.max(longest, own);
    occupied += withGap;
    longestOccupied = Math.max(longestOccupied, withGap);
    if (trial.gap === null) latestOffset = Math.max(latestOffset, trial.offset);
  }
  const around = schedule.leadIn + schedule.tail;
  return {
    low: around + Math.max(work / slots, longest),
    high: around + occupied / slots + (1 - 1 / slots) * longestOccupied + latestOffset,
  };
}

/** What each trial's choice could know: it is made at the launch, and a failed trial teaches nothing. */
function informed(
  { launches, ends }: Placed,
  trials: readonly ClassifiedTrial[],
): { meanFinishedAtChoice: number; meanPendingAtChoice: number; chosenBlindShare: number } {
  const order = launches.toSorted();
  const left = ends.toSorted();
  const told = ends.filter((_, index) => trials[index]?.outcome !== "failed").sort();
  let [finished, seen, sum, pending, blind] = [0, 0, 0, 0, 0];
  for (let launched = 0; launched < order.length; launched++) {
    const at = order[launched] as number;
    while ((left[finished] ?? Number.POSITIVE_INFINITY) <= at) finished += 1;
    while ((told[seen] ?? Number.POSITIVE_INFINITY) <= at) seen += 1;
    sum += seen;
    pending += Math.max(0, launched - finished);
    if (seen === 0) blind += 1;
  }
  const count = order.length;
  return {
    meanFinishedAtChoice: sum / count,
    meanPendingAtChoice: pending / count,
    chosenBlindShare: blind / count,
  };
}

import { quantileSorted } from "simple-statistics";
import { seededRandom } from "../../stats/random.ts";
import { type Outcome, type Replay, replayOutcome, type Setting } from "./outcome.ts";

/** Replays of a policy on the same trials in other orders. */
export interface Shuffled {
  readonly outcomes: readonly Outcome[];
  /** Share of them in which the trial that won did not run to its end; `null` without a winner. */
  readonly winnerStopped: number | null;
}

/** Steps that all shuffles of one policy may put to its rule together, and the orders tried at least and at most. */
const WORK = 250_000;
const FEWEST_ORDERS = 2;
const MOST_ORDERS = 20;
const SEED = 20_170_813;

/** Replays each variant of a policy on shuffled orders of the trials, from a seed of its own. */
export function shuffledOutcomes(
  setting: Setting,
  variants: readonly Replay[],
  winner: string | null,
): Shuffled {
  const random = seededRandom(SEED);
  const steps = setting.courses.reduce((sum, course) => sum + 1 + (course.progress?.steps ?? 0), 0);
  const orders = Math.min(MOST_ORDERS, Math.max(FEWEST_ORDERS, Math.floor(WORK / (steps * variants.length))));
  const order = setting.schedule.trials.map((_, index) => index);
  const outcomes: Outcome[] = [];
  for (let round = 0; round < orders; round += 1) {
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = Math.floor(random.uniform() * (last + 1));
      [order[last], order[other]] = [order[other] as number, order[last] as number];
    }
    const shuffled = inOrder(setting, order);
    for (const variant of variants) outcomes.push(replayOutcome(shuffled, variant));
  }
  const lost = outcomes.filter(({ finished }) => winner !== null && !finished.has(winner)).length;
  return { outcomes, winnerStopped: winner === null ? null : lost / outcomes.length };
}

function inOrder(setting: Setting, order: readonly number[]): Setting {
  const trials = order.flatMap((index) => setting.schedule.trials[index] ?? []);
  const courses = order.flatMap((index) => setting.courses[index] ?? []);
  return { ...setting, courses, schedule: { ...setting.schedule, trials } };
}

/** The 5 % and 95 % quantiles of some figures. */
export function spreadOf(figures: readonly number[]): { low: number; high: number } {
  const sorted = [...figures].sort((a, b) => a - b);
  return { low: quantileSorted(sorted, 0.05), high: quantileSorted(sorted, 0.95) };
}

import { seededRandom } from "../../stats/random.ts";
import { shuffle } from "../../stats/shuffle.ts";
import { type PolicyRules, type ReplayedRun, type ReplayOutcome, replayOutcome } from "./outcome.ts";

/** Replays of a policy on the same trials in other orders. */
export interface Shuffled {
  /** Costs and wall clocks are those of all trials, also where only some were replayed. */
  readonly outcomes: readonly ReplayOutcome[];
  /** Share of them in which neither the trial that won ran to its end nor one as good; `null` without a winner. */
  readonly winnerStopped: number | null;
  /** Trials in each order: the winner and others drawn at random where there are too many. */
  readonly trials: number;
}

/** Trials in one order at most: more change neither the shares nor their spread. */
const MOST_TRIALS = 400;
/** Steps that all orders of one policy may put to its rule together, and the orders tried at least and at most. */
const WORK = 500_000;
const FEWEST_ORDERS = 4;
const MOST_ORDERS = 24;
/** Where only a part of the trials is replayed anyway. */
const MOST_ORDERS_OF_MANY = 12;
const MANY_TRIALS = 1000;
const SEED = 20_170_813;

/** Replays each variant of a policy on shuffled orders of the trials, from a seed of its own. */
export function shuffledOutcomes(
  replayed: ReplayedRun,
  variants: readonly PolicyRules[],
  winner: string | null,
): Shuffled {
  const all = replayed.schedule.trials.length;
  // A criterion looks at the end of each trial alone.
  const judgesSteps = variants.some(({ stops }) => stops !== null);
  const trials = Math.min(all, MOST_TRIALS);
  const steps = replayed.courses.reduce(
    (sum, { progress }) => sum + 4 + (judgesSteps ? (progress?.steps ?? 0) : 0),
    0,
  );
  const work = (steps * variants.length * trials) / all;
  const orders = Math.min(
    all > MANY_TRIALS ? MOST_ORDERS_OF_MANY : MOST_ORDERS,
    Math.max(FEWEST_ORDERS, Math.floor(WORK / work)),
  );
  const outcomes = inOtherOrders(replayed, orders, trials, winner).flatMap((shuffled) =>
    variants.map((variant) => replayOutcome(shuffled, variant)),
  );
  const winners = asGoodAs(replayed, winner);
  const lost = outcomes.filter(({ finished }) => winner !== null && !winners.some(finished)).length;
  return {
    outcomes: outcomes.map((outcome) => scaled(outcome, all / trials)),
    winnerStopped: winner === null ? null : lost / outcomes.length,
    trials,
  };
}

/** The trial that won, and finished ones as good, by name. */
export function asGoodAs({ courses }: ReplayedRun, winner: string | null): string[] {
  const best = courses.find(({ trial }) => trial.name === winner)?.trial.objective;
  return courses.flatMap(({ trial: { name, objective, outcome } }) =>
    name === winner || (objective === best && outcome === "completed") ? name : [],
  );
}

const drawn = new WeakMap<ReplayedRun, Map<number, readonly ReplayedRun[]>>();

/** The same orders for all policies of a tuning job that ask for as many. */
function inOtherOrders(
  replayed: ReplayedRun,
  orders: number,
  trials: number,
  winner: string | null,
): readonly ReplayedRun[] {
  const known = drawn.get(replayed)?.get(orders);
  if (known) return known;
  const random = seededRandom(SEED);
  const order = replayed.schedule.trials.map((_, index) => index);
  const first = replayed.schedule.trials.findIndex(({ name }) => name === winner);
  const found = Array.from({ length: orders }, () => {
    shuffle(order, random);
    const chosen = order.slice(0, trials);
    if (first >= 0 && !chosen.includes(first)) chosen[Math.floor(random.uniform() * trials)] = first;
    return inOrder(replayed, chosen);
  });
  drawn.set(replayed, (drawn.get(replayed) ?? new Map()).set(orders, found));
  return found;
}

function inOrder(replayed: ReplayedRun, order: readonly number[]): ReplayedRun {
  const trials = order.flatMap((index) => replayed.schedule.trials[index] ?? []);
  const courses = order.flatMap((index) => replayed.courses[index] ?? []);
  return { ...replayed, courses, schedule: { ...replayed.schedule, trials } };
}

function scaled(outcome: ReplayOutcome, by: number): ReplayOutcome {
  if (by === 1) return outcome;
  return {
    ...outcome,
    costUsd: by * outcome.costUsd,
    costIfFinishedUsd: by * outcome.costIfFinishedUsd,
    wallClockSeconds: by * outcome.wallClockSeconds,
    wallClockIfFinishedSeconds: by * outcome.wallClockIfFinishedSeconds,
  };
}

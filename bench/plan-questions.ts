import type { PlanLimits } from "../src/plan/plan.ts";
import type { Random } from "../src/stats/random.ts";
import { pick } from "./jobs.ts";
import type { ReplaySettings } from "./replay/plan.ts";
import type { SearchSettings } from "./replay/searches.ts";

/** What differs from the past runs, in the order of the tables. */
export const ASKED = [
  "as before",
  "other number of trials",
  "other parallelism",
  "early stopping turned on",
  "early stopping turned off",
  "on demand instead of spot",
  "all that can differ",
] as const;
/** Limits of a plan. */
export const LIMITED = ["no limit", "a budget", "a deadline", "both"] as const;

const FEWEST_TRIALS = 3;
/** Of the trials of the past runs; a plan reaches no further. */
const LENGTHS = [0.25, 0.5, 2, 4];
const SLOTS = [1, 2, 3, 5, 10, 20];

interface Question {
  readonly asked: (typeof ASKED)[number];
  readonly search: SearchSettings;
}

/** @param left trainings for the next search. */
export function nextSearches(
  ran: SearchSettings,
  { hyperband }: ReplaySettings,
  left: number,
  random: Random,
): Question[] {
  const trials = Math.max(FEWEST_TRIALS, Math.min(left, Math.round(pick(random, LENGTHS) * ran.trials)));
  const slots = pick(
    random,
    SLOTS.filter((each) => each !== ran.slots),
  );
  const stopped = hyperband ? ran.stopped : !ran.stopped;
  const all: Question[] = [
    { asked: "as before", search: ran },
    { asked: "other number of trials", search: { ...ran, trials } },
    { asked: "other parallelism", search: { ...ran, slots } },
    {
      asked: stopped ? "early stopping turned on" : "early stopping turned off",
      search: { ...ran, stopped },
    },
    { asked: "on demand instead of spot", search: { ...ran, spot: false } },
    { asked: "all that can differ", search: { trials, slots, stopped, spot: false } },
  ];
  return all
    .filter(({ asked, search }) => asked === "as before" || !same(search, ran))
    .map(({ asked, search }) => ({
      asked,
      search: { ...search, slots: Math.min(search.slots, search.trials) },
    }));
}

function same(a: SearchSettings, b: SearchSettings): boolean {
  return a.trials === b.trials && a.slots === b.slots && a.stopped === b.stopped && a.spot === b.spot;
}

/** Limits around what a past run came to. */
export function limitsOf(
  costUsd: number,
  wallClockSeconds: number,
  random: Random,
): { asked: (typeof LIMITED)[number]; limits: PlanLimits }[] {
  const budgetUsd = pick(random, [0.3, 0.6, 1, 2]) * costUsd;
  const deadlineSeconds = pick(random, [0.3, 0.6, 1, 2]) * wallClockSeconds;
  return [
    { asked: "no limit", limits: { budgetUsd: null, deadlineSeconds: null } },
    { asked: "a budget", limits: { budgetUsd, deadlineSeconds: null } },
    { asked: "a deadline", limits: { budgetUsd: null, deadlineSeconds } },
    { asked: "both", limits: { budgetUsd, deadlineSeconds } },
  ];
}

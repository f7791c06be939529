import { exactly, type Interval, interval } from "../../model/interval.ts";
import type { ClassifiedTrial } from "../../model/trial.ts";
import type { TuningJob } from "../../model/tuning-job.ts";
import { seededRandom } from "../../stats/random.ts";
import type { Spend } from "../billing/spend.ts";
import type { Counterfactuals } from "../counterfactuals.ts";
import { type Occupancy, type Schedule, wallClock } from "../schedule.ts";
import { readProgress } from "../unstopped/progress.ts";
import { CAUTIOUS, type Course, LITERAL, type MedianRule, MIDDLE, replayMedianRule } from "./median-rule.ts";

/** What a policy would have cost on the same trials, and what it would have lost. */
export interface Policy {
  readonly name: string;
  readonly costUsd: Interval | null;
  readonly wallClockSeconds: Interval | null;
  /** That it stops the trial that won, over orders of the trials and variants of the rule. */
  readonly betterModelLostProbability: number | null;
  /** Trials that it stops: as it ran, or in the middle variant of the rule. */
  readonly stoppedTrials: number | null;
  readonly note: string;
}

/** A rule's replay was off by this share of the run's cost in nine runs of ten (method, section 4). */
const LITERAL_ERROR = 0.18;
const CAUTIOUS_ERROR = 0.12;
const SHUFFLES = 8;
const MOST_SHUFFLED_TRIALS = 400;
const SEED = 20_170_813;

/** Early stopping `off` and `auto`: one of them ran, the other is replayed or estimated. */
export function earlyStoppingPolicies(
  job: TuningJob,
  trials: readonly ClassifiedTrial[],
  schedule: Schedule,
  spent: Spend,
  found: Counterfactuals,
  best: ClassifiedTrial | null,
): Policy[] {
  const ran: Omit<Policy, "name" | "stoppedTrials"> = {
    costUsd: spent.costUsd === null ? null : exactly(spent.costUsd),
    wallClockSeconds: exactly(schedule.wallClockSeconds),
    betterModelLostProbability: 0,
    note: "What ran.",
  };
  const stopped = trials.filter((trial) => trial.outcome === "earlyStopped").length;
  if (job.earlyStoppingType === "Auto" || stopped > 0) {
    const off: Policy = {
      name: "off",
      ...found.unstopped,
      betterModelLostProbability: 0,
      stoppedTrials: 0,
      note: "The same trials, each run to its end (estimate).",
    };
    return [off, { name: "auto", ...ran, betterModelLostProbability: null, stoppedTrials: stopped }];
  }
  return [{ name: "off", ...ran, stoppedTrials: 0 }, replayAuto(job, trials, schedule, spent, best)];
}

function replayAuto(
  job: TuningJob,
  trials: readonly ClassifiedTrial[],
  schedule: Schedule,
  spent: Spend,
  best: ClassifiedTrial | null,
): Policy {
  const unknown = {
    name: "auto",
    costUsd: null,
    wallClockSeconds: null,
    betterModelLostProbability: null,
    stoppedTrials: null,
  };
  if (job.strategy === "Hyperband")
    return { ...unknown, note: "Hyperband stops trials itself and excludes the flag." };
  if (job.definitions.length > 1)
    return { ...unknown, note: "Tuning jobs with several definitions exclude it." };
  const sign = job.objective?.goal === "Minimize" ? -1 : 1;
  const courses = trials.map(
    (trial): Course => ({
      trial,
      progress: trial.outcome === "completed" ? readProgress(trial, sign, true) : null,
    }),
  );
  if (!courses.some(({ progress }) => (progress?.steps ?? 0) >= 3)) {
    return {
      ...unknown,
      note: "No trial has an objective curve of three epochs, so the rule would have nothing to act on.",
    };
  }
  const replays = [LITERAL, MIDDLE, CAUTIOUS].map((rule) => outcome(rule, schedule, courses, spent));
  const [literal, middle, cautious] = replays;
  if (!literal || !middle || !cautious) return { ...unknown, note: "" };
  const costs = replays.map((replay) => replay.costUsd);
  const whole = spent.costUsd ?? 0;
  const costUsd =
    spent.costUsd === null
      ? null
      : interval(
          middle.costUsd,
          Math.max(0, Math.min(...costs) - LITERAL_ERROR * (whole - literal.costUsd)),
          Math.min(whole, Math.max(...costs) + CAUTIOUS_ERROR * (whole - cautious.costUsd)),
        );
  const clocks = replays.map((replay) => replay.wallClockSeconds);
  return {
    name: "auto",
    costUsd,
    wallClockSeconds: interval(middle.wallClockSeconds, Math.min(...clocks), Math.max(...clocks)),
    betterModelLostProbability: best ? winnerStopped(schedule, courses, best.name) : null,
    stoppedTrials: middle.stopped.size,
    note: `SageMaker does not document when its rule starts to act: replayed between the literal rule (${literal.stopped.size} trials stopped) and a cautious start (${cautious.stopped.size}).`,
  };
}

interface Outcome {
  readonly stopped: ReadonlyMap<string, number>;
  readonly costUsd: number;
  readonly wallClockSeconds: number;
}

function outcome(rule: MedianRule, schedule: Schedule, courses: readonly Course[], spent: Spend): Outcome {
  const stopped = replayMedianRule(rule, schedule, courses);
  const run = (trial: Occupancy): number => stopped.get(trial.name) ?? trial.run;
  const saved = schedule.trials.reduce((sum, trial) => {
    const less = trial.run - run(trial);
    return sum + less * (spent.perTrial.get(trial.name)?.usdPerSecond ?? 0);
  }, 0);
  return {
    stopped,
    costUsd: Math.max(0, (spent.costUsd ?? 0) - saved),
    wallClockSeconds: Math.min(schedule.wallClockSeconds, wallClock(schedule, schedule.slots, run)),
  };
}

/** How often the trial that won is stopped, over shuffled orders of the trials and both ends of the rule. */
function winnerStopped(schedule: Schedule, courses: readonly Course[], winner: string): number {
  const random = seededRandom(SEED);
  const shuffles = courses.length > MOST_SHUFFLED_TRIALS ? 1 : SHUFFLES;
  const order = schedule.trials.map((_, index) => index);
  let lost = 0;
  for (let round = 0; round < shuffles; round += 1) {
    const shuffled = { ...schedule, trials: order.flatMap((index) => schedule.trials[index] ?? []) };
    const follow = order.flatMap((index) => courses[index] ?? []);
    for (const rule of [LITERAL, CAUTIOUS])
      if (replayMedianRule(rule, shuffled, follow).has(winner)) lost += 1;
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = Math.floor(random.uniform() * (last + 1));
      [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
    }
  }
  return lost / (2 * shuffles);
}

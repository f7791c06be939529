import type { Interval } from "../model/interval.ts";
import type { ClassifiedTrial, Outcome } from "../model/trial.ts";
import { type Goal, signOf } from "../model/tuning-job.ts";
import type { Spend } from "./billing/spend.ts";
import type { Findings } from "./findings.ts";
import type { Change } from "./next-run/change.ts";
import { nextRun } from "./next-run/next-run.ts";
import { patienceCandidate, type ReplayedCandidate } from "./policy/candidates.ts";
import { type Replay, replayOutcome, type Setting } from "./policy/outcome.ts";
import { replayedPolicy } from "./policy/policies.ts";
import type { CompletionCriterion, Course } from "./policy/policy.ts";
import { shuffledOutcomes } from "./policy/spread.ts";
import type { Schedule } from "./schedule.ts";
import { actualSeconds } from "./unstopped/training-time.ts";

/** A run as plain numbers, with all that a replay without its curves needs. It survives JSON unchanged. */
export interface WhatIfRun {
  /** `null` where no single objective ranks the trials: then no patience can be replayed. */
  readonly goal: Goal | null;
  readonly schedule: Omit<Schedule, "trials">;
  readonly costUsd: number | null;
  /** Place of the best trial in launch order; -1 without one. */
  readonly winner: number;
  /** In launch order. */
  readonly trials: readonly (readonly [
    gap: number | null,
    offset: number,
    startUp: number,
    run: number,
    outcome: Outcome,
    objective: number | null,
    seconds: number | null,
    costUsd: number | null,
    usdPerSecond: number,
    steps: number,
  ])[];
}

/** What a reader may move. */
export interface WhatIfSettings {
  readonly maxParallelJobs: number;
  readonly maxJobs: number;
  /** Trials in a row without an improvement that end the tuning job; `null` where none do. */
  readonly patience: number | null;
}

export interface WhatIf {
  readonly costUsd: Interval | null;
  readonly wallClockSeconds: Interval;
  /** Trials that are launched. */
  readonly trials: number;
  /** That the trial that won is never launched or not finished, over orders of the trials; `null` without a winner. */
  readonly winnerLost: number | null;
}

/** The run of some findings as plain numbers; `null` while it runs. `unit` is what one of our money units is in USD. */
export function whatIfRun(findings: Findings, unit = 1): WhatIfRun | null {
  const { job, schedule, courses, spend, best, counterfactuals } = findings;
  if (counterfactuals === null) return null;
  const { trials, ...around } = schedule;
  return {
    goal: job.objective?.goal ?? null,
    schedule: around,
    costUsd: spend.costUsd === null ? null : spend.costUsd / unit,
    winner: trials.findIndex(({ name }) => name === best?.name),
    trials: trials.map(({ name, gap, offset, startUp, run }, index) => {
      const course = courses[index];
      const cost = spend.perTrial.get(name);
      return [
        gap,
        offset,
        startUp,
        run,
        course?.trial.outcome ?? "failed",
        course?.trial.objective ?? null,
        course ? actualSeconds(course.trial) : null,
        cost?.costUsd === null || cost?.costUsd === undefined ? null : cost.costUsd / unit,
        (cost?.usdPerSecond ?? 0) / unit,
        course?.progress?.steps ?? 0,
      ];
    }),
  };
}

/** Replays the run under other settings, with the replay that the advice is made from. */
export function whatIf(run: WhatIfRun): (settings: WhatIfSettings) => WhatIf {
  const { schedule, courses, spend } = restored(run);
  const sign = signOf(run.goal);
  const trials = courses.map((course) => course.trial);
  const best = trials[run.winner] ?? null;
  const asRan: Setting = { schedule, courses, sign, spent: spend, more: new Map() };
  const whole = replayOutcome(asRan, { stops: null, ends: null });
  const replay = nextRun({ schedule, trials, courses, spend, sign, durations: NO_DURATIONS });
  return ({ maxParallelJobs, maxJobs, patience }) => {
    const patient =
      patience !== null && run.goal !== null ? patienceCandidate(run.goal, patience, trials.length) : null;
    const changes: Change[] = [
      ...(maxParallelJobs === schedule.slots ? [] : [{ slots: maxParallelJobs }]),
      ...(maxJobs >= trials.length ? [] : [{ trials: maxJobs }]),
      ...(patient
        ? [{ policy: replayedPolicy(patient, asRan, whole, { best, spent: spend, schedule }) }]
        : []),
    ];
    const { costUsd, wallClockSeconds, trials: launched } = replay(changes);
    const setting = { ...asRan, schedule: { ...schedule, slots: maxParallelJobs } };
    return {
      costUsd,
      wallClockSeconds,
      trials: launched,
      winnerLost: winnerLost(setting, best, patient, maxJobs),
    };
  };
}

/** Over all orders a shorter search leaves the winner out by its share of the trials; a patience has to be replayed. */
function winnerLost(
  setting: Setting,
  best: ClassifiedTrial | null,
  patient: ReplayedCandidate | null,
  maxJobs: number,
): number | null {
  if (best === null) return null;
  const count = setting.courses.length;
  if (patient === null) return count === 0 ? null : Math.max(0, 1 - maxJobs / count);
  const variants = patient.variants.map(
    (variant): Replay => ({ ...variant, ends: atMost(variant.ends, maxJobs / count) }),
  );
  return shuffledOutcomes(setting, variants, best.name).winnerStopped;
}

/** A criterion on a tuning job that launches this share of its trials at most. */
function atMost(criterion: CompletionCriterion | null, share: number): CompletionCriterion {
  return (schedule, courses, run) => {
    const limit = Math.round(share * schedule.trials.length);
    const limited = { ...schedule, trials: schedule.trials.slice(0, limit) };
    const ending = criterion?.(limited, courses.slice(0, limit), run) ?? null;
    if (ending !== null || limit >= schedule.trials.length) return ending;
    return { trials: limit, cut: new Map() };
  };
}

/** No rule that stops trials is replayed, so nothing is asked of what stopped ones would have taken. */
const NO_DURATIONS = {
  trials: new Map(),
  draws: new Map(),
  method: "",
  resolution: "",
  grade: "indicative",
  gaps: [],
} as const;

function restored(run: WhatIfRun): { schedule: Schedule; courses: Course[]; spend: Spend } {
  const schedule: Schedule = {
    ...run.schedule,
    trials: run.trials.map(([gap, offset, startUp, seconds], index) => ({
      name: String(index),
      gap,
      offset,
      startUp,
      run: seconds,
    })),
  };
  const courses = run.trials.map(([, , , , outcome, objective, seconds, , , steps], index): Course => {
    const trial = { ...UNSEEN, name: String(index), outcome, objective, trainingSeconds: seconds };
    const progress = {
      trial,
      actual: seconds ?? 0,
      trained: 0,
      after: 0,
      tail: 0,
      steps,
      clock: null,
      paceDeviation: 0,
      periodEnds: null,
      values: new Float64Array(0),
    };
    return { trial, progress: steps > 0 ? progress : null };
  });
  const part = { costUsd: 0, billableSeconds: 0 };
  const perTrial = new Map(
    run.trials.map(([, , , , , , , costUsd, usdPerSecond], index) => [
      String(index),
      {
        costUsd,
        usdPerSecond,
        billableSeconds: 0,
        billableSecondsPerSecond: 0,
        charged: false,
        unpriced: [],
      },
    ]),
  );
  const byOutcome = { completed: part, earlyStopped: part, stopped: part, failed: part, running: part };
  const spend = {
    costUsd: run.costUsd,
    billableSeconds: 0,
    range: null,
    costIsAtLeast: false,
    byOutcome,
    perTrial,
    rates: [],
    currency: null,
  };
  return { schedule, courses, spend };
}

/** What a replay without curves never looks at. */
const UNSEEN: Omit<ClassifiedTrial, "name" | "outcome" | "objective" | "trainingSeconds"> = {
  definitionName: null,
  status: "Completed",
  secondaryStatus: null,
  createdAt: 0,
  startedAt: null,
  endedAt: null,
  billableSecondsPerInstance: null,
  billableBasis: "recorded",
  phases: [],
  instances: [],
  instancesBasis: "recorded",
  spot: false,
  maxRuntimeSeconds: null,
  warmPoolSeconds: 0,
  billedOtherwise: null,
  volumeGb: null,
  hyperparameters: {},
  failureReason: null,
  curve: null,
  stoppedBecause: null,
  basis: "recorded",
  why: "",
};

import type { ClassifiedTrial, Outcome } from "../../model/trial.ts";
import type { Goal } from "../../model/tuning-job.ts";
import type { Spend } from "../billing/spend.ts";
import { KNOWN_RATE } from "../billing/trial-cost.ts";
import type { Findings } from "../findings.ts";
import { type Opening, openingOf } from "../opening-trials.ts";
import type { Course } from "../policy/policy.ts";
import type { Schedule } from "../schedule.ts";
import { actualSeconds } from "../unstopped/training-time.ts";

/** A run as plain numbers, with all that a replay without its curves needs. It survives JSON unchanged. */
export interface WhatIfRun {
  /** `null` where no single objective ranks the trials: then no patience can be replayed. */
  readonly goal: Goal | null;
  readonly schedule: Omit<Schedule, "trials">;
  readonly costUsd: number | null;
  /** What more slots add under the rule that stopped trials. */
  readonly opening: Opening | null;
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

/** The run of some findings as plain numbers; `null` while it runs. `unit` is what one of our money units is in USD. */
export function whatIfRun(findings: Findings, unit = 1): WhatIfRun | null {
  const { job, schedule, courses, spend, best, counterfactuals } = findings;
  if (counterfactuals === null) return null;
  const { trials, ...around } = schedule;
  return {
    goal: job.objective?.goal ?? null,
    schedule: around,
    costUsd: spend.costUsd === null ? null : spend.costUsd / unit,
    opening: openingOf(findings),
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

/** What the replay works on, from a run as plain numbers. */
export function restored(run: WhatIfRun): { schedule: Schedule; courses: Course[]; spend: Spend } {
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
        rateSpan: KNOWN_RATE,
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

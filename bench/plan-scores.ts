import { median } from "simple-statistics";
import type { Interval } from "../src/model/interval.ts";
import type { PlanLimits } from "../src/plan/plan.ts";
import type { Recorded, SearchSettings } from "./replay/searches.ts";
import type { Study } from "./replay/trainings.ts";

/** What is told of a setting. */
export interface Told {
  readonly costUsd: Interval | null;
  readonly wallClockSeconds: Interval;
  readonly objective: Interval;
}

/**
 * One figure that was told, in units of the truth; an objective, of which more is better here, in those of the task's best minus
 * its median.
 */
export interface Figure {
  /** What it weighs; 1 for an objective. */
  readonly truth: number;
  readonly error: number;
  /** Where the truth lies: below the range (-1), in it (0), above it (1). */
  readonly side: -1 | 0 | 1;
  readonly width: number;
  /** Of what a user would say instead. */
  readonly plainError: number;
}

export interface PlanScore {
  /** What differs from the past runs, or within which limits the setting was recommended. */
  readonly asked: string;
  readonly cost: Figure;
  readonly clock: Figure;
  /** `null` where no trial gave one. */
  readonly best: Figure | null;
  /** Whether it cost more or took longer than the limits allow; `null` without one. */
  readonly overLimit: boolean | null;
}

interface Question {
  readonly study: Study;
  readonly asked: string;
  readonly told: Told;
  readonly truth: Recorded;
  /** The past runs. */
  readonly before: readonly Recorded[];
  readonly search: SearchSettings;
  readonly limits: PlanLimits;
}

/**
 * Beside what a user would say: the mean trial of the past runs times so many, over so many slots, and the best that the past
 * runs found.
 */
export function scoreOf({ study, asked, told, truth, before, search, limits }: Question): PlanScore {
  const sum = (of: (run: Recorded) => number): number => before.reduce((all, run) => all + of(run), 0);
  const times = search.trials / sum(({ trials }) => trials);
  const { costUsd, wallClockSeconds, objective } = told;
  if (costUsd === null) throw new Error("every type of a replay has a price");
  const sign = study.goal === "Minimize" ? -1 : 1;
  const found = before.flatMap(({ bestObjective }) => (bestObjective === null ? [] : sign * bestObjective));
  const { budgetUsd, deadlineSeconds } = limits;
  const limited = budgetUsd !== null || deadlineSeconds !== null;
  const over =
    truth.costUsd > (budgetUsd ?? Number.POSITIVE_INFINITY) ||
    truth.wallClockSeconds > (deadlineSeconds ?? Number.POSITIVE_INFINITY);
  return {
    asked,
    cost: figureOf(costUsd, truth.costUsd, times * sum((run) => run.costUsd), truth.costUsd),
    clock: figureOf(
      wallClockSeconds,
      truth.wallClockSeconds,
      (times * sum((run) => run.trialSeconds)) / search.slots,
      truth.wallClockSeconds,
    ),
    best:
      truth.bestObjective === null
        ? null
        : {
            ...figureOf(
              sign === 1 ? objective : mirrored(objective),
              sign * truth.bestObjective,
              Math.max(...found),
              scaleOf(study),
            ),
            truth: 1,
          },
    overLimit: limited ? over : null,
  };
}

/** @param unit what errors and widths are in. */
function figureOf(told: Interval, truth: number, plain: number, unit: number): Figure {
  // What is billed is whole seconds, and objectives are single precision.
  const slack = 1e-6 * Math.abs(truth);
  return {
    truth,
    error: (told.estimate - truth) / unit,
    side: truth < told.low - slack ? -1 : truth > told.high + slack ? 1 : 0,
    width: (told.high - told.low) / unit,
    plainError: (plain - truth) / unit,
  };
}

/** Larger is then better. */
function mirrored({ estimate, low, high, level }: Interval): Interval {
  return { estimate: -estimate, low: -high, high: -low, level };
}

function scaleOf({ trainings, goal }: Study): number {
  const sign = goal === "Minimize" ? -1 : 1;
  const finals = trainings.flatMap(({ values }) => {
    const value = values.at(-1);
    return value === null || value === undefined ? [] : sign * value;
  });
  return Math.max(1e-12, Math.max(...finals) - median(finals));
}

import type { Findings } from "../estimate/findings.ts";
import { counted } from "../model/counted.ts";
import { Problem } from "../model/problem.ts";
import { duration, money } from "../report/format.ts";
import { type Evidence, poolEvidence } from "./evidence.ts";
import { planFront } from "./front.ts";
import { planNotes } from "./notes.ts";
import type { Plan } from "./schema.ts";
import type { Setting } from "./setting.ts";
import { possibleSettings } from "./settings.ts";

export interface PlanLimits {
  readonly budgetUsd: number | null;
  readonly deadlineSeconds: number | null;
}

/** An objective this near to the best within the limits, as a share of the spread, is as good. */
const NEARLY = 0.05;

/**
 * Settings of the next run on the Pareto front of cost, wall clock and objective. A setting is within the limits where the
 * high end of its range is.
 *
 * @throws Problem where the runs do not go together, or where not even one trial is within a limit.
 */
export function plan(runs: readonly Findings[], limits: PlanLimits): Plan {
  const evidence = poolEvidence(runs);
  requireOneTrial(evidence, limits);
  const all = possibleSettings(evidence, limits.deadlineSeconds !== null);
  const within = all.filter((setting) => isWithin(setting, limits));
  if (within.length === 0) throw noneWithin(all, limits, evidence.currency);
  const spread = spreadOf(evidence.scores);
  const { front, recommended } = planFront(within, spread, NEARLY);
  return {
    schema: "sagemaker-tuning-plan/1",
    recordings: [...evidence.recordings],
    trials: evidence.launched,
    strategy: evidence.strategy,
    currency: evidence.currency,
    objective: { metric: evidence.metric, goal: evidence.sign === 1 ? "Maximize" : "Minimize" },
    ...limits,
    settings: front.map((setting) => {
      const { score: _, ...told } = setting;
      return { ...told, alsoChange: [...setting.alsoChange], recommended: setting === recommended };
    }),
    notes: planNotes(evidence, front, recommended),
  };
}

function isWithin(setting: Setting, { budgetUsd, deadlineSeconds }: PlanLimits): boolean {
  const paid = budgetUsd === null || (setting.costUsd !== null && setting.costUsd.high <= budgetUsd);
  return paid && (deadlineSeconds === null || setting.wallClockSeconds.high <= deadlineSeconds);
}

/** Best minus median: the measure of a difference in the objective. */
function spreadOf(scores: readonly number[]): number {
  return Math.max(1e-12, (scores.at(-1) ?? 0) - (scores[scores.length >> 1] ?? 0));
}

function requireOneTrial({ variants, currency }: Evidence, { budgetUsd, deadlineSeconds }: PlanLimits): void {
  if (budgetUsd !== null) {
    const prices = variants.flatMap(({ settled: { usd } }) =>
      usd ? [usd.reduce((sum, each) => sum + each, 0) / usd.length] : [],
    );
    if (prices.length === 0)
      throw new Problem(
        "--budget: no price is known for these instance types. Give one with --rate, as ml.g5.xlarge=1.41.",
      );
    const cheapest = Math.min(...prices);
    if (budgetUsd < cheapest)
      throw new Problem(
        `--budget: ${money(budgetUsd, currency)} does not pay for one trial; in these runs one cost about ${money(cheapest, currency)}.`,
      );
  }
  if (deadlineSeconds !== null) {
    const lengths = variants.flatMap(({ settled }) =>
      settled.trials.map((trial) => trial.startUp + trial.run),
    );
    const typical = lengths.sort((a, b) => a - b)[lengths.length >> 1] ?? 0;
    if (deadlineSeconds < typical)
      throw new Problem(
        `--deadline: ${duration(deadlineSeconds)} is shorter than one trial; in these runs one took about ${duration(typical)}.`,
      );
  }
}

function noneWithin(
  all: readonly Setting[],
  { budgetUsd, deadlineSeconds }: PlanLimits,
  currency: string,
): Problem {
  const least = (of: (setting: Setting) => number): number =>
    all.reduce((min, setting) => Math.min(min, of(setting)), Number.POSITIVE_INFINITY);
  const cost = least((setting) => setting.costUsd?.high ?? Number.POSITIVE_INFINITY);
  const clock = least((setting) => setting.wallClockSeconds.high);
  const needs = [
    budgetUsd === null ? "" : `${money(cost, currency)} to be safe`,
    deadlineSeconds === null ? "" : `${duration(clock)} to be safe`,
  ].filter(Boolean);
  return new Problem(
    `No setting is safely within ${budgetUsd === null ? "the deadline" : deadlineSeconds === null ? "the budget" : "both limits"}: the smallest search, of ${counted(
      least((setting) => setting.maxJobs),
      "trial",
    )}, needs ${needs.join(" and ")}.`,
  );
}

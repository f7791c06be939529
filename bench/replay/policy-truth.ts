import { median } from "simple-statistics";
import { type MedianRule, medianStopper } from "./median-rule.ts";
import {
  cutAt,
  endsAtTarget,
  endsOnConvergence,
  endsWithoutImprovement,
  halvingStopper,
} from "./other-policies.ts";
import { type PlannedTrial, planReplay, type ReplaySettings } from "./plan.ts";
import { billableSeconds, type ReplayedTrial, runPlan } from "./run.ts";
import type { Study } from "./trainings.ts";

/** What a policy gave on one replayed tuning job, beside the run that it changes. */
export interface PolicyTruth {
  readonly seconds: number;
  readonly baseSeconds: number;
  readonly sign: number;
  readonly best: number;
  readonly baseBest: number;
  /** From the median final objective to the best one: what a regret is measured in. */
  readonly scale: number;
  readonly winnerLost: boolean;
}

/** What AWS leaves open, as it is taken to be in this replay. */
export interface Unknowns {
  readonly rule: MedianRule;
  readonly eta: number;
  /** Trials that still run when a completion criterion is met are left to finish. */
  readonly finish: boolean;
  /** The chance of an improvement that `CompleteOnConvergence` takes for unlikely. */
  readonly unlikely?: number;
}

/** Replays a tuning job of a study under a policy by its name; `null` for a policy without a truth here. */
export function policyTruth(
  study: Study,
  settings: ReplaySettings,
  seed: number,
  { rule, eta, finish, unlikely = 0.1 }: Unknowns,
): (name: string) => PolicyTruth | null {
  const sign = study.goal === "Maximize" ? 1 : -1;
  const plan = planReplay(study, settings, seed);
  const longest = plan.trials.reduce((most, trial) => Math.max(most, trial.values.length), 0);
  const under = (stopper: Parameters<typeof runPlan>[5]): ReplayedTrial[] =>
    runPlan(plan, settings, sign, settings.slots, undefined, stopper);
  const off = under(null);
  const asRan = runPlan(plan, settings, sign, settings.slots);
  return (name) => {
    if (name === "auto") return against(off, under(medianStopper(rule)), sign);
    if (name === "hyperband")
      return against(
        off,
        under(halvingStopper({ least: Math.max(1, Math.round(longest / 9)), most: longest, eta })),
        sign,
      );
    const [, kind, value] = /^(not-improving|target|convergence)(?:-(.+))?$/.exec(name) ?? [];
    if (kind === undefined) return null;
    const at =
      kind === "convergence"
        ? endsOnConvergence(asRan, sign, unlikely)
        : kind === "target"
          ? endsAtTarget(asRan, sign, Number(value))
          : endsWithoutImprovement(asRan, sign, Number(value), 0.01);
    const ended = cutAt(asRan, at);
    return against(
      asRan,
      finish ? asRan.filter((trial) => at === null || trial.launchedAt < at) : ended,
      sign,
    );
  };
}

function against(base: readonly ReplayedTrial[], under: readonly ReplayedTrial[], sign: number): PolicyTruth {
  const finals = base.flatMap((trial) => finalOf(trial, sign) ?? []);
  const baseBest = Math.max(...finals);
  const reached = under.flatMap((trial) => finalOf(trial, sign) ?? []);
  const winner = base.find((trial) => finalOf(trial, sign) === baseBest)?.planned as PlannedTrial;
  const total = (of: readonly ReplayedTrial[]): number =>
    of.reduce((sum, trial) => sum + billableSeconds(trial), 0);
  return {
    seconds: total(under),
    baseSeconds: total(base),
    sign,
    best: sign * Math.max(...reached),
    baseBest: sign * baseBest,
    scale: Math.max(1e-12, baseBest - median(finals)),
    winnerLost: !under.some((trial) => trial.planned === winner && trial.outcome === "completed"),
  };
}

function finalOf(trial: ReplayedTrial, sign: number): number | null {
  const value = trial.planned.values[trial.steps - 1];
  return trial.outcome === "failed" || value === null || value === undefined ? null : sign * value;
}

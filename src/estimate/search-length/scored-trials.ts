import { type ClassifiedTrial, inEndOrder, settingsKey } from "../../model/trial.ts";
import { signOf, type TuningJob } from "../../model/tuning-job.ts";
import type { Spend } from "../billing/spend.ts";

/** A trial that gave an objective, as a search sees it. */
export interface ScoredTrial {
  readonly name: string;
  /** Its place in launch order among all trials, from 1: what a maximum number of trials counts. */
  readonly number: number;
  readonly endedAt: number | null;
  /** As recorded. */
  readonly objective: number;
  /** Signed so that larger is better. */
  readonly score: number;
  /** Cost of everything that had ended when it did, itself included; `null` where a price is missing. */
  readonly spentUsd: number | null;
  readonly hyperparameters: Readonly<Record<string, string>>;
}

/** Trials that gave an objective, in launch order: early-stopped ones with what they reached, failed ones not at all. */
export function scoredTrials(
  job: TuningJob,
  trials: readonly ClassifiedTrial[],
  spent: Spend,
): ScoredTrial[] {
  const sign = signOf(job.objective?.goal);
  const paid = paidAtEnds(trials, spent);
  return trials.flatMap((trial, index) => {
    if (trial.objective === null || trial.outcome === "failed" || trial.outcome === "running") return [];
    const { name, endedAt, objective, hyperparameters } = trial;
    const spentUsd = paid.get(name) ?? null;
    return {
      name,
      number: index + 1,
      endedAt,
      objective,
      score: sign * objective,
      spentUsd,
      hyperparameters,
    };
  });
}

function paidAtEnds(trials: readonly ClassifiedTrial[], spent: Spend): Map<string, number | null> {
  let sum: number | null = 0;
  return new Map(
    inEndOrder(trials).map(({ name }) => {
      const cost = spent.perTrial.get(name)?.costUsd ?? null;
      sum = sum === null || cost === null ? null : sum + cost;
      return [name, sum];
    }),
  );
}

/** Spread of the objective between trials with the same hyperparameters; `null` where none was tried twice. */
export function repeatNoise(scored: readonly ScoredTrial[]): number | null {
  const same = Map.groupBy(scored, settingsKey);
  let [squares, degrees] = [0, 0];
  for (const group of same.values()) {
    const mean = group.reduce((sum, trial) => sum + trial.score, 0) / group.length;
    squares += group.reduce((sum, trial) => sum + (trial.score - mean) ** 2, 0);
    degrees += group.length - 1;
  }
  return degrees > 0 ? Math.sqrt(squares / degrees) : null;
}

import type { Findings } from "../estimate/findings.ts";
import { actualSeconds } from "../estimate/unstopped/training-time.ts";
import { exactly } from "../model/interval.ts";
import type { ClassifiedTrial } from "../model/trial.ts";
import { isoDate } from "./format.ts";
import type { TrialDetail } from "./schema.ts";

/** One trial as it ran, and as it would have run to its end. */
export function trialDetail(trial: ClassifiedTrial, { spend, durations, risk, spot }: Findings): TrialDetail {
  const cost = spend.perTrial.get(trial.name);
  const unstopped = durations?.trials.get(trial.name);
  const billable = cost?.billableSeconds ?? null;
  const ran = actualSeconds(trial) ?? 0;
  const atFullLength = (seconds: number): number =>
    (billable ?? 0) + Math.max(0, seconds - ran) * (cost?.billableSecondsPerSecond ?? 0);
  return {
    name: trial.name,
    status: trial.status,
    outcome: trial.outcome,
    stoppedBecause: trial.stoppedBecause,
    basis: trial.basis,
    why: trial.why,
    instances: trial.instances.map((group) => ({ ...group })),
    spot: trial.spot,
    createdAt: isoDate(trial.createdAt),
    startedAt: trial.startedAt === null ? null : isoDate(trial.startedAt),
    endedAt: trial.endedAt === null ? null : isoDate(trial.endedAt),
    costUsd: cost?.costUsd ?? null,
    charged: cost?.costUsd === undefined || cost.costUsd === null ? null : cost.charged,
    billableSeconds: billable,
    trainingSeconds: trial.trainingSeconds,
    spotSavedUsd: spot.perTrial.get(trial.name) ?? null,
    unstoppedBillableSeconds: unstopped
      ? {
          estimate: atFullLength(unstopped.seconds.estimate),
          low: atFullLength(unstopped.seconds.low),
          high: atFullLength(unstopped.seconds.high),
          level: 0.9,
        }
      : billable === null || trial.outcome === "running"
        ? null
        : exactly(billable),
    unstoppedMethod: unstopped?.rung ?? null,
    betterModelProbability: risk?.trials.get(trial.name) ?? null,
    objective: trial.objective,
    hyperparameters: { ...trial.hyperparameters },
    failureReason: trial.failureReason,
  };
}

import type { TrialDetail, TuningJobReport } from "../schema.ts";

/** What had been paid and found when one more trial ended. */
export interface BestSoFar {
  readonly trial: TrialDetail;
  /** Trials that had ended, this one included. */
  readonly ended: number;
  /** Priced part of what the trials that had ended cost, USD. */
  readonly costUsd: number;
  readonly billableSeconds: number;
  /** Best final objective so far; `null` before the first. */
  readonly best: number | null;
}

/** The run in the order in which its trials ended; empty where no single objective ranks the trials. */
export function bestSoFar(job: TuningJobReport): BestSoFar[] {
  if (!job.objective) return [];
  const sign = job.objective.goal === "Maximize" ? 1 : -1;
  const ended = job.trialDetails
    .flatMap((trial) => (trial.endedAt === null ? [] : { trial, at: Date.parse(trial.endedAt) }))
    .sort((a, b) => a.at - b.at);
  let [costUsd, billableSeconds] = [0, 0];
  let best: number | null = null;
  return ended.map(({ trial }, index) => {
    costUsd += trial.costUsd ?? 0;
    billableSeconds += trial.billableSeconds ?? 0;
    const value = trial.outcome === "failed" ? null : trial.objective;
    if (value !== null && (best === null || sign * (value - best) > 0)) best = value;
    return { trial, ended: index + 1, costUsd, billableSeconds, best };
  });
}

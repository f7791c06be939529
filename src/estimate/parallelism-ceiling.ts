import type { Quota } from "../model/quota.ts";
import type { ClassifiedTrial } from "../model/trial.ts";
import type { TuningJob } from "../model/tuning-job.ts";

/** The most parallelism that advice may name. */
export interface Ceiling {
  readonly value: number;
  readonly why: string;
  /** Quotas were read, or stand at what AWS gives by default. */
  readonly basis: "recorded" | "assumed";
}

/** Parallel training jobs of one tuning job without a raised quota (AWS's published default). */
const DEFAULT_PARALLEL = 10;
/** Under Bayesian search each trial should be able to learn from seven finished ones out of eight (method, section 2.3). */
const BAYESIAN_SHARE = 1 / 8;

export function ceilingOf(
  job: TuningJob,
  trials: readonly ClassifiedTrial[],
  quota: Quota | null,
  learns: boolean,
): Ceiling {
  const parallel = quota?.parallelTrials ?? null;
  const ran = job.limits.maxParallelJobs;
  const limits: Ceiling[] = [
    parallel === null
      ? {
          value: Math.max(ran, DEFAULT_PARALLEL),
          why: "10 parallel trials, which AWS gives by default (this account's own quota could not be read)",
          basis: "assumed",
        }
      : {
          value: parallel,
          why: `this account's quota of ${parallel} parallel training jobs for one tuning job`,
          basis: "recorded",
        },
    ...instanceLimits(trials, quota),
  ];
  if (learns) {
    limits.push({
      value: Math.max(1, Math.floor(trials.length * BAYESIAN_SHARE)),
      why: "Bayesian search, in which each trial should be able to learn from most of the others",
      basis: "recorded",
    });
  }
  return limits.reduce((least, limit) => (limit.value < least.value ? limit : least));
}

/** How many trials at once the quota of each instance type allows. */
function instanceLimits(trials: readonly ClassifiedTrial[], quota: Quota | null): Ceiling[] {
  const needs = new Map<string, number>();
  for (const { instances } of trials)
    for (const { instanceType, count } of instances)
      needs.set(instanceType, Math.max(needs.get(instanceType) ?? 0, count));
  return [...needs].flatMap(([instanceType, count]) => {
    const allowed = quota?.instances[instanceType];
    if (allowed === undefined) return [];
    return {
      value: Math.floor(allowed / Math.max(1, count)),
      why: `this account's quota of ${allowed} ${instanceType} instances for training`,
      basis: "recorded" as const,
    };
  });
}

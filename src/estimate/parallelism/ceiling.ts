import type { Quota } from "../../model/quota.ts";
import type { ClassifiedTrial } from "../../model/trial.ts";
import type { TuningJob } from "../../model/tuning-job.ts";

/** The most parallelism that advice may name. */
export interface Ceiling {
  readonly value: number;
  readonly why: string;
  /** Quotas were read, or stand at what AWS gives by default. */
  readonly basis: "recorded" | "assumed";
}

/** Whether the quota of every instance type that the trials ran on is known. */
export function instanceQuotaKnown(trials: readonly ClassifiedTrial[], quota: Quota | null): boolean {
  return trials.every((trial) =>
    trial.instances.every(({ instanceType }) => allowedOf(trial, quota, instanceType) !== undefined),
  );
}

/** Managed spot has quotas of its own. */
function allowedOf(trial: ClassifiedTrial, quota: Quota | null, instanceType: string): number | undefined {
  const allowed = (trial.spot ? quota?.spotInstances : quota?.instances) ?? {};
  return Object.hasOwn(allowed, instanceType) ? allowed[instanceType] : undefined;
}

/** Parallel training jobs of one tuning job without a raised quota (AWS's published default). */
const DEFAULT_PARALLEL = 10;
/** Under Bayesian search each trial should be able to learn from seven finished ones out of eight (docs/method.md). */
const BAYESIAN_SHARE = 1 / 8;

/** @param count of trials that the search makes. */
export function ceilingOf(
  job: TuningJob,
  trials: readonly ClassifiedTrial[],
  quota: Quota | null,
  learns: boolean,
  count = trials.length,
): Ceiling {
  const parallel = quota?.parallelTrials ?? null;
  const ran = job.limits.maxParallelJobs;
  const limits: Ceiling[] = [
    parallel === null
      ? {
          value: Math.max(ran, DEFAULT_PARALLEL),
          why: `the ${ran > DEFAULT_PARALLEL ? `${ran} parallel trials that ran` : `${DEFAULT_PARALLEL} parallel trials that AWS gives by default`}, as this account's own limit was not read`,
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
      value: Math.max(1, Math.floor(count * BAYESIAN_SHARE)),
      why: "Bayesian search, in which each trial should be able to learn from most of the others",
      basis: "recorded",
    });
  }
  return limits.reduce((least, limit) => (limit.value < least.value ? limit : least));
}

/** How many trials at once the quota of each instance type allows. */
function instanceLimits(trials: readonly ClassifiedTrial[], quota: Quota | null): Ceiling[] {
  const limits = trials.flatMap((trial) =>
    trial.instances.flatMap(({ instanceType, count }): Ceiling[] => {
      const allowed = allowedOf(trial, quota, instanceType);
      if (allowed === undefined) return [];
      const of = `${instanceType} instances for ${trial.spot ? "spot " : ""}training`;
      const value = Math.floor(allowed / Math.max(1, count));
      return [{ value, why: `this account's quota of ${allowed} ${of}`, basis: "recorded" }];
    }),
  );
  const least = limits.toSorted((a, b) => a.value - b.value)[0];
  return least ? [least] : [];
}

import { type Interval, interval } from "../../model/interval.ts";
import type { PastSpotJob } from "../../model/observations.ts";
import type { ClassifiedTrial } from "../../model/trial.ts";
import type { Spend } from "./spend.ts";

/** What managed spot would have taken off a run that did not use it. */
export interface SpotOutlook {
  /** Share of its on-demand cost that spot training is billed, before interruptions. */
  readonly billableShare: Interval;
  /** What it would have taken off this run, at the rate that the run was paid at. */
  readonly savingUsd: Interval | null;
  readonly basis: "own-spot-jobs" | "published";
  /** The account's past spot jobs behind it. */
  readonly jobs: number;
  readonly interruptedJobs: number;
  /** The instance type was among them. */
  readonly sameInstanceType: boolean;
}

/** Fewer past jobs say little about the next. */
const LEAST_JOBS = 5;
/**
 * Billable over training seconds that public job outputs printed (2020 to 2026): 0.19 to 0.41, and up to 0.6 where spot
 * capacity is dear. Wide, because nothing of this account is in it.
 */
const PUBLISHED = interval(0.4, 0.2, 0.7);

/**
 * From billable and training seconds of the account's own past spot jobs, those on the trials' instance types where there
 * are enough; never from Cost Explorer, whose spot hours are reduced already while their rate is about on-demand. `null`
 * where the trials ran on spot, or on capacity that spot cannot replace.
 */
export function spotOutlook(
  trials: readonly ClassifiedTrial[],
  spend: Spend,
  pastJobs: readonly PastSpotJob[] | null,
): SpotOutlook | null {
  const ran = trials.filter((trial) => (trial.billableSecondsPerInstance ?? 0) > 0);
  if (ran.length === 0 || ran.some((trial) => trial.spot || trial.billedOtherwise !== null)) return null;
  const types = new Set(ran.flatMap((trial) => trial.instances.map((group) => group.instanceType)));
  const alike = (pastJobs ?? []).filter((job) => job.instanceTypes.some((type) => types.has(type)));
  const jobs = alike.length >= LEAST_JOBS ? alike : (pastJobs ?? []);
  const share = jobs.length >= LEAST_JOBS ? shareOf(jobs) : PUBLISHED;
  const cost = spend.costUsd;
  return {
    billableShare: share,
    savingUsd:
      cost === null
        ? null
        : interval(cost * (1 - share.estimate), cost * (1 - share.high), cost * (1 - share.low)),
    basis: share === PUBLISHED ? "published" : "own-spot-jobs",
    jobs: share === PUBLISHED ? (pastJobs ?? []).length : jobs.length,
    interruptedJobs: jobs.filter((job) => job.interruptions > 0).length,
    sameInstanceType: jobs === alike,
  };
}

/** Ratio of sums, between the least and the greatest of the jobs' own ratios but one in twenty at either end. */
function shareOf(jobs: readonly PastSpotJob[]): Interval {
  const sum = (value: (job: PastSpotJob) => number): number =>
    jobs.reduce((total, job) => total + value(job), 0);
  const ratios = jobs.map((job) => job.billableSeconds / job.trainingSeconds).sort((a, b) => a - b);
  const cut = Math.floor(ratios.length / 20);
  const estimate = sum((job) => job.billableSeconds) / sum((job) => job.trainingSeconds);
  return interval(estimate, ratios[cut] ?? estimate, ratios[ratios.length - 1 - cut] ?? estimate);
}

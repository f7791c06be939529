import { type Interval, interval } from "../../model/interval.ts";
import { type ClassifiedTrial, interruptionsOf, mayBeBilledLess, type Phase } from "../../model/trial.ts";
import { definitionOf, type TuningJob } from "../../model/tuning-job.ts";
import type { RateBook } from "./rates.ts";
import type { TrialCost } from "./trial-cost.ts";

/** What managed spot took off this run. */
export interface SpotSaving {
  /** On-demand cost of the same work less what spot cost; `null` where a spot trial has no price or no billable time. */
  readonly costUsd: Interval | null;
  /** Billable over training seconds of the spot trials, AWS's own measure; `null` where none has both on record. */
  readonly billableShare: number | null;
  /** Spot trials whose billable time is not on record: all of their time is counted, which is more than was billed. */
  readonly trialsNotRecorded: number;
  readonly interruptions: number;
  /** By trial; left out where there is no price or no billable time. */
  readonly perTrial: ReadonlyMap<string, Interval>;
}

/**
 * For each spot trial: what its work would have cost on demand, less what it cost. AWS's measure of the saving,
 * 1 - billable / training seconds, counts seconds that only interruptions made: waiting for capacity, and work done twice.
 * Those are taken out first, so that a trial that lost half its work does not count that half as saved.
 *
 * Valued at the on-demand rate where the same source has one, else at the spot rate (spot usage types are priced about like
 * on-demand ones; the discount is in the billable seconds).
 */
export function spotSaving(
  job: TuningJob,
  trials: readonly ClassifiedTrial[],
  costs: ReadonlyMap<string, TrialCost>,
  rates: Pick<RateBook, "find">,
): SpotSaving {
  const perTrial = new Map<string, Interval>();
  let [billed, trained, interruptions, unpriced, trialsNotRecorded] = [0, 0, 0, false, 0];
  for (const trial of trials) {
    const { trainingSeconds, billableSecondsPerInstance: billable } = trial;
    if (!trial.spot || trainingSeconds === null || billable === null || trial.billedOtherwise) continue;
    if (mayBeBilledLess(trial)) trialsNotRecorded += 1;
    if (trial.billableBasis !== "recorded") continue;
    billed += billable;
    trained += trainingSeconds;
    interruptions += interruptionsOf(trial);
    const cost = costs.get(trial.name);
    const perSecond = onDemandPerSecond(trial, rates);
    if (!cost || cost.costUsd === null || cost.unpriced.length > 0 || perSecond === null) {
      unpriced ||= trainingSeconds > 0;
      continue;
    }
    const paid = cost.costUsd;
    const checkpointed = definitionOf(job, trial.definitionName)?.checkpointed ?? false;
    const seconds = uninterrupted(trial, trainingSeconds, checkpointed);
    const saved = (of: number): number => of * perSecond - paid;
    perTrial.set(trial.name, interval(saved(seconds.estimate), saved(seconds.low), saved(seconds.high)));
  }
  const total = (end: "estimate" | "low" | "high"): number =>
    [...perTrial.values()].reduce((sum, of) => sum + of[end], 0);
  return {
    costUsd:
      unpriced || trialsNotRecorded > 0 ? null : interval(total("estimate"), total("low"), total("high")),
    billableShare: trained > 0 ? billed / trained : null,
    trialsNotRecorded,
    interruptions,
    perTrial,
  };
}

function onDemandPerSecond(trial: ClassifiedTrial, rates: Pick<RateBook, "find">): number | null {
  let perHour = 0;
  for (const { instanceType, count } of trial.instances) {
    const spot = rates.find(instanceType, "spot");
    const onDemand = rates.find(instanceType, "on-demand");
    const rate = onDemand && onDemand.source === spot?.source ? onDemand : spot;
    if (!rate) return null;
    perHour += rate.usdPerHour * count;
  }
  return perHour / 3600;
}

/**
 * Seconds on instances that the trial would have taken without interruptions. Without a checkpoint only what came after the
 * last interruption counts. With one, what was repeated lies between the start-ups of the later attempts and all of the
 * earlier ones' work.
 */
function uninterrupted(trial: ClassifiedTrial, trainingSeconds: number, resumes: boolean): Interval {
  const attempts = attemptsOf(trial.phases);
  const last = attempts.at(-1);
  if (attempts.length < 2 || !last) return interval(trainingSeconds, trainingSeconds, trainingSeconds);
  const fresh = Math.min(trainingSeconds, last.startUp + last.work);
  if (!resumes) return interval(fresh, fresh, fresh);
  const work = attempts.reduce((sum, attempt) => sum + attempt.work, 0);
  const resumed = Math.min(trainingSeconds, (attempts[0]?.startUp ?? 0) + work);
  return interval(resumed, fresh, resumed);
}

interface Attempt {
  /** Downloads of data and image. */
  startUp: number;
  work: number;
}

/** Time on instances between interruptions; waiting for instances is no part of it. */
function attemptsOf(phases: readonly Phase[]): Attempt[] {
  const attempts: Attempt[] = [{ startUp: 0, work: 0 }];
  for (const { status, startedAt, endedAt } of phases) {
    const attempt = attempts.at(-1);
    const seconds = (endedAt ?? startedAt) - startedAt;
    if (status === "Interrupted") attempts.push({ startUp: 0, work: 0 });
    else if (attempt && status === "Downloading") attempt.startUp += seconds;
    else if (attempt && WORK.has(status)) attempt.work += seconds;
  }
  return attempts.filter((attempt) => attempt.startUp + attempt.work > 0);
}

const WORK = new Set(["Training", "Uploading", "Stopping"]);

import type { Basis } from "./basis.ts";
import type { InstanceGroup } from "./tuning-job.ts";

export type TrialStatus = "Completed" | "Stopped" | "Failed" | "InProgress";

/** A stretch of a trial's life, from its secondary status transitions. Times are seconds since the epoch. */
export interface Phase {
  /** AWS's own word (`Starting`, `Downloading`, `Training`, `Uploading`, `Interrupted`, …), kept as found. */
  readonly status: string;
  readonly startedAt: number;
  readonly endedAt: number | null;
}

/** One point of an objective curve: all values that the trial emitted within one period. */
export interface CurvePoint {
  /** Start of the period, or the moment of the emission where the curve is exact; seconds since the epoch. */
  readonly at: number;
  /** Values in the period, at least 1. */
  readonly count: number;
  readonly average: number;
  readonly minimum: number;
  readonly maximum: number;
}

export interface Curve {
  /** Length of a period in seconds (60, 300, 3600), or 0 where every emission has its own moment. */
  readonly periodSeconds: number;
  /** Ascending in time. */
  readonly points: readonly CurvePoint[];
}

/** One training job launched by a tuning job. Times are seconds since the epoch, UTC. */
export interface Trial {
  readonly name: string;
  readonly definitionName: string | null;
  readonly status: TrialStatus;
  readonly secondaryStatus: string | null;
  readonly createdAt: number;
  /** Start and end of the billed interval; `null` where the trial never started or still runs. */
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  /** Seconds on instances, before any spot discount; `null` where unknown. */
  readonly trainingSeconds: number | null;
  /** Billed seconds of each instance (a spot discount is already in them); `null` where unknown. */
  readonly billableSecondsPerInstance: number | null;
  /** `assumed` where billable seconds are the end minus the start. */
  readonly billableBasis: Basis;
  /** In the order in which they began. */
  readonly phases: readonly Phase[];
  /** What really ran; `assumed` where only the definition says so. */
  readonly instances: readonly InstanceGroup[];
  readonly instancesBasis: Basis;
  readonly spot: boolean;
  readonly maxRuntimeSeconds: number | null;
  /** Warm-pool seconds kept after the trial, billed apart from it, for each instance. */
  readonly warmPoolSeconds: number;
  /** Capacity that was paid in advance, or tokens instead of instances: list prices do not apply. */
  readonly billedOtherwise: "training-plan" | "serverless" | null;
  readonly volumeGb: number | null;
  /** Tuned hyperparameters only. */
  readonly hyperparameters: Readonly<Record<string, string>>;
  /** Final objective as SageMaker recorded it; `null` where none was emitted or it is not finite. */
  readonly objective: number | null;
  readonly failureReason: string | null;
  readonly curve: Curve | null;
}

/** Who or what ended a trial before its natural end. */
export type StopCause = "tuner" | "user" | "max-runtime" | "max-wait" | "tuning-job-ended" | "unknown";

/** Exclusive: every trial has exactly one outcome. */
export type Outcome = "completed" | "earlyStopped" | "stopped" | "failed" | "running";

export interface ClassifiedTrial extends Trial {
  readonly outcome: Outcome;
  /** `null` where nothing stopped it. */
  readonly stoppedBecause: StopCause | null;
  /** How sure the outcome and the cause are. */
  readonly basis: Basis;
  /** The sentence that a reader may ask for: why this outcome. */
  readonly why: string;
}

/** Trials in the order in which they were launched; by name where that was at the same moment, so that no list's order counts. */
export function inLaunchOrder<T extends Trial>(trials: readonly T[]): T[] {
  return trials.toSorted(
    (a, b) => a.createdAt - b.createdAt || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  );
}

/** Trials in the order in which they ended, when what they cost and found was known; those without an end come last. */
export function inEndOrder<T extends Pick<Trial, "endedAt">>(trials: readonly T[]): T[] {
  const end = (trial: T): number => trial.endedAt ?? Number.MAX_VALUE;
  return trials.toSorted((a, b) => end(a) - end(b));
}

/** How often managed spot took the instances of a trial away. */
export const interruptionsOf = ({ phases }: Pick<Trial, "phases">): number =>
  phases.filter(({ status }) => status === "Interrupted").length;

/** Whether a spot trial may have been billed for less than its time, which is counted because its billable time is not on record. */
export function mayBeBilledLess(trial: Trial): boolean {
  const { spot, billedOtherwise, billableBasis, billableSecondsPerInstance } = trial;
  return (
    spot &&
    billedOtherwise === null &&
    billableBasis !== "recorded" &&
    billableSecondsPerInstance !== null &&
    billableSecondsPerInstance > 0
  );
}

/** The same for the same hyperparameters, in whatever order they were recorded. */
export function settingsKey({ hyperparameters }: Pick<Trial, "hyperparameters">): string {
  const names = Object.keys(hyperparameters).sort();
  return JSON.stringify(names.map((name) => [name, hyperparameters[name]]));
}

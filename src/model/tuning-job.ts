/** Which way the objective gets better. */
export type Goal = "Maximize" | "Minimize";

export interface Objective {
  readonly metric: string;
  readonly goal: Goal;
}

/** Instances of one type that a trial runs on at the same time. */
export interface InstanceGroup {
  readonly instanceType: string;
  readonly count: number;
}

/** One dimension of the search space. */
export type ParameterRange =
  | {
      readonly kind: "integer" | "continuous";
      readonly name: string;
      readonly min: number;
      readonly max: number;
      /** `Auto`, `Linear`, `Logarithmic` or `ReverseLogarithmic`. */
      readonly scaling: string;
    }
  | { readonly kind: "categorical"; readonly name: string; readonly values: readonly string[] };

/** What the trials of one training job definition have in common. */
export interface TrialDefinition {
  /** `null` for a tuning job with a single definition. */
  readonly name: string | null;
  readonly objective: Objective | null;
  readonly ranges: readonly ParameterRange[];
  readonly staticHyperparameters: Readonly<Record<string, string>>;
  /** As requested; a trial may have run on another type. Empty where the definition does not say. */
  readonly instances: readonly InstanceGroup[];
  readonly spot: boolean;
  readonly maxRuntimeSeconds: number | null;
  readonly checkpointed: boolean;
  /** How data reaches the instances (`File`, `FastFile`, `Pipe`); `null` where not recorded, or channels differ. */
  readonly inputMode: string | null;
  /** Name or ARN of an algorithm resource; `null` where the training image is named itself. */
  readonly algorithm: string | null;
  readonly metricDefinitions: readonly { readonly name: string; readonly regex: string }[];
}

/** A SageMaker hyperparameter tuning job. Times are seconds since the epoch, UTC. */
export interface TuningJob {
  readonly name: string;
  readonly arn: string;
  readonly region: string;
  /** `aws`, `aws-cn` or `aws-us-gov`. */
  readonly partition: string;
  /** AWS's own word: `Completed`, `InProgress`, `Failed`, `Stopped`, `Stopping`, … */
  readonly status: string;
  /** `Bayesian`, `Random`, `Hyperband`, `Grid`, or a word that AWS added since. */
  readonly strategy: string;
  readonly hyperband: { readonly minResource: number | null; readonly maxResource: number | null } | null;
  readonly earlyStoppingType: "Off" | "Auto";
  readonly createdAt: number;
  /** `null` while the tuning job runs. */
  readonly endedAt: number | null;
  /** `null` for a tuning job with several definitions: each has its own objective. */
  readonly objective: Objective | null;
  readonly definitions: readonly TrialDefinition[];
  readonly limits: {
    /** `null` for a grid search without a maximum. */
    readonly maxJobs: number | null;
    readonly maxParallelJobs: number;
    readonly maxRuntimeSeconds: number | null;
  };
  readonly completionCriteria: {
    readonly targetObjective: number | null;
    readonly maxJobsNotImproving: number | null;
    readonly onConvergence: boolean;
  };
  readonly completionDetails: {
    readonly jobsNotImproving: number | null;
    readonly convergedAt: number | null;
  };
  readonly statusCounters: {
    readonly completed: number;
    readonly inProgress: number;
    readonly retryableError: number;
    readonly nonRetryableError: number;
    readonly stopped: number;
  };
  readonly bestTrialName: string | null;
  readonly warmStart: { readonly parents: readonly string[]; readonly type: string } | null;
  readonly autotuned: boolean;
  readonly failureReason: string | null;
}

/** Whether nothing of it runs any more. Before that no saving is claimed and nothing is advised. */
export function isOver(
  { endedAt }: { readonly endedAt: number | string | null },
  trialsRunning: number,
): boolean {
  return endedAt !== null && trialsRunning === 0;
}

/** Trials by SageMaker's own count; a list that was read may lack some of them. */
export function countedTrials({ statusCounters }: TuningJob): number {
  return Object.values(statusCounters).reduce((sum, n) => sum + n, 0);
}

/** The definition of a trial, by the name that the trial carries: a tuning job with a single one names none. */
export function definitionOf(job: TuningJob, name: string | null): TrialDefinition | undefined {
  return job.definitions.find((definition) => definition.name === name) ?? job.definitions[0];
}

/** By what values of an objective are multiplied so that larger is better. */
export const signOf = (goal: Goal | null | undefined): 1 | -1 => (goal === "Minimize" ? -1 : 1);

/** The same of the objective that a definition has of its own, or else of the tuning job's. */
export function signIn(job: TuningJob, definitionName: string | null): 1 | -1 {
  return signOf((definitionOf(job, definitionName)?.objective ?? job.objective)?.goal);
}

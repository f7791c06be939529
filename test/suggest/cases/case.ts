/** One source, one piece of advice, and what becomes of it. */
export interface SourceCase {
  readonly name: string;
  readonly path: string;
  readonly source: string;
  /** Lines of the pull request's diff, from 1; absent: the whole file. */
  readonly diff?: readonly [first: number, last: number];
  readonly advice: Advice;
  /** The source afterwards: what stands in the place of what, once; or the note that tells where. */
  readonly becomes: readonly [old: string, next: string] | { readonly note: RegExp } | "nothing";
}

export type Advice = readonly [parameter: string, from: string | number | null, to: string | number | null];

export const JOBS = "ResourceLimits.MaxNumberOfTrainingJobs";
export const PARALLEL = "ResourceLimits.MaxParallelTrainingJobs";
export const EARLY: Advice = ["TrainingJobEarlyStoppingType", "Off", "Auto"];
export const FEWER: Advice = [JOBS, 60, 30];
export const WIDER: Advice = [PARALLEL, 2, 6];
export const CRITERIA: Advice = [
  "TuningJobCompletionCriteria.BestObjectiveNotImproving.MaxNumberOfTrainingJobsNotImproving",
  null,
  15,
];
export const SPOT: Advice = ["EnableManagedSpotTraining", "false", "true"];

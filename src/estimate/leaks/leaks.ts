import type { TuningJob } from "../../model/tuning-job.ts";
import type { Spend } from "../billing/spend.ts";
import type { Course } from "../policy/policy.ts";
import { type Duplicates, duplicates } from "./duplicates.ts";
import { type FailureGroup, failureGroups } from "./failures.ts";
import { type MaxRuntime, maxRuntime } from "./max-runtime.ts";
import { type StartUp, startUp } from "./start-up.ts";

/** Where time and money went without making the model better. */
export interface Leaks {
  readonly failures: readonly FailureGroup[];
  readonly startUp: StartUp | null;
  readonly maxRuntime: MaxRuntime;
  readonly duplicates: Duplicates;
}

/** @param courses the trials in launch order. */
export function leaks(job: TuningJob, courses: readonly Course[], spend: Spend): Leaks {
  const trials = courses.map(({ trial }) => trial);
  return {
    failures: failureGroups(job, trials, spend),
    startUp: startUp(trials, spend),
    maxRuntime: maxRuntime(job, courses, spend),
    duplicates: duplicates(job, trials, spend),
  };
}

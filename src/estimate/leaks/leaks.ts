import type { AnalysisConfig } from "../../model/config.ts";
import type { Observations } from "../../model/observations.ts";
import type { RateBook } from "../billing/rates.ts";
import type { Reconciliation } from "../billing/reconcile.ts";
import type { Spend } from "../billing/spend.ts";
import type { Course } from "../policy/policy.ts";
import { scoredTrials } from "../search-length/scored-trials.ts";
import { type Attribution, attribution } from "./attribution.ts";
import { type Duplicates, duplicates } from "./duplicates.ts";
import { type EarlierRun, earlierRun, type OtherRun } from "./earlier-run.ts";
import { type FailureGroup, failureGroups } from "./failures.ts";
import { type InstanceUse, instanceUse } from "./instance-use.ts";
import { type MaxRuntime, maxRuntime } from "./max-runtime.ts";
import { type SearchSpace, searchSpace } from "./search-space.ts";
import { type StartUp, startUp } from "./start-up.ts";

/** Where time and money went without making the model better. */
export interface Leaks {
  readonly failures: readonly FailureGroup[];
  readonly startUp: StartUp | null;
  readonly maxRuntime: MaxRuntime;
  readonly duplicates: Duplicates;
  readonly searchSpace: SearchSpace | null;
  readonly earlierRun: EarlierRun | null;
  readonly instanceUse: InstanceUse | null;
  readonly attribution: Attribution | null;
}

/** What leaks are found in. */
export interface LeakEvidence {
  readonly observations: Observations;
  /** The trials in launch order. */
  readonly courses: readonly Course[];
  readonly spend: Spend;
  /** Other tuning jobs that are known. */
  readonly runs: readonly OtherRun[];
  readonly rates: RateBook;
  /** The bill beside what the trials explain; `null` where none is used. */
  readonly bill: Reconciliation | null;
  readonly config: AnalysisConfig;
}

export function leaks({ observations, courses, spend, runs, rates, bill, config }: LeakEvidence): Leaks {
  const { tuningJob: job, tags, instanceUse: hosts } = observations;
  const trials = courses.map(({ trial }) => trial);
  return {
    failures: failureGroups(job, trials, spend),
    startUp: startUp(trials, spend),
    maxRuntime: maxRuntime(job, courses, spend),
    duplicates: duplicates(job, trials, spend),
    searchSpace: searchSpace(job, scoredTrials(job, trials, spend)),
    earlierRun: earlierRun(job, trials, spend, runs),
    instanceUse: instanceUse(hosts, trials, job.region, rates),
    attribution: attribution(tags, bill, config),
  };
}

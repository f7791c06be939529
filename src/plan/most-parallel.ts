import type { Findings } from "../estimate/findings.ts";
import { type Ceiling, ceilingOf, instanceQuotaKnown } from "../estimate/parallelism/ceiling.ts";

/**
 * The most trials in parallel that a search of so many may be planned with.
 *
 * @param hurried a deadline presses: what parallel trials cost a search that learns is left to the expected objective.
 */
export type MostParallel = (maxJobs: number, spot: boolean, hurried: boolean) => Ceiling;

/**
 * The report's own ceiling, for searches of any length: what the account may run, on demand or on spot, and how many trials a
 * search that learns should choose before it has seen results. What ran is always possible.
 */
export function mostParallel(runs: readonly Findings[], ran: number): MostParallel {
  const read = runs.filter(({ quota }) => quota !== null);
  return (maxJobs, spot, hurried) =>
    (read.length > 0 ? read : runs)
      .flatMap((run) => {
        const job = { ...run.job, limits: { ...run.job.limits, maxParallelJobs: ran } };
        const ceiling = (learning: boolean): Ceiling =>
          ceilingOf(job, onCapacity(run, spot), run.quota, learning, maxJobs);
        const asRan = run.trials.some((trial) => trial.spot === spot);
        const account = asRan ? atLeast(ceiling(false), ran) : ceiling(false);
        return learns(run) && !hurried ? [account, atLeast(ceiling(true), ran)] : [account];
      })
      .reduce((least, each) => (each.value < least.value ? each : least));
}

/** Whether the quota of every instance type of the runs was read. */
export function instanceQuotasKnown(runs: readonly Findings[], spot: boolean): boolean {
  return runs.some((run) => instanceQuotaKnown(onCapacity(run, spot), run.quota));
}

/** Whether parallel trials cost the search something. */
function learns({ parallelism }: Findings): boolean {
  return (parallelism?.extraTrialsPerSlot.high ?? 0) > 0;
}

function onCapacity({ trials }: Findings, spot: boolean): Findings["trials"] {
  return trials.map((trial) => ({ ...trial, spot }));
}

function atLeast(ceiling: Ceiling, ran: number): Ceiling {
  return { ...ceiling, value: Math.max(ceiling.value, ran) };
}

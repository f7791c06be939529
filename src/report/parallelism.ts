import type { Findings } from "../estimate/findings.ts";
import type { TuningJobReport } from "./schema.ts";

/** The choice of a parallelism in the report's own form. */
export function parallelismReport({
  parallelism: choice,
  schedule,
}: Findings): TuningJobReport["parallelism"] {
  if (!choice) return null;
  const launchGaps = schedule.trials.reduce((sum, trial) => sum + (trial.gap ?? 0), 0);
  return {
    recommendedMaxParallelJobs: choice.maxParallelJobs,
    utilisation: choice.utilisation,
    reason: choice.reason,
    ceiling: { ...choice.ceiling },
    instanceQuotaKnown: choice.instanceQuotaKnown,
    extraTrialsPerSlot: { ...choice.extraTrialsPerSlot },
    priced: choice.priced?.map((each) => ({ ...each })) ?? null,
    startUpSlotSeconds: schedule.trials.reduce((sum, trial) => sum + trial.startUp, 0),
    launchGapSlotSeconds: launchGaps,
  };
}

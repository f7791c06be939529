import type { PastSpotJob } from "../../model/observations.ts";
import type { TrainingJobDocument } from "./schemas/training-jobs.ts";
import { instancesOf } from "./trials.ts";

/** The ended spot training jobs among those that were found, with what tells a spot discount. */
export function readPastSpotJobs(jobs: readonly TrainingJobDocument[]): PastSpotJob[] {
  return jobs.flatMap((job) => {
    const { TrainingTimeInSeconds: trainingSeconds, BillableTimeInSeconds: billableSeconds } = job;
    if (job.EnableManagedSpotTraining !== true || !trainingSeconds || billableSeconds === null) return [];
    const { instances } = instancesOf(job.ResourceConfig, undefined);
    const phases = job.SecondaryStatusTransitions ?? [];
    return [
      {
        instanceTypes: instances.map((group) => group.instanceType),
        trainingSeconds,
        billableSeconds: Math.min(billableSeconds, trainingSeconds),
        interruptions: phases.filter((phase) => phase.Status === "Interrupted").length,
      },
    ];
  });
}

import type { CollectedTrials } from "./training-jobs.ts";
import type { DescribedTuningJob } from "./tuning-job.ts";

/** What the trials ran on; what the definitions ask for where that is not known. */
export function instanceTypesOf(job: DescribedTuningJob, trials: CollectedTrials): string[] {
  const types = new Set<string>();
  for (const { ResourceConfig: config } of trials.trainingJobs) {
    if (config?.SelectedInstanceType) types.add(config.SelectedInstanceType);
    else if (config?.InstanceGroups?.length)
      for (const { InstanceType: type } of config.InstanceGroups) {
        if (type) types.add(type);
      }
    else if (config?.InstanceType) types.add(config.InstanceType);
  }
  if (types.size === 0) {
    for (const definition of [job.TrainingJobDefinition ?? [], job.TrainingJobDefinitions ?? []].flat()) {
      const config = definition.HyperParameterTuningResourceConfig;
      const type =
        config?.InstanceConfigs?.[0]?.InstanceType ??
        config?.InstanceType ??
        definition.ResourceConfig?.InstanceType;
      if (type) types.add(type);
    }
  }
  return [...types].sort();
}

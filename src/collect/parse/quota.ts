import type { Quota } from "../../model/quota.ts";

const INSTANCES = /^(ml\.\S+) for (spot )?training job usage$/i;
const PARALLEL = /\b(?:parallel|concurrent)\b.*\btraining jobs\b.*\btuning job\b/i;

/** Whether the report looks at a quota of this name. */
export function isOfTraining(name: string, instanceTypes: readonly string[]): boolean {
  const [, instanceType] = INSTANCES.exec(name) ?? [];
  return instanceType === undefined ? PARALLEL.test(name) : instanceTypes.includes(instanceType);
}

/** Reads the quotas of training out of `ListServiceQuotas` of SageMaker. */
export function readQuota(quotas: readonly { readonly QuotaName: string; readonly Value: number }[]): Quota {
  let parallelTrials: number | null = null;
  const instances: Record<string, number> = {};
  const spotInstances: Record<string, number> = {};
  for (const { QuotaName: name, Value: value } of quotas) {
    const [, instanceType, spot] = INSTANCES.exec(name) ?? [];
    if (instanceType !== undefined) (spot ? spotInstances : instances)[instanceType] = value;
    else if (PARALLEL.test(name)) parallelTrials = value;
  }
  return { parallelTrials, instances, spotInstances };
}

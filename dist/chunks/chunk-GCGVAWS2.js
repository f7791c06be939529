import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);

// src/collect/parse/quota.ts
var INSTANCES = /^(ml\.\S+) for (spot )?training job usage$/i;
var PARALLEL = /\b(?:parallel|concurrent)\b.*\btraining jobs\b.*\btuning job\b/i;
function isOfTraining(name, instanceTypes) {
  const [, instanceType] = INSTANCES.exec(name) ?? [];
  return instanceType === void 0 ? PARALLEL.test(name) : instanceTypes.includes(instanceType);
}
function readQuota(quotas) {
  let parallelTrials = null;
  const instances = {};
  const spotInstances = {};
  for (const { QuotaName: name, Value: value } of quotas) {
    const [, instanceType, spot] = INSTANCES.exec(name) ?? [];
    if (instanceType !== void 0) (spot ? spotInstances : instances)[instanceType] = value;
    else if (PARALLEL.test(name)) parallelTrials = value;
  }
  return { parallelTrials, instances, spotInstances };
}

export {
  isOfTraining,
  readQuota
};

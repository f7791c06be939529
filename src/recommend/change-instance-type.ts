import { counted } from "../model/counted.ts";
import { interval } from "../model/interval.ts";
import { percent } from "../report/format.ts";
import type { Rule } from "./rule.ts";

/** Instances were used so little that a cheaper type of the same generation holds what was used. */
export const changeInstanceType: Rule = ({ leaks: { instanceUse } }, _config, replay) => {
  const cheaper = instanceUse?.cheaper;
  if (!cheaper) return null;
  const { instanceType: from, cpu, memory, gpu, gpuMemory, hosts } = instanceUse;
  const { priceRatio, slowestFactor } = cheaper;
  const { savingUsd } = replay([
    { costFactor: interval(priceRatio, priceRatio, slowestFactor * priceRatio) },
  ]);
  const used = [
    `${percent(cpu)} of the cores`,
    memory === null ? "" : `${percent(memory)} of the memory`,
    gpu === null ? "" : `${percent(gpu)} of the GPUs`,
    gpuMemory === null ? "" : `${percent(gpuMemory)} of the GPUs' memory`,
  ].filter(Boolean);
  return {
    id: "change-instance-type",
    title: `Train on ${cheaper.instanceType}`,
    change: { parameter: "ResourceConfig.InstanceType", from, to: cheaper.instanceType },
    // How much slower trials run is assumed: nothing to add up the next run from.
    effect: null,
    savingUsd,
    savingSeconds: null,
    confidence: "low",
    risk: `Bursts shorter than five minutes are not seen and may wait for cores: trials may take up to ${slowestFactor.toFixed(1)} times as long, which the range holds. Network and disk are smaller too. Larger models or batches of other configurations may not fit. Try one trial first.`,
    evidence: `On ${counted(hosts, "host")} the busiest five minutes used ${used.join(", ")} of ${from}. ${cheaper.instanceType} has the same kind of cores, holds that with a fifth to spare, and costs ${percent(priceRatio)} of its price, compared within one source.`,
  };
};

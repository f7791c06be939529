import type { HostUse } from "../../model/observations.ts";
import type { InstanceUseDocument } from "./schemas/metrics.ts";

/** The most of each metric that a host showed in one period. Hosts are named `<training job>/algo-<n>`. */
export function readInstanceUse(document: InstanceUseDocument): HostUse[] {
  return Object.entries(document).map(([host, metrics]) => {
    const most = (name: string): number | null => {
      const values = (metrics[name] ?? []).flatMap(({ Average, Maximum }) => Average ?? Maximum ?? []);
      return values.length > 0 ? values.reduce((a, b) => Math.max(a, b)) : null;
    };
    return {
      trial: host.split("/")[0] ?? host,
      cpu: most("CPUUtilization"),
      gpu: most("GPUUtilization"),
      memory: most("MemoryUtilization"),
      gpuMemory: most("GPUMemoryUtilization"),
    };
  });
}

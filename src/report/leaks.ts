import type { Leaks } from "../estimate/leaks/leaks.ts";
import type { Taken } from "../estimate/leaks/money.ts";
import type { StartUp } from "../estimate/leaks/start-up.ts";
import type { TuningJobReport } from "./schema.ts";

/** The leaks in the report's own form: trials are counted, not listed. */
export function leaksReport(found: Leaks): TuningJobReport["leaks"] {
  const { excess: _excess, cut, hung, ...maxRuntime } = found.maxRuntime;
  const { settings, spaceSize, objectiveSpread } = found.duplicates;
  return {
    failures: found.failures.map((group) => ({
      ...counted(group),
      reason: group.reason,
      region: group.region && { ...group.region },
    })),
    startUp: found.startUp && startUpReport(found.startUp),
    maxRuntime: { ...maxRuntime, cut: counted(cut), hung: counted(hung) },
    searchSpace: found.searchSpace && {
      ...found.searchSpace,
      parameters: found.searchSpace.parameters.map((each) => ({ ...each })),
    },
    earlierRun: found.earlierRun && { ...found.earlierRun },
    instanceUse: found.instanceUse && { ...found.instanceUse },
    attribution: found.attribution && { ...found.attribution },
    duplicates: { ...counted(found.duplicates), settings, spaceSize, objectiveSpread },
  };
}

function startUpReport({ perTrial: _, ...told }: StartUp) {
  return told;
}

function counted({ trials, costUsd, share }: Taken) {
  return { trials: trials.length, costUsd, share };
}

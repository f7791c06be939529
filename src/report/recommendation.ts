import type { Findings } from "../estimate/findings.ts";
import type { AnalysisConfig } from "../model/config.ts";
import type { Advice } from "./advice.ts";
import type { Recommendation, TuningReport } from "./schema.ts";

/** Advice in the report's own form: folded where it is small. What it saves by month, all tuning jobs together tell. */
export function recommendationReport(
  advice: Advice,
  { spend, schedule }: Findings,
  config: AnalysisConfig,
): Recommendation {
  const { effect: _, ...told } = advice;
  const { savingUsd, savingSeconds } = advice;
  const saved = (savingUsd?.estimate ?? 0) + waiting(savingSeconds?.estimate ?? 0, config);
  const share = (part: number, whole: number | null): number =>
    whole !== null && whole > 0 ? part / whole : 0;
  const larger = Math.max(
    share(saved, spend.costUsd),
    share(savingSeconds?.estimate ?? 0, schedule.wallClockSeconds),
  );
  return {
    ...told,
    alsoChange: (advice.alsoChange ?? []).map((each) => ({ ...each })),
    perMonth: null,
    folded:
      advice.confidence === "indicative" ||
      (savingUsd === null && savingSeconds === null ? false : isSmall(saved, larger, config)),
  };
}

function isSmall(savedUsd: number, share: number, config: AnalysisConfig): boolean {
  return savedUsd < config.minSavingUsd && share < config.minSavingShare;
}

/** What waiting is worth, where the user says so. */
function waiting(seconds: number, { waitValueUsdPerHour }: AnalysisConfig): number {
  return (Math.max(0, seconds) * (waitValueUsdPerHour ?? 0)) / 3600;
}

/** Whether the report advises anything that is not folded away as small. */
export function recommends(report: TuningReport): boolean {
  return report.tuningJobs.some((job) => job.recommendations.some((each) => !each.folded));
}

import type { TuningReport } from "../report/schema.ts";
import type { Condition } from "./condition.ts";
import { figuresOf } from "./figures.ts";
import { judge } from "./gate.ts";

/**
 * The report held against conditions, once it is set beside its baseline.
 *
 * @param baselineUsd cost of what it is compared with; `null` where that is not known.
 * @param lacksJobs whether it lacks tuning jobs that could not be read.
 */
export function held(
  report: TuningReport,
  conditions: readonly Condition[],
  baselineUsd = costBefore(report),
  lacksJobs = false,
): TuningReport {
  const gate = judge(conditions, figuresOf(report, baselineUsd, lacksJobs));
  return { ...report, gate: gate && { ...gate, conditions: [...gate.conditions] } };
}

/** Cost of the runs that the tuning jobs are set beside; `null` where one of them is set beside none. */
function costBefore({ tuningJobs }: TuningReport): number | null {
  return tuningJobs.reduce<number | null>((sum, { difference }) => {
    const before = difference?.costUsd.before ?? null;
    return sum === null || before === null ? null : sum + before;
  }, 0);
}

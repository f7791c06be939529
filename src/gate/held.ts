import { withoutSome } from "../report/report.ts";
import type { TuningReport } from "../report/schema.ts";
import type { Condition } from "./condition.ts";
import { figuresOf, sumOfAll } from "./figures.ts";
import { judge } from "./gate.ts";

interface Known {
  /** Whether the report lacks tuning jobs that could not be read: its totals are then lower bounds, and judged so. */
  readonly lacksJobs?: boolean;
  /** Cost of what it is compared with; `null` where that is not known. */
  readonly baselineUsd?: number | null;
}

/** The report held against conditions, once it is set beside its baseline. */
export function held(
  report: TuningReport,
  conditions: readonly Condition[],
  { lacksJobs = false, baselineUsd = costBefore(report) }: Known = {},
): TuningReport {
  const known = lacksJobs ? withoutSome(report) : report;
  const gate = judge(conditions, figuresOf(known, baselineUsd, lacksJobs));
  return { ...known, gate: gate && { ...gate, conditions: [...gate.conditions] } };
}

/** Cost of the runs that the tuning jobs are set beside; `null` where one of them is set beside none. */
function costBefore({ tuningJobs }: TuningReport): number | null {
  return sumOfAll(tuningJobs.map(({ difference }) => difference?.costUsd.before ?? null));
}

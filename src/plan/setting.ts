import type { Interval } from "../model/interval.ts";
import type { PlannedSetting, SettingChange } from "./schema.ts";

/** One way to set the next run, and what to expect of it. */
export interface Setting {
  readonly maxJobs: number;
  readonly maxParallelJobs: number;
  readonly earlyStopping: "Off" | "Auto";
  readonly spot: boolean;
  readonly spotBasis: PlannedSetting["spotBasis"];
  readonly alsoChange: readonly SettingChange[];
  /** `null` where a price is missing. */
  readonly costUsd: Interval | null;
  readonly wallClockSeconds: Interval;
  /** Best objective, as recorded. */
  readonly objective: Interval;
  /** Larger is better: what settings are compared by. */
  readonly score: number;
}

import type { TrialDetail } from "./schema.ts";

/** How a trial ended, in the words of the reports. */
export const OUTCOME_WORDS: Readonly<Record<TrialDetail["outcome"], string>> = {
  completed: "finished",
  earlyStopped: "stopped early",
  stopped: "stopped",
  failed: "failed",
  running: "running",
};

import type { TrialDetail } from "./schema.ts";

/** How a trial ended, in the words of the reports. */
export const OUTCOME_WORDS: Readonly<Record<TrialDetail["outcome"], string>> = {
  completed: "finished",
  earlyStopped: "stopped early",
  stopped: "stopped",
  failed: "failed",
  running: "running",
};

/** Where a trial's cost is from, by whether it is the trial's own charge on the bill. */
export const COST_WORDS: Readonly<Record<string, string>> = {
  true: "charged",
  false: "computed from a rate",
  null: "",
};

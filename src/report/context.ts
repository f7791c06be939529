/** Where and for whom a report is rendered. */
export interface RenderContext {
  /** What readers may see of money: dollars, shares of this run's cost, or nothing. */
  readonly money: "usd" | "relative" | "off";
  /** Pages a reader may want to open; absent where there is none. */
  readonly links: { readonly workflowRun?: string; readonly fullReport?: string };
  readonly commit: string | null;
  /** Hidden text at the very end, for the machine that finds the comment again. */
  readonly marker: string;
  readonly version: string;
  /** All trials as a table, not only the few that a reader looks for: for the job summary. */
  readonly allTrials: boolean;
  /** Tuning jobs that were to be in the report and could not be read, a sentence each. */
  readonly notRead?: readonly string[];
  /** Where to change by hand what is advised, by tuning job: sentences with code between backticks. */
  readonly notes?: readonly { readonly tuningJob: string; readonly text: string }[];
}

export const TERMINAL: RenderContext = {
  money: "usd",
  links: {},
  commit: null,
  marker: "",
  version: "",
  allTrials: false,
};

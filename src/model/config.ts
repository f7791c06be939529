import type { CostMetric } from "./observations.ts";

/** Where rates and charges come from. */
export type Billing =
  | "auto"
  | "cost-explorer"
  | "cost-explorer-resources"
  | "price-list"
  | "built-in"
  | "athena";

/** What a user may choose about the analysis; the same for the action and the command line. */
export interface AnalysisConfig {
  readonly billing: Billing;
  readonly costMetric: CostMetric;
  /** USD an instance-hour by instance type; overrides every other source. */
  readonly rates: Readonly<Record<string, number>>;
  readonly minSavingUsd: number;
  readonly minSavingShare: number;
  readonly waitValueUsdPerHour: number | null;
  readonly costAllocationTag: string | null;
}

export const DEFAULT_CONFIG: AnalysisConfig = {
  billing: "auto",
  costMetric: "AmortizedCost",
  rates: {},
  minSavingUsd: 5,
  minSavingShare: 0.05,
  waitValueUsdPerHour: null,
  costAllocationTag: null,
};

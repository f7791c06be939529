import type { Quota } from "./quota.ts";
import type { Trial } from "./trial.ts";
import type { TuningJob } from "./tuning-job.ts";

export const COST_METRICS = [
  "AmortizedCost",
  "UnblendedCost",
  "NetAmortizedCost",
  "NetUnblendedCost",
] as const;
export type CostMetric = (typeof COST_METRICS)[number];

/** One usage type on one UTC day, as the bill has it. Amounts are decimal strings: they are summed as decimals. */
export interface BilledUsage {
  /** `YYYY-MM-DD`, UTC. */
  readonly day: string;
  readonly usageType: string;
  /** Value of the cost allocation tag the bill is grouped by; `null` where it is not grouped by a tag. */
  readonly tag: string | null;
  /** Usage in the usage type's own unit: hours for training. */
  readonly quantity: string;
  readonly amounts: Partial<Readonly<Record<CostMetric, string>>>;
  /** ISO 4217 code of the amounts. */
  readonly currency: string;
  /** The bill of that day may still change. */
  readonly estimated: boolean;
}

/** One published on-demand or spot price of a training instance. */
export interface ListPrice {
  readonly instanceType: string;
  readonly market: "on-demand" | "spot";
  readonly region: string;
  readonly usdPerHour: number;
  /** ISO date of the publication or the start of the offer. */
  readonly asOf: string;
}

/** What AWS was asked, for the footer of the report. */
export interface Collection {
  /** Calls by operation, retries included; empty for a recording. */
  readonly awsCalls: Readonly<Record<string, number>>;
  /** Metrics asked of `GetMetricData`, which is billed by metric. */
  readonly metricsRequested: number;
  readonly seconds: number;
}

/** Everything that is known of one tuning job, in our own words: what live collection and a recording both give. */
export interface Observations {
  readonly tuningJob: TuningJob;
  /** In launch order. */
  readonly trials: readonly Trial[];
  /** `null` where no bill could be read. */
  readonly bill: readonly BilledUsage[] | null;
  /** `null` where no price list was read. */
  readonly priceList: readonly ListPrice[] | null;
  /** Tags that all training jobs carry, as they inherit them from the tuning job; empty where none can be read. */
  readonly tags: Readonly<Record<string, string>>;
  /** `null` where no quota was read. */
  readonly quota: Quota | null;
  /** What is missing, each a sentence with its remedy. */
  readonly gaps: readonly string[];
  readonly collection: Collection;
}

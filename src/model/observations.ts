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
  /** Usage in the usage type's own unit: hours for training; `null` where the bill was not asked for it. */
  readonly quantity: string | null;
  readonly amounts: Partial<Readonly<Record<CostMetric, string>>>;
  /** ISO 4217 code of the amounts. */
  readonly currency: string;
  /** The bill of that day may still change. */
  readonly estimated: boolean;
}

/** What one training job was billed on one day; Cost Explorer tells it for the last 14 days, where that is enabled. */
export interface BilledResource extends BilledUsage {
  /** Name of the training job, in lower case, as the bill has it. */
  readonly trainingJob: string;
}

/** A spot training job that the account ran before. */
export interface PastSpotJob {
  readonly instanceTypes: readonly string[];
  readonly trainingSeconds: number;
  readonly billableSeconds: number;
  readonly interruptions: number;
}

/** One published on-demand or spot price of a training instance. */
export interface ListPrice {
  readonly instanceType: string;
  readonly market: "on-demand" | "spot";
  readonly region: string;
  readonly usdPerHour: number;
  /** ISO 4217 code: of `usdPerHour` too, which is USD everywhere but in China. */
  readonly currency: string;
  /** ISO date of the publication or the start of the offer. */
  readonly asOf: string;
}

/** What AWS was asked, for the footer of the report. */
export interface Collection {
  /** Calls by operation, retries included; empty for a recording. */
  readonly awsCalls: Readonly<Record<string, number>>;
  /** Metrics asked of `GetMetricData`, which is billed by metric. */
  readonly metricsRequested: number;
  /** By Athena, which is billed by them. */
  readonly bytesScanned?: number;
  readonly seconds: number;
}

/** The most that a host used in five minutes (an hour for old runs), as CloudWatch has it. */
export interface HostUse {
  /** Name of the trial. */
  readonly trial: string;
  /** Percent summed over cores, and over GPUs; `null`, here and below, where none was recorded. */
  readonly cpu: number | null;
  readonly gpu: number | null;
  /** Percent of the host's memory, and summed over the GPUs' memories. */
  readonly memory: number | null;
  readonly gpuMemory: number | null;
}

/** Everything that is known of one tuning job, in our own words: what live collection and a recording both give. */
export interface Observations {
  readonly tuningJob: TuningJob;
  /** In launch order. */
  readonly trials: readonly Trial[];
  /** `null` where no bill could be read. */
  readonly bill: readonly BilledUsage[] | null;
  /** `null` where it was not asked for or could not be read. */
  readonly resourceBill: readonly BilledResource[] | null;
  /** `null` where the trials ran on spot themselves, or the account was not searched. */
  readonly pastSpotJobs: readonly PastSpotJob[] | null;
  /** `null` where no price list was read. */
  readonly priceList: readonly ListPrice[] | null;
  /** Tags that all training jobs carry, as they inherit them from the tuning job; empty where none can be read. */
  readonly tags: Readonly<Record<string, string>>;
  /** Of some trials; `null` where it was not read. */
  readonly instanceUse: readonly HostUse[] | null;
  /** `null` where no quota was read. */
  readonly quota: Quota | null;
  /** What is missing, each a sentence with its remedy. */
  readonly gaps: readonly string[];
  readonly collection: Collection;
}

import type { Command } from "commander";
import { type AnalysisConfig, DEFAULT_CONFIG } from "../../model/config.ts";
import { BILLING, costMetric, oneOf, parseNumber, parseRates, parseShare } from "../choices.ts";
import type { RawAccessOptions } from "./live-options.ts";

/** What a user may choose about the analysis, as commander gives it. */
export interface RawAnalysisOptions {
  readonly rate: readonly string[];
  readonly minSavingUsd: string;
  readonly minSavingShare: string;
  readonly waitValueUsdPerHour?: string;
}

/** An option that may be given several times. */
export const another = (value: string, all: readonly string[]): string[] => [...all, value];

export function addAnalysisOptions(command: Command): Command {
  return command
    .option(
      "--rate <type=usd>",
      "price of an instance-hour in the bill's currency, as ml.m5.xlarge=0.23; overrides every source",
      another,
      [],
    )
    .option("--min-saving-usd <usd>", "below this and the share, advice is folded away", "5")
    .option("--min-saving-share <share>", "share of the run's cost, such as 5% or 0.05", "5%")
    .option("--wait-value-usd-per-hour <usd>", "what an hour of waiting is worth to you");
}

export function analysisConfig(options: RawAnalysisOptions & RawAccessOptions): AnalysisConfig {
  const waiting = options.waitValueUsdPerHour;
  return {
    ...DEFAULT_CONFIG,
    billing: oneOf("--billing", options.billing, BILLING),
    costMetric: costMetric("--cost-metric", options.costMetric),
    rates: parseRates("--rate", options.rate),
    costAllocationTag: options.costAllocationTag ?? null,
    minSavingUsd: parseNumber("--min-saving-usd", options.minSavingUsd),
    minSavingShare: parseShare("--min-saving-share", options.minSavingShare),
    waitValueUsdPerHour: waiting === undefined ? null : parseNumber("--wait-value-usd-per-hour", waiting),
  };
}

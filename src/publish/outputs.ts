import * as core from "@actions/core";
import Big from "big.js";
import { wholeCost } from "../report/cost-bounds.ts";
import type { TuningReport } from "../report/schema.ts";

/** Every output of the action with its meaning, in the order of action.yml. */
export const OUTPUTS = {
  "cost-usd":
    "What the tuning jobs cost, in the bill's currency. Empty where a part of it is not known or may not have been billed, or bills are in several.",
  "early-stopping-saved-usd": "What early stopping avoided, in the bill's currency (estimate).",
  "early-stopping-saved-usd-low": "Low end of the 90 % range of early-stopping-saved-usd.",
  "early-stopping-saved-usd-high": "High end of the 90 % range of early-stopping-saved-usd.",
  "early-stopping-saved-seconds": "Wall clock that early stopping avoided, in seconds (estimate).",
  "parallelism-saved-seconds":
    "Wall clock that running trials in parallel saved against one at a time, in seconds (estimate).",
  "potential-saving-usd":
    "What a next run would save with all recommendations that it counts together, in the bill's currency (estimate).",
  gate: "passed, failed, or unknown where a figure of fail-when is not known. Empty without fail-when.",
  recommendations: "All recommendations as a JSON array.",
  "report-json": "Absolute path of tuning-report.json.",
  "report-markdown": "Absolute path of tuning-report.md.",
  "report-html": "Absolute path of tuning-report.html.",
  "comment-url": "Address of the comment. Empty where there is none.",
  "issue-url": "Address of the rolling issue of an audit. Empty where there is none.",
} as const;
export type OutputName = keyof typeof OUTPUTS;

/** Paths of the report files, or null where they could not be written. */
type ReportPaths = { readonly json: string; readonly markdown: string; readonly html: string } | null;

/** The outputs that a report gives, over all its tuning jobs; unknown figures are empty. */
export function outputValues(
  report: TuningReport,
  files: ReportPaths,
): Record<Exclude<OutputName, "comment-url" | "issue-url">, string> {
  const { totals, tuningJobs } = report;
  const isWhole = !totals.costIsAtLeast && tuningJobs.every((job) => wholeCost(job) !== null);
  const saved = totals.earlyStoppingSavedUsd;
  return {
    "cost-usd": decimal(isWhole ? totals.costUsd : null, 2),
    "early-stopping-saved-usd": decimal(saved?.estimate ?? null, 2),
    "early-stopping-saved-usd-low": decimal(saved?.low ?? null, 2),
    "early-stopping-saved-usd-high": decimal(saved?.high ?? null, 2),
    "early-stopping-saved-seconds": decimal(totals.earlyStoppingSavedSeconds, 0),
    "parallelism-saved-seconds": decimal(totals.parallelismSavedSeconds, 0),
    "potential-saving-usd": decimal(totals.potentialSavingUsd, 2),
    gate: report.gate?.outcome ?? "",
    recommendations: JSON.stringify(
      tuningJobs.flatMap((job) =>
        job.recommendations.map((recommendation) => ({ tuningJob: job.name, ...recommendation })),
      ),
    ),
    "report-json": files?.json ?? "",
    "report-markdown": files?.markdown ?? "",
    "report-html": files?.html ?? "",
  };
}

export function setOutputs(values: Partial<Readonly<Record<OutputName, string>>>): void {
  for (const [name, value] of Object.entries(values)) core.setOutput(name, value);
}

/** A plain decimal: no unit, no separators, no exponent. */
function decimal(value: number | null, digits: number): string {
  return value === null ? "" : new Big(value).toFixed(digits).replace(/^-(0(?:\.0+)?)$/, "$1");
}

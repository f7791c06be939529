import type { AnalysisConfig } from "../../model/config.ts";
import type { Observations } from "../../model/observations.ts";
import type { Trial } from "../../model/trial.ts";
import { MATCHING_SHARE } from "./exact-bill.ts";
import { type TrainingLine, totalOf, trainingLines } from "./training-bill.ts";

/** Hours of a trial's own lines this near its billed hours are all of them, whatever their share. */
const MATCHING_HOURS = 2 / 3600;
/** Trials that a sentence names. */
const MOST_NAMES = 3;

export interface ChargedTrials {
  /** What the bill charged for a trial, by its name: exact. */
  readonly costs: ReadonlyMap<string, number>;
  /** Their lines of the bill. */
  readonly lines: readonly TrainingLine[];
  /** Which trials have no complete line, a sentence; `null` where all have. */
  readonly gap: string | null;
}

/**
 * The charge of each trial where the bill was read by resource. A trial that the bill does not have in full yet is left to
 * the rates; so is one whose instance type the user prices.
 */
export function chargedTrials(
  { resourceBill, trials, tuningJob }: Observations,
  { costMetric, rates }: AnalysisConfig,
): ChargedTrials {
  const costs = new Map<string, number>();
  const charges: TrainingLine[] = [];
  if (!resourceBill) return { costs, lines: charges, gap: null };
  const byTrial = Map.groupBy(resourceBill, (line) => line.trainingJob);
  const without: string[] = [];
  for (const trial of trials) {
    const hours = billedHours(trial);
    if (hours === 0 || trial.instances.some(({ instanceType }) => rates[instanceType] !== undefined))
      continue;
    const lines = trainingLines(byTrial.get(trial.name.toLowerCase()) ?? [], tuningJob.region, costMetric);
    const charged = totalOf(lines);
    const apart = charged.hours.minus(hours).abs();
    if (lines.length > 0 && apart.lte(Math.max(MATCHING_SHARE * hours, MATCHING_HOURS))) {
      costs.set(trial.name, charged.cost.toNumber());
      charges.push(...lines);
    } else without.push(trial.name);
  }
  return { costs, lines: charges, gap: gapOf(without) };
}

/** Instance-hours of an ended trial that is billed by the hour. */
function billedHours(trial: Trial): number {
  if (trial.endedAt === null || trial.billedOtherwise !== null) return 0;
  const instances = trial.instances.reduce((sum, group) => sum + group.count, 0);
  return (instances * (trial.billableSecondsPerInstance ?? 0)) / 3600;
}

function gapOf(without: readonly string[]): string | null {
  if (without.length === 0) return null;
  const more = without.length - MOST_NAMES;
  const named = without.slice(0, MOST_NAMES).join(", ") + (more > 0 ? ` and ${more} more` : "");
  const [who, are] =
    without.length === 1 ? ["One trial has", "it is"] : [`${without.length} trials have`, "they are"];
  return `${who} no line, or no complete one, in the bill by resource (${named}): ${are} priced by the next source. A bill takes up to two days to be complete, and Cost Explorer's goes back 14 days by resource.`;
}

import { stringify } from "csv-stringify/sync";
import type { Interval } from "../model/interval.ts";
import { costBounds } from "./cost-bounds.ts";
import type { TuningJobReport, TuningReport } from "./schema.ts";

const COLUMNS = [
  "ResourceName",
  "ResourceType",
  "SubAccountId",
  "RegionId",
  "ServiceName",
  "ChargeCategory",
  "ChargePeriodStart",
  "ChargePeriodEnd",
  "BillingCurrency",
  "EffectiveCost",
  "BilledCost",
  "ListCost",
  "ConsumedQuantity",
  "ConsumedUnit",
  "x_CostIsAtLeast",
  "x_CostLow",
  "x_CostHigh",
  "x_Trials",
  "x_ChargedTrials",
  "x_AvoidedEstimate",
  "x_AvoidedLow",
  "x_AvoidedHigh",
  "x_PotentialSavingEstimate",
  "x_PotentialSavingLow",
  "x_PotentialSavingHigh",
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string | number | boolean | null>>;

/**
 * The tuning jobs of an audit as CSV, a row each, with FOCUS column names for what is a charge. What no bill priced is a list
 * cost, and never stands in a charge column. Estimates of what was not charged have columns of their own, with `x_` before the name as FOCUS asks of custom columns.
 *
 * @param billedAs what a cost that the bill priced is: effective (amortised) or billed.
 */
export function renderCsv(report: TuningReport, billedAs: "EffectiveCost" | "BilledCost"): string {
  const rows = report.tuningJobs.map((job, index): Row => {
    // The tuning jobs of an audit are in the order of its ranking; names are not unique across accounts.
    const row = report.audit?.ranking[index];
    const { low, high } = costBounds(job);
    return {
      ResourceName: job.name,
      ResourceType: "Hyperparameter tuning job",
      SubAccountId: row?.account ?? "",
      RegionId: job.region,
      ServiceName: "Amazon SageMaker",
      ChargeCategory: "Usage",
      ChargePeriodStart: job.createdAt,
      ChargePeriodEnd: job.endedAt ?? "",
      BillingCurrency: job.actual.currency ?? "",
      ...costs(job, billedAs),
      ConsumedQuantity: job.actual.billableSeconds / 3600,
      ConsumedUnit: "Hours",
      x_CostIsAtLeast: String(job.actual.costIsAtLeast),
      ...(job.actual.costUsd === null ? {} : { x_CostLow: low, x_CostHigh: high }),
      x_Trials: job.trials.total,
      x_ChargedTrials: job.actual.charged.trials,
      ...estimates("x_Avoided", job.savings.earlyStopping?.costUsd ?? null),
      ...estimates("x_PotentialSaving", row?.potentialUsd ?? null),
    };
  });
  return stringify(rows, { header: true, columns: [...COLUMNS], escape_formulas: true });
}

/** A cost in the columns that it belongs to: trials' own charges, and what the bill's own rates give, are charges; the rest is not. */
function costs({ rates, actual }: TuningJobReport, billedAs: "EffectiveCost" | "BilledCost"): Row {
  const { costUsd, charged } = actual;
  if (costUsd === null) return {};
  if (rates.every((rate) => rate.source === "bill") && (rates.length > 0 || charged.trials > 0))
    return { [billedAs]: costUsd };
  return charged.trials === 0
    ? { ListCost: costUsd }
    : { [billedAs]: charged.costUsd, ListCost: Math.max(0, costUsd - charged.costUsd) };
}

function estimates(name: "x_Avoided" | "x_PotentialSaving", of: Interval | null): Row {
  return { [`${name}Estimate`]: of?.estimate, [`${name}Low`]: of?.low, [`${name}High`]: of?.high };
}

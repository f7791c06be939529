import Big from "big.js";
import type { BillPage } from "../aws/bill-pages.ts";
import type { ChargedUsage } from "./rules.ts";

/** The charges of one account and region, by training job. */
export interface RegionCharges {
  /** As `GetCostAndUsage` has it: all training, by day and usage type. */
  readonly costAndUsage: BillPage;
  /** As `GetCostAndUsageWithResources` has it, of these training jobs alone. */
  readonly withResources: (trainingJobs: readonly string[]) => BillPage;
}

const TRAINING_JOB = /^arn:[a-z-]+:sagemaker:([a-z0-9-]+):(\d{12}):training-job\/(.+)$/;
const AMOUNTS = [
  ["AmortizedCost", "amortized"],
  ["UnblendedCost", "unblended"],
  ["NetAmortizedCost", "netAmortized"],
  ["NetUnblendedCost", "netUnblended"],
] as const;

/**
 * Puts charges into the words in which Cost Explorer tells them, so that a bill reads the same wherever it comes from. Lines
 * without a resource count where their account is the one asked for, or is not told.
 */
export function regionCharges(
  charges: readonly ChargedUsage[],
  account: string | null,
  region: string,
): RegionCharges {
  const ofRegion: ChargedUsage[] = [];
  const byJob = new Map<string, ChargedUsage[]>();
  for (const charge of charges) {
    const [, jobRegion, jobAccount, name = ""] = TRAINING_JOB.exec(charge.resource) ?? [];
    const owner = jobAccount ?? charge.account;
    if ((jobRegion ?? region) !== region || (account !== null && owner !== null && owner !== account))
      continue;
    ofRegion.push(charge);
    if (name === "") continue;
    const known = byJob.get(name);
    if (known) known.push(charge);
    else byJob.set(name, [charge]);
  }
  return {
    costAndUsage: answer(ofRegion, ({ usageType }) => [usageType]),
    withResources: (trainingJobs) =>
      answer(
        trainingJobs.flatMap((name) => byJob.get(name.toLowerCase()) ?? []),
        ({ usageType, resource }) => [usageType, resource],
      ),
  };
}

function answer(charges: readonly ChargedUsage[], keysOf: (charge: ChargedUsage) => string[]): BillPage {
  const days = Map.groupBy(charges, ({ day }) => day);
  return {
    $metadata: {},
    ResultsByTime: [...days]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([Start, ofDay]) => ({
        TimePeriod: { Start, End: dayAfter(Start) },
        Total: {},
        Groups: [...Map.groupBy(ofDay, (charge) => JSON.stringify(keysOf(charge)))].map(([keys, group]) => ({
          Keys: JSON.parse(keys) as string[],
          Metrics: metrics(group),
        })),
        Estimated: ofDay.some(({ estimated }) => estimated),
      })),
  };
}

function metrics(group: readonly ChargedUsage[]) {
  const sum = (of: (charge: ChargedUsage) => string): string =>
    group.reduce((total, charge) => total.plus(of(charge)), new Big(0)).toFixed();
  const Unit = group[0]?.currency ?? "USD";
  return {
    ...Object.fromEntries(AMOUNTS.map(([metric, of]) => [metric, { Amount: sum((each) => each[of]), Unit }])),
    UsageQuantity: { Amount: sum((each) => each.quantity), Unit: "Hrs" },
  };
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

import type { Trial } from "../../model/trial.ts";
import type { RateBook } from "./rates.ts";

/** What one trial cost, and what more of it would. */
export interface TrialCost {
  /** The priced part; `null` where no part has a price. */
  readonly costUsd: number | null;
  /** Whether that is the trial's own charge on the bill, not billable seconds at a rate. */
  readonly charged: boolean;
  /** Billable time x instances. */
  readonly billableSeconds: number;
  /** Cost of one more second on its instances, spot discount included. */
  readonly usdPerSecond: number;
  /** The ends of the rates over the rates: what it and one more second cost at least and at most, by what they cost. */
  readonly rateSpan: { readonly low: number; readonly high: number };
  /** Billable seconds of one more second on its instances, spot discount included. */
  readonly billableSecondsPerSecond: number;
  /** Instance types without a price. */
  readonly unpriced: readonly string[];
}

/** Of rates without a range. */
export const KNOWN_RATE = { low: 1, high: 1 };

/**
 * Cost of a trial: billable seconds x instances x rate / 3600, group by group. A spot discount is already in the billable
 * seconds; more seconds would be discounted by the trial's own ratio of billable to training seconds. Training on a
 * training plan is prepaid and serverless training is billed by tokens: both cost nothing by the hour. Where the bill has the
 * trial's own charge, that is its cost, and more of it would cost the same by the second.
 *
 * @param asOf the moment up to which a running trial is counted, seconds since the epoch.
 */
export function trialCost(trial: Trial, rates: Pick<RateBook, "find" | "charges">, asOf: number): TrialCost {
  const seconds = billableSecondsPerInstance(trial, asOf);
  const discount = trial.spot && trial.trainingSeconds ? Math.min(1, seconds / trial.trainingSeconds) : 1;
  const market = trial.spot ? "spot" : "on-demand";
  const instances = trial.instances.reduce((sum, group) => sum + group.count, 0);
  const base = {
    billableSeconds: seconds * instances,
    billableSecondsPerSecond: discount * instances,
    charged: false,
    rateSpan: KNOWN_RATE,
  };
  if (trial.billedOtherwise !== null) return { ...base, costUsd: 0, usdPerSecond: 0, unpriced: [] };
  const charge = rates.charges.get(trial.name);
  if (charge !== undefined && seconds > 0) {
    const usdPerSecond = discount * (charge / seconds);
    return { ...base, costUsd: charge, charged: true, usdPerSecond, unpriced: [] };
  }

  let [usdPerBillableSecond, low, high] = [0, 0, 0];
  const unpriced: string[] = [];
  for (const { instanceType, count } of trial.instances) {
    const rate = rates.find(instanceType, market);
    if (!rate) {
      unpriced.push(instanceType);
      continue;
    }
    usdPerBillableSecond += (rate.usdPerHour / 3600) * count;
    low += ((rate.range?.low ?? rate.usdPerHour) / 3600) * count;
    high += ((rate.range?.high ?? rate.usdPerHour) / 3600) * count;
  }
  if (trial.instances.length === 0) unpriced.push("an instance type that is not recorded");
  const nothingPriced = usdPerBillableSecond === 0 && seconds > 0;
  return {
    ...base,
    costUsd: nothingPriced ? null : seconds * usdPerBillableSecond,
    usdPerSecond: discount * usdPerBillableSecond,
    rateSpan:
      usdPerBillableSecond > 0
        ? { low: low / usdPerBillableSecond, high: high / usdPerBillableSecond }
        : KNOWN_RATE,
    unpriced: seconds > 0 ? unpriced : [],
  };
}

function billableSecondsPerInstance(trial: Trial, asOf: number): number {
  if (trial.billableSecondsPerInstance !== null) return trial.billableSecondsPerInstance;
  if (trial.status !== "InProgress" || trial.startedAt === null) return 0;
  return Math.max(0, asOf - trial.startedAt);
}

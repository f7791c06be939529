import type { Rate } from "../../model/rate.ts";
import type { ClassifiedTrial, Outcome } from "../../model/trial.ts";
import type { RateBook } from "./rates.ts";
import { type TrialCost, trialCost } from "./trial-cost.ts";

export interface SpendPart {
  /** The priced part; `null` where something was used and nothing has a price. */
  readonly costUsd: number | null;
  readonly billableSeconds: number;
}

/** What a tuning job cost. Totals are the sums of their parts. */
export interface Spend extends SpendPart {
  /** Where the bill does not determine the cost: between these it lies. */
  readonly range: { readonly low: number; readonly high: number } | null;
  /** Some usage has no price, or some trials were not read: `costUsd` is the priced part of those that were. */
  readonly costIsAtLeast: boolean;
  readonly byOutcome: Readonly<Record<Outcome, SpendPart>>;
  readonly perTrial: ReadonlyMap<string, TrialCost>;
  /** The rates that were used. */
  readonly rates: readonly Rate[];
  /** ISO 4217 code of what it cost; `null` where nothing has a price, so that there are no amounts. */
  readonly currency: string | null;
}

/**
 * @param asOf the moment up to which running trials are counted, seconds since the epoch.
 * @param notRead trials that SageMaker counts beyond these.
 */
export function spend(trials: readonly ClassifiedTrial[], rates: RateBook, asOf: number, notRead = 0): Spend {
  const perTrial = new Map(trials.map((trial) => [trial.name, trialCost(trial, rates, asOf)]));
  const costsOf = (outcome: Outcome): TrialCost[] =>
    trials.filter((trial) => trial.outcome === outcome).flatMap((trial) => perTrial.get(trial.name) ?? []);
  const byOutcome = {
    completed: add(costsOf("completed")),
    earlyStopped: add(costsOf("earlyStopped")),
    stopped: add(costsOf("stopped")),
    failed: add(costsOf("failed")),
    running: add(costsOf("running")),
  };
  const costs = [...perTrial.values()];
  const known = add(costs);
  return {
    ...known,
    costUsd: costs.length === 0 && notRead > 0 ? null : known.costUsd,
    range: costRange(costs, rates),
    costIsAtLeast: notRead > 0 || costs.some((cost) => cost.unpriced.length > 0),
    byOutcome,
    perTrial,
    rates: rates.rates,
    currency: rates.rates.length > 0 || rates.charges.size > 0 ? rates.currency : null,
  };
}

/** The same trials at the ends of the rates' ranges; `null` where every rate is known. */
function costRange(costs: readonly TrialCost[], { rates }: RateBook): Spend["range"] {
  if (rates.every((rate) => rate.range === null)) return null;
  const at = (end: "low" | "high"): number =>
    costs.reduce((sum, { costUsd, rateSpan }) => sum + (costUsd ?? 0) * rateSpan[end], 0);
  return { low: at("low"), high: at("high") };
}

function add(costs: readonly TrialCost[]): SpendPart {
  const priced = costs.flatMap((cost) => cost.costUsd ?? []);
  const billableSeconds = costs.reduce((sum, cost) => sum + cost.billableSeconds, 0);
  if (costs.length > 0 && priced.length === 0) return { costUsd: null, billableSeconds };
  return { costUsd: priced.reduce((sum, usd) => sum + usd, 0), billableSeconds };
}

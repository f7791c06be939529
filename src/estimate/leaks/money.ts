import type { ClassifiedTrial } from "../../model/trial.ts";
import type { Spend } from "../billing/spend.ts";

/** What some trials took of a tuning job. */
export interface Taken {
  readonly trials: readonly string[];
  /** The priced part; `null` where none has a price. */
  readonly costUsd: number | null;
  /** Billable time x instances. */
  readonly billableSeconds: number;
  /** Of all billable seconds, 0 to 1. */
  readonly share: number;
}

export function taken(trials: readonly ClassifiedTrial[], spend: Spend): Taken {
  const costs = trials.flatMap(({ name }) => spend.perTrial.get(name) ?? []);
  const priced = costs.flatMap((cost) => cost.costUsd ?? []);
  const billableSeconds = costs.reduce((sum, cost) => sum + cost.billableSeconds, 0);
  return {
    trials: trials.map(({ name }) => name),
    costUsd: priced.length > 0 || costs.length === 0 ? priced.reduce((sum, usd) => sum + usd, 0) : null,
    billableSeconds,
    share: spend.billableSeconds > 0 ? billableSeconds / spend.billableSeconds : 0,
  };
}

import type { Interval } from "../model/interval.ts";
import { type Bounds, costBoundsOf } from "../report/cost-bounds.ts";
import { potentialSaving } from "../report/potential-saving.ts";
import { type AuditedJob, byCurrency, type InOneCurrency, sumIntervals, sumKnown } from "./job.ts";

/** What the tuning jobs of one owner, team or other tag value come to. */
export interface AuditGroup {
  /** `null` for tuning jobs without the tag. */
  readonly value: string | null;
  readonly tuningJobs: number;
  /** ISO 4217 code of the amounts; `null` where none of the tuning jobs has a price. */
  readonly currency: string | null;
  readonly costUsd: number | null;
  readonly costIsAtLeast: boolean;
  readonly costBoundsUsd: Bounds;
  readonly avoidedUsd: Interval | null;
  readonly potentialUsd: Interval | null;
}

/**
 * Totals by the value of a tag, the dearest first; tuning jobs without the tag stand together at the end. Where tuning jobs
 * cost several currencies, each of them has its own totals.
 */
export function groupByTag(jobs: readonly AuditedJob[], key: string): AuditGroup[] {
  return byCurrency(jobs).flatMap((part) => groupsIn(part, key));
}

function groupsIn({ currency, jobs }: InOneCurrency, key: string): AuditGroup[] {
  const groups = [...Map.groupBy(jobs, ({ tags }) => tags[key] ?? null)];
  return groups
    .map(([value, own]): AuditGroup => {
      const cost = sumKnown(own.map(({ report }) => report.actual.costUsd));
      return {
        value,
        tuningJobs: own.length,
        currency,
        costUsd: cost.value,
        costIsAtLeast: cost.atLeast || own.some(({ report }) => report.actual.costIsAtLeast),
        costBoundsUsd: costBoundsOf(own.map(({ report }) => report)),
        avoidedUsd: sumIntervals(own.map(({ report }) => report.savings.earlyStopping?.costUsd ?? null)),
        potentialUsd: sumIntervals(own.map(({ report }) => potentialSaving(report))),
      };
    })
    .sort(
      (a, b) =>
        Number(a.value === null) - Number(b.value === null) ||
        (b.costUsd ?? 0) - (a.costUsd ?? 0) ||
        ((a.value ?? "") < (b.value ?? "") ? -1 : 1),
    );
}

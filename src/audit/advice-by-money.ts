import type { Interval } from "../model/interval.ts";
import type { Recommendation } from "../report/schema.ts";
import { type AuditedJob, byCurrency, type InOneCurrency, sumIntervals } from "./job.ts";

/** One kind of advice over all tuning jobs that got it. */
export interface AuditAdvice {
  readonly id: Recommendation["id"];
  readonly parameter: string | null;
  /** Their names, which those of several regions and accounts may share. */
  readonly tuningJobs: readonly string[];
  /** ISO 4217 code of the saving; `null` where none of the tuning jobs has a price. */
  readonly currency: string | null;
  /** Each counted as if it were the only change: kinds of advice do not add up. `null` where it saves time alone. */
  readonly savingUsd: Interval | null;
  /** Wall clock over the tuning jobs. */
  readonly savingSeconds: Interval | null;
}

/** Advice grouped by kind, what would fix most money first; where tuning jobs cost several currencies, for each apart. */
export function adviceByMoney(jobs: readonly AuditedJob[]): AuditAdvice[] {
  return byCurrency(jobs).flatMap(adviceIn);
}

function adviceIn({ currency, jobs }: InOneCurrency): AuditAdvice[] {
  const given = jobs.flatMap(({ report }) =>
    report.recommendations.filter((each) => !each.folded).map((advice) => ({ report, advice })),
  );
  return [...Map.groupBy(given, ({ advice }) => advice.id)]
    .map(([id, own]): AuditAdvice => {
      const parameters = new Set(own.map(({ advice }) => advice.change?.parameter ?? null));
      const money = own.flatMap(({ advice }) => advice.savingUsd ?? []);
      const time = own.flatMap(({ advice }) => advice.savingSeconds ?? []);
      return {
        id,
        parameter: parameters.size === 1 ? ([...parameters][0] ?? null) : null,
        tuningJobs: [...new Set(own.map(({ report }) => report))].map(({ name }) => name),
        currency,
        savingUsd: money.length > 0 ? sumIntervals(money) : null,
        savingSeconds: time.length > 0 ? sumIntervals(time) : null,
      };
    })
    .sort(
      (a, b) =>
        (b.savingUsd?.estimate ?? 0) - (a.savingUsd?.estimate ?? 0) ||
        (b.savingSeconds?.estimate ?? 0) - (a.savingSeconds?.estimate ?? 0) ||
        (a.id < b.id ? -1 : 1),
    );
}

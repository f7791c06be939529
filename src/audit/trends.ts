import { tunerOf } from "../model/tuner.ts";
import { type Bounds, costBounds, isBounded } from "../report/cost-bounds.ts";
import type { TuningJobReport } from "../report/schema.ts";
import { type AuditedJob, byCurrency, type InOneCurrency, tunerKey } from "./job.ts";

/** One run of a tuner, as a point of its trend. */
interface TrendRun {
  readonly name: string;
  readonly endedAt: string | null;
  readonly costUsd: number | null;
  readonly costBoundsUsd: Bounds;
  readonly wallClockSeconds: number;
  readonly trials: number;
  readonly bestObjective: number | null;
}

/** A tuner that ran more than once in the window. */
export interface Trend {
  readonly tuner: string;
  readonly account: string | null;
  readonly region: string;
  /** ISO 4217 code of the costs; `null` where no run has a price. */
  readonly currency: string | null;
  readonly metric: string | null;
  readonly goal: "Maximize" | "Minimize" | null;
  /** Oldest first. */
  readonly runs: readonly TrendRun[];
  /** Cost of the last run against the mean of the earlier ones, as a share more; `null` where a cost is not wholly known. */
  readonly costChangeShare: number | null;
}

/** Tuners with at least two runs in one currency, those that cost most in all first. */
export function trends(jobs: readonly AuditedJob[]): Trend[] {
  return byCurrency(jobs).flatMap(trendsIn);
}

function trendsIn({ currency, jobs }: InOneCurrency): Trend[] {
  const tuners = [...Map.groupBy(jobs, tunerKey).values()].filter((runs) => runs.length > 1);
  return tuners
    .map((own) => trend(own, currency))
    .sort((a, b) => total(b) - total(a) || (a.tuner < b.tuner ? -1 : 1));
}

function trend(own: readonly AuditedJob[], currency: string | null): Trend {
  const ordered = [...own].sort((a, b) => (orderOf(a.report) < orderOf(b.report) ? -1 : 1));
  const runs = ordered.map(
    ({ report }): TrendRun => ({
      name: report.name,
      endedAt: report.endedAt,
      costUsd: report.actual.costUsd,
      costBoundsUsd: costBounds(report),
      wallClockSeconds: report.actual.wallClockSeconds,
      trials: report.trials.total,
      bestObjective: report.actual.bestObjective,
    }),
  );
  const [first] = ordered;
  return {
    tuner: tunerOf(first?.report.name ?? ""),
    account: first?.account ?? null,
    region: first?.report.region ?? "",
    currency,
    metric: first?.report.objective?.metric ?? null,
    goal: first?.report.objective?.goal ?? null,
    runs,
    costChangeShare: costChange(runs),
  };
}

function orderOf(report: TuningJobReport): string {
  return `${report.endedAt ?? report.createdAt} ${report.name}`;
}

function costChange(runs: readonly TrendRun[]): number | null {
  const known = runs.flatMap(({ costUsd, costBoundsUsd }) =>
    isBounded(costBoundsUsd) ? (costUsd ?? []) : [],
  );
  const last = known.at(-1);
  if (known.length < runs.length || last === undefined || known.length < 2) return null;
  const earlier = known.slice(0, -1);
  const mean = earlier.reduce((sum, cost) => sum + cost, 0) / earlier.length;
  return mean > 0 ? last / mean - 1 : null;
}

function total({ runs }: Trend): number {
  return runs.reduce((sum, run) => sum + (run.costUsd ?? 0), 0);
}

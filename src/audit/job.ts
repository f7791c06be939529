import { added, type Interval } from "../model/interval.ts";
import { tunerOf } from "../model/tuner.ts";
import { currenciesOf } from "../report/currency.ts";
import { settingsOf } from "../report/difference.ts";
import type { TuningJobReport } from "../report/schema.ts";

/** One tuning job of an audit: its report, and what only the account knows of it. */
export interface AuditedJob {
  readonly report: TuningJobReport;
  readonly tags: Readonly<Record<string, string>>;
  /** Account id, as the report may show it; `null` in an audit of one account. */
  readonly account: string | null;
  /** The priced part of its cost that fell into the window of the audit. */
  readonly costInWindowUsd: number;
  /** By the API's name, as far as a report shows them. */
  readonly settings: Settings;
}

export type Settings = Readonly<Record<string, string | number | null>>;

/** A stretch of time, seconds since the epoch. */
export interface Window {
  readonly since: number;
  readonly until: number;
}

/** Takes from a report what the audit needs, so that the details of its trials need not be kept. */
export function auditedJob(
  report: TuningJobReport,
  tags: AuditedJob["tags"],
  account: string | null,
  window: Window,
  keepTrials: boolean,
): AuditedJob {
  return {
    report: keepTrials ? report : { ...report, trialDetails: [] },
    tags,
    account,
    costInWindowUsd: costInWindow(report, window),
    settings: settingsOf(report),
  };
}

/** Cost inside a window: a trial that began before it counts with the part of its time inside. */
function costInWindow(report: TuningJobReport, { since, until }: Window): number {
  return report.trialDetails.reduce((sum, { costUsd, startedAt, endedAt }) => {
    if (costUsd === null || startedAt === null || endedAt === null) return sum;
    const [start, end] = [Date.parse(startedAt) / 1000, Date.parse(endedAt) / 1000];
    if (end <= start) return end >= since && end <= until ? sum + costUsd : sum;
    const inside = Math.max(0, Math.min(end, until) - Math.max(start, since));
    return sum + costUsd * (inside / (end - start));
  }, 0);
}

/** Its tuner: runs with the same stem, objective and account are runs of one. */
export function tunerKey({ report, account }: AuditedJob): string {
  return [account ?? "", report.region, tunerOf(report.name), report.objective?.metric ?? ""].join("\n");
}

/** Tuning jobs whose costs may be added and compared. */
export interface InOneCurrency {
  /** ISO 4217 code; `null` where none of them has a price. */
  readonly currency: string | null;
  readonly jobs: readonly AuditedJob[];
}

/**
 * All tuning jobs together where they cost one currency; else those of each currency apart, that of most of them first and
 * those without a price last.
 */
export function byCurrency(jobs: readonly AuditedJob[]): InOneCurrency[] {
  const currencies = currenciesOf(jobs.map(({ report }) => report));
  if (currencies.length <= 1) return [{ currency: currencies[0] ?? null, jobs }];
  return [...currencies, null]
    .map((currency) => ({
      currency,
      jobs: jobs.filter(({ report }) => report.actual.currency === currency),
    }))
    .filter((part) => part.jobs.length > 0);
}

/** A total of which some parts may be unknown: then it is at least that much. */
export interface PartlyKnown<T> {
  /** `null` where no part is known. */
  readonly value: T | null;
  readonly atLeast: boolean;
}

export function sumKnown(parts: readonly (number | null)[]): PartlyKnown<number> {
  const known = parts.filter((part) => part !== null);
  return {
    value: known.length === 0 && parts.length > 0 ? null : known.reduce((sum, part) => sum + part, 0),
    atLeast: known.length < parts.length,
  };
}

/** Intervals of different tuning jobs together; `null` where none of them is known. */
export function sumIntervals(parts: readonly (Interval | null)[]): Interval | null {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 && parts.length > 0 ? null : added(known);
}

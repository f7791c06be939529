import type { Interval } from "../model/interval.ts";
import type { CostMetric } from "../model/observations.ts";
import { isOver } from "../model/tuning-job.ts";
import type { AuditSection } from "../report/audit-schema.ts";
import { costBounds, wholeCost } from "../report/cost-bounds.ts";
import { isoDate } from "../report/format.ts";
import { gaveNoModel, potentialSaving } from "../report/potential-saving.ts";
import { adviceByMoney } from "./advice-by-money.ts";
import { groupByTag } from "./groups.ts";
import { type AuditedJob, byCurrency, sumIntervals, sumKnown, type Window } from "./job.ts";
import { advanceLedger, scoreLedger } from "./ledger.ts";
import type { AuditState } from "./state.ts";
import { type RegionBill, trainingShare } from "./training-share.ts";
import { trends } from "./trends.ts";

export interface AuditRequest {
  readonly window: Window;
  readonly jobs: readonly AuditedJob[];
  /** `null` where no bill was read. */
  readonly bills: readonly RegionBill[] | null;
  readonly costMetric: CostMetric;
  /** Tag key to total by. */
  readonly groupBy: string | null;
  readonly previous: AuditState;
  readonly trialDetailsLeftOut: boolean;
  readonly notRead: readonly string[];
  /** Whether tuning jobs of the window are missing, so that its totals are lower bounds. */
  readonly lacksJobs?: boolean;
}

/** Earlier audits that the history keeps. */
const MOST_HISTORY = 60;

/** What an audit says beyond its tuning jobs, these in the order of its ranking, and the state that the next audit starts from. */
export function audit(request: AuditRequest): {
  section: AuditSection;
  ranked: readonly AuditedJob[];
  state: AuditState;
} {
  const { window, jobs, previous } = request;
  const ledger = advanceLedger(previous.ledger, jobs, previous.until);
  const ranked = byCurrency(jobs).flatMap((part) => mostAtStakeFirst(part.jobs));
  const until = isoDate(window.until);
  const sums = sumsByCurrency(jobs);
  // Amounts in several currencies have no sum.
  const whole = sums.length === 1 ? sums[0] : undefined;
  const isWhole = !request.lacksJobs && jobs.every(({ report }) => wholeCost(report) !== null);
  const entry = {
    until,
    tuningJobs: jobs.length,
    currency: whole?.currency ?? null,
    // A bound is nothing that a later cost could be held against.
    costUsd: isWhole ? (whole?.costUsd ?? null) : null,
    potentialUsd: whole?.potentialUsd?.estimate ?? null,
  };
  const history = [...previous.history.filter((each) => each.until < until), entry].slice(-MOST_HISTORY);
  const section: AuditSection = {
    since: isoDate(window.since),
    until,
    totals: {
      avoidedUsd: whole?.avoidedUsd ?? null,
      avoidedWallClockSeconds: sumOf(jobs, ({ savings }) => savings.earlyStopping?.wallClockSeconds),
      parallelismSavedSeconds: sumOf(jobs, ({ savings }) => savings.parallelism?.wallClockSeconds),
      potentialUsd: whole?.potentialUsd ?? null,
      byCurrency: sums.flatMap(({ currency, ...own }) => (currency === null ? [] : { currency, ...own })),
    },
    ranking: ranked.map(rankingRow),
    advice: adviceByMoney(jobs).map((each) => ({ ...each, tuningJobs: [...each.tuningJobs] })),
    trends: trends(jobs).map((each) => ({ ...each, runs: [...each.runs] })),
    groups:
      request.groupBy === null ? null : { tag: request.groupBy, rows: groupByTag(jobs, request.groupBy) },
    training: trainingShare(jobs, request.bills, request.costMetric, window),
    ledger: scoreLedger(ledger),
    history,
    trialDetailsLeftOut: request.trialDetailsLeftOut,
    notRead: [...request.notRead],
  };
  return { section, ranked, state: { ...previous, until, history, ledger } };
}

function sumsByCurrency(jobs: readonly AuditedJob[]) {
  return byCurrency(jobs).map(({ currency, jobs: own }) => ({
    currency,
    costUsd: sumKnown(own.map(({ report }) => report.actual.costUsd)).value,
    avoidedUsd: sumOf(own, ({ savings }) => savings.earlyStopping?.costUsd),
    potentialUsd: sumOf(own, potentialSaving),
  }));
}

function sumOf(
  jobs: readonly AuditedJob[],
  part: (report: AuditedJob["report"]) => Interval | null | undefined,
): Interval | null {
  return sumIntervals(jobs.map(({ report }) => part(report) ?? null));
}

/** Tuning jobs of one currency, those first of which most could be saved. */
function mostAtStakeFirst(jobs: readonly AuditedJob[]): AuditedJob[] {
  return [...jobs].sort(
    (a, b) =>
      atStake(b.report) - atStake(a.report) ||
      (b.report.actual.costUsd ?? 0) - (a.report.actual.costUsd ?? 0) ||
      (placeOf(a) < placeOf(b) ? -1 : 1),
  );
}

function rankingRow({ report, account }: AuditedJob): AuditSection["ranking"][number] {
  return {
    name: report.name,
    account,
    region: report.region,
    currency: report.actual.currency,
    costUsd: report.actual.costUsd,
    costIsAtLeast: report.actual.costIsAtLeast,
    costBoundsUsd: costBounds(report),
    avoidedUsd: report.savings.earlyStopping?.costUsd ?? null,
    potentialUsd: toldSaving(report),
    advice: report.recommendations.find((each) => !each.folded)?.title ?? null,
  };
}

/** `null` for what still runs, or gave no model: without a run to change, nothing is known of what is left to save. */
function toldSaving(report: AuditedJob["report"]): Interval | null {
  return isOver(report, report.trials.running) && !gaveNoModel(report) ? potentialSaving(report) : null;
}

/** What a tuning job could have saved: all that it cost where that bought no model. */
function atStake(report: AuditedJob["report"]): number {
  return gaveNoModel(report) ? (report.actual.costUsd ?? 0) : (toldSaving(report)?.estimate ?? 0);
}

function placeOf({ report, account }: AuditedJob): string {
  return `${account} ${report.region} ${report.name}`;
}

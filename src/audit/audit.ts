import type { Interval } from "../model/interval.ts";
import type { CostMetric } from "../model/observations.ts";
import type { AuditSection } from "../report/audit-schema.ts";
import { isoDate } from "../report/format.ts";
import { potentialSaving } from "../report/potential-saving.ts";
import { adviceByMoney } from "./advice-by-money.ts";
import { groupByTag } from "./groups.ts";
import { type AuditedJob, sumIntervals, sumKnown, type Window } from "./job.ts";
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
}

/** Earlier audits that the history keeps. */
const MOST_HISTORY = 60;

/** What an audit says beyond its tuning jobs, and the state that the next audit starts from. */
export function audit(request: AuditRequest): { section: AuditSection; state: AuditState } {
  const { window, jobs, previous } = request;
  const ledger = advanceLedger(previous.ledger, jobs);
  const until = isoDate(window.until);
  const entry = {
    until,
    tuningJobs: jobs.length,
    costUsd: sumKnown(jobs.map(({ report }) => report.actual.costUsd)).value,
    potentialUsd: sumKnown(jobs.map(({ report }) => potentialSaving(report)?.estimate ?? null)).value,
  };
  const history = [...previous.history.filter((each) => each.until < until), entry].slice(-MOST_HISTORY);
  const section: AuditSection = {
    since: isoDate(window.since),
    until,
    totals: totals(jobs),
    ranking: ranked(jobs),
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
  return { section, state: { ...previous, until, history, ledger } };
}

function totals(jobs: readonly AuditedJob[]): AuditSection["totals"] {
  const of = (part: (report: AuditedJob["report"]) => Interval | null | undefined): Interval | null =>
    sumIntervals(jobs.map(({ report }) => part(report) ?? null));
  return {
    avoidedUsd: of(({ savings }) => savings.earlyStopping?.costUsd),
    avoidedWallClockSeconds: of(({ savings }) => savings.earlyStopping?.wallClockSeconds),
    parallelismSavedSeconds: of(({ savings }) => savings.parallelism?.wallClockSeconds),
    potentialUsd: of(potentialSaving),
  };
}

function ranked(jobs: readonly AuditedJob[]): AuditSection["ranking"] {
  return jobs
    .map(({ report, account }) => ({
      name: report.name,
      account,
      region: report.region,
      costUsd: report.actual.costUsd,
      avoidedUsd: report.savings.earlyStopping?.costUsd ?? null,
      potentialUsd: potentialSaving(report),
      advice: report.recommendations.find((each) => !each.folded)?.title ?? null,
    }))
    .sort(
      (a, b) =>
        (b.potentialUsd?.estimate ?? 0) - (a.potentialUsd?.estimate ?? 0) ||
        (b.costUsd ?? 0) - (a.costUsd ?? 0) ||
        (`${a.account} ${a.region} ${a.name}` < `${b.account} ${b.region} ${b.name}` ? -1 : 1),
    );
}

import type { Condition } from "../gate/condition.ts";
import { held } from "../gate/held.ts";
import type { Collection } from "../model/observations.ts";
import { tuningReport } from "../report/report.ts";
import type { TuningReport } from "../report/schema.ts";
import { type AuditRequest, audit } from "./audit.ts";
import type { AuditState } from "./state.ts";

/**
 * The report of an audit: the reports of its tuning jobs in the order of the ranking, with what only an audit can say.
 *
 * @param now seconds since the epoch.
 */
export function auditReport(
  request: AuditRequest,
  collections: readonly Collection[],
  conditions: readonly Condition[],
  now: number,
): { report: TuningReport; state: AuditState } {
  const { section, ranked, state } = audit(request);
  const report = tuningReport(
    ranked.map((job) => job.report),
    collections,
    now,
  );
  const { lacksJobs = false } = request;
  const last = request.previous.history.at(-1);
  const baselineUsd = last?.currency === report.currency ? last.costUsd : null;
  return {
    report: held({ ...report, gate: null, audit: section }, conditions, { lacksJobs, baselineUsd }),
    state,
  };
}

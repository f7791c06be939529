import type { AuditState } from "../../audit/state.ts";
import type { LiveDependencies } from "../../collect/live-options.ts";
import type { Condition } from "../../gate/condition.ts";
import type { AnalysisConfig } from "../../model/config.ts";
import { counted } from "../../model/counted.ts";
import type { TuningReport } from "../../report/schema.ts";
import { type AuditSource, listWindow } from "./live-source.ts";
import { openProgress } from "./progress.ts";
import { runAudit } from "./run-audit.ts";

export interface WindowAudit extends Omit<AuditSource, "wantsTags" | "queries"> {
  readonly groupBy: string | null;
  readonly config: AnalysisConfig;
  readonly conditions: readonly Condition[];
  readonly previous: AuditState;
  /** Whether the next audit starts where this one ends. */
  readonly sinceLast: boolean;
  /** Where an audit that is cut off leaves what it has done; `null` to start over each time. */
  readonly progressFolder: string | null;
}

/**
 * Tuning jobs that are read at the same time in one region of one account, whose control plane allows a few calls a second; and
 * in all, where one thread analyses what is read.
 */
const WIDTHS = { inLane: 3, inAll: 12 };

/** Audits all tuning jobs of a window live; a run that was cut off is continued in its own window. */
export async function auditWindow(
  request: WindowAudit,
  deps: LiveDependencies,
): Promise<{ report: TuningReport; state: AuditState }> {
  const { config, conditions, previous, groupBy, regions, accounts, nameContains, tags, options } = request;
  const last = previous.until;
  const settings = { config, groupBy, regions, accounts, nameContains, tags, options, last };
  const progress =
    request.progressFolder === null
      ? null
      : await openProgress(request.progressFolder, settings, request.window);
  const window = progress?.window ?? request.window;
  if (progress && progress.done.size > 0)
    deps.progress(
      `continuing an audit that was cut off: ${counted(progress.done.size, "tuning job is", "tuning jobs are")} done`,
    );
  const queries = progress?.queries ?? null;
  const listing = await listWindow({ ...request, window, wantsTags: groupBy !== null, queries }, deps);
  const result = await runAudit(
    {
      found: listing.found,
      window,
      config,
      groupBy,
      conditions,
      previous,
      notRead: listing.notRead,
      lacksJobs: listing.lacksJobs,
      sinceLast: request.sinceLast,
      collection: listing.collection,
      widths: WIDTHS,
      progress,
      log: deps.progress,
    },
    window.until,
  );
  await progress?.close();
  return result;
}

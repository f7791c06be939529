import type { TuningReport } from "../report/schema.ts";
import type { CommentState } from "./marker.ts";
import type { WorkflowRun } from "./workflow-run.ts";

/**
 * What a comment keeps for later runs.
 *
 * @param id The `comment-id`.
 * @param showsUsd Whether readers of the comment may see dollars: anyone can decode the state.
 */
export function commentState(
  report: TuningReport,
  run: WorkflowRun,
  id: string,
  showsUsd: boolean,
): CommentState {
  return {
    version: 1,
    id,
    run: { id: run.id, number: run.number, attempt: run.attempt },
    commit: run.event.commit,
    generatedAt: report.generatedAt,
    settled: report.tuningJobs.every((job) => job.reconciliation?.["settled"] === true),
    tuningJobs: report.tuningJobs.map((job) => ({
      name: job.name,
      region: job.region,
      ...(showsUsd ? { costUsd: job.actual.costUsd } : {}),
      billableSeconds: job.actual.billableSeconds,
      wallClockSeconds: job.actual.wallClockSeconds,
      trials: job.trials.total,
      bestObjective: job.actual.bestObjective,
    })),
  };
}

import { wholeCost } from "../report/cost-bounds.ts";
import { settingsOf } from "../report/difference.ts";
import type { TuningReport } from "../report/schema.ts";
import { type CommentState, LONGEST_TEXT } from "./marker.ts";
import type { WorkflowRun } from "./workflow-run.ts";

/** The state must leave the comment's room to the report. */
export const MOST_TUNING_JOBS = 50;

/**
 * What a comment keeps for later runs.
 *
 * @param id The `comment-id`.
 * @param showsUsd Whether readers of the comment may see dollars: anyone can decode the state.
 * @param notRead Why tuning jobs lack, a sentence each.
 */
export function commentState(
  report: TuningReport,
  run: WorkflowRun,
  id: string,
  showsUsd: boolean,
  notRead: readonly string[] = [],
): CommentState {
  return {
    version: 1,
    id,
    run: { id: run.id, number: run.number, attempt: run.attempt },
    commit: run.event.commit,
    generatedAt: report.generatedAt,
    settled: report.tuningJobs.every((job) => job.billing.settled === true),
    billed: report.tuningJobs.every((job) => job.billing.complete),
    ...(notRead.length > 0 ? { notRead: notRead.slice(0, MOST_TUNING_JOBS).map(cut) } : {}),
    ...(report.gate ? { gate: report.gate.conditions.map(({ condition }) => cut(condition)) } : {}),
    tuningJobs: report.tuningJobs.slice(0, MOST_TUNING_JOBS).map((job) => ({
      name: cut(job.name),
      region: job.region,
      endedAt: job.endedAt,
      ...(showsUsd ? { costUsd: wholeCost(job), currency: job.actual.currency } : {}),
      billableSeconds: job.actual.billableSeconds,
      wallClockSeconds: job.actual.wallClockSeconds,
      trials: job.trials.total,
      bestObjective: job.actual.bestObjective,
      objective: job.objective && { ...job.objective, metric: cut(job.objective.metric) },
      settings: Object.fromEntries(
        Object.entries(settingsOf(job)).map(([name, value]) => [
          name,
          typeof value === "string" ? cut(value) : value,
        ]),
      ),
    })),
  };
}

function cut(text: string): string {
  return text.slice(0, LONGEST_TEXT);
}

import type { TuningJobReport, TuningReport } from "../report/schema.ts";

/** Annotations of each kind that one step may show; GitHub drops those over ten. */
const MOST_NOTICES = 5;

/** Lines that the run's page shows beside the job, for what a person must act on. They speak of no money: logs may be public. */
export interface Annotations {
  readonly warnings: readonly string[];
  readonly notices: readonly string[];
}

export function annotationsOf(report: TuningReport): Annotations {
  const advice = report.tuningJobs.flatMap((job) =>
    job.recommendations
      .filter((each) => !each.folded)
      .map(
        ({ title, change }) =>
          `${job.name}: ${title}${change ? ` (${change.parameter}: ${change.from ?? "not set"} to ${change.to})` : ""}.`,
      ),
  );
  const left = advice.length - MOST_NOTICES;
  return {
    warnings: report.tuningJobs.flatMap((job) => problemsOf(job)),
    notices: left > 0 ? [...advice.slice(0, MOST_NOTICES), `${left} more in the report.`] : advice,
  };
}

function problemsOf({ name, status, endedAt, trials, actual }: TuningJobReport): string[] {
  const found: string[] = [];
  if (endedAt === null) {
    found.push(
      `${name} has not ended (${status}): the report is of what was there. Report again after it ended, or set \`wait-minutes\`.`,
    );
  }
  if (status === "Failed") found.push(`${name} failed: the report says why.`);
  if (trials.total > 0 && trials.failed === trials.total) {
    found.push(
      `${trials.total === 1 ? "The one trial" : `All ${trials.total} trials`} of ${name} failed: the report says why.`,
    );
  }
  if (actual.costUsd === null || actual.costIsAtLeast) {
    found.push(`${name} used instances whose price is not known. Give it with \`rates\`.`);
  }
  return found;
}

import { counted } from "../model/counted.ts";
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

function problemsOf(job: TuningJobReport): string[] {
  const { name, status, endedAt, trials, trialsNotRead, actual } = job;
  const found: string[] = [];
  if (endedAt === null) {
    found.push(
      `${name} has not ended (${status}): the report is of what was there. Report again after it ended, or set \`wait-minutes\`.`,
    );
  }
  if (endedAt !== null && trials.running > 0) {
    found.push(
      `${counted(trials.running, "trial")} of ${name} still ran when it was read: the report is of what was there. Report again.`,
    );
  }
  if (trialsNotRead > 0) {
    found.push(
      `${trialsNotRead} of the ${counted(trials.total + trialsNotRead, "trial")} of ${name} ${trialsNotRead === 1 ? "was" : "were"} not read: the report has none of what they cost. Report again.`,
    );
  }
  if (status === "Failed") found.push(`${name} failed: the report says why.`);
  if (trials.total > 0 && trials.failed === trials.total) {
    found.push(
      trials.total === 1
        ? `The one trial of ${name} failed: the report has its reason.`
        : `All ${trials.total} trials of ${name} failed: the report has their reasons.`,
    );
  }
  const lacksPrice = trialsNotRead === 0 ? actual.costIsAtLeast : job.trialDetails.some(withoutPrice);
  if (lacksPrice || (actual.costUsd === null && trials.total > 0)) {
    found.push(`${name} used instances whose price is not known. Give it with \`rates\`.`);
  }
  return found;
}

function withoutPrice({ costUsd }: TuningJobReport["trialDetails"][number]): boolean {
  return costUsd === null;
}

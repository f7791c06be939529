import { markdownTable } from "markdown-table";
import { counted } from "../../../model/counted.ts";
import { escapeCode } from "../../escape.ts";
import { duration, objectivePrinter } from "../../format.ts";
import { COST_WORDS, OUTCOME_WORDS } from "../../outcome-words.ts";
import type { TrialDetail, TuningJobReport } from "../../schema.ts";
import { details } from "../details.ts";
import type { MoneyPrinter } from "../money.ts";

/** Rows of the short table: what a reader looks for by eye. */
export const FEW_TRIALS = 10;

/**
 * The trials as a table of at most `most` rows. Where that is not all of them: the best half, then the dearest of those
 * that were stopped or failed, since they are where money went without a model.
 */
export function trialsFold(job: TuningJobReport, money: MoneyPrinter, most: number): string {
  const sign = job.objective?.goal === "Minimize" ? 1 : -1;
  const byObjective = job.trialDetails
    .filter((trial) => trial.objective !== null)
    .sort((a, b) => sign * ((a.objective ?? 0) - (b.objective ?? 0)));
  const others = job.trialDetails
    .filter((trial) => trial.outcome !== "completed")
    .sort((a, b) => (b.costUsd ?? 0) - (a.costUsd ?? 0));
  const ranked = [...new Set([...byObjective.slice(0, most / 2), ...others, ...byObjective])];
  const shown = job.trials.total <= most ? inOrder(byObjective, job) : ranked.slice(0, most);
  if (shown.length === 0) return "";
  const printed = objectivePrinter(job.trialDetails.map(({ objective }) => objective));
  const marked = money.shown && job.actual.charged.trials > 0;
  const head = [
    "trial",
    "outcome",
    "objective",
    "instance time",
    ...(money.shown ? ["cost"] : []),
    ...(marked ? ["cost is"] : []),
  ];
  const rows = shown.map((trial) => [
    escapeCode(trial.name),
    OUTCOME_WORDS[trial.outcome],
    trial.objective === null ? "none" : printed(trial.objective),
    trial.billableSeconds === null ? "not known" : duration(trial.billableSeconds),
    ...(money.shown ? [money.amount(trial.costUsd)] : []),
    ...(marked ? [COST_WORDS[String(trial.charged)] ?? ""] : []),
  ]);
  const table = markdownTable([head, ...rows], { align: ["l", "l", "r", "r", "r", "l"] });
  const rest = job.trials.total - shown.length;
  if (rest === 0) return details(shown.length === 1 ? "The one trial" : `All ${shown.length} trials`, table);
  const why =
    byObjective.length === 0
      ? "The dearest"
      : others.length > 0
        ? "The best, then the dearest of those that did not finish"
        : "The best";
  return details(
    `${shown.length} of ${job.trials.total} trials`,
    `${why}; the other ${counted(rest, "is", "are")} in the report files.\n\n${table}`,
  );
}

/** The best first, then those without an objective. */
function inOrder(byObjective: readonly TrialDetail[], job: TuningJobReport): TrialDetail[] {
  return [...byObjective, ...job.trialDetails.filter((trial) => trial.objective === null)];
}

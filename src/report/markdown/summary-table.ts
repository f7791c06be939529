import { markdownTable } from "markdown-table";
import { escapeCode } from "../escape.ts";
import { duration, objectiveValue, range } from "../format.ts";
import type { TuningJobReport } from "../schema.ts";
import type { MoneyPrinter } from "./money.ts";

/** The four rows that a reader compares: this run, unstopped, one at a time, and the next run with the advice taken. */
export function summaryTable(job: TuningJobReport, money: MoneyPrinter): string {
  const { actual, trials, recommended } = job;
  const atLeast = actual.costIsAtLeast && actual.costUsd !== null ? "at least " : "";
  const stopped = trials.earlyStopped > 0 ? `, of them ${trials.earlyStopped} stopped early` : "";
  const unstopped = job.unstopped;
  const columns = ["", "this run", "unstopped (estimate)", "one at a time"];
  const rows = [
    [
      "Cost",
      atLeast + money.amount(actual.costUsd),
      unstopped ? atLeast + money.estimate(unstopped.costUsd) : "not known",
      atLeast + money.amount(actual.costUsd),
    ],
    [
      "Wall clock",
      duration(actual.wallClockSeconds),
      unstopped ? range(unstopped.wallClockSeconds, duration) : "not known",
      job.sequential ? range(job.sequential.wallClockSeconds, duration) : "not known",
    ],
    ["Training jobs", `${trials.total}${stopped}`, String(trials.total), String(trials.total)],
    [
      `Best ${job.objective ? escapeCode(job.objective.metric) : "objective"}`,
      actual.bestObjective === null ? "none" : `**${objectiveValue(actual.bestObjective)}**`,
      bestUnstopped(job),
      "not comparable",
    ],
  ];
  if (recommended) {
    columns.push("next run, changed as below");
    const cells = [
      money.estimate(recommended.costUsd),
      recommended.wallClockSeconds ? range(recommended.wallClockSeconds, duration) : "not known",
      recommended.trials === null ? "not known" : String(recommended.trials),
      recommended.objective ?? "not known",
    ];
    for (const [index, cell] of cells.entries()) rows[index]?.push(cell);
  }
  return markdownTable([columns, ...rows], { align: ["l", ...columns.slice(1).map(() => "r")] });
}

function bestUnstopped(job: TuningJobReport): string {
  const { bestObjective } = job.actual;
  if (bestObjective === null) return "not known";
  const value = objectiveValue(bestObjective);
  return job.trials.earlyStopped > 0 ? `${value} or better` : value;
}

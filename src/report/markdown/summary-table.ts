import { markdownTable } from "markdown-table";
import { escapeCode, escapeText } from "../escape.ts";
import { duration, durationRange, objectiveValue } from "../format.ts";
import type { TuningJobReport } from "../schema.ts";
import { keptTogether } from "./kept-together.ts";
import type { MoneyPrinter } from "./money.ts";

/** The four rows that a reader compares: this run, unstopped, one at a time, and the next run with the advice taken. */
export function summaryTable(job: TuningJobReport, money: MoneyPrinter): string {
  const columns = summaryColumns(job, money);
  const rows =
    columns[0]?.cells.map((_, row) => columns.map((column) => keptTogether(column.cells[row] ?? ""))) ?? [];
  return markdownTable([columns.map((column) => column.head), ...rows], {
    align: ["l", ...columns.slice(1).map(() => "r")],
  });
}

/** A column of the summary as text: the first names the rows. Cells are Markdown of one line. */
interface Column {
  readonly head: string;
  readonly cells: readonly string[];
}

function summaryColumns(job: TuningJobReport, money: MoneyPrinter): Column[] {
  const { actual, trials, unstopped, sequential } = job;
  const atLeast = actual.costIsAtLeast && actual.costUsd !== null ? "at least " : "";
  const stopped = trials.earlyStopped > 0 ? ` (${trials.earlyStopped} stopped early)` : "";
  const best = actual.bestObjective === null ? null : objectiveValue(actual.bestObjective);
  const metric = job.objective ? escapeCode(job.objective.metric) : "objective";
  const columns: Column[] = [
    { head: "", cells: ["Cost", "Wall clock", "Training jobs", `Best ${metric}`] },
    {
      head: "this run",
      cells: [
        atLeast + money.amount(actual.costUsd),
        duration(actual.wallClockSeconds),
        `${trials.total}${stopped}`,
        best === null ? "none" : `**${best}**`,
      ],
    },
    {
      head: "unstopped (estimate)",
      cells: [
        unstopped ? atLeast + money.estimate(unstopped.costUsd) : "not known",
        unstopped ? durationRange(unstopped.wallClockSeconds) : "not known",
        String(trials.total),
        best === null ? "not known" : trials.earlyStopped > 0 ? `${best} or better` : best,
      ],
    },
    {
      head: "one at a time",
      cells: [
        atLeast + money.amount(actual.costUsd),
        sequential ? durationRange(sequential.wallClockSeconds) : "not known",
        String(trials.total),
        "not comparable",
      ],
    },
  ];
  const next = job.recommended;
  if (next) {
    columns.push({
      head: "next run, changed as below",
      cells: [
        money.estimate(next.costUsd),
        next.wallClockSeconds ? durationRange(next.wallClockSeconds) : "not known",
        next.trials === null ? "not known" : String(next.trials),
        next.objective === null ? "not known" : escapeText(next.objective),
      ],
    });
  }
  return columns;
}

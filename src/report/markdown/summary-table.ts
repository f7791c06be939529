import { markdownTable } from "markdown-table";
import type { Interval } from "../../model/interval.ts";
import { escapeCode, escapeText } from "../escape.ts";
import { duration, durationRange, objectiveValue } from "../format.ts";
import type { TuningJobReport } from "../schema.ts";
import { keptTogether } from "./kept-together.ts";
import { actualCost, type MoneyPrinter } from "./money.ts";

/** The four rows that a reader compares: this run, unstopped, one at a time, and the next run with the advice taken. */
export function summaryTable(job: TuningJobReport, money: MoneyPrinter): string {
  const columns = summaryColumns(job, money);
  const rows =
    columns[0]?.cells.map((_, row) => columns.map((column) => keptTogether(column.cells[row] ?? ""))) ?? [];
  const told = money.shown ? rows : rows.slice(1);
  return markdownTable([columns.map((column) => column.head), ...told], {
    align: ["l", ...columns.slice(1).map(() => "r")],
  });
}

/** What the table cannot say of itself: a bill that may still change, and advice that excludes other advice. */
export function summaryNotes({ billing, recommendations }: TuningJobReport): string {
  const settled =
    billing.settled === false
      ? `The bill is **not settled yet**${billing.complete ? ", though it has all of this run's hours" : ""}: the cost may still change.`
      : "";
  const ids = recommendations.map((each) => each.id);
  const other = OWN_STOPPING.find((id) => ids.includes(id));
  const counted =
    other !== undefined && ids.includes("use-hyperband")
      ? "Hyperband and SageMaker's own early stopping exclude each other: the last column counts early stopping, not Hyperband."
      : "";
  return [settled, counted].filter(Boolean).join(" ");
}

const OWN_STOPPING = ["enable-early-stopping", "fix-early-stopping", "loosen-early-stopping"] as const;

/** A column of the summary as text: the first names the rows. Cells are Markdown of one line. */
interface Column {
  readonly head: string;
  readonly cells: readonly string[];
}

function summaryColumns(job: TuningJobReport, money: MoneyPrinter): Column[] {
  const { actual, trials, unstopped, sequential } = job;
  const atLeast = actual.costIsAtLeast && actual.costUsd !== null && money.shown ? "at least " : "";
  const stopped = trials.earlyStopped > 0 ? ` (${trials.earlyStopped} stopped early)` : "";
  const best = actual.bestObjective === null ? null : objectiveValue(actual.bestObjective);
  const metric = job.objective ? escapeCode(job.objective.metric) : "objective";
  const columns: Column[] = [
    { head: "", cells: ["Cost", "Wall clock", "Training jobs", `Best ${metric}`] },
    {
      head: "this run",
      cells: [
        actualCost(actual, money),
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
        actualCost(actual, money),
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
        next.wallClockSeconds ? nextWallClock(next.wallClockSeconds) : "not known",
        next.trials === null ? "not known" : String(next.trials),
        next.objective === null ? "not known" : escapeText(next.objective),
      ],
    });
  }
  return columns;
}

/** No run takes no time: a range that reaches down to nothing is said by its upper end alone. */
function nextWallClock(of: Interval): string {
  const told = durationRange(of);
  return of.low > 0 ? told : told.replace(/\(\S+ \S+ to /, "(up to ");
}

import { markdownTable } from "markdown-table";
import { counted } from "../../model/counted.ts";
import type { Interval } from "../../model/interval.ts";
import { escapeCode, escapeText } from "../escape.ts";
import { duration, durationRange, objectivePrinter } from "../format.ts";
import type { Recommendation, TuningJobReport } from "../schema.ts";
import { keptTogether } from "./kept-together.ts";
import { actualCost, boundedCost, type MoneyPrinter } from "./money.ts";

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

/** What the table cannot say of itself: a bill that may still change, how advice adds up, and what excludes other advice. */
export function summaryNotes(job: TuningJobReport): string {
  const { billing, recommended, recommendations } = job;
  const settled =
    billing.settled === false
      ? `The bill is **not settled yet**${billing.complete ? ", though it has all of this run's hours" : ""}: the cost may still change.`
      : "";
  const next = recommended
    ? [OWN_TRIALS, trialsNote(job), stoppingNote(recommendations), longerNote(recommendations)]
    : [];
  return [settled, ...next].filter(Boolean).join(" ");
}

const OWN_TRIALS =
  "The last column is this run's own trials with the changes made: another run draws others, and may cost and find more or less.";

/** Advice that makes trials longer, which no replay can follow. */
const LONGER: Readonly<Partial<Record<Recommendation["id"], string>>> = {
  "cap-max-runtime": "a higher maximum run time",
  "loosen-early-stopping": "later stops",
};

function longerNote(recommendations: readonly Recommendation[]): string {
  const longer = recommendations.flatMap(({ id, counted, savingUsd }) =>
    counted || savingUsd !== null ? [] : (LONGER[id] ?? []),
  );
  return longer.length === 0
    ? ""
    : `The column does not hold what ${longer.join(" and ")} would add: trials then run longer.`;
}

/** What makes the last column's trials fewer than any advice says, or than ran. */
const FEWER: Readonly<Partial<Record<Recommendation["id"], string>>> = {
  "fix-failing-trials": "failed trials are left out",
  "avoid-duplicates": "repeated settings are left out",
  "add-completion-criteria": "the completion criterion ends the run",
};

function trialsNote({ recommended, recommendations, trials }: TuningJobReport): string {
  const taken = recommendations.filter((each) => each.counted);
  const advised = taken
    .flatMap(({ change, alsoChange }) => [change, ...alsoChange])
    .flatMap((each) =>
      each?.parameter === "ResourceLimits.MaxNumberOfTrainingJobs" && typeof each.to === "number"
        ? each.to
        : [],
    );
  const named = Math.min(trials.total, ...advised);
  const left = recommended?.trials ?? named;
  const why = taken.flatMap(({ id }) => FEWER[id] ?? []);
  if (left >= named || why.length === 0) return "";
  return `The last column has ${counted(left, "training job")}, not ${named}: ${why.join(", and ")}.`;
}

/** Which rule that stops trials the last column counts, where the list alone does not tell. */
function stoppingNote(recommendations: readonly Recommendation[]): string {
  const find = (...ids: Recommendation["id"][]) => recommendations.find(({ id }) => ids.includes(id));
  const own = find("enable-early-stopping", "fix-early-stopping", "loosen-early-stopping");
  const hyperband = find("use-hyperband");
  const leftOut = own?.id === "enable-early-stopping" && !own.counted;
  if (!own || !hyperband) return leftOut ? `The last column leaves out early stopping: ${LOST("it")}.` : "";
  const excludes = "Hyperband and SageMaker's own early stopping exclude each other: the last column counts";
  if (own.counted) return `${excludes} early stopping, not Hyperband.`;
  if (hyperband.counted) return `${excludes} Hyperband, not early stopping.`;
  return `${excludes} neither${leftOut ? `, because ${LOST("each")}` : ""}.`;
}

const LOST = (which: string): string =>
  `in most replayed orders ${which} would have stopped the trial that won`;

/** A column of the summary as text: the first names the rows. Cells are Markdown of one line. */
interface Column {
  readonly head: string;
  readonly cells: readonly string[];
}

function summaryColumns(job: TuningJobReport, money: MoneyPrinter): Column[] {
  const { actual, trials, unstopped, sequential } = job;
  const stopped = trials.earlyStopped > 0 ? ` (${trials.earlyStopped} stopped early)` : "";
  const unread = job.trialsNotRead > 0 ? ` of ${trials.total + job.trialsNotRead} read` : "";
  const printed = objectivePrinter(job.trialDetails.map(({ objective }) => objective));
  const best = actual.bestObjective === null ? null : printed(actual.bestObjective);
  const metric = job.objective ? escapeCode(job.objective.metric) : "objective";
  const columns: Column[] = [
    { head: "", cells: ["Cost", "Wall clock", "Training jobs", `Best ${metric}`] },
    {
      head: "this run",
      cells: [
        actualCost(job, money),
        duration(actual.wallClockSeconds),
        `${trials.total}${unread}${stopped}`,
        best === null ? "none" : `**${best}**`,
      ],
    },
    {
      head: "unstopped (estimate)",
      cells: [
        unstopped ? boundedCost(job, unstopped.costUsd, money) : "not known",
        unstopped ? durationRange(unstopped.wallClockSeconds) : "not known",
        String(trials.total),
        best === null ? "not known" : trials.earlyStopped > 0 ? `${best} or better` : best,
      ],
    },
    {
      head: "one at a time",
      cells: [
        actualCost(job, money),
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
        boundedCost(job, next.costUsd, money),
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

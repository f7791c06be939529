import type { RenderContext } from "../context.ts";
import { escapeCode, escapeText } from "../escape.ts";
import type { TuningJobReport, TuningReport } from "../schema.ts";
import { advice } from "./advice.ts";
import { renderAuditMarkdown } from "./audit.ts";
import { bestJob } from "./best-job.ts";
import { differenceLine } from "./difference.ts";
import { type Block, droppable, fitted } from "./fit.ts";
import { earlyStoppingFold } from "./folds/early-stopping.ts";
import { leaksFold } from "./folds/leaks.ts";
import { methodFold } from "./folds/method.ts";
import { parallelismFold } from "./folds/parallelism.ts";
import { policiesFold } from "./folds/policies.ts";
import { searchLengthFold } from "./folds/search-length.ts";
import { spendFold } from "./folds/spend.ts";
import { timelineFold } from "./folds/timeline.ts";
import { FEW_TRIALS, trialsFold } from "./folds/trials.ts";
import { footerLine, gateLines, notReadLines } from "./frame.ts";
import { keptTogether } from "./kept-together.ts";
import { moneyPrinter } from "./money.ts";
import { overview } from "./overview.ts";
import { placesToChange } from "./suggestion.ts";
import { summaryNotes, summaryTable } from "./summary-table.ts";
import { verdict } from "./verdict.ts";

/**
 * The report as GitHub-flavoured Markdown, at most `limitBytes` long: pictures are dropped first, then detail in a fixed
 * order, and what was dropped is named.
 */
export function renderMarkdown(
  report: TuningReport,
  context: RenderContext,
  limitBytes = Number.POSITIVE_INFINITY,
): string {
  if (report.audit) return renderAuditMarkdown(report, report.audit, context, limitBytes);
  const several = report.tuningJobs.length > 1;
  const blocks = report.tuningJobs.flatMap((job, index) =>
    tuningJobBlocks(job, context, several ? { of: job.name, index } : null),
  );
  const footer = { text: footerLine(report, context) };
  const where = context.allTrials
    ? "It is in the report files."
    : "It is in the job summary and the report files.";
  const head = [
    { text: gateLines(report, context.money) },
    { text: notReadLines(context.notRead ?? [], "report") },
    { text: several ? overview(report, context) : "" },
  ];
  return fitted([...head, ...blocks, footer], limitBytes, where);
}

/** Which of several tuning jobs; the detail of later ones goes before that of the first. */
interface Place {
  readonly of: string;
  readonly index: number;
}

function tuningJobBlocks(job: TuningJobReport, context: RenderContext, place: Place | null): Block[] {
  const money = moneyPrinter(context.money, job.actual.costUsd, job.billing.currency);
  const of = place ? escapeText(place.of) : undefined;
  const dropped = (text: string, order: number, name: string): Block => droppable(text, order, name, of);
  /** A fold that loses its picture before it goes. */
  const drawn = (fold: (drawn: boolean) => string, order: number, name: string): Block => ({
    text: fold(true),
    shorter: [
      { order: 10 + order, text: fold(false), lost: `the picture of ${name}`, of },
      { order, text: "", lost: name, of },
    ],
  });
  const core = (text: string): Block =>
    place && place.index > 0 ? droppable(text, 0, "the report", of) : { text };
  return [
    core(`## Tuning report: ${escapeCode(job.name)}`),
    core(`**${keptTogether(verdict(job, money))}**`),
    core(summaryTable(job, money)),
    core(summaryNotes(job)),
    dropped(differenceLine(job, money), 1.4, "the difference from the base branch"),
    core(bestJob(job, context)),
    dropped(advice(job, money), 1, "advice"),
    dropped(placesToChange(job, context), 1.2, "where to change it"),
    drawn((shown) => spendFold(job, money, shown), 4, "where the money went"),
    dropped(leaksFold(job, money), 3.5, "where time and money leaked"),
    dropped(earlyStoppingFold(job, money), 3, "early stopping"),
    dropped(policiesFold(job, money), 5, "other stopping rules"),
    drawn((shown) => searchLengthFold(job, money, shown), 4.5, "search length"),
    drawn((shown) => parallelismFold(job, shown), 6, "parallelism"),
    drawn((shown) => timelineFold(job, shown), 7, "trials over time"),
    trialsBlock(job, context, of),
    dropped(methodFold(job, context.money === "usd"), 2, "method and gaps"),
  ];
}

/** All trials where the reader expects all, in shorter and shorter tables where space is short. */
function trialsBlock(job: TuningJobReport, context: RenderContext, of: string | undefined): Block {
  const money = moneyPrinter(context.money, job.actual.costUsd, job.billing.currency);
  const sizes = context.allTrials ? [Number.POSITIVE_INFINITY, 2_000, 200] : [];
  const tables = [
    ...sizes.filter((size) => size === Number.POSITIVE_INFINITY || size < job.trials.total),
    FEW_TRIALS,
  ];
  const [text = "", ...rest] = tables.map((most) => trialsFold(job, money, most));
  return {
    text,
    shorter: [
      ...rest.map((shorter) => ({ order: 20, text: shorter, lost: "some trials", of })),
      { order: 8, text: "", lost: "trials", of },
    ],
  };
}

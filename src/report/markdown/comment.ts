import type { RenderContext } from "../context.ts";
import { escapeCode, escapeText } from "../escape.ts";
import type { TuningJobReport, TuningReport } from "../schema.ts";
import { advice } from "./advice.ts";
import { renderAuditMarkdown } from "./audit.ts";
import { bestJob } from "./best-job.ts";
import { differenceLine } from "./difference.ts";
import { type Block, fitted } from "./fit.ts";
import {
  earlyStoppingFold,
  methodFold,
  parallelismFold,
  searchLengthFold,
  spendFold,
  trialsFold,
} from "./folds.ts";
import { footerLine, gateLines } from "./frame.ts";
import { moneyPrinter } from "./money.ts";
import { placesToChange } from "./suggestion.ts";
import { summaryTable } from "./summary-table.ts";
import { verdict } from "./verdict.ts";

/**
 * The report as GitHub-flavoured Markdown, at most `limitBytes` long: detail is dropped in a fixed order, and what was
 * dropped is named.
 */
export function renderMarkdown(
  report: TuningReport,
  context: RenderContext,
  limitBytes = Number.POSITIVE_INFINITY,
): string {
  if (report.audit) return renderAuditMarkdown(report, report.audit, context, limitBytes);
  const gate = { text: gateLines(report) };
  const blocks = report.tuningJobs.flatMap((job) => tuningJobBlocks(job, context));
  const footer = { text: footerLine(report, context) };
  const where = "The full report is in the job summary and the report files.";
  return fitted([gate, ...blocks, footer], limitBytes, where);
}

function tuningJobBlocks(job: TuningJobReport, context: RenderContext): Block[] {
  const money = moneyPrinter(context.money, job.actual.costUsd);
  const of = job.name.length > 0 ? ` of ${job.name.slice(0, 40)}` : "";
  return [
    { text: `## Tuning report: ${escapeCode(job.name)}` },
    { text: `**${verdict(job, money)}**` },
    { text: summaryTable(job, money) },
    { text: differenceLine(job, money), name: "the difference from the base branch", drop: 1.4 },
    { text: bestJob(job, context) },
    { text: advice(job, money), name: `advice${escapeText(of)}`, drop: 1 },
    { text: placesToChange(job, context), name: "where to change it", drop: 1.2 },
    { text: spendFold(job, money), name: "where the money went", drop: 3 },
    { text: earlyStoppingFold(job, money), name: "early stopping", drop: 2 },
    { text: parallelismFold(job), name: "parallelism", drop: 5 },
    { text: searchLengthFold(job, money), name: "search length", drop: 4 },
    { text: trialsFold(job, money), name: "trials", drop: 6 },
    { text: methodFold(job, context.money === "usd"), name: "method and gaps", drop: 1.5 },
  ];
}

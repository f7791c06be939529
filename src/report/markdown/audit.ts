import type { AuditSection } from "../audit-schema.ts";
import type { RenderContext } from "../context.ts";
import { escapeCode, escapeProse, escapeText } from "../escape.ts";
import { durationRange } from "../format.ts";
import type { TuningJobReport, TuningReport } from "../schema.ts";
import { advice } from "./advice.ts";
import { gapsOfAll, sharedGaps } from "./audit-gaps.ts";
import { day, historyLine, ledgerLine } from "./audit-history.ts";
import { groupTable, MOST_ROWS, rankingTable, trendTable } from "./audit-tables.ts";
import { auditVerdict, excludes, trainingLine } from "./audit-verdict.ts";
import { billedApart } from "./bill.ts";
import { details } from "./details.ts";
import { type Block, droppable, fitted } from "./fit.ts";
import { footerLine, gateLines, notReadLines } from "./frame.ts";
import { keptTogether } from "./kept-together.ts";
import { isNothing, type MoneyPrinters, moneyPrinter, moneyPrinters } from "./money.ts";
import { verdict } from "./verdict.ts";

/**
 * An audit as GitHub-flavoured Markdown of at most `limitBytes`: the folds of the tuning jobs are dropped first, those with
 * the least to save before the others, then trends and groups.
 */
export function renderAuditMarkdown(
  report: TuningReport,
  section: AuditSection,
  context: RenderContext,
  limitBytes = Number.POSITIVE_INFINITY,
): string {
  const money = moneyPrinters(context.money, section.totals.byCurrency);
  const told = gapsOfAll(report);
  const folds = report.tuningJobs
    .slice(0, MOST_ROWS)
    .map(
      (job, index): Block =>
        droppable(jobFold(job, index, context, told), 10 + index, "details", escapeText(job.name)),
    );
  const blocks: Block[] = [
    { text: `## Tuning audit, ${day(section.since)} to ${day(section.until)}` },
    { text: gateLines(report, context.money) },
    { text: `**${auditVerdict(report, section, money)}**` },
    { text: notReadLines(section.notRead, "audit") },
    { text: [trainingLine(section, money), ...billedApart(report, money)].filter(Boolean).join(" ") },
    { text: rankingTable(section, money) },
    { text: adviceList(section, money) },
    { text: sharedGaps(report, section) },
    droppable(groupTable(section, money), 6, "totals by tag"),
    droppable(trendTable(section, money), 7, "trends"),
    { text: ledgerLine(section, money) },
    droppable(historyLine(section, money), 5, "history"),
    ...folds,
    { text: footerLine(report, context) },
  ];
  return fitted(blocks, limitBytes, "The report files have everything.");
}

export function adviceList(section: AuditSection, money: MoneyPrinters): string {
  const worth = section.advice.filter((each) => each.savingUsd !== null || each.savingSeconds !== null);
  if (worth.length === 0) return "";
  const items = worth.map(({ id, parameter, tuningJobs, currency, savingUsd, savingSeconds }, index) => {
    const saves = [
      savingUsd && money.shown && !isNothing(savingUsd)
        ? `about **${money.in(currency).estimate(savingUsd)}** less`
        : "",
      savingSeconds ? `about ${durationRange(savingSeconds)} less waiting` : "",
    ].filter(Boolean);
    const what = parameter === null ? escapeCode(id) : `${escapeCode(parameter)} (${escapeCode(id)})`;
    const where =
      tuningJobs.length === 1 ? escapeCode(tuningJobs[0] ?? "") : `${tuningJobs.length} tuning jobs`;
    return `${index + 1}. ${what} in ${where}${saves.length > 0 ? `: ${keptTogether(saves.join(", "))}` : ""}`;
  });
  const one = excludes(section)
    ? " Hyperband and SageMaker's own early stopping exclude each other: the sum at the top counts one of them for each tuning job."
    : "";
  return `### What would change most\n\n${items.join("\n")}\n\nEach as if it were the only change: kinds of advice do not add up.${one}`;
}

/** @param told Gaps that stand above all folds. */
export function jobFold(
  job: TuningJobReport,
  index: number,
  context: RenderContext,
  told: ReadonlySet<string>,
): string {
  const money = moneyPrinter(context.money, job.actual.costUsd, job.billing.currency);
  const own = job.gaps.filter((gap) => !told.has(gap));
  const gaps = own.map((gap) => `- ${escapeProse(gap)}`).join("\n");
  const body = [verdict(job, money), advice(job, money), gaps && `Not known:\n\n${gaps}`];
  return details(`<a id="job-${index + 1}"></a>${escapeCode(job.name)}`, body.filter(Boolean).join("\n\n"));
}

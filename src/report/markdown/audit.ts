import { markdownTable } from "markdown-table";
import type { Interval } from "../../model/interval.ts";
import type { AuditSection } from "../audit-schema.ts";
import type { RenderContext } from "../context.ts";
import { escapeCode, escapeProse, escapeText } from "../escape.ts";
import { duration, durationRange } from "../format.ts";
import type { TuningJobReport, TuningReport } from "../schema.ts";
import { advice } from "./advice.ts";
import { auditVerdict, excludes, trainingLine } from "./audit-verdict.ts";
import { details } from "./details.ts";
import { type Block, droppable, fitted } from "./fit.ts";
import { footerLine, gateLines } from "./frame.ts";
import { isNothing, type MoneyPrinter, type MoneyPrinters, moneyPrinter, moneyPrinters } from "./money.ts";
import { sparkline } from "./sparkline.ts";
import { verdict } from "./verdict.ts";

/** Tuning jobs that the table shows, and that get a fold of their own; the report files have all. */
const MOST_ROWS = 50;
const MOST_TUNERS = 10;
const AMOUNTS = ["cost", "avoided (estimate)", "could save"];

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
  const folds = report.tuningJobs
    .slice(0, MOST_ROWS)
    .map(
      (job, index): Block =>
        droppable(jobFold(job, index, context), 10 + index, "details", escapeText(job.name)),
    );
  const blocks: Block[] = [
    { text: `## Tuning audit, ${day(section.since)} to ${day(section.until)}` },
    { text: gateLines(report, context.money) },
    { text: `**${auditVerdict(report, section, money)}**` },
    { text: notRead(section) },
    { text: trainingLine(section, money) },
    { text: rankingTable(section, money) },
    { text: adviceList(section, money) },
    droppable(groupTable(section, money), 6, "totals by tag"),
    droppable(trendTable(section, money), 7, "trends"),
    { text: ledgerLine(section, money) },
    droppable(historyLine(section, money), 5, "history"),
    ...folds,
    { text: footerLine(report, context) },
  ];
  return fitted(blocks, limitBytes, "The report files have everything.");
}

export function notRead(section: AuditSection): string {
  return section.notRead.map((line) => `> **Not in this audit:** ${escapeProse(line)}`).join("\n>\n");
}

export function rankingTable({ ranking }: AuditSection, money: MoneyPrinters): string {
  if (ranking.length === 0) return "";
  const accounts = ranking.some((row) => row.account !== null);
  const head = [
    "tuning job",
    ...(accounts ? ["account"] : []),
    "region",
    ...(money.shown ? AMOUNTS : []),
    "first change",
  ];
  const rows = ranking
    .slice(0, MOST_ROWS)
    .map((row, index) => [
      `[${escapeCode(row.name)}](#job-${index + 1})`,
      ...(accounts ? [escapeText(row.account ?? "")] : []),
      escapeText(row.region),
      ...amountCells(row, money),
      row.advice === null ? "" : escapeText(row.advice),
    ]);
  const align = head.map((name) => (AMOUNTS.includes(name) ? "r" : "l"));
  const more = ranking.length - rows.length;
  const table = markdownTable([head, ...rows], { align });
  return more > 0
    ? `${table}\n\n${more === 1 ? "One more tuning job is" : `${more} more tuning jobs are`} in the report files.`
    : table;
}

type Row = Pick<
  AuditSection["ranking"][number],
  "currency" | "costUsd" | "costIsAtLeast" | "avoidedUsd" | "potentialUsd"
>;

/** What a row cost, avoided and could save, where money is shown. */
function amountCells(row: Row, money: MoneyPrinters): string[] {
  const { currency, costUsd, avoidedUsd, potentialUsd } = row;
  if (!money.shown) return [];
  return [
    costCell(row, money),
    estimateCell(avoidedUsd, costUsd, money.in(currency)),
    estimateCell(potentialUsd, costUsd, money.in(currency)),
  ];
}

export function costCell({ currency, costUsd, costIsAtLeast }: Row, money: MoneyPrinters): string {
  const least = costIsAtLeast && costUsd !== null && money.shown ? "at least " : "";
  return least + money.in(currency).amount(costUsd);
}

/** @param costUsd what it is an estimate beside: where that has a price, what lacks is the estimate alone. */
export function estimateCell(of: Interval | null, costUsd: number | null, money: MoneyPrinter): string {
  if (of === null && costUsd !== null && money.shown) return "not known";
  return of?.estimate === 0 ? "nothing" : money.estimate(of);
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
    return `${index + 1}. ${what} in ${where}${saves.length > 0 ? `: ${saves.join(", ")}` : ""}`;
  });
  const one = excludes(section)
    ? " Hyperband and SageMaker's own early stopping exclude each other: the sum at the top counts one of them for each tuning job."
    : "";
  return `### What would change most\n\n${items.join("\n")}\n\nEach as if it were the only change: kinds of advice do not add up.${one}`;
}

export function groupTable({ groups }: AuditSection, money: MoneyPrinters): string {
  if (!groups || groups.rows.length === 0) return "";
  const rows = groups.rows.map((row) => [
    row.value === null ? "without the tag" : escapeCode(row.value),
    String(row.tuningJobs),
    ...amountCells(row, money),
  ]);
  const head = [escapeCode(groups.tag), "tuning jobs", ...(money.shown ? AMOUNTS : [])];
  const table = markdownTable([head, ...rows], { align: ["l", ...head.slice(1).map(() => "r")] });
  return `### By ${escapeCode(groups.tag)}\n\n${table}`;
}

function trendTable({ trends }: AuditSection, money: MoneyPrinters): string {
  if (trends.length === 0) return "";
  const rows = trends
    .slice(0, MOST_TUNERS)
    .map(({ tuner, currency, runs, costChangeShare }) => [
      escapeCode(tuner),
      String(runs.length),
      ...(money.shown
        ? [
            sparkline(runs.map((run) => run.costUsd)),
            money.in(currency).amount(runs.at(-1)?.costUsd ?? null),
            costChangeShare === null ? "not known" : costChange(costChangeShare),
          ]
        : [sparkline(runs.map((run) => run.wallClockSeconds)), duration(runs.at(-1)?.wallClockSeconds ?? 0)]),
    ]);
  const shown = money.shown ? ["cost", "last run", "against the earlier ones"] : ["wall clock", "last run"];
  const table = markdownTable([["tuner", "runs", ...shown], ...rows], {
    align: ["l", "r", "l", "r", "r"].slice(0, 2 + shown.length),
  });
  return details(`Tuners that ran more than once (${trends.length})`, table);
}

export function costChange(share: number): string {
  const percent = Math.round(100 * share);
  return percent === 0 ? "the same" : percent > 0 ? `${percent} % more` : `${-percent} % less`;
}

export function ledgerLine({ ledger, history }: AuditSection, money: MoneyPrinters): string {
  if (ledger.given === 0) return "";
  const given =
    ledger.given === 1 ? "One change that saves money was" : `${ledger.given} changes that save money were`;
  // Of a first audit nobody has seen the advice yet.
  if (history.length < 2 && ledger.followed === 0)
    return `${given} advised; later audits tell ${ledger.given === 1 ? "whether it was" : "which of them were"} made.`;
  const made = `${given} advised so far; ${["none", "one"][ledger.followed] ?? ledger.followed} of them ${ledger.followed > 1 ? "were" : "was"} made.`;
  if (ledger.alone === 0) return made;
  const off = ledger.medianErrorUsd;
  const error =
    money.inDollars && off !== null && Math.abs(off) >= 0.005
      ? `${money.in(ledger.currency).amount(Math.abs(off))} ${off < 0 ? "less" : "more"} than said`
      : "";
  if (ledger.alone === 1) {
    const saved =
      ledger.withinRange === 1 ? "saved what was said, within its range" : "did not save what was said";
    return `${made} ${ledger.followed === 1 ? "It" : "One of those"} was made alone and ${saved}${error && `: ${error}`}.`;
  }
  return `${made} Of ${ledger.alone} that were made alone, ${ledger.withinRange} saved what was said, within its range.${error && ` In the middle they saved ${error}.`}`;
}

function historyLine(section: AuditSection, money: MoneyPrinters): string {
  const history = comparableHistory(section);
  if (history.length < 2 || !money.shown) return "";
  const from = history[0]?.until ?? "";
  return `Cost by audit since ${day(from)}: ${sparkline(history.map((each) => each.costUsd))}`;
}

/** The audits in the currency of the latest that has one; those that had nothing to pay for are among them. */
export function comparableHistory({ history }: AuditSection): AuditSection["history"] {
  const currency = history.findLast((each) => each.currency !== null)?.currency;
  return history.filter((each) => each.currency === null || each.currency === currency);
}

export function jobFold(job: TuningJobReport, index: number, context: RenderContext): string {
  const money = moneyPrinter(context.money, job.actual.costUsd, job.billing.currency);
  const gaps = job.gaps.map((gap) => `- ${escapeProse(gap)}`).join("\n");
  const body = [verdict(job, money), advice(job, money), gaps && `Not known:\n\n${gaps}`];
  return details(`<a id="job-${index + 1}"></a>${escapeCode(job.name)}`, body.filter(Boolean).join("\n\n"));
}

function day(iso: string): string {
  return iso.slice(0, 10);
}

import { markdownTable } from "markdown-table";
import { counted } from "../../model/counted.ts";
import type { RenderContext } from "../context.ts";
import { costBoundsIn } from "../cost-bounds.ts";
import { costByCurrency } from "../currency.ts";
import { escapeCode } from "../escape.ts";
import { duration, objectiveValue } from "../format.ts";
import type { TuningReport } from "../schema.ts";
import { openAdvice } from "./advice.ts";
import { actualCost, boundedAmount, freeSentence, listed, moneyPrinter, whyNotKnown } from "./money.ts";

const ROWS = 50;

/** Several tuning jobs at a glance, before the report of each. */
export function overview(report: TuningReport, context: RenderContext): string {
  const { totals } = report;
  const dollars = context.money === "usd";
  const head = ["tuning job", ...(dollars ? ["cost"] : []), "wall clock", "trials", "best", "to change"];
  const rows = report.tuningJobs
    .slice(0, ROWS)
    .map((job) => [
      escapeCode(job.name),
      ...(dollars ? [actualCost(job, moneyPrinter("usd", job.actual.costUsd, job.billing.currency))] : []),
      duration(job.actual.wallClockSeconds),
      String(job.trials.total),
      job.actual.bestObjective === null ? "none" : objectiveValue(job.actual.bestObjective),
      openAdvice(job).length === 0 ? "nothing" : String(openAdvice(job).length),
    ]);
  const spent = dollars ? spentWords(report) : "";
  const free = dollars ? ` ${freeSentence(report.tuningJobs)}`.trimEnd() : "";
  const table = markdownTable([head, ...rows], { align: ["l", ...head.slice(1).map(() => "r")] });
  const more = report.tuningJobs.length - rows.length;
  return [
    `## Tuning report: ${report.tuningJobs.length} tuning jobs`,
    `**${report.tuningJobs.length} tuning jobs with ${counted(totals.trials, "trial")}${spent}.${free}**`,
    more > 0 ? `${table}\n\n${more} more are below and in the report files.` : table,
  ].join("\n\n");
}

function spentWords(report: TuningReport): string {
  const { tuningJobs, totals } = report;
  const costs = costByCurrency(tuningJobs).map(({ currency, costUsd }) =>
    boundedAmount(costUsd, costBoundsIn(report, currency), moneyPrinter("usd", costUsd, currency)),
  );
  if (costs.length > 0) return ` that cost ${listed(costs)} together`;
  return totals.costUsd === 0 ? " that cost nothing" : `, whose cost is not known${whyNotKnown(tuningJobs)}`;
}

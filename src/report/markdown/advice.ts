import { escapeCode, escapeProse, escapeText } from "../escape.ts";
import { duration, range } from "../format.ts";
import type { Recommendation, TuningJobReport } from "../schema.ts";
import { details } from "./details.ts";
import type { MoneyPrinter } from "./money.ts";

const SHOWN = 3;

/** Up to three pieces of advice in full; the rest, and what is too small to act on, folded. */
export function advice(job: TuningJobReport, money: MoneyPrinter): string {
  if (job.recommendations.length === 0) {
    return job.trials.running > 0 || job.trials.total === 0
      ? ""
      : "### Nothing worth changing\n\nNo setting of this run stands out.";
  }
  const open = job.recommendations.filter((each) => !each.folded).slice(0, SHOWN);
  const rest = job.recommendations.filter((each) => !open.includes(each));
  const parts = [open.length > 0 ? "### Worth changing" : "### Nothing worth changing"];
  parts.push(...open.map((each, index) => `${index + 1}. ${item(each, money)}`));
  if (rest.length > 0) {
    const list = rest.map((each, index) => `${open.length + index + 1}. ${item(each, money)}`).join("\n");
    parts.push(details(rest.length === 1 ? "One smaller one" : `${rest.length} smaller ones`, list));
  }
  return parts.join("\n\n");
}

function item(each: Recommendation, money: MoneyPrinter): string {
  const head = each.change
    ? `**${escapeCode(each.change.parameter)} ${value(each.change.from)} → ${value(each.change.to)}**: ${escapeText(each.title)}`
    : `**${escapeText(each.title)}**`;
  const effects = [
    each.savingUsd && money.estimate(each.savingUsd) !== "not shown"
      ? `about **${money.estimate(each.savingUsd)}** less a run`
      : "",
    each.savingSeconds ? `about ${range(each.savingSeconds, duration)} less waiting` : "",
  ].filter(Boolean);
  if (each.perMonth && money.estimate(each.perMonth.savingUsd) !== "not shown")
    effects.push(`${money.estimate(each.perMonth.savingUsd)} a month at the rate of runs seen`);
  const effect = effects.length > 0 ? `: ${effects.join(", ")}` : "";
  return `${head}${effect}. ${escapeProse(each.evidence)} *Risk: ${escapeProse(each.risk)} Confidence: ${each.confidence}.*`;
}

function value(of: string | number | null): string {
  return of === null ? "unset" : escapeText(String(of));
}

import { counted } from "../../model/counted.ts";
import { isOver } from "../../model/tuning-job.ts";
import { escapeCode, escapeProse, escapeText } from "../escape.ts";
import { capitalised, durationRange } from "../format.ts";
import type { Recommendation, TuningJobReport } from "../schema.ts";
import { details } from "./details.ts";
import { keptTogether } from "./kept-together.ts";
import { isNothing, type MoneyPrinter } from "./money.ts";

const SHOWN = 3;

/** Up to three pieces of advice in full; the rest, and what is too small to act on, folded. */
export function advice(job: TuningJobReport, money: MoneyPrinter): string {
  if (!isOver(job, job.trials.running) || job.trials.total === 0) return "";
  const open = openAdvice(job);
  const rest = job.recommendations.filter((each) => !open.includes(each));
  const parts =
    open.length > 0
      ? [
          "### Worth changing",
          ...open.map((each, index) => `${index + 1}. ${item(each, job.runRate, money)}`),
        ]
      : nothing(job, rest);
  if (rest.length > 0) {
    const list = rest
      .map((each, index) => `${open.length + index + 1}. ${item(each, job.runRate, money)}`)
      .join("\n");
    const which = rest.every((each) => each.folded) ? whyFolded(rest, "smaller", "less certain") : "more";
    parts.push(
      details(`${capitalised(words(rest.length))} ${which} ${rest.length === 1 ? "point" : "points"}`, list),
    );
  }
  return parts.join("\n\n");
}

/** The advice that stands open. */
export function openAdvice(job: TuningJobReport): Recommendation[] {
  return job.recommendations.filter((each) => !each.folded).slice(0, SHOWN);
}

/** What is a guess is folded whatever it names; all else because it is small. */
function whyFolded(rest: readonly Recommendation[], small: string, unsure: string): string {
  const guesses = rest.filter(({ confidence }) => confidence === "indicative").length;
  if (guesses === 0) return small;
  return guesses === rest.length ? unsure : `${small} or ${unsure}`;
}

function nothing({ actual }: TuningJobReport, rest: readonly Recommendation[]): string[] {
  if (actual.costUsd === null)
    return ["### Nothing to advise without a price", "What a change would save is not known."];
  return [
    "### Nothing worth changing",
    rest.length > 0
      ? `No setting stands out. What is left is ${whyFolded(rest, "too small", "too uncertain")} to be worth a change on its own.`
      : "The settings hold up: no change would save enough to be worth making.",
  ];
}

function item(each: Recommendation, rate: TuningJobReport["runRate"], money: MoneyPrinter): string {
  const title = escapeText(each.title);
  const head = each.change
    ? `**${escapeCode(each.change.parameter)} ${value(each.change.from)} → ${value(each.change.to)}.** ${title}`
    : `**${title}**`;
  const together = each.alsoChange
    .map((more) => `${escapeCode(more.parameter)} ${value(more.to)}`)
    .join(", ");
  const effects = [
    each.savingUsd && money.shown && !isNothing(each.savingUsd)
      ? `about **${bold(money.estimate(each.savingUsd))} less a run`
      : "",
    each.savingSeconds ? `about ${durationRange(each.savingSeconds)} less waiting` : "",
  ].filter(Boolean);
  if (each.perMonth && rate && money.inDollars && !isNothing(each.perMonth.savingUsd))
    effects.push(
      `${money.estimate(each.perMonth.savingUsd)} a month at the rate of runs seen (${rate.runs} in ${counted(Math.round(rate.days), "day")})`,
    );
  const effect = effects.length > 0 ? `: ${keptTogether(effects.join(", "))}` : "";
  const also = together ? ` (together with ${together})` : "";
  const lines = [
    `${head}${also}${effect}.`,
    escapeProse(each.evidence),
    `*Risk: ${escapeProse(each.risk)} Confidence: ${each.confidence}.*`,
  ];
  return lines.join("  \n   ");
}

/** `$28 ($19 to $37)` with the figure alone in bold; the opening stars are already there. */
function bold(estimate: string): string {
  const [figure, ...range] = estimate.split(" (");
  return range.length > 0 ? `${figure}** (${range.join(" (")}` : `${estimate}**`;
}

function value(of: string | number | null): string {
  return of === null ? "unset" : escapeText(String(of));
}

function words(count: number): string {
  return (
    ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"][count] ?? String(count)
  );
}

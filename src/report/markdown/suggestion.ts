import type { Suggestion } from "../../suggest/suggest.ts";
import type { RenderContext } from "../context.ts";
import { escapeCode, escapeProse, escapeText } from "../escape.ts";
import { durationRange } from "../format.ts";
import type { TuningJobReport } from "../schema.ts";
import { isNothing, type MoneyPrinter } from "./money.ts";

/**
 * A review comment that GitHub offers to apply: the change, what it is worth and what it risks, and the new lines.
 *
 * @param reportUrl Where the report is that gives the advice.
 */
export function suggestionComment(
  { argument, alsoReadAt, sharesLines, recommendation, tuningJob, text }: Suggestion,
  money: MoneyPrinter,
  reportUrl: string,
): string {
  const { change, savingUsd, savingSeconds, evidence, risk, confidence } = recommendation;
  const worth = savingUsd && !isNothing(savingUsd) ? money.estimate(savingUsd) : "not shown";
  const effects = [
    worth === "not shown" ? "" : `about **${worth}** less a run`,
    savingSeconds ? `about ${durationRange(savingSeconds)} less waiting` : "",
  ].filter(Boolean);
  const value = (of: string | number | null | undefined): string => escapeText(String(of ?? "unset"));
  const effect = effects.length > 0 ? `: ${effects.join(", ")}` : "";
  const longestFence = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longestFence + 1);
  return [
    `**${escapeCode(argument)} ${value(change?.from)} → ${value(change?.to)}**${effect}. ${escapeProse(evidence)} *Risk: ${escapeProse(risk)} Confidence: ${confidence}.*`,
    alsoReadAt.length > 0
      ? `The same value is read at ${alsoReadAt.length > 1 ? "lines" : "line"} ${alsoReadAt.slice(0, 5).join(", ")} as well.`
      : "",
    sharesLines
      ? "Another suggestion changes the same line: GitHub applies one of them, and calls the other outdated then."
      : "",
    `${fence}suggestion\n${text}\n${fence}`,
    `<sub>From [the report](${reportUrl}) on ${escapeCode(tuningJob)}. To accept it is a push, which may start the training again.</sub>`,
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** Where advice has to be applied by hand, and why there is no suggestion to accept. */
export function placesToChange(job: TuningJobReport, { notes = [] }: RenderContext): string {
  const own = notes.filter(({ tuningJob }) => tuningJob === job.name);
  return own.map(({ text }) => `- ${escapeProse(text)}`).join("\n");
}

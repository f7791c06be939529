import { counted } from "../../model/counted.ts";
import type { TunerChange } from "../../suggest/settings.ts";
import type { RenderContext } from "../context.ts";
import { escapeCode, escapeText } from "../escape.ts";
import { type Expected, expectedRun, notForecast } from "../forecast.ts";
import { duration, durationRange } from "../format.ts";
import type { TuningJobReport } from "../schema.ts";
import { moneyPrinter } from "./money.ts";

/** What a change of a tuner's settings is expected to cost, before anything runs. */
export function forecastMarkdown(job: TuningJobReport, change: TunerChange, context: RenderContext): string {
  const before = expectedRun(job, change.before);
  const after = expectedRun(job, change.after);
  const leftOut = notForecast(job, change.after).filter((name) =>
    change.changed.some(({ parameter }) => parameter === name),
  );
  const isTold = leftOut.length < change.changed.length;
  const sentences = isTold
    ? [costSentence(before, after, context, job.billing.currency), timeSentence(before, after)].filter(
        Boolean,
      )
    : [];
  return [
    `## Forecast: ${escapeCode(job.name)} with the settings of this pull request`,
    `**${sentences.join(" ") || "The earlier run does not tell what this change costs."}**`,
    change.changed
      .map(
        ({ parameter, before: old, after: now, place }) =>
          `- ${escapeCode(parameter)} ${shown(old)} → ${shown(now)} (${escapeCode(place)})`,
      )
      .join("\n"),
    leftOut.length > 0
      ? `Not in the forecast, because the earlier run does not tell what it does: ${leftOut.map(escapeCode).join(", ")}.`
      : "",
    `<sub>From the ${counted(job.trials.total, "training job")} of ${escapeCode(job.name)}: an estimate with its 90 % range, if the new ones cost about as much each. Nothing has run yet.</sub>`,
  ]
    .filter(Boolean)
    .join("\n\n");
}

function costSentence(before: Expected, after: Expected, { money }: RenderContext, currency: string): string {
  if (!before.costUsd || !after.costUsd || money === "off") return "";
  const printer = moneyPrinter(money, before.costUsd.estimate, currency);
  const of = money === "relative" ? " of what it was" : "";
  const from = printer.estimate({
    ...before.costUsd,
    low: before.costUsd.estimate,
    high: before.costUsd.estimate,
  });
  return `This change takes the expected cost from ${from} to ${printer.estimate(after.costUsd)}${of}.`;
}

function timeSentence({ wallClockSeconds: before }: Expected, { wallClockSeconds: after }: Expected): string {
  return before && after
    ? `The wall clock goes from about ${duration(before.estimate)} to ${durationRange(after)}.`
    : "";
}

function shown(value: string | number | boolean | null): string {
  return value === null ? "unset" : escapeText(String(value));
}

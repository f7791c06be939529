import { escapeCode, escapeText } from "../escape.ts";
import { duration, objectiveValue } from "../format.ts";
import type { Difference, TuningJobReport } from "../schema.ts";
import type { MoneyPrinter } from "./money.ts";

type Pair = Difference["costUsd"];

/** What changed since the last run of the tuner on the base branch, and how much of it chance could do; empty without one. */
export function differenceLine({ difference }: TuningJobReport, money: MoneyPrinter): string {
  if (!difference) return "";
  const { costUsd, billableSeconds, wallClockSeconds, trials, bestObjective, settings } = difference;
  const priced = costUsd.before !== null && costUsd.after !== null && money.amount(1) !== "not shown";
  const parts = [
    priced
      ? change("cost", costUsd, (usd) => money.amount(usd))
      : change("billable time", billableSeconds, duration),
    change("wall clock", wallClockSeconds, duration),
    trials.before === trials.after ? "" : change("training jobs", trials, String),
    change("best objective", bestObjective, objectiveValue, (noise) =>
      objectiveValue(Number(noise.toPrecision(2))),
    ),
  ].filter(Boolean);
  const noisy = parts.some((part) => part.includes("±"));
  const label = difference.url
    ? `[${escapeText(difference.label)}](${difference.url})`
    : escapeText(difference.label);
  const changed = settings.map(
    ({ parameter, before, after }) =>
      `${escapeCode(parameter)} ${escapeText(String(before ?? "unset"))} → ${escapeText(String(after ?? "unset"))}`,
  );
  return [
    `**Since ${escapeCode(difference.name)} (${label}):** ${parts.join(", ")}.`,
    noisy ? "± is by how much two runs of the same settings may differ." : "",
    changed.length > 0 ? `Changed settings: ${changed.join(", ")}.` : "The settings are the same.",
  ]
    .filter(Boolean)
    .join(" ");
}

function change(
  what: string,
  { before, after, noise }: Pair,
  print: (value: number) => string,
  printNoise = print,
): string {
  if (before === null || after === null) return "";
  const values = `${what} ${print(before)} → ${print(after)}`;
  if (noise === null) return values;
  return `${values} (${Math.abs(after - before) <= noise ? "within" : "beyond"} ±${printNoise(noise)})`;
}

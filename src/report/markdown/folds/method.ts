import { escapeCode, escapeProse, escapeText } from "../../escape.ts";
import { hourlyRate } from "../../format.ts";
import type { TuningJobReport } from "../../schema.ts";
import { details } from "../details.ts";

const GAPS_SHOWN = 40;

/** Rates with their sources, what the columns mean, and every gap with its remedy. */
export function methodFold(job: TuningJobReport, showRates: boolean): string {
  const rates = job.rates.map((rate) => rateWords(rate, job.billing.currency, showRates));
  const gaps = job.gaps.slice(0, GAPS_SHOWN).map((gap) => `- ${escapeProse(gap)}`);
  const more = job.gaps.length - gaps.length;
  if (more > 0) gaps.push(`- ${more} more in the report files.`);
  const blocks = [
    rates.length > 0 ? `Rates. ${rates.join("; ")}.` : "",
    "*Unstopped* and *one at a time* mean the same trials in the same order; a real search would have chosen other trials. Ranges are 90 % prediction intervals.",
    showRates && !job.runRate && job.recommendations.some(({ savingUsd }) => savingUsd)
      ? "What a change saves by month is not said: one run does not tell how often its tuner is run."
      : "",
    gaps.length > 0 ? `Not known:\n\n${gaps.join("\n")}` : "",
  ].filter(Boolean);
  return details("How this was computed, and what is not known", blocks.join("\n\n"));
}

/** `ml.m5.4xlarge: $0.922 an hour, AWS price list, 2026-10-01`. */
function rateWords(rate: TuningJobReport["rates"][number], currency: string, showRates: boolean): string {
  const price = showRates ? ` ${hourlyRate(rate.usdPerHour, currency)} an hour,` : "";
  const asOf = rate.asOf ? `, ${escapeText(rate.asOf)}` : "";
  const note = rate.note ? ` (${escapeProse(rate.note)})` : "";
  return `${escapeCode(rate.instanceType)}${rate.market === "spot" ? " (spot)" : ""}:${price} ${RATE_WORDS[rate.source]}${asOf}${note}`;
}

const RATE_WORDS: Readonly<Record<TuningJobReport["rates"][number]["source"], string>> = {
  override: "given by you",
  bill: "from the account's own bill",
  "price-list": "AWS price list",
  "built-in": "built-in table of published prices",
  "built-in-derived": "derived from EC2 prices, not a published price",
};

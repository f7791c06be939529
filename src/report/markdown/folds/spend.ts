import { markdownTable } from "markdown-table";
import { escapeText } from "../../escape.ts";
import { duration, percent } from "../../format.ts";
import type { TuningJobReport } from "../../schema.ts";
import { billSentences } from "../bill.ts";
import { details } from "../details.ts";
import { mermaidNumber, mermaidText, PIE, picture } from "../mermaid.ts";
import type { MoneyPrinter } from "../money.ts";

/** Where the money went, by outcome of the trials; a pie where there is more than one slice. */
export function spendFold(job: TuningJobReport, money: MoneyPrinter, drawn: boolean): string {
  const whole = job.actual.costUsd;
  if (job.spend.length === 0) return "";
  const share = (costUsd: number | null): string =>
    whole !== null && whole > 0 && costUsd !== null ? percent(costUsd / whole) : "not known";
  const rows = job.spend.map((part) => [
    part.label,
    money.amount(part.costUsd),
    share(part.costUsd),
    duration(part.billableSeconds),
  ]);
  const table = markdownTable([["", "cost", "share", "instance time"], ...rows], {
    align: ["l", "r", "r", "r"],
  });
  const slices = job.spend.filter((part) => (part.costUsd ?? part.billableSeconds) > 0);
  const pie =
    slices.length > 1 && whole !== null && whole > 0 && slices.every((part) => part.costUsd !== null)
      ? picture(
          {
            source: [
              PIE,
              "    title Where the money went (% of cost)",
              ...slices.map(
                (part) =>
                  `    "${mermaidText(part.label)}" : ${mermaidNumber((100 * (part.costUsd ?? 0)) / whole)}`,
              ),
            ].join("\n"),
            told: `Of the cost, ${slices.map((part) => `${share(part.costUsd)} paid for ${part.label}`).join("; ")}.`,
          },
          drawn,
        )
      : "";
  const blocks = [pie, table, failureReasons(job), ...billSentences(job, money)].filter(Boolean);
  return details("Where the money went", blocks.join("\n\n"));
}

const REASONS_SHOWN = 5;

function failureReasons(job: TuningJobReport): string {
  const reasons = Map.groupBy(
    job.trialDetails.filter((trial) => trial.outcome === "failed"),
    (trial) => trial.failureReason?.split(/\r?\n/, 1)[0] ?? "no reason recorded",
  );
  const sorted = [...reasons].sort((a, b) => b[1].length - a[1].length);
  const lines = sorted
    .slice(0, REASONS_SHOWN)
    .map(([reason, trials]) => `${trials.length} failed: ${escapeText(reason)}`);
  const more = sorted.length - REASONS_SHOWN;
  return [...lines, ...(more > 0 ? [`${more} more kinds of failure are in the report files.`] : [])].join(
    "  \n",
  );
}

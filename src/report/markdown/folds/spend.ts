import { markdownTable } from "markdown-table";
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
    ...(money.inDollars ? [money.amount(part.costUsd)] : []),
    share(part.costUsd),
    duration(part.billableSeconds),
  ]);
  const head = ["", ...(money.inDollars ? ["cost"] : []), "share of the cost", "instance time"];
  const table = markdownTable([head, ...rows], { align: ["l", ...head.slice(1).map(() => "r")] });
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
  const blocks = [pie, table, ...billSentences(job, money)].filter(Boolean);
  return details("Where the money went", blocks.join("\n\n"));
}

import type { RenderContext } from "../context.ts";
import { escapeProse, escapeText } from "../escape.ts";
import { gateLine } from "../gate-line.ts";
import type { TuningReport } from "../schema.ts";
import { ownCost } from "./bill.ts";

/** What a person has to act on stands first; a gate that passed says nothing. */
export function gateLines({ gate }: TuningReport, money: RenderContext["money"]): string {
  const lines = (gate?.conditions ?? [])
    .filter((each) => each.outcome !== "passed")
    .map((each) => `> ${escapeText(gateLine(each, money === "usd"))}`);
  return lines.length > 0 ? `> [!WARNING]\n${lines.join("\n>\n")}` : "";
}

/** What is missing, and would be thought to be counted. */
export function notReadLines(lines: readonly string[], from: "report" | "audit"): string {
  return lines.map((line) => `> **Not in this ${from}:** ${escapeProse(line)}`).join("\n>\n");
}

/** The last lines of a report: what was asked of AWS, for which commit, by which run, and the hidden marker. */
export function footerLine(report: TuningReport, context: RenderContext): string {
  const unsettled = report.tuningJobs.some((job) => job.billing.settled === false);
  const parts = [
    ownCost(report, context.money === "usd"),
    unsettled ? "Billing is not settled yet." : "",
    context.commit ? `Commit <code>${context.commit.slice(0, 8)}</code>.` : "",
    context.links.workflowRun ? `[Workflow run](${context.links.workflowRun}).` : "",
    `${["sagemaker-tuning-report", context.version].filter(Boolean).join(" ")}, ${report.generatedAt.slice(0, 16).replace("T", " ")} UTC.`,
  ].filter(Boolean);
  return `<sub>${parts.join(" ")}</sub>${context.marker ? `\n\n${context.marker}` : ""}`;
}

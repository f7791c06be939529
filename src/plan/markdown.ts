import { markdownTable } from "markdown-table";
import { escapeCode, escapeProse } from "../report/escape.ts";
import { duration, durationRange, money, moneyRange, objectiveRange } from "../report/format.ts";
import type { Plan, PlannedSetting } from "./plan.ts";

/** The plan as GitHub-flavoured Markdown. */
export function renderPlan(plan: Plan): string {
  const limits = [
    plan.budgetUsd === null ? "" : `for at most ${money(plan.budgetUsd)}`,
    plan.deadlineSeconds === null ? "" : `in at most ${duration(plan.deadlineSeconds)}`,
  ].filter(Boolean);
  const rows = plan.settings.map((setting) => cells(setting));
  const table = markdownTable(
    [
      [
        "",
        "max jobs",
        "in parallel",
        "early stopping",
        ...(plan.settings.some((setting) => setting.spot) ? ["spot"] : []),
        "cost",
        "wall clock",
        `best ${escapeCode(plan.objective.metric)}`,
      ],
      ...rows.map((row) => (plan.settings.some((setting) => setting.spot) ? row : row.toSpliced(4, 1))),
    ],
    { align: ["l", "r", "r"] },
  );
  return `${[
    `## Plan for the next run${limits.length > 0 ? ` ${limits.join(" and ")}` : ""}`,
    sentence(plan),
    table,
    "Each row is a choice: none costs less, ends sooner and finds a better model than another.",
    plan.notes.map((note) => `- ${escapeProse(note)}`).join("\n"),
  ].join("\n\n")}\n`;
}

function sentence({ settings, objective }: Plan): string {
  const best = settings.find((setting) => setting.recommended);
  if (!best) return "";
  const cost = best.costUsd ? ` about ${moneyRange(best.costUsd)} and` : "";
  return `**Set \`MaxNumberOfTrainingJobs\` to ${best.maxJobs}, \`MaxParallelTrainingJobs\` to ${best.maxParallelJobs} and \`TrainingJobEarlyStoppingType\` to \`${best.earlyStopping}\`${best.spot ? ", on managed spot" : ""}: expect${cost} ${durationRange(best.wallClockSeconds)}, with a best ${escapeCode(objective.metric)} of ${objectiveRange(best.objective)}.**`;
}

function cells(setting: PlannedSetting): string[] {
  return [
    setting.recommended ? "**recommended**" : "",
    String(setting.maxJobs),
    String(setting.maxParallelJobs),
    setting.earlyStopping,
    setting.spot ? "yes" : "no",
    setting.costUsd ? moneyRange(setting.costUsd) : "no price",
    durationRange(setting.wallClockSeconds),
    objectiveRange(setting.objective),
  ];
}

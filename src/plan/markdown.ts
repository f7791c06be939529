import { markdownTable } from "markdown-table";
import { escapeCode, escapeProse } from "../report/escape.ts";
import { duration, durationRange, money, moneyRange, objectiveRange } from "../report/format.ts";
import type { Plan, PlannedSetting } from "./schema.ts";

/** The plan as GitHub-flavoured Markdown. */
export function renderPlan(plan: Plan): string {
  const limits = [
    plan.budgetUsd === null ? "" : `for at most ${money(plan.budgetUsd, plan.currency)}`,
    plan.deadlineSeconds === null ? "" : `in at most ${duration(plan.deadlineSeconds)}`,
  ].filter(Boolean);
  const rows = plan.settings.map((setting) => cells(setting, plan));
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
  const finds = plan.settings.some(({ costUsd }) => costUsd !== null)
    ? "none costs less, ends sooner and finds a better model than another."
    : "none ends sooner and finds a better model than another.";
  return `${[
    `## Plan for the next run${limits.length > 0 ? ` ${limits.join(" and ")}` : ""}`,
    sentence(plan),
    table,
    plan.settings.some(({ spotBasis }) => spotBasis !== null && spotBasis !== "recorded")
      ? `Each row is a choice: of those on demand ${finds}`
      : `Each row is a choice: ${finds}`,
    plan.notes.map((note) => `- ${escapeProse(note)}`).join("\n"),
  ].join("\n\n")}\n`;
}

function sentence({ settings, objective, currency, strategy }: Plan): string {
  const best = settings.find((setting) => setting.recommended);
  if (!best) return "";
  const beside = best.alsoChange.map(({ parameter, to }) => `${escapeCode(parameter)} ${to}`).join(", ");
  const spot = best.spot ? `, on managed spot${beside && ` (${beside})`}` : "";
  const cost = best.costUsd ? ` about ${moneyRange(best.costUsd, currency)} and` : "";
  const set = strategy === "Hyperband" ? "Keep Hyperband and set" : "Set";
  return `**${set} \`MaxNumberOfTrainingJobs\` to ${best.maxJobs}, \`MaxParallelTrainingJobs\` to ${best.maxParallelJobs} and \`TrainingJobEarlyStoppingType\` to \`${best.earlyStopping}\`${spot}: expect${cost} ${wallClock(best)}, with a best ${escapeCode(objective.metric)} of ${objectiveRange(best.objective)}.**`;
}

/** No run takes no time: a range that reaches down to nothing is said by its upper end alone. */
function wallClock({ wallClockSeconds }: PlannedSetting): string {
  return durationRange(wallClockSeconds).replace("(0 s to ", "(up to ");
}

const SPOT = { recorded: "yes", "own-spot-jobs": "yes, by other jobs", published: "yes, stated range" };

function cells(setting: PlannedSetting, { strategy, currency }: Plan): string[] {
  return [
    setting.recommended ? "**recommended**" : "",
    String(setting.maxJobs),
    String(setting.maxParallelJobs),
    strategy === "Hyperband" ? "by Hyperband" : setting.earlyStopping,
    setting.spot ? SPOT[setting.spotBasis ?? "recorded"] : "no",
    setting.costUsd ? moneyRange(setting.costUsd, currency) : "no price",
    wallClock(setting),
    objectiveRange(setting.objective),
  ];
}

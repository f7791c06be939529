import { markdownTable } from "markdown-table";
import { escapeCode, escapeProse } from "../../escape.ts";
import { durationRange, objectiveValue, percent } from "../../format.ts";
import type { TuningJobReport } from "../../schema.ts";
import { details } from "../details.ts";
import { keptTogether } from "../kept-together.ts";
import type { MoneyPrinter } from "../money.ts";

/** What other stopping rules would have done to the same trials: cost, time, and whether the best would have survived. */
export function policiesFold(job: TuningJobReport, money: MoneyPrinter): string {
  const told = job.policies.filter((policy) => policy.wallClockSeconds !== null);
  if (told.length < 2) return "";
  const head = ["rule", ...(money.shown ? ["cost"] : []), "wall clock", "stopped", "best", "the winner lost"];
  const rows = told.map((policy) => [
    escapeCode(policy.name),
    ...(money.shown ? [money.estimate(policy.costUsd)] : []),
    policy.wallClockSeconds ? durationRange(policy.wallClockSeconds) : "not known",
    policy.endsAfterTrials === null
      ? String(policy.stoppedTrials ?? "not known")
      : `run ends after ${policy.endsAfterTrials}`,
    policy.bestObjective === null ? "not known" : objectiveValue(policy.bestObjective),
    policy.betterModelLostProbability === null ? "not known" : percent(policy.betterModelLostProbability),
  ]);
  const table = markdownTable([head, ...rows.map((row) => row.map(keptTogether))], {
    align: ["l", ...head.slice(1).map(() => "r")],
  });
  // What is said of one patience goes for all: the table has the numbers of each.
  const patient = job.policies.filter((policy) => policy.name.startsWith("not-improving-")).slice(1);
  const notes = job.policies
    .filter((policy) => !["", "What ran."].includes(policy.note) && !patient.includes(policy))
    .map((policy) => `- ${escapeCode(policy.name)}: ${escapeProse(policy.note)}`);
  return details(
    "What other stopping rules would have done",
    `The same trials, replayed under each rule. *The winner lost* counts replays, over shuffled orders and the rule's possible variants, in which the best trial was stopped or never started.\n\n${table}\n\n${notes.join("\n")}`,
  );
}

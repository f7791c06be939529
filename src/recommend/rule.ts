import type { Findings } from "../estimate/findings.ts";
import type { ReplayChanges } from "../estimate/next-run/next-run.ts";
import type { AnalysisConfig } from "../model/config.ts";
import type { Advice } from "../report/advice.ts";

/** What a rule says. What it saves is left to the replay of its effect, unless the rule knows better or has none. */
export type Draft = Omit<Advice, "effect" | "savingUsd" | "savingSeconds" | "counted"> &
  Partial<Pick<Advice, "effect" | "savingUsd" | "savingSeconds">>;

/** One kind of advice: `null` where the run gives no reason for it. */
export type Rule = (findings: Findings, config: AnalysisConfig, replay: ReplayChanges) => Draft | null;

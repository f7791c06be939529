import type { Findings } from "../estimate/findings.ts";
import type { Grade } from "../model/basis.ts";
import type { AnalysisConfig } from "../model/config.ts";
import type { Interval } from "../model/interval.ts";
import { enableEarlyStopping } from "./enable-early-stopping.ts";
import { fixFailingTrials } from "./fix-failing-trials.ts";
import { setMaxParallelJobs } from "./set-max-parallel-jobs.ts";

/** One setting to change, what it is worth, what it risks and how sure that is. */
export interface Advice {
  readonly id: "enable-early-stopping" | "fix-failing-trials" | "set-max-parallel-jobs";
  readonly title: string;
  readonly change: {
    readonly parameter: string;
    readonly from: string | number | null;
    readonly to: string | number | null;
  } | null;
  readonly savingUsd: Interval | null;
  /** Wall clock. */
  readonly savingSeconds: Interval | null;
  readonly confidence: Grade;
  readonly risk: string;
  readonly evidence: string;
}

export type Rule = (findings: Findings, config: AnalysisConfig) => Advice | null;

const RULES: readonly Rule[] = [enableEarlyStopping, setMaxParallelJobs, fixFailingTrials];

/** All advice that the rules give, the most money first. A running tuning job gets none. */
export function recommend(findings: Findings, config: AnalysisConfig): Advice[] {
  if (findings.counterfactuals === null) return [];
  return RULES.flatMap((rule) => rule(findings, config) ?? []).sort(
    (a, b) =>
      (b.savingUsd?.low ?? 0) - (a.savingUsd?.low ?? 0) ||
      (b.savingSeconds?.low ?? 0) - (a.savingSeconds?.low ?? 0),
  );
}

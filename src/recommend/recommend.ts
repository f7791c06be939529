import type { Findings, Recommended } from "../estimate/findings.ts";
import { nextRun, type ReplayChanges } from "../estimate/next-run/next-run.ts";
import type { AnalysisConfig } from "../model/config.ts";
import { signOf } from "../model/tuning-job.ts";
import type { Advice } from "../report/advice.ts";
import { addCompletionCriteria } from "./add-completion-criteria.ts";
import { avoidDuplicates } from "./avoid-duplicates.ts";
import { capMaxRuntime } from "./cap-max-runtime.ts";
import { changeInstanceType } from "./change-instance-type.ts";
import { changeSearchSpace } from "./change-search-space.ts";
import { enableEarlyStopping } from "./enable-early-stopping.ts";
import { fixEarlyStopping } from "./fix-early-stopping.ts";
import { fixFailingTrials } from "./fix-failing-trials.ts";
import { loosenEarlyStopping } from "./loosen-early-stopping.ts";
import { oncePerParameter } from "./once-per-parameter.ts";
import { recommended, takenTogether, type Uncounted } from "./recommended.ts";
import { reduceStartup } from "./reduce-startup.ts";
import type { Draft, Rule } from "./rule.ts";
import { setMaxJobs } from "./set-max-jobs.ts";
import { setMaxParallelJobs } from "./set-max-parallel-jobs.ts";
import { tagTuningJobs } from "./tag-tuning-jobs.ts";
import { useHyperband } from "./use-hyperband.ts";
import { useManagedSpot } from "./use-managed-spot.ts";
import { warmStart } from "./warm-start.ts";

const RULES: readonly Rule[] = [
  enableEarlyStopping,
  fixEarlyStopping,
  loosenEarlyStopping,
  useHyperband,
  addCompletionCriteria,
  setMaxJobs,
  setMaxParallelJobs,
  useManagedSpot,
  fixFailingTrials,
  avoidDuplicates,
  reduceStartup,
  capMaxRuntime,
  changeSearchSpace,
  changeInstanceType,
  warmStart,
  tagTuningJobs,
];

/**
 * All advice that the rules give, the surer before the less sure and then the most money first, and the run with all of it
 * taken. A running job gets none.
 */
export function recommend(
  findings: Findings,
  config: AnalysisConfig,
): { advice: Advice[]; recommended: Recommended | null } {
  const { job, durations, schedule, trials, courses, spend } = findings;
  if (durations === null) return { advice: [], recommended: null };
  const sign = signOf(job.objective?.goal);
  // What settings would do for trials that work, none of these tells.
  const allFailed = trials.length > 0 && trials.every(({ outcome }) => outcome === "failed");
  const rules = allFailed ? [fixFailingTrials, tagTuningJobs] : RULES;
  const replay = nextRun({ schedule, trials, courses, durations, spend, sign });
  const advice = oncePerParameter(
    rules
      .flatMap((rule) => rule(findings, config, replay) ?? [])
      .map((draft) => withSaving(draft, replay))
      .sort((a, b) => doubt(a) - doubt(b) || worth(b, config) - worth(a, config) || seconds(b) - seconds(a)),
  );
  const taken = takenTogether(advice);
  return {
    advice: advice.map((each) => ({ ...each, counted: taken.includes(each) })),
    recommended: recommended(findings, taken, replay),
  };
}

function withSaving(draft: Draft, replay: ReplayChanges): Uncounted {
  const effect = draft.effect ?? null;
  const replayed = effect && replay([effect]);
  return {
    ...draft,
    effect,
    savingUsd: draft.savingUsd !== undefined ? draft.savingUsd : (replayed?.savingUsd ?? null),
    savingSeconds:
      draft.savingSeconds !== undefined ? draft.savingSeconds : (replayed?.savingSeconds ?? null),
  };
}

/** What is little more than a guess stands after the rest, however much money it names. */
function doubt({ confidence }: Uncounted): number {
  return confidence === "low" || confidence === "indicative" ? 1 : 0;
}

/** The low end in USD, waiting included where it has a value. */
function worth({ savingUsd, savingSeconds }: Uncounted, { waitValueUsdPerHour }: AnalysisConfig): number {
  const waiting = ((waitValueUsdPerHour ?? 0) * (savingSeconds?.low ?? 0)) / 3600;
  return Math.max(0, savingUsd?.low ?? 0) + Math.max(0, waiting);
}

function seconds({ savingSeconds }: Uncounted): number {
  return savingSeconds?.low ?? 0;
}

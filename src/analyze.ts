import { lastSeen } from "./estimate/billing/last-seen.ts";
import { resolveRates } from "./estimate/billing/rates.ts";
import { reconcile } from "./estimate/billing/reconcile.ts";
import { spend } from "./estimate/billing/spend.ts";
import { spotSavedUsd } from "./estimate/billing/spot.ts";
import { classify } from "./estimate/classify.ts";
import { counterfactuals } from "./estimate/counterfactuals.ts";
import { bestTrial, type Findings } from "./estimate/findings.ts";
import { parallelismFrontier } from "./estimate/frontier.ts";
import { jobGaps } from "./estimate/job-gaps.ts";
import { chooseParallelism } from "./estimate/parallelism.ts";
import { readCourses } from "./estimate/policy/courses.ts";
import { policies } from "./estimate/policy/policies.ts";
import { lostModelRisk } from "./estimate/risk.ts";
import { runRate } from "./estimate/run-rate.ts";
import { readSchedule } from "./estimate/schedule.ts";
import { searchLength } from "./estimate/search-length/search-length.ts";
import { shortcutSavedUsd } from "./estimate/shortcut.ts";
import { estimateUnstopped } from "./estimate/unstopped.ts";
import type { Condition } from "./gate/condition.ts";
import { figuresOf } from "./gate/figures.ts";
import { judge } from "./gate/gate.ts";
import type { AnalysisConfig } from "./model/config.ts";
import type { Observations } from "./model/observations.ts";
import type { TuningJob } from "./model/tuning-job.ts";
import { recommend } from "./recommend/recommend.ts";
import { tuningReport } from "./report/report.ts";
import type { TuningJobReport, TuningReport } from "./report/schema.ts";
import { tuningJobReport } from "./report/tuning-job-report.ts";

export interface Analysis {
  readonly report: TuningReport;
  /** What the report was made from, by tuning job in the same order. */
  readonly findings: readonly Findings[];
}

/**
 * The whole product: what was observed of some tuning jobs becomes one report.
 *
 * @param now seconds since the epoch: the end of what still runs, and the age of a bill.
 * @param conditions that the report is held against.
 */
export function analyze(
  config: AnalysisConfig,
  observations: readonly Observations[],
  now: number,
  conditions: readonly Condition[] = [],
): Analysis {
  const all = observations.map((each) => each.tuningJob);
  const jobs = observations.map((each) => analyzeTuningJob(config, each, all, now));
  const currency = observations.find((each) => each.bill?.length)?.bill?.[0]?.currency ?? "USD";
  const report = tuningReport(
    jobs.map((job) => job.report),
    observations.map((each) => each.collection),
    currency,
    now,
  );
  const gate = judge(conditions, figuresOf(report, null));
  return {
    report: { ...report, gate: gate && { ...gate, conditions: [...gate.conditions] }, audit: null },
    findings: jobs.map((job) => job.findings),
  };
}

function analyzeTuningJob(
  config: AnalysisConfig,
  observations: Observations,
  all: readonly TuningJob[],
  now: number,
): { report: TuningJobReport; findings: Findings } {
  const job = observations.tuningJob;
  const trials = classify(job, observations.trials);
  const rates = resolveRates(observations, config, now);
  const asOf = lastSeen(job, trials);
  const spent = spend(trials, rates, asOf);
  const schedule = readSchedule(job, trials, asOf);
  const ended = job.endedAt !== null && trials.length > 0;
  const best = bestTrial(job, trials);
  const durations = ended ? estimateUnstopped(job, trials) : null;
  const found = durations && counterfactuals(schedule, trials, spent, durations);
  const courses = readCourses(job, trials);
  const risk = ended ? lostModelRisk(job, trials) : null;
  const findings: Findings = {
    job,
    trials,
    spend: spent,
    schedule,
    frontier: parallelismFrontier(schedule, trials),
    durations,
    counterfactuals: found,
    risk,
    courses,
    policies:
      found && durations && risk
        ? policies({ job, schedule, courses, spent, durations, found, risk, best })
        : [],
    searchLength: ended ? searchLength(job, trials, spent) : null,
    parallelism: ended
      ? chooseParallelism(job, trials, schedule, spent, observations.quota, config.waitValueUsdPerHour)
      : null,
    best,
  };
  const supplement = {
    ...recommend(findings, config),
    runRate: runRate(job, all),
    spotSavedUsd: spotSavedUsd(trials, spent.perTrial),
    shortcutSavedUsd: shortcutSavedUsd(trials, spent),
    reconciliation: reconcile(observations, spent, config),
    gaps: [...observations.gaps, ...jobGaps(job, trials), ...rates.gaps, ...(durations?.gaps ?? [])],
  };
  return { report: tuningJobReport(findings, supplement, config), findings };
}

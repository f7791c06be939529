import { billedApart } from "./estimate/billing/billed-apart.ts";
import { lastSeen } from "./estimate/billing/last-seen.ts";
import { resolveRates } from "./estimate/billing/rates.ts";
import { reconcile } from "./estimate/billing/reconcile.ts";
import { spend } from "./estimate/billing/spend.ts";
import { spotSaving } from "./estimate/billing/spot.ts";
import { spotOutlook } from "./estimate/billing/spot-outlook.ts";
import { classify } from "./estimate/classify.ts";
import { counterfactuals } from "./estimate/counterfactuals.ts";
import { bestTrial, type Findings } from "./estimate/findings.ts";
import { parallelismFrontier } from "./estimate/frontier.ts";
import { hindrances } from "./estimate/hindrances.ts";
import { jobGaps } from "./estimate/job-gaps.ts";
import { leaks } from "./estimate/leaks/leaks.ts";
import { chooseParallelism } from "./estimate/parallelism.ts";
import { readCourses } from "./estimate/policy/courses.ts";
import { type IdentifiedRule, identifyRule, type SeenJob } from "./estimate/policy/identify.ts";
import { policies } from "./estimate/policy/policies.ts";
import { lostModelRisk } from "./estimate/risk.ts";
import { readSchedule } from "./estimate/schedule.ts";
import { searchLength } from "./estimate/search-length/search-length.ts";
import { shortcutSavedUsd } from "./estimate/shortcut.ts";
import { estimateUnstopped } from "./estimate/unstopped.ts";
import type { AnalysisConfig } from "./model/config.ts";
import type { Observations } from "./model/observations.ts";
import type { ClassifiedTrial } from "./model/trial.ts";
import { countedTrials, isOver } from "./model/tuning-job.ts";
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
 */
export function analyze(
  config: AnalysisConfig,
  observations: readonly Observations[],
  now: number,
): Analysis {
  const seen = observations.map(see);
  const rule = identifyRule(seen);
  const jobs = seen.map((each) => analyzeTuningJob(config, each, rule, seen, now));
  const report = tuningReport(
    jobs.map((job) => job.report),
    observations.map((each) => each.collection),
    now,
  );
  return {
    report: { ...report, gate: null, audit: null },
    findings: jobs.map((job) => job.findings),
  };
}

interface Seen extends SeenJob {
  readonly observations: Observations;
  readonly trials: readonly ClassifiedTrial[];
}

function see(observations: Observations): Seen {
  const job = observations.tuningJob;
  const trials = classify(job, observations.trials);
  return { observations, job, trials, courses: readCourses(job, trials) };
}

function analyzeTuningJob(
  config: AnalysisConfig,
  { observations, job, trials, courses }: Seen,
  rule: IdentifiedRule | null,
  runs: readonly Seen[],
  now: number,
): { report: TuningJobReport; findings: Findings } {
  const { quota } = observations;
  const rates = resolveRates(observations, config, now);
  const asOf = lastSeen(job, trials);
  const trialsNotRead = Math.max(0, countedTrials(job) - trials.length);
  const spent = spend(trials, rates, asOf, trialsNotRead);
  const schedule = readSchedule(job, trials, asOf);
  const running = trials.filter(({ outcome }) => outcome === "running").length;
  const ended = isOver(job, running) && trials.length > 0;
  const best = bestTrial(job, trials);
  const durations = ended ? estimateUnstopped(job, trials) : null;
  const found = durations && counterfactuals(schedule, trials, spent, durations);
  const risk = ended ? lostModelRisk(job, trials) : null;
  const reconciliation = reconcile(observations, rates);
  const findings: Findings = {
    job,
    trials,
    spend: spent,
    spot: spotSaving(job, trials, spent.perTrial, rates),
    spotOutlook: spotOutlook(trials, spent, observations.pastSpotJobs),
    schedule,
    frontier: parallelismFrontier(schedule, trials),
    durations,
    counterfactuals: found,
    risk,
    courses,
    policies:
      found && durations && risk
        ? policies({ job, schedule, courses, spent, durations, found, risk, best, rule })
        : [],
    searchLength: ended ? searchLength(job, trials, spent) : null,
    parallelism: ended
      ? chooseParallelism({ job, trials, schedule, spend: spent, quota }, config.waitValueUsdPerHour)
      : null,
    quota,
    hindrances: ended ? hindrances(job, courses) : [],
    leaks: leaks({ observations, courses, spend: spent, runs, rates, bill: reconciliation, config }),
    best,
  };
  const supplement = {
    ...recommend(findings, config),
    trialsNotRead,
    rates,
    billedApart: billedApart(trials, rates),
    shortcutSavedUsd: shortcutSavedUsd(trials, spent),
    reconciliation,
    gaps: [...observations.gaps, ...jobGaps(job, trials), ...rates.gaps, ...(durations?.gaps ?? [])],
  };
  return { report: tuningJobReport(findings, supplement, config), findings };
}

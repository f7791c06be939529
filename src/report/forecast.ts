import type { Interval } from "../model/interval.ts";
import { interval } from "../model/interval.ts";
import type { TuningJobReport } from "./schema.ts";

/** What a run is expected to cost and to take. */
export interface Expected {
  readonly costUsd: Interval | null;
  readonly wallClockSeconds: Interval | null;
}

/** Settings of a tuner by the API's names; what is not there is as it ran. */
export type TunerSettings = Readonly<Record<string, string | number | boolean | null>>;

const JOBS = "ResourceLimits.MaxNumberOfTrainingJobs";
const PARALLEL = "ResourceLimits.MaxParallelTrainingJobs";
const EARLY = "TrainingJobEarlyStoppingType";
const CRITERIA = "TuningJobCompletionCriteria.BestObjectiveNotImproving.MaxNumberOfTrainingJobsNotImproving";
/** What a forecast knows about. */
const KNOWN: readonly string[] = [JOBS, PARALLEL, EARLY, CRITERIA];

/** Two-sided 90 % of a normal distribution. */
const Z90 = 1.645;
const FEWEST_TRIALS = 5;

/** Which of some changed settings a forecast leaves out, because the earlier run does not tell what they do. */
export function notForecast(job: TuningJobReport, settings: TunerSettings): string[] {
  return Object.entries(settings).flatMap(([name, value]) =>
    !KNOWN.includes(name) || (name === CRITERIA && value !== null && policyOf(job, settings) === null)
      ? [name]
      : [],
  );
}

/**
 * What a run with other settings would cost, from an earlier run: what its trials cost, with the replayed cost of another
 * stopping policy, and the time of its replayed schedule on other slots. The interval is that of a sum of new trials that
 * differ as those did, around a mean that is known from so many; a policy adds its own.
 */
export function expectedRun(job: TuningJobReport, settings: TunerSettings): Expected {
  const costs = job.trialDetails.flatMap(({ costUsd }) => costUsd ?? []);
  const trials = Number(settings[JOBS] ?? job.limits.maxJobs ?? job.trials.total);
  if (costs.length < FEWEST_TRIALS || job.actual.costIsAtLeast)
    return { costUsd: null, wallClockSeconds: null };
  const total = sum(costs);
  const mean = total / costs.length;
  const variance = sum(costs.map((cost) => (cost - mean) ** 2)) / (costs.length - 1);
  const policy = policyOf(job, settings);
  const ran = policy?.costUsd ?? { estimate: total, low: total, high: total };
  const factor = total > 0 ? ran.estimate / total : 1;
  const size = total > 0 ? costOfFirst(trials, costs) / total : 0;
  const sampling = Z90 * factor * Math.sqrt(variance * (trials + trials ** 2 / costs.length));
  const estimate = ran.estimate * size;
  const below = Math.hypot(sampling, (ran.estimate - ran.low) * size);
  const above = Math.hypot(sampling, (ran.high - ran.estimate) * size);
  const costUsd = interval(estimate, Math.max(0, estimate - below), estimate + above);
  return { costUsd, wallClockSeconds: wallClock(job, settings, size * factor, costUsd) };
}

/**
 * Cost of so many trials, in launch order: of those that ran, and for each further one the mean of the later half. Early
 * trials cost more than late ones, because a rule cannot stop what nothing went before.
 */
function costOfFirst(trials: number, costs: readonly number[]): number {
  const later = costs.slice(Math.floor(costs.length / 2));
  const further = Math.max(0, trials - costs.length);
  return sum(costs.slice(0, trials)) + (further * sum(later)) / later.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

/** The replay of another policy than the one that ran; `null` where that one stays. */
function policyOf(job: TuningJobReport, settings: TunerSettings): TuningJobReport["policies"][number] | null {
  // More trials than ran cannot be told to end by a criterion that was replayed on those.
  const criterion = sameTrials(job, settings) ? settings[CRITERIA] : null;
  const early = settings[EARLY];
  const name =
    typeof criterion === "number"
      ? `not-improving-${criterion}`
      : typeof early === "string" && early.toLowerCase() !== job.earlyStoppingType.toLowerCase()
        ? early.toLowerCase()
        : null;
  const found = job.policies.find((policy) => policy.name === name);
  return found?.costUsd ? found : null;
}

function sameTrials(job: TuningJobReport, settings: TunerSettings): boolean {
  return settings[JOBS] === undefined || Number(settings[JOBS]) === job.limits.maxJobs;
}

/** The earlier trials on so many slots, longer by as much as the work is more, as sure as the cost is. */
function wallClock(
  job: TuningJobReport,
  settings: TunerSettings,
  work: number,
  cost: Interval,
): Interval | null {
  const slots = Number(settings[PARALLEL] ?? job.limits.maxParallelJobs);
  const point = job.parallelismFrontier.find(({ maxParallelJobs }) => maxParallelJobs === slots);
  const seconds =
    slots === job.limits.maxParallelJobs ? job.actual.wallClockSeconds : (point?.wallClockSeconds ?? null);
  if (seconds === null || cost.estimate <= 0) return null;
  const estimate = seconds * work;
  return interval(estimate, (estimate * cost.low) / cost.estimate, (estimate * cost.high) / cost.estimate);
}

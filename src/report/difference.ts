import { tunerOf } from "../model/tuner.ts";
import { seededRandom } from "../stats/random.ts";
import { type EarlierRun, toldByMonth } from "./by-month.ts";
import { wholeCost } from "./cost-bounds.ts";
import type { Difference, TuningJobReport, TuningReport } from "./schema.ts";

/** What is kept of an earlier run of a tuner, to be compared with. */
export interface BaselineJob extends EarlierRun {
  readonly objective: { readonly metric: string; readonly goal: string } | null;
  /** By the API's names. */
  readonly settings: Readonly<Record<string, string | number | null>>;
  readonly costUsd: number | null;
  /** ISO 4217 code of the cost; `undefined` where an earlier version did not keep it. */
  readonly currency?: string | null | undefined;
  readonly billableSeconds: number;
  readonly wallClockSeconds: number;
  readonly trials: number;
  readonly bestObjective: number | null;
}

export interface Baseline {
  /** Where it was found, as a noun: "pull request #12". */
  readonly label: string;
  readonly url: string | null;
  readonly commit: string | null;
  readonly jobs: readonly BaselineJob[];
}

/** Two-sided 90 % of a normal distribution. */
const Z90 = 1.645;
const DRAWS = 400;

/** Sets each tuning job of a report beside its last run, which also tells how often its tuner is run. */
export function withDifferences(report: TuningReport, baseline: Baseline): TuningReport {
  return {
    ...report,
    tuningJobs: toldByMonth(report.tuningJobs, baseline.jobs).map((job) => {
      const before = lastRunOf(job, baseline, report.tuningJobs.length);
      return before ? { ...job, difference: difference(job, before, baseline) } : job;
    }),
  };
}

/** The settings of a tuning job that a person chooses, by the API's names. */
export function settingsOf(job: TuningJobReport): Record<string, string | number | null> {
  const types = job.trialDetails.flatMap((trial) => trial.instances.map(({ instanceType }) => instanceType));
  return {
    Strategy: job.strategy,
    "ResourceLimits.MaxNumberOfTrainingJobs": job.limits.maxJobs,
    "ResourceLimits.MaxParallelTrainingJobs": job.limits.maxParallelJobs,
    "ResourceLimits.MaxRuntimeInSeconds": job.limits.maxRuntimeSeconds,
    TrainingJobEarlyStoppingType: job.earlyStoppingType,
    "ResourceConfig.InstanceType": [...new Set(types)].sort().slice(0, 3).join(", ") || null,
    EnableManagedSpotTraining: String(job.trialDetails.some((trial) => trial.spot)),
  };
}

/** A tuning job as a later run is compared with it. */
export function baselineJob(job: TuningJobReport): BaselineJob {
  return {
    name: job.name,
    region: job.region,
    endedAt: job.endedAt,
    objective: job.objective,
    settings: settingsOf(job),
    costUsd: wholeCost(job),
    currency: job.actual.currency,
    billableSeconds: job.actual.billableSeconds,
    wallClockSeconds: job.actual.wallClockSeconds,
    trials: job.trials.total,
    bestObjective: job.actual.bestObjective,
  };
}

/** The last run of the same tuner: the same stem and objective, or the only one with that objective on both sides. */
function lastRunOf(job: TuningJobReport, baseline: Baseline, ofJobs: number): BaselineJob | null {
  const alike = baseline.jobs.filter(
    ({ name, objective }) =>
      name !== job.name &&
      objective?.metric === job.objective?.metric &&
      objective?.goal === job.objective?.goal,
  );
  const tuner = tunerOf(job.name);
  const named = alike.filter(({ name }) => tunerOf(name) === tuner);
  if (named.length > 0) return named.at(-1) ?? null;
  const only = alike.length === 1 && baseline.jobs.length === 1 && ofJobs === 1;
  return only ? (alike[0] ?? null) : null;
}

function difference(job: TuningJobReport, before: BaselineJob, baseline: Baseline): Difference {
  const after = baselineJob(job);
  const billable = numbers(job.trialDetails.map((trial) => trial.billableSeconds));
  const noiseSeconds = spreadOfSums(billable, after.trials + before.trials);
  const changed = Object.entries(after.settings).filter(
    ([name, value]) => name in before.settings && before.settings[name] !== value,
  );
  return {
    name: before.name,
    label: baseline.label,
    url: baseline.url,
    commit: baseline.commit,
    costUsd: {
      before: (before.currency ?? after.currency) === after.currency ? before.costUsd : null,
      after: after.costUsd,
      noise: costNoise(job, after.trials + before.trials),
    },
    billableSeconds: { before: before.billableSeconds, after: after.billableSeconds, noise: noiseSeconds },
    wallClockSeconds: {
      before: before.wallClockSeconds,
      after: after.wallClockSeconds,
      noise: noiseSeconds === null ? null : noiseSeconds / Math.max(1, job.limits.maxParallelJobs),
    },
    trials: { before: before.trials, after: after.trials, noise: null },
    bestObjective: { before: before.bestObjective, after: after.bestObjective, noise: spreadOfBest(job) },
    settings: changed.map(([parameter, value]) => ({
      parameter,
      before: before.settings[parameter] ?? null,
      after: value,
    })),
  };
}

function numbers(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}

/** Where the bill leaves the rate open, the cost differs by half of that range as well. */
function costNoise(
  { trialDetails, actual: { costRangeUsd } }: TuningJobReport,
  trials: number,
): number | null {
  const spread = spreadOfSums(numbers(trialDetails.map((trial) => trial.costUsd)), trials);
  return spread === null || !costRangeUsd ? spread : spread + (costRangeUsd.high - costRangeUsd.low) / 2;
}

/** By how much sums over so many trials differ by chance, at 90 %, where trials differ as these do. */
function spreadOfSums(values: readonly number[], trials: number): number | null {
  if (values.length < 5) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return Z90 * Math.sqrt(variance * trials);
}

/** By how much the best of two runs differs by chance, at 90 %: this run's objectives drawn again, twice. */
function spreadOfBest(job: TuningJobReport): number | null {
  const values = numbers(job.trialDetails.map((trial) => trial.objective));
  if (values.length < 5) return null;
  const random = seededRandom(1);
  const pick = job.objective?.goal === "Minimize" ? Math.min : Math.max;
  const best = (): number =>
    values.reduce(
      (found) => pick(found, values[Math.floor(random.uniform() * values.length)] ?? found),
      values[Math.floor(random.uniform() * values.length)] ?? 0,
    );
  const apart = Array.from({ length: DRAWS }, () => Math.abs(best() - best())).sort((a, b) => a - b);
  return apart[Math.floor(0.9 * DRAWS)] ?? null;
}

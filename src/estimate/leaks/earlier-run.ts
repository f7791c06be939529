import type { ClassifiedTrial } from "../../model/trial.ts";
import { tunerOf } from "../../model/tuner.ts";
import { signOf, type TuningJob } from "../../model/tuning-job.ts";
import type { Spend } from "../billing/spend.ts";
import { taken } from "./money.ts";

/** An earlier run of the same tuner that searched the same ranges, and from which this one could have begun. */
export interface EarlierRun {
  readonly name: string;
  readonly bestObjective: number;
  /** Trials of this run until it was as good, in launch order from 1; `null` where it never was. */
  readonly trialsUntilAsGood: number | null;
  /** Of this run's billed seconds, 0 to 1. */
  readonly shareUntilAsGood: number;
}

export interface OtherRun {
  readonly job: TuningJob;
  readonly trials: readonly ClassifiedTrial[];
}

/**
 * The last of the earlier runs with the same name stem, ranges and objective; `null` where there is none, or this run was
 * warm started. Only Bayesian search learns from the trials of another run.
 */
export function earlierRun(
  job: TuningJob,
  trials: readonly ClassifiedTrial[],
  spend: Spend,
  runs: readonly OtherRun[],
): EarlierRun | null {
  if (job.warmStart || job.strategy !== "Bayesian" || !job.objective || job.definitions.length !== 1)
    return null;
  const own = identity(job);
  const [last] = runs
    .filter(
      (run) => run.job.endedAt !== null && run.job.endedAt <= job.createdAt && identity(run.job) === own,
    )
    .sort((a, b) => (b.job.endedAt ?? 0) - (a.job.endedAt ?? 0));
  if (!last) return null;
  const sign = signOf(job.objective.goal);
  const scores = last.trials.flatMap((trial) => scoreOf(trial, sign) ?? []);
  if (scores.length === 0) return null;
  const best = scores.reduce((most, score) => Math.max(most, score));
  const at = trials.findIndex((trial) => (scoreOf(trial, sign) ?? Number.NEGATIVE_INFINITY) >= best);
  const until = at < 0 ? trials : trials.slice(0, at + 1);
  return {
    name: last.job.name,
    bestObjective: sign * best,
    trialsUntilAsGood: at < 0 ? null : at + 1,
    shareUntilAsGood: Math.min(1, taken(until, spend).share),
  };
}

/** What two runs have in common that search the same thing. */
function identity(job: TuningJob): string {
  const ranges = job.definitions.flatMap((definition) => definition.ranges);
  return JSON.stringify([
    tunerOf(job.name),
    job.region,
    job.objective,
    ranges.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  ]);
}

function scoreOf({ outcome, objective }: ClassifiedTrial, sign: 1 | -1): number | null {
  return objective === null || outcome === "failed" || outcome === "running" ? null : sign * objective;
}

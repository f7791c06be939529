import { tunerOf } from "../model/tuner.ts";
import type { TuningJob } from "../model/tuning-job.ts";

/** How often tuning jobs like one are run, as far as the tuning jobs at hand tell. */
export interface RunRate {
  readonly runsPerMonth: number;
  /** Tuning jobs that it was read from. */
  readonly runs: number;
  readonly days: number;
  /** What they share: the beginning of their names. */
  readonly namedLike: string;
}

const DAYS_PER_MONTH = 30.44;
const SECONDS_PER_DAY = 86_400;
/** Runs closer together than this are one afternoon's work, from which no month can be told. */
const FEWEST_DAYS = 7;

/**
 * The rate at which tuning jobs of the same series were started: those of the same tuner by name, and
 * those warm-started from them. `null` from a single run, or from runs within a week.
 */
export function runRate(job: TuningJob, all: readonly TuningJob[]): RunRate | null {
  const stem = tunerOf(job.name);
  const family = all.filter(
    (other) => tunerOf(other.name) === stem || related(job, other) || related(other, job),
  );
  const runs = new Map(family.map((each) => [each.arn, each.createdAt]));
  const times = [...runs.values()];
  const days = (Math.max(...times) - Math.min(...times)) / SECONDS_PER_DAY;
  if (times.length < 2 || days < FEWEST_DAYS) return null;
  return {
    runsPerMonth: ((times.length - 1) / days) * DAYS_PER_MONTH,
    runs: times.length,
    days,
    namedLike: stem,
  };
}

function related(child: TuningJob, parent: TuningJob): boolean {
  return child.warmStart?.parents.includes(parent.name) ?? false;
}

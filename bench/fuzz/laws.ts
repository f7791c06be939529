import type { TuningJobReport, TuningReport } from "../../src/report/schema.ts";

/** Yields every breach as a sentence. */
type Law = (report: TuningReport) => Iterable<string>;

const CENT = 0.01;

/** What must hold for every report, whatever the recording. */
export const LAWS: Readonly<Record<string, Law>> = {
  "every number is finite": finite,
  "intervals contain their estimate": intervals,
  "no money and no time is negative": notNegative,
  "unstopped is at least what ran": (report) => report.tuningJobs.flatMap((job) => [...unstopped(job)]),
  "parts add up to their totals": (report) => [
    ...report.tuningJobs.flatMap((job) => [...parts(job)]),
    ...totals(report),
  ],
};

function* values(of: unknown, path = "$"): Generator<[path: string, value: unknown]> {
  yield [path, of];
  if (typeof of !== "object" || of === null) return;
  for (const [key, value] of Object.entries(of)) yield* values(value, `${path}.${key}`);
}

function* finite(report: TuningReport): Generator<string> {
  for (const [path, value] of values(report)) {
    if (typeof value === "number" && !Number.isFinite(value)) yield `${path} is ${value}`;
  }
}

function isInterval(value: unknown): value is { estimate: number; low: number; high: number } {
  return (
    typeof value === "object" && value !== null && "estimate" in value && "low" in value && "high" in value
  );
}

function* intervals(report: TuningReport): Generator<string> {
  for (const [path, value] of values(report)) {
    if (!isInterval(value)) continue;
    const { estimate, low, high } = value;
    if (!(low <= estimate && estimate <= high)) yield `${path} is ${low} to ${high} and says ${estimate}`;
  }
}

/** What was paid and what was spent; what a change or spot would save may be a loss. */
const NEVER_NEGATIVE =
  /\.(actual|spend\.\d+|trialDetails\.\d+|rates\.\d+|unstopped|sequential|sequentialUnstopped|policies\.\d+|totals|collection)\.(?!spotSaved)(\w*[uU]sd\w*|\w*Seconds)(\.(low|estimate|high))?$|\.recommended\.(costUsd|wallClockSeconds)\.(low|estimate|high)$|\.savings\.earlyStopping\.(costUsd|billableSeconds)\.(low|estimate|high)$/;

function* notNegative(report: TuningReport): Generator<string> {
  for (const [path, value] of values(report)) {
    if (typeof value === "number" && value < 0 && NEVER_NEGATIVE.test(path)) yield `${path} is ${value}`;
  }
}

function* unstopped(job: TuningJobReport): Generator<string> {
  for (const trial of job.trialDetails) {
    const low = trial.unstoppedBillableSeconds?.low ?? Number.POSITIVE_INFINITY;
    if (low < less(trial.billableSeconds ?? 0)) yield `${trial.name} takes less when not stopped`;
  }
  if (!job.unstopped) return;
  const { actual } = job;
  if (job.unstopped.billableSeconds.low < less(actual.billableSeconds))
    yield "unstopped billable seconds are less";
  if (job.unstopped.wallClockSeconds.low < less(actual.wallClockSeconds))
    yield "the unstopped wall clock is less";
  if (job.unstopped.costUsd && job.unstopped.costUsd.low < less(actual.costUsd ?? 0))
    yield "unstopped costs less";
}

/** Sums of the same parts in another order differ in the last digits. */
function less(of: number): number {
  return of - Math.max(1e-6, 1e-9 * of);
}

function near(a: number, b: number, by: number): boolean {
  return Math.abs(a - b) <= Math.max(by, 1e-9 * Math.abs(b));
}

function* parts(job: TuningJobReport): Generator<string> {
  const { total, ...outcomes } = job.trials;
  const sum = (of: readonly (number | null)[]): number =>
    of.reduce<number>((all, each) => all + (each ?? 0), 0);
  if (sum(Object.values(outcomes)) !== total) yield "outcomes do not add up to the trials";
  if (job.trialDetails.length !== total) yield "the trials are not all there";
  const { costUsd, billableSeconds } = job.actual;
  if (costUsd !== null) {
    if (!near(sum(job.trialDetails.map((of) => of.costUsd)), costUsd, CENT))
      yield "costs of the trials do not add up";
    if (!near(sum(job.spend.map((of) => of.costUsd)), costUsd, CENT)) yield "costs by outcome do not add up";
  }
  if (!near(sum(job.trialDetails.map((of) => of.billableSeconds)), billableSeconds, 1))
    yield "billable seconds of the trials do not add up";
  const saved = job.savings.earlyStopping;
  if (saved && job.unstopped) {
    const whole = job.unstopped.billableSeconds.estimate;
    if (!near(billableSeconds + saved.billableSeconds.estimate, whole, 1))
      yield "actual and avoided are not unstopped";
  }
}

function* totals({ tuningJobs, totals: whole }: TuningReport): Generator<string> {
  const cost = tuningJobs.reduce((sum, job) => sum + (job.actual.costUsd ?? 0), 0);
  if (whole.costUsd !== null && !near(cost, whole.costUsd, CENT))
    yield "the total cost is not that of the tuning jobs";
  const seconds = tuningJobs.reduce((sum, job) => sum + job.actual.billableSeconds, 0);
  if (!near(seconds, whole.billableSeconds, 1)) yield "the total time is not that of the tuning jobs";
}

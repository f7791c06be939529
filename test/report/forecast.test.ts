import { describe, expect, test } from "vitest";
import { analyze } from "../../src/analyze.ts";
import { readRecording } from "../../src/collect/recording.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import { expectedRun, notForecast } from "../../src/report/forecast.ts";
import type { TuningJobReport } from "../../src/report/schema.ts";
import { seededRandom } from "../../src/stats/random.ts";
import { EXAMPLES, exampleFolder } from "../example-recordings.ts";

const JOBS = "ResourceLimits.MaxNumberOfTrainingJobs";
const PARALLEL = "ResourceLimits.MaxParallelTrainingJobs";
const DRAWS = 300;
const CRITERIA = "TuningJobCompletionCriteria.BestObjectiveNotImproving.MaxNumberOfTrainingJobsNotImproving";

const jobs = new Map<string, TuningJobReport>();
for (const name of EXAMPLES) {
  const observations = await readRecording(exampleFolder(name));
  const { report } = analyze(DEFAULT_CONFIG, [observations], observations.tuningJob.endedAt ?? 0);
  if (report.tuningJobs[0]) jobs.set(name, report.tuningJobs[0]);
}

describe.each([...jobs])("%s", (_name, job) => {
  test("with the settings that ran costs and takes what it did", () => {
    const same = expectedRun(job, {});
    expect(same.costUsd?.estimate).toBeCloseTo(job.actual.costUsd ?? 0, 1);
    expect(same.wallClockSeconds?.estimate).toBeCloseTo(job.actual.wallClockSeconds, -1);
  });

  test("costs more with more trials, as the later half of them did, and is less sure of it", () => {
    const once = expectedRun(job, {}).costUsd;
    const twice = expectedRun(job, { [JOBS]: 2 * job.trials.total }).costUsd;
    const costs = job.trialDetails.map(({ costUsd }) => costUsd ?? 0);
    const later = costs.slice(Math.floor(costs.length / 2));
    const mean = later.reduce((all, cost) => all + cost, 0) / later.length;
    expect((twice?.estimate ?? 0) - (once?.estimate ?? 0)).toBeCloseTo(costs.length * mean, 5);
    const width = (of: typeof once): number => (of ? of.high - of.low : 0);
    expect(width(twice)).toBeGreaterThan(width(once));
  });

  test("costs with fewer trials what the first ones did", () => {
    const few = job.trialDetails.slice(0, 10).reduce((all, { costUsd }) => all + (costUsd ?? 0), 0);
    expect(expectedRun(job, { [JOBS]: 10 }).costUsd?.estimate).toBeCloseTo(few, 5);
  });

  test("foretells a random half of the trials from the other about nine times in ten", () => {
    const random = seededRandom(7);
    const sum = (trials: TuningJobReport["trialDetails"]): number =>
      trials.reduce((all, { costUsd }) => all + (costUsd ?? 0), 0);
    let within = 0;
    for (let draw = 0; draw < DRAWS; draw++) {
      const shuffled = job.trialDetails
        .map((trial) => ({ trial, at: random.uniform() }))
        .sort((a, b) => a.at - b.at)
        .map(({ trial }) => trial);
      const known = shuffled.slice(0, shuffled.length / 2);
      const other = shuffled.slice(shuffled.length / 2);
      const of = { ...job, trialDetails: known, trials: { ...job.trials, total: known.length } };
      const forecast = expectedRun(of, { [JOBS]: other.length }).costUsd;
      if (forecast && forecast.low <= sum(other) && sum(other) <= forecast.high) within++;
    }
    expect(within / DRAWS).toBeGreaterThan(0.85);
    expect(within / DRAWS).toBeLessThan(0.96);
  });

  test("takes less time on more slots, and costs the same", () => {
    const point = job.parallelismFrontier.find(
      ({ maxParallelJobs }) => maxParallelJobs > job.limits.maxParallelJobs,
    );
    const wider = expectedRun(job, { [PARALLEL]: point?.maxParallelJobs ?? 0 });
    expect(wider.costUsd).toEqual(expectedRun(job, {}).costUsd);
    expect(wider.wallClockSeconds?.estimate).toBeLessThan(job.actual.wallClockSeconds);
  });

  test("takes the replayed cost of the other early stopping type", () => {
    const other = job.earlyStoppingType === "Auto" ? "Off" : "Auto";
    const policy = job.policies.find(({ name }) => name === other.toLowerCase());
    const forecast = expectedRun(job, { TrainingJobEarlyStoppingType: other }).costUsd;
    expect(policy?.costUsd).toBeTruthy();
    expect(forecast?.estimate).toBeCloseTo(policy?.costUsd?.estimate ?? 0, 5);
    expect(forecast?.low).toBeLessThanOrEqual(policy?.costUsd?.low ?? 0);
  });

  test("says what it does not know", () => {
    expect(notForecast(job, { [JOBS]: 5, EnableManagedSpotTraining: true, [CRITERIA]: 7 })).toEqual([
      "EnableManagedSpotTraining",
      CRITERIA,
    ]);
    expect(notForecast(job, { [JOBS]: 5, [CRITERIA]: null })).toEqual([]);
  });
});

test("too few trials, and trials without a price, foretell nothing", () => {
  const [job] = [...jobs.values()] as [TuningJobReport];
  const few = { ...job, trialDetails: job.trialDetails.slice(0, 3) };
  expect(expectedRun(few, {})).toEqual({ costUsd: null, wallClockSeconds: null });
  const unpriced = { ...job, trialDetails: job.trialDetails.map((trial) => ({ ...trial, costUsd: null })) };
  expect(expectedRun(unpriced, {}).costUsd).toBeNull();
});

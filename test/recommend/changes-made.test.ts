import { describe, expect, it } from "vitest";
import { recordingDocuments } from "../../bench/replay/documents.ts";
import { CAUTIOUS } from "../../bench/replay/median-rule.ts";
import {
  DEFAULT_SETTINGS,
  type PlannedTrial,
  planReplay,
  type ReplaySettings,
} from "../../bench/replay/plan.ts";
import { billableSeconds, runPlan } from "../../bench/replay/run.ts";
import type { Study, Training } from "../../bench/replay/trainings.ts";
import type { RecordingDocuments } from "../../src/collect/documents.ts";
import { parseDocuments } from "../../src/collect/parse.ts";
import type { HostUse } from "../../src/model/observations.ts";
import type { Recommendation, TuningJobReport } from "../../src/report/schema.ts";
import { seededRandom } from "../../src/stats/random.ts";
import { analyzed, shippedStudy, USD_PER_SECOND } from "../replayed-job.ts";

/**
 * A piece of advice is taken in the simulated world, which the estimates do not share, the tuning job is run again, and
 * what it really costs less is held against what the report had said.
 */

interface Json {
  [name: string]: Json;
}
const NOTHING = { awsCalls: {}, metricsRequested: 0, seconds: 0 };
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const MANY_SEEDS = Array.from({ length: 30 }, (_, index) => index + 1);

interface Ran {
  readonly documents: RecordingDocuments;
  readonly usd: number;
}

function ran(
  study: Study,
  settings: Partial<ReplaySettings>,
  seed: number,
  change: (trials: readonly PlannedTrial[]) => readonly PlannedTrial[] = (trials) => trials,
): Ran {
  const all: ReplaySettings = { ...DEFAULT_SETTINGS, resolution: "none", ...settings };
  const plan = planReplay(study, all, seed);
  const sign = study.goal === "Maximize" ? 1 : -1;
  const trials = runPlan({ ...plan, trials: change(plan.trials) }, all, sign, all.slots);
  return {
    documents: recordingDocuments(study, all, trials),
    usd: USD_PER_SECOND * trials.reduce((sum, trial) => sum + Math.floor(billableSeconds(trial)), 0),
  };
}

function report(documents: RecordingDocuments, use: readonly HostUse[] | null = null): TuningJobReport {
  const observations = { ...parseDocuments(documents, [], NOTHING), instanceUse: use };
  return analyzed(observations).report.tuningJobs[0] as TuningJobReport;
}

const advice = (job: TuningJobReport, id: Recommendation["id"]): Recommendation | undefined =>
  job.recommendations.find((each) => each.id === id);

/** Share of the cases in which what was really saved lies in the range that was told. */
function heldShare(cases: readonly { told: Recommendation | undefined; saved: number }[]): number {
  const held = cases.filter(
    ({ told, saved }) =>
      told?.savingUsd && saved >= told.savingUsd.low - 0.01 && saved <= told.savingUsd.high + 0.01,
  );
  return held.length / cases.length;
}

const imaging = shippedStudy("imaging-cnn");
const market = shippedStudy("market-lstm");

/** Trainings of so many settings, each under one categorical hyperparameter of its own name. */
function settingsOf(study: Study, count: number): Training[] {
  return study.trainings
    .slice(0, count)
    .map((training, index) => ({ ...training, hyperparameters: { variant: `v${index}` } }));
}

/** The same setting trained again: another machine, another seed of its weights. */
function again(training: Training, random: ReturnType<typeof seededRandom>): Training {
  const pace = Math.exp(0.05 * random.normal());
  return {
    ...training,
    elapsed: training.elapsed.map((at) => at * pace),
    values: training.values.map((value) => (value === null ? null : value + 0.002 * random.normal())),
  };
}

describe("avoid-duplicates", () => {
  /** A random search that draws its settings with replacement. */
  const searched = (settings: number, trials: number, seed: number): Study => {
    const random = seededRandom(seed);
    const pool = settingsOf(imaging, settings);
    const drawn = Array.from({ length: trials }, () =>
      again(pool[Math.floor(random.uniform() * settings)] as Training, random),
    );
    return { ...imaging, trainings: drawn };
  };
  const withValues = ({ documents }: Ran, settings: number): RecordingDocuments => {
    const copy = structuredClone(documents);
    const config = (copy.tuningJob as Json)["HyperParameterTuningJobConfig"] as Json;
    const values = Array.from({ length: settings }, (_, index) => `v${index}`);
    (config["ParameterRanges"] as Json)["CategoricalParameterRanges"] = [
      { Name: "variant", Values: values },
    ] as unknown as Json;
    return copy;
  };

  it("comes true as a grid, which also tries the settings that chance had left out", () => {
    const cases = MANY_SEEDS.map((seed) => {
      const before = ran(searched(20, 30, seed), { trials: 30 }, seed);
      const job = report(withValues(before, 20));
      const told = advice(job, "avoid-duplicates");
      expect(told?.change).toEqual({ parameter: "Strategy", from: "Random", to: "Grid" });
      const grid = { ...imaging, trainings: settingsOf(imaging, 20) };
      // The next run is stretched as this one was, not to a median of its own.
      const stretch =
        planReplay(searched(20, 30, seed), { ...DEFAULT_SETTINGS, trials: 30 }, seed).timeScale /
        planReplay(grid, { ...DEFAULT_SETTINGS, trials: 20 }, seed + 50).timeScale;
      const after = ran(grid, { trials: 20 }, seed + 50, (trials) =>
        trials.map((trial) => ({ ...trial, elapsed: trial.elapsed.map((at) => at * stretch) })),
      );
      const repeats = job.leaks.duplicates.costUsd ?? 0;
      return { told, repeats, saved: before.usd - after.usd };
    });
    expect(heldShare(cases)).toBeGreaterThanOrEqual(0.8);
    // On average it is neither more nor less; what all repeats had cost would promise too much.
    const sum = (of: (each: (typeof cases)[number]) => number): number =>
      cases.reduce((total, each) => total + of(each), 0);
    const [predicted, saved] = [sum(({ told }) => told?.savingUsd?.estimate ?? 0), sum((each) => each.saved)];
    expect(predicted / saved).toBeGreaterThan(0.8);
    expect(predicted / saved).toBeLessThan(1.2);
    expect(sum(({ repeats }) => repeats) / saved).toBeGreaterThan(1.3);
  });

  it("comes true where as many different settings are tried without a repeat", () => {
    const cases = SEEDS.map((seed) => {
      const before = ran(searched(60, 40, seed), { trials: 40 }, seed);
      const told = advice(report(withValues(before, 60)), "avoid-duplicates");
      expect(told?.change).toMatchObject({ parameter: "ResourceLimits.MaxNumberOfTrainingJobs", from: 40 });
      const seen = new Set<string>();
      const after = ran(searched(60, 40, seed), { trials: 40 }, seed, (trials) =>
        trials.filter(({ hyperparameters: { variant = "" } }) => !seen.has(variant) && seen.add(variant)),
      );
      expect(seen.size).toBe(told?.change?.to);
      return { told, saved: before.usd - after.usd };
    });
    expect(heldShare(cases)).toBeGreaterThanOrEqual(0.9);
  });

  it("promises no money where a search as long as the space had repeats", () => {
    const seed = SEEDS.find((each) => {
      const job = report(withValues(ran(searched(20, 20, each), { trials: 20 }, each), 20));
      return job.leaks.duplicates.trials >= 2;
    });
    const job = report(withValues(ran(searched(20, 20, seed ?? 0), { trials: 20 }, seed ?? 0), 20));
    expect(advice(job, "avoid-duplicates")).toMatchObject({ change: { to: "Grid" }, savingUsd: null });
  });
});

describe("change-search-space", () => {
  /** Ten settings that matter by four values that do not, one training each. */
  const grid = (values: readonly string[], seed: number): Study => {
    const random = seededRandom(seed);
    const pool = settingsOf(imaging, 10);
    const trainings = pool.flatMap((training, a) =>
      values.map((b) => ({
        ...again(training, random),
        hyperparameters: { a: `a${a}`, b },
        values: training.values.map(() => 0.5 + 0.04 * a + 0.01 * random.normal()),
      })),
    );
    return { ...imaging, trainings };
  };
  const VALUES = ["b0", "b1", "b2", "b3"];
  it("comes true where the grid is run again without the hyperparameter that has no effect", () => {
    const cases = SEEDS.flatMap((seed) => {
      const settings = { trials: 40 };
      const before = ran(grid(VALUES, seed), settings, seed);
      const documents = structuredClone(before.documents);
      ((documents.tuningJob as Json)["HyperParameterTuningJobConfig"] as Json)["Strategy"] =
        "Grid" as unknown as Json;
      const told = advice(report(documents), "change-search-space");
      if (!told) return [];
      expect(told.change?.parameter).toBe("ParameterRanges.CategoricalParameterRanges.b.Values");
      const kept = String(told.change?.to);
      const after = ran(grid(VALUES, seed), settings, seed + 50, (trials) =>
        trials.filter(({ hyperparameters }) => hyperparameters["b"] === kept),
      );
      return [{ told, saved: before.usd - after.usd }];
    });
    expect(cases.length).toBeGreaterThanOrEqual(5);
    expect(heldShare(cases)).toBeGreaterThanOrEqual(0.9);
  });
});

describe("use-managed-spot", () => {
  const past = (count: number, share: number) =>
    Array.from({ length: count }, (_, index) => ({
      TrainingJobName: `past-spot-job-${index}`,
      EnableManagedSpotTraining: true,
      TrainingTimeInSeconds: 1000,
      BillableTimeInSeconds: Math.round(1000 * (share + 0.02 * (index - (count - 1) / 2))),
      ResourceConfig: { InstanceType: "ml.m5.xlarge", InstanceCount: 1 },
    }));
  const settings = { trials: 30 };
  const told = (jobs: number, share: number, seed: number) => {
    const { documents } = ran(imaging, settings, seed);
    return advice(report({ ...documents, pastSpotJobs: past(jobs, share) }), "use-managed-spot");
  };

  it("comes true on spot at the share that the account's past spot jobs were billed", () => {
    const cases = SEEDS.map((seed) => {
      const share = 0.25 + 0.03 * seed;
      const spot = {
        ratio: [share - 0.1, share + 0.1] as const,
        interruptions: 0.1,
      };
      const saved = ran(imaging, settings, seed).usd - ran(imaging, { ...settings, spot }, seed).usd;
      return { told: told(11, share, seed), saved };
    });
    expect(heldShare(cases)).toBeGreaterThanOrEqual(0.9);
  });

  it("holds what spot saves in its stated range, where the account tells nothing", () => {
    for (const [least, most] of [
      [0.2, 0.3],
      [0.35, 0.45],
      [0.55, 0.69],
    ] as const) {
      const spot = { ratio: [least, most] as const, interruptions: 0.1 };
      const saved = ran(imaging, settings, 1).usd - ran(imaging, { ...settings, spot }, 1).usd;
      expect(heldShare([{ told: told(0, 0, 1), saved }])).toBe(1);
    }
  });

  it("reads past jobs from five on, and is silent where spot ran", () => {
    expect(told(4, 0.3, 1)).toMatchObject({ confidence: "indicative" });
    expect(told(5, 0.3, 1)).toMatchObject({ confidence: "high" });
    const spot = { ratio: [0.3, 0.4] as const, interruptions: 0 };
    expect(
      advice(report(ran(imaging, { ...settings, spot }, 1).documents), "use-managed-spot"),
    ).toBeUndefined();
  });
});

describe("change-instance-type", () => {
  const CORES = 16;
  /**
   * Cores that a trial keeps busy second by second: a steady part, and bursts of the data loader on more of them. The same
   * work takes longer wherever it wants more cores than there are.
   */
  const demand = (steady: number, burst: number, duty: number, seed: number): number[] => {
    const random = seededRandom(seed);
    return Array.from({ length: 1800 }, () => (random.uniform() < duty ? burst : steady));
  };
  const slowdownOn = (cores: number, wanted: readonly number[]): number =>
    wanted.reduce((sum, each) => sum + Math.max(1, each / cores), 0) / wanted.length;
  /** What CloudWatch shows of it: the busiest mean of five minutes, in percent of one core. */
  const shown = (wanted: readonly number[]): number => {
    const means = Array.from(
      { length: wanted.length / 300 },
      (_, block) => wanted.slice(300 * block, 300 * block + 300).reduce((sum, each) => sum + each, 0) / 300,
    );
    return 100 * Math.max(...means);
  };

  it.each([
    ["work that is steady", 2.5, 2.5, 0],
    ["a data loader in bursts of six cores", 2, 6, 0.2],
    ["bursts on all cores and nothing between them", 0, 16, 0.15],
  ])("comes true on the cheaper type for %s", (_, steady, burst, duty) => {
    const cases = SEEDS.map((seed) => {
      const settings = { trials: 20, instanceType: "ml.m5.4xlarge" };
      const before = ran(imaging, settings, seed);
      const wanted = demand(steady, burst, duty, seed);
      const use = (
        before.documents.trainingJobSummaries as { TrainingJobSummaries: { TrainingJobName: string }[] }
      ).TrainingJobSummaries.map(
        ({ TrainingJobName }): HostUse => ({
          trial: TrainingJobName,
          cpu: shown(wanted),
          memory: 8,
          gpu: null,
          gpuMemory: null,
        }),
      );
      const job = report(before.documents, use);
      const told = advice(job, "change-instance-type");
      expect(told?.change).toMatchObject({ from: "ml.m5.4xlarge", to: "ml.c5.xlarge" });
      // Bought at list price in us-east-1: 0.204 and 0.922 USD an hour, on a quarter of the cores.
      const slower = slowdownOn(CORES / 4, wanted);
      const onCheaper = ran(imaging, settings, seed, (trials) =>
        trials.map((trial) => ({ ...trial, elapsed: trial.elapsed.map((at) => at * slower) })),
      );
      const hours = (usd: number): number => usd / USD_PER_SECOND / 3600;
      expect(job.actual.costUsd).toBeCloseTo(0.922 * hours(before.usd), 1);
      return { told, saved: 0.922 * hours(before.usd) - 0.204 * hours(onCheaper.usd) };
    });
    expect(heldShare(cases)).toBeGreaterThanOrEqual(0.9);
  });
});

describe("fix-early-stopping", () => {
  const AUTO = { trials: 60, rule: CAUTIOUS, resolution: "exact" as const };
  const stopped = (job: TuningJobReport): number => job.trials.earlyStopped;

  it("promises that early stopping acts: with a value after each epoch the same run costs less", () => {
    const atTheEnd = {
      ...market,
      trainings: market.trainings.map((each) => ({
        ...each,
        elapsed: each.elapsed.slice(-1),
        values: each.values.slice(-1),
      })),
    };
    for (const seed of [1, 2, 3]) {
      const before = ran(atTheEnd, AUTO, seed);
      const told = advice(report(before.documents), "fix-early-stopping");
      expect(told).toMatchObject({ savingUsd: null, confidence: "high" });
      const after = ran(market, AUTO, seed);
      expect(stopped(report(before.documents))).toBe(0);
      expect(stopped(report(after.documents))).toBeGreaterThan(0);
      expect(after.usd).toBeLessThan(before.usd);
    }
  });

  it("promises it where the objective had another name than the metric", () => {
    const rename = ({ documents }: Ran, metric: string): RecordingDocuments => {
      const copy = structuredClone(documents);
      const config = (copy.tuningJob as Json)["HyperParameterTuningJobConfig"] as Json;
      (config["HyperParameterTuningJobObjective"] as Json)["MetricName"] = metric as unknown as Json;
      return copy;
    };
    /** Nothing is emitted under a name that no metric has: no trial has an objective, and none is stopped. */
    const nameless = ran(market, { ...AUTO, rule: null }, 1);
    const before = rename(nameless, "validation:loss");
    ((before.tuningJob as Json)["HyperParameterTuningJobConfig"] as unknown as Record<string, string>)[
      "TrainingJobEarlyStoppingType"
    ] = "Auto";
    for (const summary of (before.trainingJobSummaries as { TrainingJobSummaries: Json[] })
      .TrainingJobSummaries)
      delete summary["FinalHyperParameterTuningJobObjectiveMetric"];
    for (const { TrainingJob } of (before.trainingJobs as { Results: { TrainingJob: Json }[] }).Results)
      delete TrainingJob["FinalMetricDataList"];
    const told = advice(report({ ...before, objectiveCurves: null }), "fix-early-stopping");
    expect(told?.change).toEqual({
      parameter: "HyperParameterTuningJobObjective.MetricName",
      from: "validation:loss",
      to: "validation:rmse",
    });
    const after = ran(market, AUTO, 1);
    const fixed = report(rename(after, String(told?.change?.to)));
    expect(stopped(fixed)).toBeGreaterThan(0);
    expect(after.usd).toBeLessThan(nameless.usd);
    expect(advice(fixed, "fix-early-stopping")).toBeUndefined();
  });
});

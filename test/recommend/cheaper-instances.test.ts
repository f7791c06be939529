import { describe, expect, it } from "vitest";
import type { HostUse } from "../../src/model/observations.ts";
import { seededRandom } from "../../src/stats/random.ts";
import { shippedStudy, USD_PER_SECOND } from "../replayed-job.ts";
import { advice, heldShare, ran, report, SEEDS } from "./rerun.ts";

const imaging = shippedStudy("imaging-cnn");

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

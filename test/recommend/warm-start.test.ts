import { describe, expect, it } from "vitest";
import type { TuningJob } from "../../src/model/tuning-job.ts";
import { seededRandom } from "../../src/stats/random.ts";
import { START } from "../estimate/observed.ts";
import { advice, type Drawn, depth, eta, random, report, run } from "./drawn-run.ts";

describe("warm-start", () => {
  const drawn = (offset: number, count = 20): Drawn[] =>
    Array.from({ length: count }, (_, i) => ({
      hyperparameters: { eta: String(0.001 + 0.001 * i), depth: String(2 + (i % 10)) },
      objective: 0.5 + 0.01 * (i + offset),
    }));
  const first = (range = eta(0.1)) =>
    run(drawn(0), [range, depth], {
      name: "churn-001",
      strategy: "Bayesian",
      createdAt: START - 40_000,
      endedAt: START - 10,
    });
  const second = (offset: number, changes: Partial<TuningJob> = {}) =>
    run(drawn(offset), [eta(0.1), depth], { name: "churn-002", strategy: "Bayesian", ...changes });

  it("speaks where an earlier run of the same ranges had found what this one had to find again", () => {
    const found = advice(report(first(), second(0)), "warm-start");
    expect(found).toMatchObject({
      confidence: "low",
      savingUsd: null,
      change: { from: null, to: "churn-002" },
    });
    expect(found?.evidence).toMatch(/churn-001 had searched the same ranges.*took 20 trials and 100 % /);
    expect(advice(report(first(), second(-5)), "warm-start")?.evidence).toMatch(/never came as far/);
  });

  it("is silent where this run was as good within nine trials, and speaks from the tenth on", () => {
    expect(advice(report(first(), second(10)), "warm-start")?.evidence).toMatch(/took 10 trials/);
    expect(advice(report(first(), second(11)), "warm-start")).toBeUndefined();
  });

  it.each([
    ["it was warm started", { warmStart: { parents: ["churn-001"], type: "IdenticalDataAndAlgorithm" } }],
    ["random search learns from nothing", { strategy: "Random" }],
    ["it is another tuner", { name: "lstm-002" }],
    ["it began before the other had ended", { createdAt: START - 11 }],
  ])("is silent where %s", (_, changes) => {
    expect(advice(report(first(), second(0, changes)), "warm-start")).toBeUndefined();
  });

  it("is silent where ranges differ", () => {
    expect(advice(report(first(eta(0.2)), second(0)), "warm-start")).toBeUndefined();
  });

  /**
   * A search that learns: of a hundred random candidates the one that its neighbours so far promise most, far-off ones
   * with the benefit of the doubt. It begins from nothing, or from the trials of a parent.
   */
  const search = (count: number, seed: number, parent: readonly Drawn[] = []): Drawn[] => {
    const source = seededRandom(seed);
    const own: Drawn[] = [];
    const place = ({ hyperparameters }: Drawn): [number, number] => [
      Math.log10(Number(hyperparameters["eta"])) / 2,
      Number(hyperparameters["depth"]) / 10,
    ];
    const promise = (candidate: Drawn, seen: readonly Drawn[]): number => {
      const [x, y] = place(candidate);
      let [weights, sum] = [0.05, 0.05];
      for (const other of seen) {
        const [a, b] = place(other);
        const weight = Math.exp(-((x - a) ** 2 + (y - b) ** 2) / 0.02);
        weights += weight;
        sum += weight * other.objective;
      }
      return sum / weights;
    };
    while (own.length < count) {
      const seen = [...parent, ...own];
      const [candidates, first] = [
        random(100, eta(0.1), () => 0, Math.floor(1e6 * source.uniform())),
        seen.length < 3,
      ];
      const chosen = candidates.reduce((a, b) => (!first && promise(b, seen) > promise(a, seen) ? b : a));
      const [x, y] = place(chosen);
      const objective = 0.9 - (x - -0.8) ** 2 - 0.5 * (y - 0.7) ** 2 + 0.002 * source.normal();
      own.push({ ...chosen, objective });
    }
    return own;
  };

  it("comes true: begun from the run that it names, the next one is as good after fewer trials", () => {
    const TRIALS = 30;
    const ranges = [eta(0.1), depth];
    const until = (of: readonly Drawn[], target: number): number => {
      const at = of.findIndex(({ objective }) => objective >= target);
      return at < 0 ? of.length : at + 1;
    };
    const cases = Array.from({ length: 12 }, (_, index) => index + 1).flatMap((seed) => {
      const [parent, cold] = [search(TRIALS, seed), search(TRIALS, seed + 100)];
      const job = report(
        run(parent, ranges, {
          name: "churn-001",
          strategy: "Bayesian",
          createdAt: START - 60_000,
          endedAt: START - 10,
        }),
        run(cold, ranges, { name: "churn-002", strategy: "Bayesian" }),
      );
      if (!advice(job, "warm-start")) return [];
      // As good but for the noise of one trial.
      const target = Math.max(...cold.map(({ objective }) => objective)) - 0.005;
      return [
        {
          cold: until(search(TRIALS, seed + 200), target),
          warm: until(search(TRIALS, seed + 200, cold), target),
        },
      ];
    });
    expect(cases.length).toBeGreaterThanOrEqual(6);
    const total = (of: "cold" | "warm"): number => cases.reduce((sum, each) => sum + each[of], 0);
    expect(total("warm")).toBeLessThan(0.7 * total("cold"));
  });
});

import { describe, expect, it } from "vitest";
import { analyze } from "../../src/analyze.ts";
import { parseDocuments } from "../../src/collect/parse.ts";
import { bestOf } from "../../src/estimate/search-length/expected-best.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import type { TuningJobReport } from "../../src/report/schema.ts";
import { seededRandom } from "../../src/stats/random.ts";
import { type PlainTrial, plainRecording } from "../plain-recording.ts";

const NOW = 1.8e9;

function searchLengthOf(
  trials: readonly PlainTrial[],
  strategy = "Random",
  slots = 1,
): TuningJobReport["searchLength"] {
  const documents = plainRecording({ trials, strategy, slots });
  const observations = parseDocuments(documents, [], { awsCalls: {}, metricsRequested: 0, seconds: 0 });
  const config = { ...DEFAULT_CONFIG, rates: { "ml.m5.xlarge": 3.6 } };
  return analyze(config, [observations], NOW).report.tuningJobs[0]?.searchLength ?? null;
}

/** Each trial runs 1,000 s at $3.60 an hour: a dollar. */
const scores = (...objectives: (number | null)[]): PlainTrial[] =>
  objectives.map((objective) => ({ seconds: 1000, objective }));

describe("search length", () => {
  it("tells each new best by trial and by dollar, and what came after the last that mattered", () => {
    const found = searchLengthOf(scores(0.5, 0.4, 0.7, 0.6, 0.702, 0.1));
    expect(found?.bestSoFar).toMatchObject([
      { number: 1, objective: 0.5 },
      { number: 3, objective: 0.7 },
      { number: 5, objective: 0.702 },
    ]);
    expect(found?.bestSoFar[1]?.spentUsd).toBeCloseTo(3, 6);
    // A twentieth of the way from the median trial to the best one: less than 1 % of the best.
    expect(found?.leastThatMatters).toBeCloseTo(0.0051, 6);
    expect(searchLengthOf(scores(0.1, 0.2, 0.9))?.leastThatMatters).toBeCloseTo(0.009, 6);
    expect(found?.lastThatMattered).toMatchObject({ number: 3, trialsAfter: 3 });
    expect(found?.lastThatMattered.costAfterUsd).toBeCloseTo(3, 6);
    expect(found?.oneMoreImprovement.lastCostUsd).toBeCloseTo(2, 6);
    expect(found?.reachedWithin).toMatchObject([
      { share: 0, trials: 5 },
      { share: 0.001, trials: 5 },
      { share: 0.01, trials: 3 },
    ]);
  });

  it("tells what was paid after the best was known apart from what was launched after it", () => {
    // Of three at once, the best ends when the two beside it and one more have ended.
    const seconds = [4000, 1000, 1000, 2000, 5000, 1000];
    const run = seconds.map(
      (each, index): PlainTrial => ({ seconds: each, objective: index === 0 ? 1 : 0.5 }),
    );
    const last = searchLengthOf(run, "Random", 3)?.lastThatMattered;
    expect(last).toMatchObject({ number: 1, trialsAfter: 5, trialsEndedAfter: 2 });
    expect(last?.costAfterUsd).toBeCloseTo(10, 6);
    expect(last?.costEndedAfterUsd).toBeCloseTo(6, 6);
  });

  it("tells improvements as their trials end, as its chart and its costs do", () => {
    // The first of two at once ends after the second, which was better; the fourth after the fifth.
    const run = [
      [3000, 0.6],
      [1000, 0.7],
      [1000, 0.5],
      [4000, 0.9],
      [2000, 0.8],
    ].map(([seconds = 0, objective = 0]): PlainTrial => ({ seconds, objective }));
    const found = searchLengthOf(run, "Random", 2);
    expect(found?.bestSoFar.map(({ number }) => number)).toEqual([2, 5, 4]);
    const spent = [1, 7, 11];
    for (const [index, usd] of spent.entries()) expect(found?.bestSoFar[index]?.spentUsd).toBeCloseTo(usd, 6);
    expect(found?.lastThatMattered).toMatchObject({ number: 4, trialsAfter: 1, trialsEndedAfter: 0 });
    expect(found?.lastThatMattered.costAfterUsd).toBeCloseTo(2, 6);
    expect(found?.oneMoreImprovement.lastCostUsd).toBeCloseTo(4, 6);
    expect(found?.reachedWithin[0]).toMatchObject({ trials: 4 });
  });

  it("expects of one trial the mean and of all the best, as one can tell in the head", () => {
    const found = searchLengthOf(scores(1, 2, 3, 4, 5));
    const expected = new Map(found?.expectedBest.map((each) => [each.trials, each.objective]));
    expect(expected.get(1)?.estimate).toBeCloseTo(3, 10);
    // The best of two of five: 5 in 4 of 10 pairs, 4 in 3, 3 in 2, 2 in 1.
    expect(expected.get(2)?.estimate).toBeCloseTo(4, 10);
    expect(expected.get(5)?.estimate).toBe(5);
    for (const each of expected.values()) expect(each.low).toBeLessThanOrEqual(each.estimate);
    expect(found?.moreTrials.map((each) => each.improvementProbability)).toEqual([
      1 / 6,
      2 / 7,
      3 / 8,
      1 / 2,
    ]);
  });

  it("mirrors an objective that is minimised", () => {
    const up = searchLengthOf(scores(1, 2, 3, 4, 5));
    const documents = plainRecording({ trials: scores(-1, -2, -3, -4, -5), goal: "Minimize" });
    const observations = parseDocuments(documents, [], { awsCalls: {}, metricsRequested: 0, seconds: 0 });
    const down = analyze(DEFAULT_CONFIG, [observations], NOW).report.tuningJobs[0]?.searchLength;
    for (const [index, { objective }] of (up?.expectedBest ?? []).entries()) {
      const mirrored = down?.expectedBest[index]?.objective;
      expect(mirrored?.estimate).toBeCloseTo(-objective.estimate, 10);
      expect(mirrored?.low).toBeCloseTo(-objective.high, 10);
    }
  });

  it("holds the expected best of m where it is known, nine times in ten while the best has a bound", () => {
    const random = seededRandom(3);
    const harmonic = (m: number): number =>
      Array.from({ length: m }, (_, i) => 1 / (i + 1)).reduce((a, b) => a + b);
    const held = (n: number, m: number, draw: () => number, truth: number): number => {
      const inside = Array.from({ length: 150 }, () => {
        const [told] = bestOf(
          Array.from({ length: n }, draw).sort((a, b) => a - b),
          [m],
        );
        return told !== undefined && told.mean.low <= truth && truth <= told.mean.high;
      });
      return inside.filter(Boolean).length / inside.length;
    };
    for (const [n, m] of [
      [20, 5],
      [20, 20],
      [60, 60],
    ] as const) {
      expect(held(n, m, random.uniform, m / (m + 1))).toBeGreaterThanOrEqual(0.9);
      // Without a bound, as no score of a model is, a little less often.
      expect(held(n, m, () => -Math.log(1 - random.uniform()), harmonic(m))).toBeGreaterThanOrEqual(0.8);
    }
  });

  it("lets a longer search end short of the best one seen, as one in five does that is four times as long", () => {
    const random = seededRandom(5);
    const values = (count: number): number[] =>
      Array.from({ length: count }, () => -Math.log(1 - random.uniform()));
    const worse = Array.from({ length: 300 }, () => {
      const [told] = bestOf(
        values(20).sort((a, b) => a - b),
        [80],
      );
      return Math.max(...values(80)) < (told?.oneSearch.low ?? 0);
    });
    expect(worse.filter(Boolean).length / worse.length).toBeLessThan(0.1);
  });

  it("does not count failed trials, and says when all are equal", () => {
    const found = searchLengthOf([
      ...scores(0.5, 0.5, 0.5, 0.5),
      { seconds: 1000, objective: null, failed: true },
    ]);
    expect(found?.scoredTrials).toBe(4);
    expect(found?.note).toContain("All trials gave the same objective");
    expect(found?.expectedBest.at(-1)?.objective).toMatchObject({ estimate: 0.5, low: 0.5, high: 0.5 });
  });

  it("claims nothing for Hyperband or for two trials", () => {
    expect(searchLengthOf(scores(1, 2, 3, 4), "Hyperband")).toBeNull();
    expect(searchLengthOf(scores(1, 2))).toBeNull();
  });
});

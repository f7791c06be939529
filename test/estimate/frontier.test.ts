import fc from "fast-check";
import { expect, it } from "vitest";
import { analyze } from "../../src/analyze.ts";
import { parseDocuments } from "../../src/collect/parse.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import { plainRecording } from "../plain-recording.ts";

const NOTHING = { awsCalls: {}, metricsRequested: 0, seconds: 0 };

function frontier(seconds: readonly number[], slots: number, failed: readonly number[] = []) {
  const trials = seconds.map((each, index) => ({
    seconds: each,
    objective: 0.5,
    failed: failed.includes(index),
  }));
  const observations = parseDocuments(plainRecording({ trials, slots }), [], NOTHING);
  const [job] = analyze(DEFAULT_CONFIG, [observations], 1.8e9).report.tuningJobs;
  if (!job) throw new Error("the report has no tuning job");
  return job;
}

it("tells of four equal trials what can be told in the head", () => {
  const { parallelismFrontier: points } = frontier([940, 940, 940, 940], 2);
  // Lead-in 10 s, tail 5 s, 1,000 s a trial with its start-up, 30 s between trials.
  expect(points.map((point) => [point.maxParallelJobs, point.wallClockSeconds])).toEqual([
    [1, 15 + 4000 + 90],
    [2, 15 + 2000 + 30],
    [3, 15 + 2000 + 30],
    [4, 15 + 1000],
  ]);
  expect(points.map((point) => point.meanFinishedAtChoice)).toEqual([1.5, 1, 0.75, 0]);
  expect(points.map((point) => point.meanPendingAtChoice)).toEqual([0, 0.5, 0.75, 1.5]);
  expect(points.map((point) => point.chosenBlindShare)).toEqual([0.25, 0.5, 0.75, 1]);
  expect(points.map((point) => point.instancesAtOnce)).toEqual([1, 2, 3, 4]);
  expect(points[2]?.idleSlotSeconds).toBe(3 * 2030 - 4000);
});

it("learns nothing from a failed trial", () => {
  const [one] = frontier([940, 940], 1, [0]).parallelismFrontier;
  expect(one).toMatchObject({ meanFinishedAtChoice: 0, chosenBlindShare: 1 });
});

it("gives the recorded wall clock where it ran, and stays within Graham's bounds everywhere", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 25 }),
      fc.integer({ min: 1, max: 6 }),
      (seconds, slots) => {
        const job = frontier(seconds, slots);
        const ran = job.parallelismFrontier.find((point) => point.maxParallelJobs === slots);
        expect(ran?.wallClockSeconds).toBeCloseTo(job.actual.wallClockSeconds, 6);
        for (const point of job.parallelismFrontier) {
          expect(point.bounds.low).toBeLessThanOrEqual(point.wallClockSeconds + 1e-6);
          expect(point.bounds.high).toBeGreaterThanOrEqual(point.wallClockSeconds - 1e-6);
          expect(point.wallClockRange.low).toBeLessThanOrEqual(point.wallClockSeconds);
          expect(point.wallClockRange.high).toBeGreaterThanOrEqual(point.wallClockSeconds);
        }
      },
    ),
    { numRuns: 60 },
  );
});

import { expect, it } from "vitest";
import { exampleAnalysis } from "../../scripts/example-comment.ts";
import { parseDocuments } from "../../src/collect/parse.ts";
import { merged } from "../../src/estimate/next-run/change.ts";
import { nextRun } from "../../src/estimate/next-run/next-run.ts";
import type { Policy } from "../../src/estimate/policy/policies.ts";
import type { StoppingPolicy } from "../../src/estimate/policy/policy.ts";
import { exampleFolder } from "../example-recordings.ts";
import { plainRecording } from "../plain-recording.ts";
import { analyzed } from "../replayed-job.ts";

const policy = (name: string, replay: Policy["replay"]): Policy => ({
  name,
  costUsd: null,
  wallClockSeconds: null,
  bestObjective: null,
  betterModelLostProbability: null,
  spread: null,
  stoppedTrials: null,
  endsAfterTrials: null,
  basis: "assumed",
  note: "",
  replay,
});
const stops = () => new Map<string, number>();
const ends = () => null;

it("takes the fewest trials, one rule that stops and one criterion that ends", () => {
  const hyperband = policy("hyperband", { stops, ends: null });
  const auto = policy("auto", { stops, ends: null });
  const patience = policy("not-improving-20", { stops: null, ends });
  const all = merged([
    { policy: hyperband },
    { policy: auto },
    { policy: patience },
    { trials: 50 },
    { trials: 40, slots: 8 },
    { without: new Set(["a"]) },
    { without: new Set(["b"]) },
  ]);
  expect(all).toEqual({
    slots: 8,
    trials: 40,
    without: new Set(["a", "b"]),
    shorter: [],
    stops: auto,
    ends: patience,
    costFactor: null,
  });
  expect(merged([{ policy: hyperband }]).stops).toBe(hyperband);
});

it("takes a rule's saving off every trial that a shorter run may draw", () => {
  const trials = Array.from({ length: 20 }, (_, index) => ({ seconds: 1000, objective: index / 20 }));
  const observations = parseDocuments(plainRecording({ trials }), [], {
    awsCalls: {},
    metricsRequested: 0,
    seconds: 0,
  });
  const [found] = analyzed(observations).findings;
  if (!found?.durations) throw new Error("the tuning job has ended");
  const halves: StoppingPolicy = (schedule) =>
    new Map(schedule.trials.map(({ name, run }) => [name, run / 2]));
  const replay = nextRun({ ...found, durations: found.durations, sign: 1 });
  const { costUsd } = replay([{ trials: 8 }, { policy: policy("halves", { stops: halves, ends: null }) }]);
  // All trials are alike, so it does not matter which are drawn: eight at half a dollar.
  expect(costUsd?.estimate).toBeCloseTo(4, 6);
  expect(costUsd?.low).toBeCloseTo(4, 6);
  expect(costUsd?.high).toBeCloseTo(4, 6);
});

it.each(["imaging-cnn", "churn-xgboost"] as const)(
  "tells a policy alone with the range that the list of policies has: %s",
  async (name) => {
    const { report } = await exampleAnalysis(exampleFolder(name));
    const [job] = report.tuningJobs;
    const [cost = 0, clock = 0] = [job?.actual.costUsd ?? 0, job?.actual.wallClockSeconds];
    const told = job?.recommendations.flatMap(({ id, change, savingUsd, savingSeconds }) => {
      const policy = {
        "enable-early-stopping": "auto",
        "use-hyperband": "hyperband",
        "add-completion-criteria": `not-improving-${change?.to}`,
      }[id as string];
      const listed = job.policies.find((each) => each.name === policy);
      return listed && savingUsd && savingSeconds ? [{ listed, savingUsd, savingSeconds }] : [];
    });
    expect(told).toHaveLength(2);
    for (const { listed, savingUsd, savingSeconds } of told ?? []) {
      expect(cost - savingUsd.low).toBeCloseTo(listed.costUsd?.high ?? 0, 6);
      expect(cost - savingUsd.high).toBeCloseTo(listed.costUsd?.low ?? 0, 6);
      expect(clock - savingSeconds.low).toBeCloseTo(listed.wallClockSeconds?.high ?? 0, 6);
      expect(clock - savingSeconds.high).toBeCloseTo(listed.wallClockSeconds?.low ?? 0, 6);
    }
  },
);

it("puts the cost of fewer trials under Hyperband well inside its range", async () => {
  const { report } = await exampleAnalysis(exampleFolder("churn-xgboost"));
  const [job] = report.tuningJobs;
  const counted = job?.recommendations.filter((each) => each.counted).map(({ id }) => id);
  expect(counted).toEqual(expect.arrayContaining(["set-max-jobs", "use-hyperband"]));
  const { estimate, low, high } = job?.recommended?.costUsd ?? { estimate: 0, low: 0, high: 0 };
  const place = (estimate - low) / (high - low);
  expect(place).toBeGreaterThan(0.1);
  expect(place).toBeLessThan(0.9);
});

import { describe, expect, it } from "vitest";
import { classify } from "../../src/estimate/classify.ts";
import { gainUpperBound } from "../../src/estimate/risk/gain.ts";
import type { Outlook } from "../../src/estimate/risk/outlook.ts";
import { lostModelRisk } from "../../src/estimate/risk.ts";
import type { Goal } from "../../src/model/tuning-job.ts";
import { lostModelSentence } from "../../src/report/lost-model.ts";
import { trial, tuningJob } from "./observed.ts";

const EPOCHS = 10;
const curve = (level: number, epochs: number): number[] =>
  Array.from({ length: epochs }, (_, i) => level - 0.3 / (i + 1));
const minutes = (epochs: number): number[] => Array.from({ length: epochs }, (_, i) => 60 * (i + 1));

/** Twelve completed trials with levels from 0.7 to 0.81, and one that was stopped at `stoppedAt` on its way to `level`. */
function risk(
  level: number,
  stoppedAt: number,
  tell: (value: number) => number = (v) => v,
  goal: Goal = "Maximize",
) {
  const completed = Array.from({ length: 12 }, (_, i) =>
    trial({
      name: `completed-${i}`,
      launched: 1_000 * i,
      epochs: minutes(EPOCHS),
      values: curve(0.7 + 0.01 * i, EPOCHS).map(tell),
    }),
  );
  const stopped = trial({
    name: "stopped",
    launched: 20_000,
    epochs: minutes(stoppedAt),
    values: curve(level, stoppedAt).map(tell),
    stopped: true,
  });
  const objective = { metric: "validation:accuracy", goal };
  const definitions = tuningJob().definitions.map((of) => ({ ...of, objective }));
  const job = tuningJob({ objective, definitions });
  return lostModelRisk(job, classify(job, [...completed, stopped]));
}

describe("the risk of having stopped a better model", () => {
  it("is larger for a trial that was ahead than for one that lagged, and shrinks with what is left", () => {
    expect(risk(0.82, 3).probability).toBeGreaterThan(5 * (risk(0.6, 3).probability ?? 1));
    expect(risk(0.75, 3).probability).toBeGreaterThan(risk(0.75, 8).probability ?? 1);
  });

  it("does not depend on the objective's unit or on which way it is better", () => {
    const once = risk(0.78, 4);
    const scaled = risk(0.78, 4, (value) => 1e9 * value - 7e8);
    const turned = risk(0.78, 4, (value) => 1 - value, "Minimize");
    expect(scaled.probability).toBeCloseTo(once.probability ?? Number.NaN, 4);
    expect(turned.probability).toBeCloseTo(once.probability ?? Number.NaN, 4);
    expect(scaled.gainUpperBound).toBeCloseTo(1e9 * (once.gainUpperBound ?? Number.NaN), -4);
  });

  it("is zero without a stopped trial and untold without a completed one", () => {
    const none = lostModelRisk(tuningJob(), []);
    expect(none).toMatchObject({ probability: 0, band: null });
    expect(lostModelSentence(none)).toBe("No trial was stopped early, so no better model was.");
    const job = tuningJob();
    const stops = ["a", "b"].map((name, i) =>
      trial({
        name,
        launched: 2_000 * i,
        epochs: minutes(3),
        values: curve(0.7, 3),
        stopped: true,
      }),
    );
    const untold = lostModelRisk(job, classify(job, stops));
    expect(untold.probability).toBeNull();
    expect(lostModelSentence(untold)).toMatch(/cannot be told: no trial finished/);
  });
});

describe("the bound of the gain", () => {
  const outlook = (behind: number): Outlook => ({
    name: "stopped",
    incumbent: 1,
    value: 1 - behind,
    diverged: false,
    completed: 10,
    evidence: {
      match: { gain: 0, variance: 0.01, degrees: 5 },
      matched: 0.1,
      completed: 10,
      equivalent: 1,
      progress: 0.5,
    },
  });

  it("is zero where a better model is unlikely to begin with", () => {
    expect(gainUpperBound([outlook(0.1)], [0.02])).toBe(0);
  });

  it("leaves 5 % above it, and more trials raise it", () => {
    // A trial that is sure to win leaves 1 − √(1 − S(g)/S(0)) = 5 % above the bound: the tail of t with 5 degrees at 2.02.
    const one = gainUpperBound([outlook(0)], [1 - 1e-12]);
    const t = one / Math.sqrt(0.6 * 0.01);
    expect(t).toBeGreaterThan(1.9);
    expect(t).toBeLessThan(2.1);
    expect(gainUpperBound([outlook(0), outlook(0)], [0.5, 0.5])).toBeGreaterThan(
      gainUpperBound([outlook(0)], [0.5]),
    );
  });
});

it("says the chance as a band, never as a percentage", () => {
  const sentence = lostModelSentence(risk(0.82, 2));
  expect(sentence).not.toMatch(/\d %(?! *\))/);
  expect(sentence).toMatch(/^(That a better model was stopped is|Chances are about even)/);
});

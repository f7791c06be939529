import { describe, expect, it } from "vitest";
import { classify } from "../../src/estimate/classify.ts";
import { CALIBRATION } from "../../src/estimate/risk/calibration.ts";
import { curveOf } from "../../src/estimate/risk/curve.ts";
import { gainUpperBound } from "../../src/estimate/risk/gain.ts";
import type { Outlook } from "../../src/estimate/risk/outlook.ts";
import { prospectsAmong } from "../../src/estimate/risk/prospects.ts";
import { standingsAt } from "../../src/estimate/risk/standings.ts";
import { lostModelRisk } from "../../src/estimate/risk.ts";
import type { Goal } from "../../src/model/tuning-job.ts";
import { lostModelSentence } from "../../src/report/lost-model.ts";
import { trial, tuningJob } from "./observed.ts";

const EPOCHS = 10;
const NO_FEATURES = new Float64Array(0);
const curve = (level: number, epochs: number): number[] =>
  Array.from({ length: epochs }, (_, i) => level - 0.3 / (i + 1));
const minutes = (epochs: number): number[] => Array.from({ length: epochs }, (_, i) => 60 * (i + 1));

/** Twelve completed trials with levels from 0.7 to 0.81, and one that was stopped at `stoppedAt` on its way to `level`. */
function risk(
  level: number,
  stoppedAt: number,
  tell: (value: number) => number = (v) => v,
  goal: Goal = "Maximize",
  bestShowsCurve = true,
) {
  const completed = Array.from({ length: 12 }, (_, i) =>
    trial(
      {
        name: `completed-${i}`,
        launched: 1_000 * i,
        epochs: minutes(EPOCHS),
        values: curve(0.7 + 0.01 * i, EPOCHS).map(tell),
      },
      i === 11 && !bestShowsCurve ? { curve: null } : {},
    ),
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

/** A completed trial on its way to `level`, and one that was stopped after three epochs. */
const finishing = (name: string, level: number, launched = 0, epochs = EPOCHS) =>
  trial({ name, launched, epochs: minutes(epochs), values: curve(level, epochs) });
const stopping = (name: string, level: number, launched = 9_000, values = curve(level, 3)) =>
  trial({ name, launched, epochs: minutes(values.length), values, stopped: true });
const lostAmong = (trials: ReturnType<typeof trial>[]) =>
  lostModelRisk(tuningJob(), classify(tuningJob(), trials));

describe("the risk of having stopped a better model", () => {
  it("is larger for a trial that was ahead than for one that lagged, and shrinks with what is left", () => {
    expect(risk(0.82, 3).probability).toBeGreaterThan(5 * (risk(0.6, 3).probability ?? 1));
    expect(risk(0.75, 3).probability).toBeGreaterThan(risk(0.75, 8).probability ?? 1);
  });

  it("is the same for every increasing transformation of the objective, and whichever way it is better", () => {
    const once = risk(0.78, 4);
    const scaled = risk(0.78, 4, (value) => 1e9 * value - 7e8);
    const turned = risk(0.78, 4, (value) => 1 - value, "Minimize");
    const bent = risk(0.78, 4, (value) => Math.exp(40 * value));
    expect(scaled.probability).toBe(once.probability);
    expect(turned.probability).toBe(once.probability);
    expect(bent.probability).toBe(once.probability);
    expect(scaled.gainUpperBound).toBeCloseTo(1e9 * (once.gainUpperBound ?? Number.NaN), -4);
  });

  it("bounds the gain by what the metric can be", () => {
    const job = tuningJob({ objective: { metric: "validation:accuracy", goal: "Maximize" } });
    const level = (i: number): number => 0.95 + 0.004 * i;
    const trials = [
      ...Array.from({ length: 12 }, (_, i) => finishing(`f-${i}`, level(i), 1_000 * i)),
      stopping("ahead", 1.05),
    ];
    const { probability, gainUpperBound } = lostModelRisk(job, classify(job, trials));
    expect(probability).toBeGreaterThan(0.3);
    expect(gainUpperBound).toBeCloseTo(1 - (level(11) - 0.3 / EPOCHS), 9);
  });

  it("does not take a trial for far behind because the best one shows no curve", () => {
    const [shown, hidden] = [risk(0.79, 5), risk(0.79, 5, undefined, "Maximize", false)];
    // One rival less is seen ahead of it; that it lags behind that rival is not known either.
    expect(hidden.probability).toBeGreaterThan(2 * (shown.probability ?? 1));
  });

  it("is zero for a trial that diverged, and a fair share for one without a curve", () => {
    const diverged = lostAmong([
      finishing("a", 0.8),
      finishing("b", 0.7),
      stopping("c", 0.9, 9_000, [0.5, Number.NaN]),
    ]);
    expect(diverged.trials.get("c")).toBe(0);
    expect(lostModelSentence(diverged)).toMatch(/^Every trial that was stopped had diverged/);
    const unseen = lostAmong([
      finishing("a", 0.8),
      finishing("b", 0.7),
      stopping("c", 0.6),
      { ...stopping("d", 0.6, 12_000), curve: null },
    ]);
    expect(unseen.trials.get("d")).toBeCloseTo(CALIBRATION.odds / (2 + CALIBRATION.odds), 12);
  });

  it("does not depend on the order in which trials are listed, launched at the same moment or not", () => {
    const trials = [
      ...Array.from({ length: 8 }, (_, i) => finishing(`f-${i}`, 0.7 + 0.013 * ((5 * i) % 8), 500 * (i % 3))),
      ...Array.from({ length: 5 }, (_, i) => stopping(`s-${i}`, 0.72 + 0.02 * i, 9_000 + 700 * i)),
    ];
    const there = lostAmong(trials);
    const back = lostAmong(trials.toReversed());
    expect(back.probability).toBe(there.probability);
    expect(back.gainUpperBound).toBe(there.gainUpperBound);
    expect(there.trials.size).toBe(5);
    expect([...back.trials].sort()).toEqual([...there.trials].sort());
  });

  it("takes the longest trial for the planned length where none is declared", () => {
    const [definition] = tuningJob().definitions;
    if (!definition) throw new Error("the tuning job of these tests has a definition");
    const trials = [finishing("a", 0.8), finishing("b", 0.75, 1_000, 5), stopping("c", 0.78)];
    const declared = (epochs: string) =>
      tuningJob({ definitions: [{ ...definition, staticHyperparameters: { epochs } }] });
    const none = tuningJob({ definitions: [{ ...definition, staticHyperparameters: {} }] });
    const at = (job: ReturnType<typeof tuningJob>) =>
      lostModelRisk(job, classify(job, trials)).trials.get("c");
    expect(at(none)).toBe(at(declared(String(EPOCHS))));
  });

  it("says whether it lacks finished trials or curves", () => {
    const bare = (of: ReturnType<typeof trial>) => ({ ...of, curve: null });
    const job = tuningJob();
    const reason = (trials: ReturnType<typeof trial>[]) => lostModelRisk(job, classify(job, trials)).reason;
    const [done, stop] = [finishing("a", 0.8), stopping("s", 0.7)];
    expect(reason([bare(done), bare(stop)])).toMatch(/no objective curves/);
    expect(reason([{ ...done, objective: null, curve: null }, stop])).toMatch(/no trial finished/);
    expect(reason([done, stop])).toBeNull();
  });

  it("is untold where every trial gave the same objective: none was ever seen to be better", () => {
    const flat = (name: string, epochs: number, value: number, stopped = false) =>
      trial({ name, launched: 0, epochs: minutes(epochs), values: Array(epochs).fill(value), stopped });
    const stops = flat("s", 3, 0.5, true);
    const alike = lostAmong([flat("a", EPOCHS, 0.5), flat("b", EPOCHS, 0.5), stops]);
    expect(alike).toMatchObject({ probability: null, band: null, gainUpperBound: null });
    expect(lostModelSentence(alike)).toBe(
      "Whether a better model was stopped cannot be told: every trial gave the same objective at every step.",
    );
    expect(lostAmong([flat("a", EPOCHS, 0.5), flat("b", EPOCHS, 0.6), stops]).probability).not.toBeNull();
  });

  it("is zero where the best objective is the best that its metric can be", () => {
    const perfect = lostAmong([finishing("a", 1.03), finishing("b", 0.8), stopping("s", 0.9)]);
    expect(perfect).toMatchObject({ probability: 0, gainUpperBound: 0 });
    expect(perfect.trials.get("s")).toBe(0);
    expect(lostModelSentence(perfect)).toBe(
      "The best objective is the best that its metric can be, so no better model was lost.",
    );
  });

  it("is zero without a stopped trial and untold without a completed one", () => {
    const none = lostModelRisk(tuningJob(), []);
    expect(none).toMatchObject({ probability: 0, band: null });
    expect(lostModelSentence(none)).toBe("No trial was stopped early, so no better model was lost.");
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

describe("prospects", () => {
  let final = 0;
  /** Each ended a little worse than the one before. */
  const ended = (...features: number[]) => curveOf(new Float64Array(0), final--, Float64Array.from(features));

  it("are of a trial like those that ended well, and of a completed one as the others tell it", () => {
    const completed = [2, 1.9, 2.1, 0, 0.1, -2, -1.9, -2.1].map((x) => ended(x));
    const prospect = prospectsAmong(completed);
    const at = (x: number): number => prospect(Float64Array.of(x));
    expect(at(2)).toBeGreaterThan(0.5);
    expect(at(-2)).toBeLessThan(-0.5);
    expect(Math.abs(at(9))).toBeLessThan(1e-6);
    for (const [i, { features }] of completed.entries()) {
      const others = prospectsAmong(completed.filter((_, j) => j !== i));
      expect(prospect(features)).toBeCloseTo(others(Float64Array.from(features)), 9);
    }
  });

  it("are nothing among trials that ended alike, whichever was launched first", () => {
    const alike = [3, 2, 1, 0].map((x) => curveOf(new Float64Array(0), 0.5, Float64Array.of(x)));
    const prospect = prospectsAmong(alike);
    for (const { features } of alike) expect(prospect(features)).toBeCloseTo(0, 12);
    expect(prospect(Float64Array.of(3))).toBeCloseTo(0, 12);
  });

  it("are nothing where no hyperparameter differs", () => {
    const prospect = prospectsAmong([ended(), ended(), ended()]);
    expect(prospect(Float64Array.of())).toBe(0);
  });

  it("raise the chance of a trial whose hyperparameters are those of the best ones", () => {
    const rates = ["0.1", "0.09", "0.11", "0.01", "0.012", "0.001", "0.0011", "0.0009"];
    const trials = rates.map((rate, i) => ({
      ...finishing(`f-${i}`, 0.8 - 0.01 * i, 1_000 * i),
      hyperparameters: { rate },
    }));
    const chance = (rate: string): number => {
      const stopped = { ...stopping("s", 0.77), hyperparameters: { rate } };
      return lostAmong([...trials, stopped]).trials.get("s") ?? Number.NaN;
    };
    expect(chance("0.1")).toBeGreaterThan(2 * chance("0.001"));
    expect(chance("0.01")).toBeGreaterThan(chance("0.001"));
  });
});

describe("standings", () => {
  const completed = [
    curveOf(Float64Array.from([1, 5, 4, 9]), 9, NO_FEATURES),
    curveOf(Float64Array.from([3, 2]), 2, NO_FEATURES),
  ];
  const stopped = [curveOf(Float64Array.from([2, 4]), 4, NO_FEATURES)];

  it("count those that were worse by their best value so far, and half of those alike", () => {
    const { completed: rivals, twiceAsFar, of, each } = standingsAt(2, completed, 4, stopped, 100);
    expect([...rivals]).toEqual([5 / 6, 1 / 6]);
    expect(of(4)).toBe(0.5);
    expect(of(Number.NEGATIVE_INFINITY)).toBe(0);
    expect([...twiceAsFar]).toEqual([5 / 6]);
    expect(each).toBe(2);
  });

  it("let a trial that ended earlier stand where it ended, and say a half where nobody is left", () => {
    expect([...standingsAt(4, completed, 2, stopped, 100).completed]).toEqual([0.5, 0]);
    expect(standingsAt(9, completed, 2, stopped, 100).of(3)).toBe(0.5);
  });
});

describe("the bound of the gain", () => {
  const outlook = (behind: number): Outlook => ({
    name: "stopped",
    incumbent: 1,
    value: 1 - behind,
    diverged: false,
    completed: 10,
    evidence: null,
    match: () => ({ gain: 0, variance: 0.01 }),
  });

  it("is zero where a better model is unlikely to begin with", () => {
    expect(gainUpperBound([outlook(0.1)], [0.02])).toBe(0);
  });

  it("leaves 5 % above it, and more trials raise it", () => {
    // A trial that is sure to win leaves f · o / (1 + f · o) = 5 % above the bound, o the odds of S(g) / S(0) = p: with f of
    // 0.8 and p of 0.062 the tail of t with 5 degrees at 2.39.
    const one = gainUpperBound([outlook(0)], [1 - 1e-12]);
    const t = one / Math.sqrt(0.6 * 0.01);
    expect(t).toBeGreaterThan(2.3);
    expect(t).toBeLessThan(2.4);
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

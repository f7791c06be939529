import { describe, expect, it } from "vitest";
import { searchSpace } from "../../../src/estimate/leaks/search-space.ts";
import type { ScoredTrial } from "../../../src/estimate/search-length/scored-trials.ts";
import type { ParameterRange, TuningJob } from "../../../src/model/tuning-job.ts";
import { integer, searching } from "./judged.ts";

const DEPTH = integer("depth", 0, 1000);
const IDLE = integer("idle", 0, 3);
const OPTIMIZER: ParameterRange = { kind: "categorical", name: "optimizer", values: ["adam", "sgd"] };

/** The objective rises with depth, and `idle` has nothing to do with it. */
function scored(count: number, more: (i: number) => Record<string, string> = () => ({})): ScoredTrial[] {
  return Array.from({ length: count }, (_, i) => ({
    name: `${i}`,
    number: i + 1,
    endedAt: i,
    objective: i,
    score: i,
    spentUsd: null,
    hyperparameters: { depth: `${Math.round((1000 * i) / count)}`, idle: `${1 + (i % 2)}`, ...more(i) },
  }));
}
const namesOf = (job: TuningJob, trials: readonly ScoredTrial[]) =>
  searchSpace(job, trials)?.parameters.map(({ name }) => name);
const idleIn = (job: TuningJob, trials: readonly ScoredTrial[]) =>
  searchSpace(job, trials)?.parameters.find(({ name }) => name === "idle");

describe("search space", () => {
  it.each([
    [30, 5],
    [50, 5],
    [60, 6],
    [61, 7],
  ])("of %d trials counts %d as the best", (trials, best) => {
    expect(searchSpace(searching(DEPTH), scored(trials))).toMatchObject({ trials, best });
  });

  it("is not told from fewer than thirty trials, or where there is not one space and one objective", () => {
    const job = searching(DEPTH);
    const trials = scored(60);
    expect(searchSpace(job, scored(29))).toBeNull();
    expect(searchSpace({ ...job, objective: null }, trials)).toBeNull();
    expect(searchSpace({ ...job, definitions: [] }, trials)).toBeNull();
    expect(searchSpace({ ...job, definitions: [...job.definitions, ...job.definitions] }, trials)).toBeNull();
  });

  it("puts the most telling hyperparameter first, with the edge that the best lie at", () => {
    const [first, second] = searchSpace(searching(IDLE, DEPTH), scored(100))?.parameters ?? [];
    expect(first).toMatchObject({
      name: "depth",
      withoutEffect: false,
      edge: { side: "high", bestInside: 10, inside: 10 },
      decade: null,
    });
    expect(first?.explainedShare).toBeGreaterThan(0.9);
    expect(second).toMatchObject({ name: "idle", edge: null });
  });

  it("finds the decade that the best lie in", () => {
    const rate = integer("rate", 1, 1000);
    const trials = scored(100, (i) => ({ rate: `${i < 90 ? 300 + i : i - 80}` }));
    expect(searchSpace(searching(rate), trials)?.parameters[0]?.decade).toMatchObject({ low: 10, high: 18 });
  });

  it("leaves out a hyperparameter that some trial lacks, or that is no number in one", () => {
    const job = searching(DEPTH, IDLE, OPTIMIZER);
    const optimizer = (i: number) => ({ optimizer: i % 3 === 0 ? "adam" : "sgd" });
    expect(namesOf(job, scored(40, optimizer))?.toSorted()).toEqual(["depth", "idle", "optimizer"]);
    expect(namesOf(job, scored(40))?.toSorted()).toEqual(["depth", "idle"]);
    const auto = scored(40, (i) => ({ ...optimizer(i), ...(i === 7 ? { depth: "auto" } : {}) }));
    expect(namesOf(job, auto)?.toSorted()).toEqual(["idle", "optimizer"]);
  });
});

describe("hyperparameter without effect", () => {
  it.each<[string, TuningJob, ScoredTrial[], boolean]>([
    ["beside one that has one, in sixty trials", searching(DEPTH, IDLE), scored(60), true],
    ["not in fewer", searching(DEPTH, IDLE), scored(59), false],
    ["not where none has one", searching(IDLE), scored(60), false],
    ["in thirty trials of a grid", { ...searching(DEPTH, IDLE), strategy: "Grid" }, grid(), true],
  ])("is told %s", (_, job, trials, told) => {
    expect(idleIn(job, trials)?.withoutEffect).toBe(told);
  });

  it("is not told of one whose small effect chance would hardly make", () => {
    const small = scored(60, (i) => ({ idle: i < 8 ? "1" : `${1 + (i % 2)}` }));
    const found = idleIn(searching(DEPTH, IDLE), small);
    expect(found?.pValue).toBeCloseTo(0.077, 3);
    expect(found?.explainedShare).toBeCloseTo(0.035, 3);
    expect(found?.withoutEffect).toBe(false);
  });

  it("is not told of one whose many values explain more than nothing, though chance may as well", () => {
    const many: ParameterRange = { kind: "categorical", name: "idle", values: [] };
    const spread = scored(60, (i) => ({ idle: `${((i * i * 3 + i * 5) % 59) % 23}` }));
    const found = idleIn(searching(DEPTH, many), spread);
    expect(found?.pValue).toBeCloseTo(0.233, 3);
    expect(found?.explainedShare).toBeCloseTo(0.102, 3);
    expect(found?.withoutEffect).toBe(false);
  });
});

describe("grid", () => {
  it("compares trials that are otherwise equal: a little that always comes with a value is seen", () => {
    const job = searching(DEPTH, IDLE);
    const trials = grid((_, idle) => idle);
    expect(idleIn({ ...job, strategy: "Grid" }, trials)?.explainedShare).toBeGreaterThan(0.4);
    expect(idleIn(job, trials)?.explainedShare).toBeLessThan(0.01);
  });
});

/** Fifteen depths by two values of `idle`, which adds this little; by default one that favours neither. */
function grid(little = (row: number, idle: number): number => (row % 2 === idle ? 1 : 0)): ScoredTrial[] {
  return scored(30).map((trial, i) => {
    const [row, idle] = [Math.floor(i / 2), i % 2];
    const score = row * 10 + little(row, idle);
    return { ...trial, objective: score, score, hyperparameters: { depth: `${row * 50}`, idle: `${idle}` } };
  });
}

import { describe, expect, it } from "vitest";
import { classify } from "../../../src/estimate/classify.ts";
import type { Progress } from "../../../src/estimate/unstopped/progress.ts";
import { readTogether } from "../../../src/estimate/unstopped/reading.ts";
import type { Trial } from "../../../src/model/trial.ts";
import type { TuningJob } from "../../../src/model/tuning-job.ts";
import { byTheMinute, trial, tuningJob } from "../observed.ts";

/** Twelve steps of so many seconds; by the minute where asked for. */
function steady(name: string, seconds: number, counted: boolean, stopped = false): Trial {
  const epochs = Array.from({ length: 12 }, (_, i) => seconds * (i + 0.5));
  const made = trial({ name, launched: 0, epochs, values: epochs.map((_, i) => i), stopped });
  return counted ? byTheMinute(made) : made;
}

/** By name. */
function read(trials: readonly Trial[], job: TuningJob = tuningJob()): Record<string, Progress | undefined> {
  const { progress } = readTogether(job, classify(job, trials));
  return Object.fromEntries([...progress].map(([{ name }, of]) => [name, of]));
}

describe("the progress of a trial", () => {
  it("has its values with their sign where less is better", () => {
    const trials = classify(tuningJob(), [steady("a", 20, false)]);
    const lastIn = (job: TuningJob): number | undefined =>
      [...readTogether(job, trials).progress.values()][0]?.values.at(-1);
    const [definition] = tuningJob().definitions;
    const objective = { metric: "validation:error", goal: "Minimize" } as const;
    const minimising = tuningJob({
      objective,
      definitions: definition ? [{ ...definition, objective }] : [],
    });
    expect([lastIn(tuningJob()), lastIn(minimising), lastIn(tuningJob())]).toEqual([11, -11, 11]);
  });

  it("is the same beside others where each step has its moment", () => {
    const [stopped, finished] = [steady("a", 20, false, true), steady("b", 50, false)];
    const { a, b } = read([stopped, finished]);
    // Alone, nothing shows why it was stopped.
    expect({ ...a, trial: null }).toEqual({ ...read([stopped])["a"], trial: null });
    expect(b).toEqual(read([finished])["b"]);
    expect(a?.clock?.seconds.at(-1)).toBeCloseTo(230, 6);
  });

  it("is told by the others where only counts are known", () => {
    const stopped = steady("a", 20, true, true);
    const clocks = [8, 45].map((pace) => {
      const others = ["b", "c", "d", "e"].map((name) => steady(name, pace, true));
      return read([stopped, ...others])["a"]?.clock?.seconds;
    });
    expect(clocks[0]).toHaveLength(clocks[1]?.length ?? 0);
    expect(clocks[0]).not.toEqual(clocks[1]);
  });

  it("counts its steps as those of the others where all its minutes hold as many", () => {
    const { a, b } = read([steady("a", 30, true), steady("b", 45, true)]);
    expect([a?.steps, b?.steps]).toEqual([12, 12]);
    // Alone, two values a minute look like two machines that emit one each.
    expect(read([steady("a", 30, true)])["a"]?.steps).toBe(6);
  });

  it("has the values of a minute in the order in which the curve goes", () => {
    const { a } = read([steady("a", 8, true), steady("b", 45, true)]);
    expect([...(a?.values ?? [])].map((value) => Number(value.toFixed(9)))).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
    ]);
  });

  /** As two machines emit it, each a little off the other. */
  const twice = (of: Trial): Trial => ({
    ...of,
    curve: of.curve && {
      ...of.curve,
      points: of.curve.points.map((point) => ({
        ...point,
        count: 2 * point.count,
        minimum: point.minimum - 3,
        maximum: point.maximum + 3,
      })),
    },
  });

  it("counts a step of several machines once, by their mean, and by the trials that ran as planned alone", () => {
    const [a, b] = [twice(steady("a", 45, true)), twice(steady("b", 50, true, true))];
    const failed: Trial = { ...steady("c", 50, true), status: "Failed", secondaryStatus: "Failed" };
    const odd = {
      ...failed,
      curve: failed.curve && { ...failed.curve, points: failed.curve.points.slice(0, 3) },
    };
    expect(odd.curve?.points.map(({ count }) => count)).toContain(1);
    const alone = read([a, b]);
    const beside = read([a, b, odd]);
    expect([alone["a"]?.steps, alone["b"]?.steps]).toEqual([12, 12]);
    expect([beside["a"]?.steps, beside["b"]?.steps]).toEqual([12, 12]);
    expect(beside["c"]?.steps).toBeGreaterThan(0);
    const [low, high] = [Math.min(...(alone["a"]?.values ?? [])), Math.max(...(alone["a"]?.values ?? []))];
    expect([low, high]).toEqual([0, 11]);
  });

  it("counts the steps of each definition by its own trials", () => {
    const [definition] = tuningJob().definitions;
    if (!definition) throw new Error("the tuning job has no definition");
    const job = tuningJob({ definitions: ["one", "two"].map((name) => ({ ...definition, name })) });
    const one = { ...steady("a", 45, true), definitionName: "one" };
    const two = { ...twice(steady("b", 45, true)), definitionName: "two" };
    const { a, b } = read([one, two], job);
    expect([a?.steps, b?.steps]).toEqual([12, 12]);
  });

  it("tells which steps a minute held", () => {
    const { a, b } = read([steady("a", 20, true), steady("b", 50, false)]);
    expect(a?.periodEnds).toEqual([3, 6, 9, 12]);
    expect(b?.periodEnds).toBe(null);
  });
});

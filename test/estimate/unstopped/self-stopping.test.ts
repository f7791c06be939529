import { describe, expect, it } from "vitest";
import { plannedLength } from "../../../src/estimate/unstopped/length.ts";
import { type Made, planned, progress, stepsOf, withStatic } from "./made.ts";

describe("planned length of a script that stops itself", () => {
  /** Rises by `by` a step and ends once it has 0.9, after 30 steps at the latest. */
  const rising = (by: number): Made => {
    const values = [by];
    while ((values.at(-1) as number) < 0.9 && values.length < 30) values.push(by * (values.length + 1));
    return { steps: values.length, values };
  };
  const reached = [0.07, 0.08, 0.11, 0.13, 0.17, 0.23].map(rising);
  const missed = [0.01, 0.02].map(rising);
  const patient = [25, 26, 27, 28].map((steps) => ({
    steps,
    values: Array.from({ length: steps }, (_, i) => Math.min(i, steps - 4) / 100),
  }));

  it("names the target, which ended trials before the longest", () => {
    const length = planned([...reached, ...missed]);
    expect(length).toMatchObject({
      source: "varied",
      words: "the lengths of the finished trials, which stop once the objective reaches about 0.91",
      target: expect.closeTo(0.91),
      patience: null,
    });
    expect(stepsOf(length, { steps: 5 })).toBe(30);
  });

  it("names the target as the objective has it where less is better", () => {
    const losses = reached.map(({ steps, values = [] }) => ({
      steps,
      values: values.map((value) => value - 1),
    }));
    const minimised = { metric: "validation:loss", goal: "Minimize" } as const;
    const job = withStatic({});
    const definitions = job.definitions.flatMap((of) => [
      { ...of, name: "maximised" },
      { ...of, name: "minimised", objective: minimised },
    ]);
    const all = progress(losses).map((of) => ({
      ...of,
      trial: { ...of.trial, definitionName: "minimised" },
    }));
    const words = plannedLength({ ...job, definitions }, all, all)?.words;
    expect(words).toMatch(/objective reaches about 0\.09/);
  });

  it("may be up to three times the longest where no finished trial missed the target", () => {
    // The slowest took 13 steps.
    expect(stepsOf(planned(reached), { steps: 5 })).toBe(39);
    expect(stepsOf(planned([{ steps: 8 }, { steps: 12 }, { steps: 20 }]), { steps: 5 })).toBe(20);
  });

  it("names the patience, and looks for no target where one explains most lengths", () => {
    const length = planned([...patient, ...patient, ...patient, ...reached.slice(0, 3), ...missed]);
    expect(length).toMatchObject({
      source: "varied",
      words: "the lengths of the finished trials, which stop after 3 without a new best",
      patience: 3,
      target: null,
    });
  });
});

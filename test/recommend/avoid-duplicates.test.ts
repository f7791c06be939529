import { describe, expect, it } from "vitest";
import type { Duplicates } from "../../src/estimate/leaks/duplicates.ts";
import type { ParameterRange, TuningJob } from "../../src/model/tuning-job.ts";
import type { TuningJobReport } from "../../src/report/schema.ts";
import { ask, definitions, foundIn, leaking, some } from "./asked.ts";
import { advice, made, report, withRanges } from "./reported.ts";

const findings = foundIn(some(20));

describe("avoid-duplicates", () => {
  const categorical: ParameterRange = { kind: "categorical", name: "a", values: ["x", "y"] };
  const integer: ParameterRange = { kind: "integer", name: "b", min: 1, max: 8, scaling: "Linear" };
  const told = (changes: Partial<Duplicates>, job: Partial<TuningJob> = {}) => {
    const duplicates = {
      ...findings.leaks.duplicates,
      trials: ["tuning-5", "tuning-9", "tuning-13", "tuning-19"],
      settings: 3,
      share: 0.2,
      spaceSize: null,
      objectiveSpread: null,
      ...changes,
    };
    const changed = { ...findings, job: { ...findings.job, ...job } };
    return ask("avoid-duplicates", leaking(changed, { duplicates }));
  };
  const maxJobs = (from: number | null): Partial<TuningJob> => ({
    limits: { ...findings.job.limits, maxJobs: from },
  });
  const fewer = (to: number) => ({ parameter: "ResourceLimits.MaxNumberOfTrainingJobs", from: 20, to });
  const grid = (from: string) => ({ parameter: "Strategy", from, to: "Grid" });

  it.each([
    ["as many as were different", { spaceSize: null }, {}, fewer(16)],
    ["as many as were different of a larger space", { spaceSize: 21 }, {}, fewer(16)],
    [
      "as many as there are",
      { spaceSize: 17 },
      { definitions: definitions({ ranges: [integer] }) },
      fewer(17),
    ],
    [
      "a grid of all",
      { spaceSize: 17 },
      { definitions: definitions({ ranges: [categorical] }) },
      grid("Random"),
    ],
    [
      "a grid of as many as ran",
      { spaceSize: 20 },
      { definitions: definitions({ ranges: [categorical] }) },
      grid("Random"),
    ],
    [
      "no grid where a hyperparameter is a number",
      { spaceSize: 17 },
      { definitions: definitions({ ranges: [categorical, integer] }) },
      fewer(17),
    ],
    [
      "no grid where one definition has a number",
      { spaceSize: 17 },
      { definitions: definitions({ ranges: [categorical] }, { ranges: [integer] }) },
      fewer(17),
    ],
    [
      "no grid where one ran",
      { spaceSize: 17 },
      { strategy: "Grid", definitions: definitions({ ranges: [categorical] }) },
      fewer(17),
    ],
    ["nothing where no maximum is set", {}, maxJobs(null), null],
    ["nothing where the maximum is as low", {}, maxJobs(16), null],
  ] satisfies [string, Partial<Duplicates>, Partial<TuningJob>, object | null][])(
    "launches %s",
    (_, changes, job, change) => {
      expect(told(changes, job)?.change).toEqual(change);
    },
  );

  it("saves what the trials that are not launched cost: none where the space is as large as the run was long", () => {
    expect(told({})?.savingUsd?.estimate).toBeCloseTo(4, 6);
    expect(told({ spaceSize: 17 })?.savingUsd?.estimate).toBeCloseTo(3, 6);
    expect(told({ spaceSize: 20 })).toMatchObject({ effect: null, savingUsd: null });
  });

  it("says what to do about a space that was gone through, and about one that was not", () => {
    const title = "4 of 20 trials repeated settings that had been trained";
    const begin = "3 settings were trained more than once: the repeats took 20 % of the billed time.";
    expect(told({ spaceSize: 17 })).toMatchObject({
      title,
      evidence: `${begin} The search space holds only 17 settings: try each once, or widen it.`,
    });
    expect(told({})?.title).toBe(title);
    expect(told({})?.evidence).toContain(`${begin} Where values are few or rounded,`);
    expect(told({})?.evidence).toContain("16 trials then try as many different settings as this run did");
  });

  it("says by how much repeats differ only where that is known", () => {
    expect(told({ objectiveSpread: 0.0123 })?.risk).toContain("by itself (here by up to 0.0123); a few");
    expect(told({})?.risk).toContain("by itself; a few");
  });
});

describe("avoid-duplicates in the report of a run", () => {
  const categorical = (name: string, ...values: string[]): ParameterRange => ({
    kind: "categorical",
    name,
    values,
  });
  const job = (of: (index: number) => string, changes: Partial<TuningJob> = {}): TuningJobReport =>
    report(
      made(12, (i) => ({ seconds: 920, values: [0.5 + 0.01 * i], hyperparameters: { eta: of(i) } })),
      changes,
    );

  it("prices trials that repeat settings, and turns a small categorical space into a grid", () => {
    const found = job((i) => String(i % 4), withRanges(categorical("eta", "0", "1", "2", "3")));
    expect(found.leaks.duplicates).toMatchObject({ trials: 8, settings: 4, spaceSize: 4 });
    expect(found.leaks.duplicates.objectiveSpread).toBeCloseTo(0.08, 9);
    const told = advice(found, "avoid-duplicates");
    expect(told?.change).toEqual({ parameter: "Strategy", from: "Random", to: "Grid" });
    expect(told?.savingUsd?.estimate).toBeCloseTo(8, 6);
  });

  it("lowers the number of trials to the settings there are where a grid is not offered", () => {
    const range: ParameterRange = { kind: "integer", name: "eta", min: 0, max: 3, scaling: "Linear" };
    expect(
      advice(
        job((i) => String(i % 4), withRanges(range)),
        "avoid-duplicates",
      )?.change,
    ).toMatchObject({
      parameter: "ResourceLimits.MaxNumberOfTrainingJobs",
      to: 4,
    });
  });

  it("is silent for one repeat, speaks for two, and counts no failed trial", () => {
    expect(
      advice(
        job((i) => String(Math.max(1, i))),
        "avoid-duplicates",
      ),
    ).toBeUndefined();
    expect(
      advice(
        job((i) => String(Math.max(2, i))),
        "avoid-duplicates",
      ),
    ).toMatchObject({ change: { parameter: "ResourceLimits.MaxNumberOfTrainingJobs", from: 12, to: 10 } });
    const retried = report(
      made(12, () => ({
        seconds: 920,
        changes: { status: "Failed", secondaryStatus: "Failed", objective: null },
      })),
    );
    expect(retried.leaks.duplicates.trials).toBe(0);
  });
});

import { describe, expect, it } from "vitest";
import { logWorkOfSteps, type PlannedLength, plannedLength } from "../../../src/estimate/unstopped/length.ts";
import type { Progress } from "../../../src/estimate/unstopped/progress.ts";
import { type Made, planned, progress, stepsOf, times, withStatic } from "./made.ts";

describe("planned length", () => {
  it.each([
    ["epochs"],
    ["num_epochs"],
    ["max-epochs"],
    ["n_estimators"],
    ["num_round"],
    ["max_iter"],
    ["training_steps"],
    ["numEpochs"],
    ["nrounds"],
    ["dialog_epochs"],
  ])("is what the hyperparameter %s declares", (name) => {
    expect(planned(times(3, { steps: 10 }), { [name]: "10" })).toMatchObject({
      source: "declared",
      words: `the hyperparameter ${name}`,
    });
  });

  it.each([
    ["early_stopping_rounds"],
    ["warmup_steps"],
    ["warmupSteps"],
    ["steps_per_epoch"],
    ["patience_epochs"],
    ["n_iter_no_change"],
    ["gradient_accumulation_steps"],
    ["lr_step"],
    ["step_size"],
    ["depth"],
  ])("is not what %s says", (name) => {
    expect(planned(times(3, { steps: 10 }), { [name]: "10" })?.source).toBe("constant");
  });

  it("believes a declaration that four of five finished trials kept, and no other", () => {
    const kept = (others: number): PlannedLength | null =>
      planned([...times(8, { steps: 10 }), ...times(others, { steps: 4 })], { epochs: "10" });
    expect(kept(2)?.source).toBe("declared");
    expect(kept(3)).toMatchObject({ source: "varied", words: expect.stringContaining("up to epochs steps") });
  });

  it("is a constant share of what is declared, where one value stands for many", () => {
    const length = planned([...times(4, { steps: 10, hyperparameters: { num_round: "100" } })]);
    expect(length?.source).toBe("declared");
    expect(stepsOf(length, { steps: 3, hyperparameters: { num_round: "50" } })).toBe(5);
    expect(stepsOf(length, { steps: 3, hyperparameters: { num_round: '"20"' } })).toBe(2);
  });

  it.each([
    [["a_steps", "epochs", "n_iterations"], "epochs"],
    [["n_iterations", "max_steps", "tree_rounds"], "max_steps"],
    [["tree_rounds", "max_steps", "n_iterations"], "max_steps"],
    [["batch_steps", "n_iterations"], "n_iterations"],
  ])("of several that agree, %j, is what epochs declare, or else the first by name", (names, declares) => {
    const statics = Object.fromEntries(names.map((name) => [name, "10"]));
    expect(planned(times(3, { steps: 10 }), statics)?.words).toBe(`the hyperparameter ${declares}`);
  });

  it("is not what a hyperparameter says that some trials lack", () => {
    const declaring = times(5, { steps: 20, hyperparameters: { epochs: "20" } });
    expect(planned(declaring)?.source).toBe("declared");
    expect(planned([...declaring, { steps: 20 }])?.source).toBe("constant");
    const capped = [5, 9, 20].map((steps): Made => ({ steps, hyperparameters: { epochs: "20" } }));
    expect(planned(capped)?.words).toBe("finished trials of up to epochs steps");
    expect(planned([...capped, { steps: 4, stopped: true }])?.words).toBe(
      "the lengths of the finished trials",
    );
  });

  it("is declared before anything finished, and not known where nothing declares it", () => {
    const running: Made[] = [{ steps: 4, stopped: true }];
    expect(planned(running, { epochs: "10" })).toMatchObject({ source: "declared" });
    expect(planned(running)).toBeNull();
    expect(planned(running, { epochs: "many" })).toBeNull();
    expect(planned(running, { epochs: "0.5" })).toBeNull();
    expect(stepsOf(planned(running, { epochs: "1" }), { steps: 1 })).toBe(1);
  });

  it("is what nine of ten finished trials took", () => {
    const length = planned([...times(9, { steps: 20 }), { steps: 6 }]);
    expect(length).toMatchObject({ source: "constant", words: "the length of the finished trials" });
    expect(stepsOf(length, { steps: 5 })).toBe(20);
    expect(planned([...times(8, { steps: 20 }), ...times(2, { steps: 6 })])?.source).toBe("varied");
  });

  it.each([
    [20, 19, "constant"],
    [20, 18, "varied"],
    [200, 196, "constant"],
    [200, 195, "varied"],
    [3, 2, "constant"],
    [2, 1, "varied"],
  ])(
    "is constant, give or take one value or 2 %%, but no third: %d and %d are %s",
    (usual, other, source) => {
      expect(planned([...times(5, { steps: usual }), ...times(4, { steps: other })])?.source).toBe(source);
    },
  );

  it("is not that of finished trials where a stopped one went on for longer", () => {
    const beside = (steps: number, statics = {}): PlannedLength | null =>
      planned([...times(4, { steps: 10 }), { steps, stopped: true }], statics);
    expect(beside(11)?.source).toBe("constant");
    expect(beside(12)?.source).toBe("varied");
    expect(beside(11, { num_round: "100" })?.source).toBe("declared");
    expect(beside(12, { num_round: "100" })?.source).toBe("varied");
  });

  it("is not told by finished trials that show no curve", () => {
    expect(planned([...times(4, { steps: 20 }), ...times(4, { steps: 0 })])?.source).toBe("constant");
    expect(planned(times(4, { steps: 0 }))).toBeNull();
  });

  it("is Hyperband's maximum resource where lengths differ", () => {
    const all = progress([{ steps: 3 }, { steps: 9 }, { steps: 20 }]);
    const job = { ...withStatic({}), hyperband: { minResource: 1, maxResource: 27 } };
    const length = plannedLength(job, all, all);
    expect(length?.source).toBe("resource");
    expect(length?.steps(all[0] as Progress)).toBe(27);
  });
});

describe("a hyperparameter that finished trials did not use up", () => {
  it("is a cap where none took more, and none where one did", () => {
    const made = [5, 9, 12, 20].map((steps) => ({ steps }));
    const upTo = (steps: number): PlannedLength | null => planned([...made, { steps }], { epochs: "50" });
    expect(upTo(51)?.words).toBe("finished trials of up to epochs steps");
    expect(upTo(52)?.words).toBe("the lengths of the finished trials");
    expect(planned(made, { epochs: "20" })?.words).toBe("finished trials of up to epochs steps");
    expect(planned(made, { epochs: "16" })?.words).toBe("the lengths of the finished trials");
    expect(planned(made, { max_steps: "50", epochs: "30" })?.words).toContain("up to epochs steps");
    expect(planned(made, { max_steps: "50", epochs: "16" })?.words).toContain("up to max_steps steps");
  });

  it("gives way to a length that three trials have in common, not to that of two", () => {
    const made = ["30", "45", "70"].map((epochs): Made => ({ steps: 20, hyperparameters: { epochs } }));
    expect(planned(made)?.source).toBe("constant");
    expect(planned(made.slice(1))?.words).toBe("finished trials of up to epochs steps");
  });
});

describe("planned length of few finished trials", () => {
  it("is what a hyperparameter allows, where one or two ended before", () => {
    const length = planned([{ steps: 12 }, { steps: 12 }, { steps: 5, stopped: true }], { epochs: "50" });
    expect(length).toMatchObject({ source: "varied", words: "finished trials of up to epochs steps" });
    expect(stepsOf(length, { steps: 5, stopped: true })).toBe(50);
  });

  it.each([
    ["1200", 12, "declared"],
    ["1200", 120, "declared"],
    ["4900", 100, "declared"],
    ["4900", 99, "declared"],
    ["1300", 12, "declared"],
    ["1310", 12, "varied"],
    ["50", 10, "varied"],
    ["50", 1, "declared"],
  ])("may be all of %s steps, as a value in ten or more: %d values are %s", (max_steps, steps, source) => {
    expect(planned([{ steps }], { max_steps })?.source).toBe(source);
  });

  it("is what three trials kept, and what each of two can be all of", () => {
    expect(planned(times(3, { steps: 12 }), { epochs: "50" })?.source).toBe("declared");
    const two = (max_steps: string): Made[] => [
      { steps: 12, hyperparameters: { max_steps: "1200" } },
      { steps: 13, hyperparameters: { max_steps } },
    ];
    expect(planned(two("1300"))?.source).toBe("declared");
    expect(planned(two("1310"))?.source).toBe("varied");
  });

  it("counts values before the first step and after the last, and several values a step", () => {
    expect(planned(times(2, { steps: 11 }), { max_steps: "1000" })?.source).toBe("declared");
    const many = planned(times(2, { steps: 50, hyperparameters: { epochs: "10" } }));
    expect(many?.source).toBe("declared");
    expect(stepsOf(many, { steps: 5, hyperparameters: { epochs: "20" } })).toBe(100);
  });

  it("is theirs where nothing declares one", () => {
    expect(planned([{ steps: 12 }])?.source).toBe("constant");
  });
});

describe("the work of a step", () => {
  /** How many times the least work each trial has, three finished ones first. */
  const works = (names: readonly Readonly<Record<string, string>>[], statics = {}): number[] => {
    const all = progress(
      names.map((hyperparameters, i) => ({ steps: i < 3 ? 10 : 2, stopped: i >= 3, hyperparameters })),
    );
    const job = withStatic(statics);
    return logWorkOfSteps(job, all, plannedLength(job, all.slice(0, 3), all)).map((log) =>
      Math.round(Math.exp(log)),
    );
  };
  const rounds = (...of: readonly string[]) => of.map((num_round) => ({ num_round }));

  it.each([
    {
      case: "the rounds that it holds",
      names: rounds("100", "200", "300", "400"),
      statics: { epochs: "10" },
      are: [1, 2, 3, 4],
    },
    {
      case: "none beyond a declared length",
      names: rounds("10", "10", "10", "40"),
      statics: {},
      are: [1, 1, 1, 1],
    },
    {
      case: "none where all hold as many",
      names: rounds("100", "110", "120", "130"),
      statics: { epochs: "10" },
      are: [1, 1, 1, 1],
    },
    {
      case: "none where no name says so",
      names: [{}, {}, {}, {}],
      statics: { eta: "0.3" },
      are: [1, 1, 1, 1],
    },
    {
      case: "none where some have no number",
      names: rounds("100", "200", "300", ""),
      statics: { epochs: "10" },
      are: [1, 1, 1, 1],
    },
    {
      case: "none where some have no name",
      names: [...rounds("100", "200", "300"), {}],
      statics: { epochs: "10" },
      are: [1, 1, 1, 1],
    },
  ])("is $case", ({ names, statics, are }) => {
    expect(works(names, statics)).toEqual(are);
  });
});

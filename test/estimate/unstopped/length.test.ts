import { describe, expect, it } from "vitest";
import { type PlannedLength, plannedLength } from "../../../src/estimate/unstopped/length.ts";
import { bestStep, leastLeft } from "../../../src/estimate/unstopped/own-stop.ts";
import type { Progress } from "../../../src/estimate/unstopped/progress.ts";
import type { TuningJob } from "../../../src/model/tuning-job.ts";
import { progressOf, trial, tuningJob } from "../observed.ts";

/** A trial of so many steps, each a new best unless the values say otherwise. */
interface Made {
  readonly steps: number;
  readonly stopped?: boolean;
  readonly values?: readonly number[];
  readonly hyperparameters?: Readonly<Record<string, string>>;
}

function progress(all: readonly Made[]): Progress[] {
  const trials = all.map(({ steps, values, stopped = false, hyperparameters = {} }, i) =>
    trial({
      name: `trial-${i}`,
      launched: 60 * i,
      epochs: Array.from({ length: steps }, (_, step) => 10 * (step + 1)),
      values: values ?? Array.from({ length: steps }, (_, step) => step),
      stopped,
      hyperparameters,
    }),
  );
  return progressOf(...trials);
}

function withStatic(staticHyperparameters: Readonly<Record<string, string>>): TuningJob {
  const job = tuningJob();
  return { ...job, definitions: job.definitions.map((of) => ({ ...of, staticHyperparameters })) };
}

function planned(
  made: readonly Made[],
  statics: Readonly<Record<string, string>> = {},
): PlannedLength | null {
  const all = progress(made);
  return plannedLength(
    withStatic(statics),
    all.filter(({ trial: of }) => of.outcome === "completed"),
    all,
  );
}

const times = (count: number, made: Made): Made[] => Array.from({ length: count }, () => made);
const stepsOf = (length: PlannedLength | null, made: Made): number | undefined =>
  length?.steps(progress([made])[0] as Progress);

describe("planned length", () => {
  it.each([
    ["epochs"],
    ["num_epochs"],
    ["max-epochs"],
    ["n_estimators"],
    ["num_round"],
    ["max_iter"],
    ["training_steps"],
  ])("is what the hyperparameter %s declares", (name) => {
    expect(planned(times(3, { steps: 10 }), { [name]: "10" })).toMatchObject({
      source: "declared",
      words: `the hyperparameter ${name}`,
    });
  });

  it.each([["early_stopping_rounds"], ["warmup_steps"], ["steps_per_epoch"], ["patience_epochs"], ["depth"]])(
    "is not what %s says",
    (name) => {
      expect(planned(times(3, { steps: 10 }), { [name]: "10" })?.source).toBe("constant");
    },
  );

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

  it("prefers epochs where several are declared", () => {
    const length = planned(times(3, { steps: 10 }), { batch_steps: "10", n_iterations: "10", epochs: "10" });
    expect(length?.words).toBe("the hyperparameter epochs");
  });

  it("is declared before anything finished, and not known where nothing declares it", () => {
    const running: Made[] = [{ steps: 4, stopped: true }];
    expect(planned(running, { epochs: "10" })).toMatchObject({ source: "declared" });
    expect(planned(running)).toBeNull();
    expect(planned(running, { epochs: "many" })).toBeNull();
    expect(planned(running, { epochs: "0.5" })).toBeNull();
  });

  it("is what nine of ten finished trials took, give or take one value", () => {
    expect(planned([...times(9, { steps: 20 }), { steps: 6 }])).toMatchObject({ source: "constant" });
    expect(planned([...times(8, { steps: 20 }), ...times(2, { steps: 6 })])?.source).toBe("varied");
    expect(planned([...times(5, { steps: 20 }), ...times(5, { steps: 19 })])?.source).toBe("constant");
  });

  it("is Hyperband's maximum resource where lengths differ", () => {
    const all = progress([{ steps: 3 }, { steps: 9 }, { steps: 27 }]);
    const job = { ...withStatic({}), hyperband: { minResource: 1, maxResource: 27 } };
    expect(plannedLength(job, all, all)).toMatchObject({ source: "resource" });
  });
});

describe("planned length of few finished trials", () => {
  it("is what a hyperparameter allows, where one or two ended before", () => {
    const length = planned([{ steps: 12 }, { steps: 12 }, { steps: 5, stopped: true }], { epochs: "50" });
    expect(length).toMatchObject({ source: "varied", words: "finished trials of up to epochs steps" });
    expect(stepsOf(length, { steps: 5, stopped: true })).toBe(50);
  });

  it("is a share that means one value in so many steps, and one that three trials kept", () => {
    expect(planned([{ steps: 12 }], { max_steps: "1200" })?.source).toBe("declared");
    expect(planned([{ steps: 100 }], { max_steps: "4900" })?.source).toBe("declared");
    expect(planned(times(3, { steps: 12 }), { epochs: "50" })?.source).toBe("declared");
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

describe("patience", () => {
  const bestThen = (best: number, steps: number): Made => ({
    steps,
    values: Array.from({ length: steps }, (_, step) => (step < best ? step : -1)),
  });
  const patienceOf = (made: readonly Made[]): number | null | undefined => {
    const length = planned(made, { epochs: "30" });
    return length?.source === "varied" ? length.patience : undefined;
  };

  it("is the steps after the best that the shorter trials have in common", () => {
    expect(patienceOf([bestThen(3, 8), bestThen(6, 11), bestThen(12, 17), { steps: 30 }])).toBe(5);
    // Four of five agree.
    expect(
      patienceOf([bestThen(3, 8), bestThen(6, 11), bestThen(12, 17), bestThen(9, 14), bestThen(9, 20)]),
    ).toBe(5);
  });

  it("is not known where too few trials are shorter, or do not agree", () => {
    expect(patienceOf([bestThen(3, 8), bestThen(6, 11), { steps: 30 }])).toBeNull();
    expect(patienceOf([bestThen(3, 8), bestThen(6, 12), bestThen(12, 19), bestThen(9, 14)])).toBeNull();
    expect(patienceOf([bestThen(8, 8), bestThen(11, 11), bestThen(17, 17)])).toBeNull();
  });

  it("leaves a trial what is left of it, and one step at least", () => {
    const [of] = progress([{ steps: 6, values: [1, 5, 2, 5, 3, 4] }]) as [Progress];
    expect(bestStep(of)).toBe(2);
    expect(bestStep(of, 1)).toBe(1);
    expect([3, 4, 6, 9].map((step) => leastLeft(of, step, 5))).toEqual([4, 3, 1, 1]);
    expect(leastLeft(of, 3, null)).toBe(1);
  });
});

describe("a target that ends a script", () => {
  /** Rises by tenths of `by` and ends once it has 0.9, after `most` steps at the latest. */
  const rising = (by: number, most = 30): Made => {
    const values = [by];
    while ((values.at(-1) as number) < 0.9 && values.length < most) values.push(by * (values.length + 1));
    return { steps: values.length, values };
  };
  const targetOf = (made: readonly Made[]): number | null => {
    const length = planned(made);
    return length?.source === "varied" ? length.target : null;
  };
  const reached = [0.07, 0.08, 0.11, 0.13, 0.17, 0.23].map((by) => rising(by));
  const missed = [0.01, 0.02].map((by) => rising(by));

  it("is the least value at which trials ended, and is named", () => {
    expect(targetOf([...reached, ...missed])).toBeCloseTo(0.91);
    expect(planned([...reached, ...missed])?.words).toContain("stop once the objective reaches about 0.91");
  });

  it("is named as the objective has it where less is better", () => {
    const losses = reached.map(({ steps, values = [] }) => ({
      steps,
      values: values.map((value) => value - 1),
    }));
    const all = progress(losses);
    const objective = { metric: "validation:loss", goal: "Minimize" } as const;
    const job = withStatic({});
    const minimised = { ...job, definitions: job.definitions.map((of) => ({ ...of, objective })) };
    expect(plannedLength(minimised, all, all)?.words).toMatch(/objective reaches about 0\.09/);
  });

  it("is not there where trials went on beyond what ended others", () => {
    const beyond = [0.05, 0.06, 0.09].map((by) => ({
      steps: 25,
      values: Array.from({ length: 25 }, (_, i) => by * (i + 1)),
    }));
    expect(targetOf([...reached, ...missed, ...beyond])).toBeNull();
  });

  it("is not told by two trials, or by few of many", () => {
    expect(targetOf([...reached.slice(0, 2), ...missed])).toBeNull();
    const others = Array.from({ length: 40 }, (_, i) => rising(0.01, 5 + i));
    expect(targetOf([...reached, ...others])).toBeNull();
  });

  it("is not there where something else ends monotone trials", () => {
    const untilTime = Array.from({ length: 30 }, (_, i) =>
      rising(0.004 + 0.0011 * ((7 * i) % 30), 5 + ((11 * i) % 30)),
    );
    expect(
      targetOf(
        untilTime.map(({ steps, values = [] }) => ({ steps, values: values.map((value) => value / 2) })),
      ),
    ).toBeNull();
  });

  it("is not told by trials of one value, or by those of the longest length", () => {
    expect(
      targetOf([...[0.9, 0.91, 0.92, 0.93].map((value) => ({ steps: 1, values: [value] })), ...missed]),
    ).toBeNull();
    const longest = [0.031, 0.032, 0.033].map((by) => ({
      steps: 30,
      values: rising(by).values?.slice(0, 30) ?? [],
    }));
    expect(
      targetOf([...longest, ...missed, { steps: 12, values: rising(0.01, 12).values ?? [] }]),
    ).toBeNull();
  });

  it("does not depend on the order of the trials", () => {
    const all = [...reached, ...missed];
    expect(targetOf(all.toReversed())).toBe(targetOf(all));
  });

  it("is not looked for where a patience explains the lengths", () => {
    const patient = [6, 8, 11, 14].map((steps) => ({
      steps,
      values: Array.from({ length: steps }, (_, i) => Math.min(i, steps - 4)),
    }));
    expect(planned([...patient, ...missed])).toMatchObject({ patience: 3, target: null });
  });
});

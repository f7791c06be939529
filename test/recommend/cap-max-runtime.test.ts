import { describe, expect, it } from "vitest";
import type { MaxRuntime } from "../../src/estimate/leaks/max-runtime.ts";
import type { Trial } from "../../src/model/trial.ts";
import type { TuningJobReport } from "../../src/report/schema.ts";
import { ask, foundIn, leaking, some } from "./asked.ts";
import { advice, made, report } from "./reported.ts";

const findings = foundIn(some(20));

describe("cap-max-runtime", () => {
  const { maxRuntime } = findings.leaks;
  const told = (changes: Partial<MaxRuntime>) =>
    ask("cap-max-runtime", leaking(findings, { maxRuntime: { ...maxRuntime, ...changes } }));
  const parameter = "StoppingCondition.MaxRuntimeInSeconds";
  const took = (count: number) => ({
    trials: Array.from({ length: count }, (_, i) => `tuning-${i}`),
    costUsd: count,
    billableSeconds: 1000 * count,
    share: count / 20,
  });

  it.each([
    [86_400, { parameter, from: 86_400, to: 1500 }],
    [1501, { parameter, from: 1501, to: 1500 }],
    [null, { parameter, from: null, to: 1500 }],
    [1500, undefined],
    [1499, undefined],
  ])(
    "lowers a limit of %s s once a trial hung, where a tighter one does anything",
    (limitSeconds, change) => {
      expect(told({ hung: took(1), tighterSeconds: 1500, limitSeconds })?.change).toEqual(change);
    },
  );

  it.each([
    // A fifth more than was needed, in whole minutes.
    [1000, 2000, 2400],
    [1000, 1990, 2400],
    [1000, 2001, 2460],
    [2399, 2000, 2400],
    [2400, 2000, null],
    [1000, null, null],
  ])("raises a limit of %s s for trials that needed %s s to %s s", (limitSeconds, neededSeconds, to) => {
    const found = told({ cut: took(2), limitSeconds, neededSeconds });
    expect(found?.title).toBe("2 trials were cut by the maximum run time");
    expect(found?.change).toEqual(to === null ? null : { parameter, from: limitSeconds, to });
    expect(found?.confidence).toBe(neededSeconds === null ? "low" : "medium");
    expect(found?.evidence).toMatch(
      neededSeconds === null
        ? /10 % of the billed time.* Their curves do not tell how much longer they needed\.$/
        : /10 % of the billed time.* By their epochs they needed up to 33 m\.$/,
    );
    expect(found).toMatchObject({ effect: null, savingUsd: null, savingSeconds: null });
  });

  it("is silent where cut trials took little, and where no limit is recorded", () => {
    const limitSeconds = 1000;
    expect(told({ cut: took(1), limitSeconds })).toBeDefined();
    expect(told({ cut: { ...took(1), share: 0.049 }, limitSeconds })).toBeUndefined();
    expect(told({ cut: took(1), limitSeconds: null })).toBeUndefined();
    expect(told({ cut: took(0), limitSeconds })).toBeUndefined();
  });
});

describe("cap-max-runtime in the report of a run", () => {
  const hung: Partial<Trial> = {
    status: "Stopped",
    secondaryStatus: "MaxRuntimeExceeded",
    objective: null,
    curve: null,
  };
  const job = (hangs: number, finished = 10): TuningJobReport =>
    report([
      ...made(finished, () => ({ seconds: 920 })),
      { seconds: hangs - 80, changes: { ...hung, maxRuntimeSeconds: 86_400 } },
    ]);

  it("lowers a limit far above what trials need once a trial hung, and comes true in the replay", () => {
    const found = advice(job(20_000), "cap-max-runtime");
    expect(found?.change).toEqual({
      parameter: "StoppingCondition.MaxRuntimeInSeconds",
      from: 86_400,
      to: 1500,
    });
    expect(found?.savingUsd?.estimate).toBeCloseTo(18.5, 6);
    expect(found?.savingSeconds?.estimate).toBeCloseTo(18_500, 6);
    expect(found?.evidence).toMatch(/limit is far above/);
    const after = job(1500);
    expect((job(20_000).actual.costUsd ?? 0) - (after.actual.costUsd ?? 0)).toBeCloseTo(18.5, 6);
  });

  it("takes a trial for hung above three times the longest that finished, and only with five of those", () => {
    expect(job(3000).leaks.maxRuntime.hung.trials).toBe(0);
    expect(job(3001).leaks.maxRuntime.hung.trials).toBe(1);
    expect(job(20_000, 4).leaks.maxRuntime.hung.trials).toBe(0);
  });

  /** A trial cut at 1000 s after so many of ten epochs, beside trials that finish. */
  const cut = (finished: number): TuningJobReport =>
    report([
      ...made(finished, () => ({ seconds: 920 })),
      {
        seconds: 920,
        epochs: [184, 368, 552, 736, 919],
        values: [0.1, 0.2, 0.3, 0.4, 0.5],
        changes: { status: "Stopped", secondaryStatus: "MaxRuntimeExceeded", maxRuntimeSeconds: 1000 },
      },
    ]);
  const limited = (job: TuningJobReport) => ({ ...job, found: advice(job, "cap-max-runtime") });

  it("says that a limit is too low where it cut trials, and how much they needed", () => {
    const { found, leaks } = limited(cut(3));
    expect(leaks.maxRuntime).toMatchObject({ cut: { trials: 1 }, neededSeconds: 2000 });
    expect(found).toMatchObject({ savingUsd: null, savingSeconds: null });
    expect(found?.evidence).toMatch(/too low for some trials.*up to 33 m/);
  });

  it("is silent where cut trials are below a twentieth of the bill, and where nothing was cut", () => {
    expect(limited(cut(19)).found).toBeDefined();
    expect(limited(cut(20)).found).toBeUndefined();
    expect(advice(report(made(10, () => ({ seconds: 920 }))), "cap-max-runtime")).toBeUndefined();
  });
});

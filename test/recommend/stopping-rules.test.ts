import { describe, expect, it } from "vitest";
import { CAUTIOUS, LITERAL, MIDDLE } from "../../bench/replay/median-rule.ts";
import { halvingStopper } from "../../bench/replay/other-policies.ts";
import { DEFAULT_SETTINGS, planReplay, type ReplaySettings } from "../../bench/replay/plan.ts";
import { policyTruth, type Unknowns } from "../../bench/replay/policy-truth.ts";
import { replay } from "../../bench/replay/replay.ts";
import { runPlan } from "../../bench/replay/run.ts";
import type { Findings } from "../../src/estimate/findings.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import type { Interval } from "../../src/model/interval.ts";
import { recommend } from "../../src/recommend/recommend.ts";
import type { Advice } from "../../src/report/advice.ts";
import { analyzed, findingsOf, replayedJob, shippedStudy, USD_PER_SECOND } from "../replayed-job.ts";

const imaging = shippedStudy("imaging-cnn");
const market = shippedStudy("market-lstm");
const churn = shippedStudy("churn-xgboost");
const OFF: Partial<ReplaySettings> = { trials: 80, slots: 4, rule: null };
/** The advice that a report would give, with what a replay says it saves. */
function ask(id: Advice["id"], findings: Findings): Advice | null {
  return recommend(findings, DEFAULT_CONFIG).advice.find((advice) => advice.id === id) ?? null;
}

/** What a change really saves on the same trials, by the bench's own simulator. */
function saved(
  study: typeof imaging,
  settings: Partial<ReplaySettings>,
  policy: string,
  unknowns: Unknowns,
  seed = 1,
): number {
  const truth = policyTruth(
    study,
    { ...DEFAULT_SETTINGS, resolution: "exact", ...settings },
    seed,
    unknowns,
  )(policy);
  if (!truth) throw new Error(`${policy} has no truth`);
  return USD_PER_SECOND * (truth.baseSeconds - truth.seconds);
}

const contains = (range: Interval | null | undefined, value: number): boolean =>
  range !== null && range !== undefined && range.low <= value && value <= range.high;

describe("enable-early-stopping", () => {
  const findings = findingsOf(imaging, OFF);

  it("speaks where curves would have let the rule act, and its saving comes true under every start of the rule", () => {
    const advice = ask("enable-early-stopping", findings);
    expect(advice?.change).toEqual({ parameter: "TrainingJobEarlyStoppingType", from: "Off", to: "Auto" });
    for (const rule of [LITERAL, MIDDLE, CAUTIOUS])
      expect(contains(advice?.savingUsd, saved(imaging, OFF, "auto", { rule, eta: 3, finish: false }))).toBe(
        true,
      );
    expect(advice?.risk).toMatch(/best objective of this run would have been 0\.\d+ instead of 0\.\d+/);
  });

  it("is listed beside use-hyperband", () => {
    const ids = analyzed(replayedJob(imaging, OFF)).report.tuningJobs[0]?.recommendations.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["enable-early-stopping", "use-hyperband"]));
  });

  it("is silent where it ran, and where no curve shows what it would have done", () => {
    expect(ask("enable-early-stopping", findingsOf(imaging, { ...OFF, rule: CAUTIOUS }))).toBeNull();
    expect(ask("enable-early-stopping", findingsOf(imaging, { ...OFF, resolution: "none" }))).toBeNull();
  });

  it("is counted in the next run up to even odds that it loses the winner, and listed beyond", () => {
    const at = (betterModelLostProbability: number) => {
      const policies = findings.policies
        .filter(({ name }) => name !== "hyperband")
        .map((policy) => (policy.name === "auto" ? { ...policy, betterModelLostProbability } : policy));
      const { advice, recommended } = recommend({ ...findings, policies }, DEFAULT_CONFIG);
      const own = advice.find(({ id }) => id === "enable-early-stopping");
      return { counted: own?.counted, cost: recommended?.costUsd?.estimate ?? Number.POSITIVE_INFINITY };
    };
    expect(at(0.5).counted).toBe(true);
    expect(at(0.51).counted).toBe(false);
    expect(at(0.5).cost).toBeLessThan(0.9 * at(0.51).cost);
  });
});

describe("use-hyperband", () => {
  const findings = findingsOf(imaging, OFF);

  it("speaks, names its limits, and its saving comes true for both reduction factors", () => {
    const advice = ask("use-hyperband", findings);
    expect(advice?.change).toEqual({ parameter: "Strategy", from: "Random", to: "Hyperband" });
    const limit = (name: string, to: number) => {
      return { parameter: `StrategyConfig.HyperbandStrategyConfig.${name}`, from: null, to };
    };
    const limits = [limit("MinResource", 3), limit("MaxResource", 30)];
    expect(advice?.alsoChange).toEqual(limits);
    const auto = ask("use-hyperband", { ...findings, job: { ...findings.job, earlyStoppingType: "Auto" } });
    const off = { parameter: "TrainingJobEarlyStoppingType", from: "Auto", to: "Off" };
    expect(auto?.alsoChange).toEqual([...limits, off]);
    for (const eta of [3, 4])
      expect(
        contains(advice?.savingUsd, saved(imaging, OFF, "hyperband", { rule: LITERAL, eta, finish: false })),
      ).toBe(true);
  });

  it("is silent under Hyperband, and without curves", () => {
    expect(ask("use-hyperband", { ...findings, job: { ...findings.job, strategy: "Hyperband" } })).toBeNull();
    expect(ask("use-hyperband", findingsOf(imaging, { ...OFF, resolution: "none" }))).toBeNull();
  });

  it("begins at twenty trials", () => {
    expect(ask("use-hyperband", findingsOf(imaging, { ...OFF, trials: 20 }))).not.toBeNull();
    expect(ask("use-hyperband", findingsOf(imaging, { ...OFF, trials: 19 }))).toBeNull();
  });

  it("leaves the next run's best objective untold where it cannot be known", () => {
    const objective = (bestObjective: number | null): string | null | undefined => {
      const policies = findings.policies
        .filter(({ name }) => name !== "auto")
        .map((each) =>
          each.name === "hyperband"
            ? { ...each, bestObjective, spread: null, betterModelLostProbability: 0.1 }
            : each,
        );
      const { advice, recommended } = recommend({ ...findings, policies }, DEFAULT_CONFIG);
      expect(advice.find(({ id }) => id === "use-hyperband")?.counted).toBe(true);
      return recommended?.objective;
    };
    expect(objective(null)).toBeNull();
    expect(objective(0.7)).not.toBeNull();
  });
});

describe("add-completion-criteria", () => {
  const settings = { ...OFF, trials: 100 };
  const SEED = 8;
  const findings = findingsOf(churn, settings, SEED);

  it("speaks after a plateau, and its saving comes true whether trials that still run are cut or finish", () => {
    const advice = ask("add-completion-criteria", findings);
    // In most other orders of these trials the winner would have been missed.
    expect(advice?.risk).toMatch(/would have been missed in [5-9]\d % of cases/);
    expect(advice?.confidence).toBe("indicative");
    expect(advice?.evidence).toMatch(/One run cannot tell luck from a plateau/);
    const policy = `not-improving-${advice?.change?.to}`;
    for (const finish of [true, false])
      expect(
        contains(advice?.savingUsd, saved(churn, settings, policy, { rule: LITERAL, eta: 3, finish }, SEED)),
      ).toBe(true);
  });

  it("gives the next run's best objective its range over orders", () => {
    const policies = findings.policies.flatMap((each) =>
      each.endsAfterTrials !== null && each.spread
        ? {
            ...each,
            spread: { ...each.spread, bestObjective: { low: 0.25, high: 0.5 } },
            betterModelLostProbability: 0.5,
          }
        : [],
    );
    const { advice, recommended } = recommend({ ...findings, policies }, DEFAULT_CONFIG);
    expect(advice.find(({ id }) => id === "add-completion-criteria")?.counted).toBe(true);
    expect(recommended?.objective).toMatch(/^0\.25 to /);
  });

  it("is silent where one is set, and where it would have lost the best objective", () => {
    const criteria = { ...findings.job.completionCriteria, maxJobsNotImproving: 20 };
    expect(
      ask("add-completion-criteria", { ...findings, job: { ...findings.job, completionCriteria: criteria } }),
    ).toBeNull();
    const lost = findings.policies.map((each) => ({ ...each, bestObjective: 0.5 }));
    expect(ask("add-completion-criteria", { ...findings, policies: lost })).toBeNull();
  });
});

describe("loosen-early-stopping", () => {
  const settings = { trials: 60, slots: 4, rule: LITERAL };

  it("is silent where nothing was stopped", () => {
    expect(ask("loosen-early-stopping", findingsOf(market, { ...settings, rule: null }))).toBeNull();
  });

  it("loses a better model less often where trials show a fifth of their epochs first", () => {
    const lostWith = (warmUp: number): number => {
      const lost = [imaging, churn].flatMap((study) =>
        [1, 2, 3, 4, 5, 6].filter((seed) => {
          const rule = { ...LITERAL, warmUp };
          return replay(study, { ...DEFAULT_SETTINGS, ...settings, rule }, seed).truth.betterModelLost;
        }),
      );
      return lost.length;
    };
    expect(ask("loosen-early-stopping", findingsOf(churn, settings))?.evidence).toMatch(
      /first fifth of the epochs/,
    );
    expect(lostWith(0.2)).toBeLessThan(lostWith(0) / 1.5);
  });

  it("loses the winner less often under Hyperband with three times the minimum resource", () => {
    const lostWith = (least: number): number =>
      [imaging, market, churn].flatMap((study) =>
        [1, 2, 3, 4, 5, 6, 7, 8].filter((seed) => {
          const sign = study.goal === "Minimize" ? -1 : 1;
          const plan = planReplay(study, { ...DEFAULT_SETTINGS, ...settings }, seed);
          const longest = Math.max(...plan.trials.map((trial) => trial.values.length));
          const ran = runPlan(
            plan,
            { ...DEFAULT_SETTINGS, ...settings },
            sign,
            settings.slots,
            undefined,
            halvingStopper({ least, most: longest, eta: 3 }),
          );
          const final = (of: (typeof ran)[number]): number => sign * (of.planned.values.at(-1) ?? 0);
          const winner = ran.reduce((best, each) => (final(each) > final(best) ? each : best));
          return winner.outcome !== "completed";
        }),
      ).length;
    expect(lostWith(3)).toBeLessThan(lostWith(1));
  });
});

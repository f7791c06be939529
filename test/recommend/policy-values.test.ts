import { describe, expect, it } from "vitest";
import type { Findings } from "../../src/estimate/findings.ts";
import type { Policy } from "../../src/estimate/policy/policies.ts";
import { interval } from "../../src/model/interval.ts";
import type { Advice } from "../../src/report/advice.ts";
import { ask, curve, foundIn, some } from "./asked.ts";

/** Every trial leaves a curve, and the best comes third: rules and criteria have something to act on. */
const findings = foundIn(some(40, (i) => curve(i === 2 ? 1 : 0.3 + 0.01 * ((i * 7) % 40))));
const RULES = [
  ["enable-early-stopping", "auto", 0.03, "TrainingJobEarlyStoppingType", "Off", "Auto"],
  ["use-hyperband", "hyperband", 0.1, "Strategy", "Random", "Hyperband"],
  [
    "add-completion-criteria",
    "not-improving-20",
    0.05,
    "TuningJobCompletionCriteria.BestObjectiveNotImproving.MaxNumberOfTrainingJobsNotImproving",
    null,
    20,
  ],
] satisfies [Advice["id"], string, number, string, string | null, string | number][];

/** The same with one policy alone, changed, beside a run of $100. */
function only(name: string, changes: Partial<Policy> = {}, costUsd: number | null = 100): Findings {
  const policies = findings.policies
    .filter((each) => each.name === name)
    .map((each) => ({ ...each, ...changes }));
  return { ...findings, policies, spend: { ...findings.spend, costUsd } };
}
const at = (estimate: number, high = estimate) => ({ costUsd: interval(estimate, estimate, high) });

describe.each(RULES)("%s", (id, name, least, parameter, from, to) => {
  it("speaks from its least share of the run on, that share included", () => {
    const found = ask(id, only(name, at(100 - 100 * least)));
    expect(found?.change).toEqual({ parameter, from, to });
    expect(ask(id, only(name, at(100 - 100 * least + 0.1)))).toBeUndefined();
  });

  it("saves what a replay of the policy does", () => {
    const { savingUsd } = ask(id, { ...only(name), spend: findings.spend }) ?? {};
    expect(savingUsd?.estimate).toBeGreaterThan(10);
    expect(savingUsd?.estimate).toBeLessThan(30);
  });

  it.each([
    ["the run has no price", {}, null],
    ["the run cost nothing", at(0), 0],
    ["the policy has no price", { costUsd: null }, 100],
  ] satisfies [string, Partial<Policy>, number | null][])("is silent where %s", (_, changes, costUsd) => {
    expect(ask(id, only(name, changes, costUsd))).toBeUndefined();
  });

  it("is silent where the policy was not replayed at all", () => {
    expect(ask(id, { ...only(name), policies: [] })).toBeUndefined();
  });

  it("tells how often the winner was lost only where that is known", () => {
    const risk = (betterModelLostProbability: number | null) =>
      ask(id, only(name, { ...at(50), betterModelLostProbability }))?.risk;
    expect(risk(0.12)).toMatch(/^(In replays|With the same trials in another order).* in 12 % of cases\./);
    expect(risk(null)).toMatch(/^(It may stop the trial that would win|In benchmark searches)/);
    for (const each of [risk(0.12), risk(null)]) expect(each).toMatch(/The best objective of this run.*\.$/);
  });
});

describe("enable-early-stopping", () => {
  it("is the surer where the account's own stops tell the rule", () => {
    const confidence = (basis: Policy["basis"]) =>
      ask("enable-early-stopping", only("auto", { ...at(50), basis }))?.confidence;
    expect([confidence("inferred"), confidence("assumed")]).toEqual(["medium", "low"]);
  });

  it("is silent where early stopping was on, and where its replay is not known", () => {
    const one = only("auto", at(50));
    expect(
      ask("enable-early-stopping", { ...one, job: { ...one.job, earlyStoppingType: "Auto" } }),
    ).toBeUndefined();
    expect(ask("enable-early-stopping", only("auto", { ...at(50), replay: null }))).toBeUndefined();
  });
});

describe("use-hyperband", () => {
  it("needs a range that ends below what ran cost", () => {
    expect(ask("use-hyperband", only("hyperband", at(50, 99.9)))).toBeDefined();
    expect(ask("use-hyperband", only("hyperband", at(50, 100)))).toBeUndefined();
  });

  it("is a guess where most replays lost the winner", () => {
    const confidence = (betterModelLostProbability: number | null) =>
      ask("use-hyperband", only("hyperband", { ...at(50), betterModelLostProbability }))?.confidence;
    expect([confidence(null), confidence(0.5), confidence(0.51)]).toEqual(["low", "low", "indicative"]);
  });

  it("is silent where Hyperband ran, where no replay is known, and below twenty trials", () => {
    const one = only("hyperband", at(50));
    const id = "use-hyperband";
    expect(ask(id, { ...one, job: { ...one.job, strategy: "Hyperband" } })).toBeUndefined();
    expect(ask(id, only("hyperband", { ...at(50), replay: null }))).toBeUndefined();
    expect(ask(id, { ...one, courses: one.courses.slice(0, 20) })).toBeDefined();
    expect(ask(id, { ...one, courses: one.courses.slice(0, 19) })).toBeUndefined();
  });
});

describe("add-completion-criteria", () => {
  const id = "add-completion-criteria";

  it("names the shortest patience that saves enough and loses nothing", () => {
    const changed = (changes: Partial<Policy>): Findings => ({
      ...findings,
      policies: findings.policies.map((each) =>
        each.name === "not-improving-20" ? { ...each, ...changes } : each,
      ),
    });
    expect(ask(id, findings)?.change).toMatchObject({ from: null, to: 20 });
    expect(ask(id, findings)?.evidence).toMatch(/^It would have ended this run after 23 of 40 trials/);
    for (const changes of [
      { endsAfterTrials: null },
      { costUsd: null },
      { bestObjective: 0.99 },
      at(39),
    ] satisfies Partial<Policy>[])
      expect(ask(id, changed(changes))?.change).toMatchObject({ to: 30 });
  });

  it("is silent where the tuning job had one, and where no trial left an objective", () => {
    const completionCriteria = { ...findings.job.completionCriteria, maxJobsNotImproving: 50 };
    expect(ask(id, { ...findings, job: { ...findings.job, completionCriteria } })).toBeUndefined();
    const policies = only("not-improving-20", { ...at(50), bestObjective: null });
    expect(ask(id, { ...policies, best: null })).toBeUndefined();
  });

  it("quotes the benchmark of the strategy that ran, and is a guess where most orders lose the winner", () => {
    const told = (strategy: "Random" | "Bayesian", betterModelLostProbability: number | null) => {
      const one = only("not-improving-20", { ...at(50), betterModelLostProbability });
      return ask(id, { ...one, job: { ...one.job, strategy } });
    };
    expect(told("Random", 0.5)?.risk).toContain("this patience lost something in 70 % of runs");
    expect(told("Bayesian", 0.5)?.risk).toContain("this patience lost something in 50 % of runs");
    expect(
      [told("Random", null), told("Random", 0.5), told("Random", 0.51)].map((each) => each?.confidence),
    ).toEqual(["medium", "medium", "indicative"]);
  });
});

describe("what becomes of the best objective", () => {
  const risk = (changes: Partial<Policy>) =>
    ask("enable-early-stopping", only("auto", { ...at(50), spread: null, ...changes }))?.risk;
  const [auto] = findings.policies.filter(({ name }) => name === "auto");
  const spread = auto?.spread && { ...auto.spread, bestObjective: { low: 0.6, high: 1 } };

  it.each([
    ["is kept", { bestObjective: 1 }, "The best objective of this run, 1, would have been found."],
    ["falls", { bestObjective: 0.69 }, "The best objective of this run would have been 0.69 instead of 1."],
    [
      "has a range over orders",
      { bestObjective: 0.69, spread: spread ?? null },
      "would have been 0.69 instead of 1 (0.6 to 1 over shuffled orders).",
    ],
    ["is not known", { bestObjective: null }, "What the best objective would have been cannot be known."],
  ] satisfies [string, Partial<Policy>, string][])("says that it %s", (_, changes, words) => {
    expect(risk(changes)).toContain(words);
  });

  it("says that it cannot be known where no trial is the best, or the best has no objective", () => {
    const one = only("auto", { ...at(50), bestObjective: 0.69 });
    for (const best of [null, one.best && { ...one.best, objective: null }])
      expect(ask("enable-early-stopping", { ...one, best })?.risk).toMatch(/cannot be known\.$/);
  });
});

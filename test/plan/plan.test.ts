import { describe, expect, it } from "vitest";
import { recordingDocuments } from "../../bench/replay/documents.ts";
import { CAUTIOUS } from "../../bench/replay/median-rule.ts";
import { DEFAULT_SETTINGS, planReplay, type ReplaySettings } from "../../bench/replay/plan.ts";
import { billableSeconds, runPlan } from "../../bench/replay/run.ts";
import { measuredStudies } from "../../bench/replay/trainings.ts";
import { analyze } from "../../src/analyze.ts";
import { parseDocuments } from "../../src/collect/parse.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import { exactly } from "../../src/model/interval.ts";
import { poolEvidence } from "../../src/plan/evidence.ts";
import { planFront } from "../../src/plan/front.ts";
import { renderPlan } from "../../src/plan/markdown.ts";
import { type PlanLimits, plan } from "../../src/plan/plan.ts";
import type { Plan } from "../../src/plan/schema.ts";
import type { Setting } from "../../src/plan/setting.ts";
import { settingFrom } from "../../src/plan/settings.ts";
import { type PlainSettings, plainRecording } from "../plain-recording.ts";
import { smallRecording } from "../small-recording.ts";

const CONFIG = { ...DEFAULT_CONFIG, rates: { "ml.m5.xlarge": 3.6 } };
const NOTHING = { awsCalls: {}, metricsRequested: 0, seconds: 0 };
const NO_LIMITS: PlanLimits = { budgetUsd: null, deadlineSeconds: null };

const TRIALS = Array.from({ length: 40 }, (_, index) => ({
  seconds: 800 + 10 * ((index * 17) % 40),
  objective: 0.7 + 0.2 * (1 - 1 / (1 + ((index * 23) % 40))),
}));

interface BilledRun extends Partial<PlainSettings> {
  readonly costAndUsage?: unknown;
}

function planned(limits: Partial<PlanLimits> = {}, ...runs: BilledRun[]): Plan {
  const observations = (runs.length > 0 ? runs : [{}]).map(({ costAndUsage = null, ...run }) =>
    parseDocuments({ ...plainRecording({ trials: TRIALS, slots: 4, ...run }), costAndUsage }, [], NOTHING),
  );
  return plan(analyze(CONFIG, observations, 1.8e9).findings, { ...NO_LIMITS, ...limits });
}

/** A run that a bill prices in a currency. */
function in_(currency: string, invoiced?: string, hours = "10"): BilledRun {
  const amount = (Amount: string) => ({ Amount, Unit: currency });
  const UnblendedCost = amount(invoiced ?? "100");
  const Metrics = { AmortizedCost: amount("100"), UnblendedCost, UsageQuantity: { Amount: hours } };
  const Groups = [{ Keys: ["USE1-Train:ml.c5.xlarge"], Metrics }];
  const TimePeriod = { Start: "2026-11-20", End: "2026-11-21" };
  return {
    name: `in-${currency}`,
    instanceType: "ml.c5.xlarge",
    costAndUsage: { ResultsByTime: [{ TimePeriod, Groups }] },
  };
}

describe("a plan", () => {
  it("says by how much all its costs may be off, where a savings plan pays for some of the hours", () => {
    expect(planned({}, in_("EUR", "100", "100")).notes.join()).not.toContain("at which rate");
    expect(planned({}, in_("EUR", "40", "100")).notes.join()).toMatch(
      /costs are at the average of their hours, and may be 64 % lower or 178 % higher/,
    );
  });

  it("stops trials early also where nothing has a price, and has wall clocks alone", () => {
    const recording = smallRecording();
    const trials = recording.trainingJobs?.Results ?? [];
    for (const { TrainingJob } of trials)
      TrainingJob["ResourceConfig"] = { InstanceType: "ml.unheard.of", InstanceCount: 1 };
    const { settings, notes } = plan(
      analyze(CONFIG, [parseDocuments(recording, [], NOTHING)], 1.8e9).findings,
      NO_LIMITS,
    );
    expect(settings.map(({ earlyStopping }) => earlyStopping)).toContain("Auto");
    expect(settings.every(({ costUsd, spot }) => costUsd === null && !spot)).toBe(true);
    expect(notes.join()).not.toContain("without objective curves");
  });

  it("is a front: no setting beats another in cost, wall clock and objective", () => {
    const settings = planned().settings.filter(({ spot }) => !spot);
    expect(settings.length).toBeGreaterThan(3);
    for (const a of settings)
      for (const b of settings) {
        if (a === b) continue;
        const better = [
          (a.costUsd?.estimate ?? 0) <= (b.costUsd?.estimate ?? 0),
          a.wallClockSeconds.estimate <= b.wallClockSeconds.estimate,
          a.objective.estimate >= b.objective.estimate,
        ];
        expect(better).not.toEqual([true, true, true]);
      }
    expect(settings.filter((setting) => setting.recommended)).toHaveLength(1);
  });

  it("keeps to the budget and the deadline with the high end of the range", () => {
    const { settings } = planned({ budgetUsd: 15, deadlineSeconds: 2 * 3600 });
    for (const setting of settings) {
      expect(setting.costUsd?.high).toBeLessThanOrEqual(15);
      expect(setting.wallClockSeconds.high).toBeLessThanOrEqual(2 * 3600);
    }
    // A trial costs about a dollar, so 15 of them are at the border of the budget and 10 are within it.
    const longest = (onSpot: boolean): number =>
      Math.max(...settings.filter(({ spot }) => spot === onSpot).map((setting) => setting.maxJobs));
    expect(longest(false)).toBe(10);
    // On spot at 70 % of the price at most, 15 are within it.
    expect(longest(true)).toBe(15);
  });

  it("keeps to a deadline alone with the high end of the range", () => {
    const between = planned()
      .settings.map(({ wallClockSeconds: of }) => (of.estimate + of.high) / 2)
      // Three trials need 22 minutes.
      .filter((seconds) => seconds > 1800);
    expect(between.length).toBeGreaterThan(2);
    for (const deadlineSeconds of between)
      for (const { wallClockSeconds } of planned({ deadlineSeconds }).settings)
        expect(wallClockSeconds.high).toBeLessThanOrEqual(deadlineSeconds);
  });

  it("expects no search to cost less than as many of the cheapest trial", () => {
    const seconds = [100, 120, 9000, 110];
    const trials = seconds.map((each, index) => ({ seconds: each, objective: 0.5 + 0.1 * index }));
    const { settings } = planned({}, { trials, slots: 1 });
    // A start-up of 60 s is not billed, and a second costs a tenth of a cent.
    for (const { maxJobs, costUsd } of settings.filter(({ spot }) => !spot))
      expect(costUsd?.low).toBeGreaterThanOrEqual(0.1 * maxJobs - 1e-9);
  });

  it("counts the time before the first trial and after the last", () => {
    const of = (earlierSeconds: number) => {
      const documents = plainRecording({ trials: TRIALS, slots: 4 });
      const job = documents.tuningJob as { CreationTime: string };
      job.CreationTime = new Date(Date.parse(job.CreationTime) - 1000 * earlierSeconds).toISOString();
      return plan(analyze(CONFIG, [parseDocuments(documents, [], NOTHING)], 1.8e9).findings, NO_LIMITS)
        .settings;
    };
    const clocks = (settings: readonly Setting[] | Plan["settings"]) =>
      new Map(
        settings.map((of) => [`${of.maxJobs} on ${of.maxParallelJobs}, ${of.spot}`, of.wallClockSeconds]),
      );
    const usual = clocks(of(0));
    let compared = 0;
    for (const [setting, { estimate, low }] of clocks(of(1800))) {
      const before = usual.get(setting);
      if (!before) continue;
      expect(estimate - before.estimate, setting).toBeCloseTo(1800, 6);
      if (!setting.endsWith("true")) expect(low - before.low, setting).toBeCloseTo(1800, 6);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(3);
  });

  it("recommends of what is as cheap and nearly as good the fastest", () => {
    const setting = (cost: number, clock: number, score: number): Setting => {
      const [first] = planned().settings;
      if (!first) throw new Error("a plan has settings");
      const { recommended: _, ...told } = first;
      return {
        ...told,
        costUsd: exactly(cost),
        wallClockSeconds: exactly(clock),
        score,
        spot: false,
        spotBasis: null,
      };
    };
    const [slow, fast, poor] = [setting(10, 9000, 1), setting(10.2, 3000, 0.97), setting(9, 3600, 0.5)];
    expect(planFront([slow, fast, poor], 1, 0.05).recommended).toBe(fast);
    expect(planFront([slow, fast, poor], 1, 0.01).recommended).toBe(slow);
    expect(planFront([slow, fast, poor], 1, 0.6).recommended).toBe(poor);
  });

  it("offers spot, which these runs did not use, beside the setting to choose, as a whole change and as stated", () => {
    const { settings, notes } = planned();
    const best = settings.find(({ recommended }) => recommended);
    const [onSpot, ...others] = settings.filter(({ spot }) => spot);
    expect(others).toEqual([]);
    expect(best).toMatchObject({ spot: false, spotBasis: null, alsoChange: [] });
    expect(onSpot).toMatchObject({
      maxJobs: best?.maxJobs,
      maxParallelJobs: best?.maxParallelJobs,
      objective: best?.objective,
      spotBasis: "published",
      alsoChange: [
        { parameter: "EnableManagedSpotTraining", to: "true" },
        { parameter: "StoppingCondition.MaxWaitTimeInSeconds", to: 172_800 },
        { parameter: "CheckpointConfig.S3Uri", to: "an S3 prefix of your own" },
      ],
    });
    const [cost, whole] = [onSpot?.costUsd, best?.costUsd];
    expect(cost?.estimate).toBeCloseTo(0.4 * (whole?.estimate ?? 0), 9);
    expect(cost?.low).toBeCloseTo(0.2 * (whole?.low ?? 0), 9);
    expect(cost?.high).toBeCloseTo(0.7 * (whole?.high ?? 0), 9);
    expect(onSpot?.wallClockSeconds.estimate).toBe(best?.wallClockSeconds.estimate);
    expect(onSpot?.wallClockSeconds.high).toBe(2 * (best?.wallClockSeconds.high ?? 0));
    expect(notes.join(" ")).toMatch(/a stated range.*MaxWaitTimeInSeconds 172800, CheckpointConfig\.S3Uri/);
  });

  it("takes spot's price from the account's own spot jobs where the recording has five", () => {
    const pastSpotJobs = Array.from({ length: 5 }, (_, index) => ({
      TrainingJobName: `past-${index}`,
      EnableManagedSpotTraining: true,
      TrainingTimeInSeconds: 1000,
      BillableTimeInSeconds: 300,
      ResourceConfig: { InstanceType: "ml.m5.xlarge", InstanceCount: 1 },
    }));
    const documents = { ...plainRecording({ trials: TRIALS, slots: 4 }), pastSpotJobs };
    const observations = parseDocuments(documents, [], NOTHING);
    const { settings } = plan(analyze(CONFIG, [observations], 1.8e9).findings, NO_LIMITS);
    const [onSpot, best] = [settings.find(({ spot }) => spot), settings.find((each) => each.recommended)];
    expect(onSpot?.spotBasis).toBe("own-spot-jobs");
    expect(onSpot?.costUsd?.high).toBeCloseTo(0.3 * (best?.costUsd?.high ?? 0), 9);
  });

  it("leaves out of settings on demand the time for which spot took instances away", () => {
    const [study] = measuredStudies();
    if (!study) throw new Error("three studies are shipped");
    const spot = { ratio: [0.3, 0.4], interruptions: 1 } as const;
    const settings: ReplaySettings = { ...DEFAULT_SETTINGS, trials: 40, slots: 1, resolution: "none", spot };
    const ran = runPlan(planReplay(study, settings, 1), settings, 1, 1);
    const observations = parseDocuments(recordingDocuments(study, settings, ran), [], NOTHING);
    const evidence = poolEvidence(analyze(CONFIG, [observations], 1.8e9).findings);
    const expected = settingFrom(evidence);
    const [onSpot, onDemand] = evidence.variants.map(
      (variant) => expected(variant, 40, 1).wallClockSeconds.estimate,
    );
    // Each trial was away for 120 to 600 s.
    const away = ((onSpot ?? 0) - (onDemand ?? 0)) / 40;
    expect(away).toBeGreaterThan(300);
    expect(away).toBeLessThan(420);
  });

  it("is all on spot where nothing else is within the budget, and then recommends of that", () => {
    const found = planned({ budgetUsd: 3 });
    const { settings } = found;
    expect(renderPlan(found)).toMatch(/on managed spot \(.*EnableManagedSpotTraining.* true, .*MaxWaitTime/);
    expect(settings.every(({ spot, costUsd }) => spot && (costUsd?.high ?? 9) <= 3)).toBe(true);
    expect(settings.filter(({ recommended }) => recommended)).toHaveLength(1);
  });

  it("keeps Hyperband as it ran: it stops trials by itself and excludes early stopping", () => {
    const recording = smallRecording();
    Object.assign(recording.tuningJob["HyperParameterTuningJobConfig"] as object, {
      Strategy: "Hyperband",
      StrategyConfig: { HyperbandStrategyConfig: { MinResource: 1, MaxResource: 10 } },
      TrainingJobEarlyStoppingType: "Off",
    });
    const observations = parseDocuments(recording, [], NOTHING);
    const { findings } = analyze(CONFIG, [observations], 1.8e9);
    expect(findings[0]?.trials.filter(({ outcome }) => outcome === "earlyStopped")).toHaveLength(1);
    const found = plan(findings, NO_LIMITS);
    expect(new Set(found.settings.map(({ earlyStopping }) => earlyStopping))).toEqual(new Set(["Off"]));
    expect(found.notes.join(" ")).toContain("The strategy stays Hyperband");
    expect(renderPlan(found)).toMatch(/Keep Hyperband and set .*`TrainingJobEarlyStoppingType` to `Off`/);
    // As it ran: five trials of 710 s and the one stopped after 350 s.
    const all = found.settings.find(({ maxJobs, spot }) => maxJobs === 6 && !spot);
    expect(all?.costUsd?.estimate).toBeCloseTo(3.9, 6);
  });

  it("makes as many trials of a grid as it has combinations: SageMaker takes no other number", () => {
    const found = planned({}, { strategy: "Grid", trials: TRIALS.slice(0, 9) });
    expect(new Set(found.settings.map(({ maxJobs }) => maxJobs))).toEqual(new Set([9]));
    expect(found.notes.join(" ")).toContain("Grid search tries each combination once");
  });

  it("takes several runs of one tuner together", () => {
    const found = planned({}, { name: "tuner-1" }, { name: "tuner-2" });
    expect(found).toMatchObject({ recordings: ["tuner-1", "tuner-2"], trials: 80 });
    expect(found.notes.join(" ")).not.toContain("One run cannot tell");
  });

  it("is in the currency of its runs, in which one without a price has no say", () => {
    const unpriced = { name: "unpriced", instanceType: "ml.unheard.large" };
    expect(planned({}, unpriced, in_("EUR")).currency).toBe("EUR");
    const text = renderPlan(planned({ budgetUsd: 40 }, in_("EUR")));
    expect(text).toContain("for at most EUR 40.00");
    expect(text).toMatch(/expect about EUR \d/);
    expect(text).not.toContain("$");
  });

  it("mirrors a goal to minimise", () => {
    const trials = TRIALS.map((trial) => ({ ...trial, objective: -trial.objective }));
    const up = planned().settings;
    const down = planned({}, { trials, goal: "Minimize" }).settings;
    expect(down.map((setting) => setting.objective.estimate)).toEqual(
      up.map((setting) => -setting.objective.estimate),
    );
  });

  it("is told as a sentence and a table", () => {
    const text = renderPlan(planned({ budgetUsd: 30 }));
    expect(text).toMatch(/^## Plan for the next run for at most \$30/);
    expect(text).toMatch(/\*\*Set `MaxNumberOfTrainingJobs` to \d+, `MaxParallelTrainingJobs` to \d+ and/);
    expect(text).not.toMatch(/NaN|undefined|null/);
  });
});

describe("the parallelism of a plan", () => {
  const QUOTA = "Maximum number of parallel training jobs per hyperparameter tuning job";
  const most = ({ settings }: Plan, spot = false): number =>
    Math.max(...settings.filter((each) => each.spot === spot).map((each) => each.maxParallelJobs));

  it("is what AWS gives by default where no quota was read, and says so", () => {
    const found = planned({}, { slots: 1 });
    expect(most(found)).toBe(10);
    expect(found.notes.join(" ")).toMatch(/limited by the 10 parallel trials that AWS gives by default/);
    expect(found.notes.join(" ")).toMatch(/may run 10 such instances at once/);
  });

  it("is what the account was seen to run in any of the runs, where that is more", () => {
    const found = planned({}, { slots: 12 }, { name: "wider", slots: 20 });
    expect(most(found)).toBe(20);
    expect(found.notes.join(" ")).not.toContain("12 parallel trials");
  });

  it.each([
    ["of parallel training jobs", { [QUOTA]: 4 }, 4, 4],
    ["of instances", { [QUOTA]: 100, "ml.m5.xlarge for training job usage": 6 }, 6, 6],
    [
      "of spot instances",
      {
        [QUOTA]: 20,
        "ml.m5.xlarge for training job usage": 20,
        "ml.m5.xlarge for spot training job usage": 0,
      },
      20,
      Number.NEGATIVE_INFINITY,
    ],
  ])("is never above a recorded quota %s", (_, quotas, onDemand, onSpot) => {
    const found = planned({}, { slots: 1, quotas });
    expect([most(found), most(found, true)]).toEqual([onDemand, onSpot]);
    expect(found.notes.join(" ")).toContain("this account's quota of ");
  });

  it("lets each trial of a Bayesian search learn from most of the others, unless a deadline presses", () => {
    const bayesian = { strategy: "Bayesian", slots: 2 };
    for (const { maxJobs, maxParallelJobs } of planned({}, bayesian).settings)
      expect(maxParallelJobs).toBeLessThanOrEqual(Math.max(2, Math.floor(maxJobs / 8)));
    const hurried = planned({ deadlineSeconds: 2 * 3600 }, bayesian);
    expect(most(hurried)).toBe(10);
    expect(hurried.notes.join(" ")).toContain(
      "Without a deadline it would be at most 2, limited by Bayesian",
    );
  });
});

it("expects no objective that the metric cannot have", () => {
  const trials = TRIALS.slice(0, 9).map((trial) => ({ ...trial, objective: trial.objective + 0.08 }));
  const best = (metric: string) => planned({}, { trials, metric }).settings.at(-1)?.objective.high;
  expect(best("validation:score")).toBeGreaterThan(1);
  expect(best("validation:auc")).toBe(1);
});

describe("a plan is refused with one line", () => {
  it.each([
    ["no recording", () => plan([], NO_LIMITS), /Name at least one recording/],
    [
      "a budget below one trial",
      () => planned({ budgetUsd: 0.5 }),
      /\$0\.50 does not pay for one trial; in these runs one cost about \$/,
    ],
    [
      "a deadline shorter than one trial",
      () => planned({ deadlineSeconds: 300 }),
      /5 m is shorter than one trial/,
    ],
    [
      "a budget for one trial, but not for three",
      () => planned({ budgetUsd: 1.5 }),
      /No setting is safely within the budget: .* of 3 trials, needs \$/,
    ],
    [
      "different goals",
      () => planned({}, { name: "a" }, { name: "b", goal: "Minimize" }),
      /different searches: a has Maximize .*, b has Minimize/,
    ],
    ["the same run twice", () => planned({}, { name: "a" }, { name: "a" }), /^a is given twice/],
    [
      "different strategies",
      () => planned({}, { name: "a" }, { name: "b", strategy: "Bayesian" }),
      /a is Random, b is Bayesian/,
    ],
    [
      "no objective",
      () => planned({}, { trials: TRIALS.map((trial) => ({ ...trial, objective: null })) }),
      /0 trials that gave an objective/,
    ],
    [
      "different currencies",
      () => planned({}, in_("EUR"), in_("CNY")),
      /in-EUR in EUR, in-CNY in CNY\. .*each by itself/,
    ],
    [
      "a budget, in its currency",
      () => planned({ budgetUsd: 0.01 }, in_("EUR")),
      /EUR 0\.01 .* about EUR 2\./,
    ],
    [
      "a budget without a price",
      () => planned({ budgetUsd: 10 }, { instanceType: "ml.unheard.large" }),
      /no price is known .* --rate/,
    ],
  ])("%s", (_, make, message) => {
    expect(make).toThrow(message);
  });
});

it("expects of another run of the same search what it then costs, takes and finds", () => {
  const held = expectations([1, 2], { rule: null });
  expect(held.length).toBeGreaterThan(20);
  const inside = held.flatMap((each) => [each.cost === 0, each.clock === 0, each.best === 0]);
  expect(inside.filter(Boolean).length / inside.length).toBeGreaterThan(0.8);
});

it("takes trials that ended with their tuning job to go on for as long as those that did", () => {
  const trials = Array.from({ length: 20 }, (_, index) => ({ seconds: 1000, objective: 0.5 + 0.01 * index }));
  const documents = plainRecording({ trials, slots: 4 });
  const listed = (documents.trainingJobSummaries as { TrainingJobSummaries: Record<string, string>[] })
    .TrainingJobSummaries;
  const ended = new Date(Date.parse(listed.at(-4)?.["TrainingStartTime"] ?? "") + 250_000).toISOString();
  for (const summary of listed.slice(-4))
    Object.assign(summary, { TrainingJobStatus: "Stopped", TrainingEndTime: ended });
  Object.assign(documents.tuningJob as object, {
    HyperParameterTuningJobStatus: "Stopped",
    HyperParameterTuningEndTime: ended,
  });
  const [found] = analyze(CONFIG, [parseDocuments(documents, [], NOTHING)], 1.8e9).findings;
  if (!found) throw new Error("one tuning job goes in");
  expect(found.spend.costUsd).toBeCloseTo(17, 6);
  const whole = plan([found], NO_LIMITS).settings.find(({ maxJobs, spot }) => maxJobs === 20 && !spot);
  expect(whole?.costUsd?.estimate).toBeCloseTo(20, 6);
});

it("does not take the better of two trials for what the next search finds", () => {
  const [found] = planned({}, { trials: TRIALS.slice(0, 2), slots: 1 }).settings;
  expect(found?.objective.low).toBeLessThan(found?.objective.high ?? 0);
});

it("expects no stops among the first trials of a search, which nothing is there to judge", () => {
  const held = expectations([1], { rule: CAUTIOUS, resolution: "exact" });
  const short = held.filter(({ maxJobs, earlyStopping }) => earlyStopping === "Auto" && maxJobs <= 15);
  expect(short.length).toBeGreaterThan(5);
  expect(short.filter(({ cost }) => cost > 0).length / short.length).toBeLessThan(0.15);
});

/** Where another run of each search falls: above the range (1), in it (0) or below (-1). */
function expectations(seeds: readonly number[], of: Partial<ReplaySettings>) {
  const settings: ReplaySettings = { ...DEFAULT_SETTINGS, trials: 60, slots: 4, resolution: "none", ...of };
  const place = (value: number, range: { low: number; high: number } | null): number =>
    range === null ? Number.NaN : Number(value > range.high) - Number(value < range.low);
  return measuredStudies().flatMap((study) =>
    seeds.flatMap((seed) => {
      const sign = study.goal === "Minimize" ? -1 : 1;
      const past = runPlan(planReplay(study, settings, seed), settings, sign, 4);
      const observations = parseDocuments(recordingDocuments(study, settings, past), [], NOTHING);
      const found = plan(analyze(CONFIG, [observations], 1.8e9).findings, NO_LIMITS);
      return found.settings
        .filter((each) => each.maxJobs <= 60 && !each.spot)
        .map(({ maxJobs, maxParallelJobs, earlyStopping, ...expected }) => {
          const next = planReplay(study, { ...settings, trials: maxJobs }, seed + 50);
          // The same stretch of time: a replay scales its own median to the settings, which fewer trials would move.
          const scale = planReplay(study, settings, seed).timeScale / next.timeScale;
          const trials = next.trials.map((trial) => ({
            ...trial,
            elapsed: trial.elapsed.map((at) => at * scale),
          }));
          const rule = earlyStopping === "Auto" ? settings.rule : null;
          const ran = runPlan({ ...next, trials }, { ...settings, rule }, sign, maxParallelJobs);
          const cost = 0.001 * ran.reduce((sum, trial) => sum + billableSeconds(trial), 0);
          const end = Math.max(...ran.map((trial) => trial.endedAt));
          const values = ran.map((trial) => sign * (trial.planned.values[trial.steps - 1] ?? Number.NaN));
          return {
            maxJobs,
            earlyStopping,
            cost: place(cost, expected.costUsd),
            clock: place(end - Date.parse(settings.startAt) / 1000, expected.wallClockSeconds),
            best: place(sign * Math.max(...values), expected.objective),
          };
        });
    }),
  );
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze } from "../../src/analyze.ts";
import { classify } from "../../src/estimate/classify.ts";
import { lostModelRisk } from "../../src/estimate/risk.ts";
import { estimateUnstopped } from "../../src/estimate/unstopped.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import type { Observations } from "../../src/model/observations.ts";
import type { Trial } from "../../src/model/trial.ts";
import type { TuningJob } from "../../src/model/tuning-job.ts";
import type { TuningJobReport } from "../../src/report/schema.ts";
import { type JobPlan, jobPlans, observe } from "./generated.ts";
import { byTheMinute, START } from "./observed.ts";

const CONFIG = { ...DEFAULT_CONFIG, rates: { "ml.m5.xlarge": 3.6 } };
/** A cent. */
const CENT = 0.01;

function reportOf(observed: Observations): TuningJobReport {
  const [job] = analyze(CONFIG, [observed], START + 1e6).report.tuningJobs;
  if (!job) throw new Error("the report has no tuning job");
  return job;
}

const minutely = (observed: Observations): Observations => ({
  ...observed,
  trials: observed.trials.map(byTheMinute),
});

function law(name: string, holds: (plan: JobPlan) => void): void {
  it(name, () => fc.assert(fc.property(jobPlans, holds), { numRuns: 25 }));
}

/** Everything in a report that is an interval, with its path. */
function* intervals(
  of: unknown,
  path = "",
): Generator<[path: string, low: number, mid: number, high: number]> {
  if (typeof of !== "object" || of === null) return;
  if ("level" in of && "estimate" in of && "low" in of && "high" in of) {
    yield [path, Number(of.low), Number(of.estimate), Number(of.high)];
  }
  for (const [key, value] of Object.entries(of)) yield* intervals(value, `${path}.${key}`);
}

function savings(job: TuningJobReport): NonNullable<TuningJobReport["savings"]["earlyStopping"]> {
  const { earlyStopping } = job.savings;
  if (!earlyStopping) throw new Error("the report says nothing of early stopping");
  return earlyStopping;
}

describe("the estimates of any tuning job", () => {
  law("every range is finite and contains its estimate", (plan) => {
    for (const [path, low, estimate, high] of intervals(reportOf(observe(plan)))) {
      expect([low, estimate, high].every(Number.isFinite), path).toBe(true);
      expect(low, path).toBeLessThanOrEqual(estimate);
      expect(high, path).toBeGreaterThanOrEqual(estimate);
    }
  });

  law("unstopped is at least what ran, for each trial and for the whole", (plan) => {
    const job = reportOf(observe(plan));
    for (const trial of job.trialDetails) {
      expect(trial.unstoppedBillableSeconds?.low).toBeGreaterThanOrEqual(trial.billableSeconds ?? 0);
    }
    expect(job.unstopped?.costUsd?.low).toBeGreaterThanOrEqual(job.actual.costUsd ?? 0);
    expect(job.unstopped?.billableSeconds.low).toBeGreaterThanOrEqual(job.actual.billableSeconds);
    expect(job.unstopped?.wallClockSeconds.low).toBeGreaterThanOrEqual(job.actual.wallClockSeconds);
    expect(job.sequential?.wallClockSeconds.low).toBeGreaterThanOrEqual(job.actual.wallClockSeconds);
  });

  law("parts add up to their totals", (plan) => {
    const job = reportOf(observe(plan));
    const { total, ...outcomes } = job.trials;
    const sum = (values: readonly (number | null | undefined)[]): number =>
      values.reduce<number>((all, value) => all + (value ?? Number.NaN), 0);
    expect(sum(Object.values(outcomes))).toBe(total);
    expect(job.trialDetails).toHaveLength(total);
    expect(Math.abs(sum(job.trialDetails.map((of) => of.costUsd)) - (job.actual.costUsd ?? 0))).toBeLessThan(
      CENT,
    );
    expect(Math.abs(sum(job.spend.map((of) => of.costUsd)) - (job.actual.costUsd ?? 0))).toBeLessThan(CENT);
    const unstopped = sum(job.trialDetails.map((of) => of.unstoppedBillableSeconds?.estimate));
    expect(unstopped).toBeCloseTo(job.unstopped?.billableSeconds.estimate ?? Number.NaN, 3);
    const saved = savings(job).billableSeconds.estimate;
    expect(job.actual.billableSeconds + saved).toBeCloseTo(unstopped, 3);
  });

  law("without a stopped trial, exactly nothing was saved", (plan) => {
    const trials = plan.trials.map((of) => ({ ...of, stoppedAfter: null }));
    const job = reportOf(observe({ ...plan, trials }));
    const nothing = { estimate: 0, low: 0, high: 0, level: 0.9 };
    expect(savings(job)).toMatchObject({
      costUsd: nothing,
      billableSeconds: nothing,
      wallClockSeconds: nothing,
      betterModelLostProbability: 0,
    });
  });

  law("names of the trials change no figure", (plan) => {
    const figures = (observed: Observations): string =>
      JSON.stringify(reportOf(observed)).replaceAll(/(trial|other)-\d+/g, "a trial");
    expect(figures(observe(plan, { nameOf: (i) => `other-${(5 * i + 3) % 97}` }))).toBe(
      figures(observe(plan)),
    );
  });

  law("the order in which trials are listed changes no estimate", (plan) => {
    const estimates = (trials: readonly Trial[], job: TuningJob): unknown => {
      const classified = classify(job, trials);
      const sorted = (of: ReadonlyMap<string, unknown>): unknown => [...of].sort();
      const durations = estimateUnstopped(job, classified);
      const risk = lostModelRisk(job, classified);
      return {
        outcomes: classified.map(({ name, why }) => [name, why]).sort(),
        durations: { ...durations, trials: sorted(durations.trials), draws: sorted(durations.draws) },
        risk: { ...risk, trials: sorted(risk.trials) },
      };
    };
    const { tuningJob, trials } = observe(plan);
    expect(estimates([...trials].reverse(), tuningJob)).toEqual(estimates(trials, tuningJob));
  });

  law("a tuning job at another time of the year has the same figures", (plan) => {
    const durations = (shift: number): unknown => {
      const { savings: saved, unstopped, sequential, actual } = reportOf(observe(plan, { shift }));
      return { saved, unstopped, sequential, actual };
    };
    expect(durations(-86_400 * 90)).toEqual(durations(0));
  });

  law(
    "an objective that is minimised instead, with its values negated, changes no cost, time or chance",
    (plan) => {
      const negated = (observed: Observations): Observations => {
        const objective = { metric: "validation:loss", goal: "Minimize" } as const;
        const definitions = observed.tuningJob.definitions.map((of) => ({ ...of, objective }));
        const trials = observed.trials.map((of) => ({
          ...of,
          objective: of.objective === null ? null : -of.objective,
          curve: of.curve && {
            ...of.curve,
            points: of.curve.points.map((point) => ({
              ...point,
              average: -point.average,
              minimum: -point.maximum,
              maximum: -point.minimum,
            })),
          },
        }));
        return { ...observed, tuningJob: { ...observed.tuningJob, objective, definitions }, trials };
      };
      const figures = (observed: Observations): unknown => {
        const { savings: saved, unstopped, sequential, actual, trialDetails, policies } = reportOf(observed);
        return {
          savings: saved,
          unstopped,
          sequential,
          actual: { ...actual, bestObjective: null },
          trials: trialDetails.map((of) => ({ ...of, objective: null })),
          policies: policies.map(
            ({ costUsd, wallClockSeconds, stoppedTrials, betterModelLostProbability }) => ({
              costUsd,
              wallClockSeconds,
              stoppedTrials,
              betterModelLostProbability,
            }),
          ),
        };
      };
      for (const told of [observe(plan), minutely(observe(plan))])
        expect(figures(negated(told))).toEqual(figures(told));
    },
  );

  law("time that runs three times as long saves three times as much", (plan) => {
    const [once, thrice] = [reportOf(observe(plan)), reportOf(observe(plan, { scale: 3 }))];
    fc.pre(once.trialDetails.every((of, i) => of.outcome === thrice.trialDetails[i]?.outcome));
    const pairs = [
      [savings(once).billableSeconds, savings(thrice).billableSeconds],
      [savings(once).wallClockSeconds, savings(thrice).wallClockSeconds],
      [once.sequential?.wallClockSeconds, thrice.sequential?.wallClockSeconds],
    ];
    for (const [one, three] of pairs) {
      for (const end of ["estimate", "low", "high"] as const) {
        expect(three?.[end]).toBeCloseTo(3 * (one?.[end] ?? Number.NaN), 1);
      }
    }
  });

  law("more epochs left never mean less saved", (plan) => {
    const longer = (more: number): JobPlan => ({
      ...plan,
      trials: plan.trials.map((of) => (of.stoppedAfter === null ? of : { ...of, epochs: of.epochs + more })),
    });
    const saved = [0, 1, 4].map((more) => savings(reportOf(observe(longer(more)))).billableSeconds.estimate);
    expect(saved[1]).toBeGreaterThanOrEqual(saved[0] ?? Number.NaN);
    expect(saved[2]).toBeGreaterThanOrEqual(saved[1] ?? Number.NaN);
  });
});

import { describe, expect, it } from "vitest";
import type { RateBook } from "../../../src/estimate/billing/rates.ts";
import { spend } from "../../../src/estimate/billing/spend.ts";
import { spotSaving } from "../../../src/estimate/billing/spot.ts";
import { trialCost } from "../../../src/estimate/billing/trial-cost.ts";
import type { Rate } from "../../../src/model/rate.ts";
import type { ClassifiedTrial } from "../../../src/model/trial.ts";
import type { TuningJob } from "../../../src/model/tuning-job.ts";
import { smallJob } from "../policy/small-job.ts";

const ASKED = 100_000;

/** An hour on one instance at $3.60 an hour, a tenth of a cent a second, unless a test says otherwise. */
function trial(of: Partial<ClassifiedTrial> = {}): ClassifiedTrial {
  const [course] = smallJob([{ values: [1] }]).courses;
  if (!course) throw new Error("there is one trial");
  return { ...course.trial, trainingSeconds: 3600, billableSecondsPerInstance: 3600, ...of };
}

function book(
  of: Readonly<Record<string, Partial<Rate>>>,
  charges: readonly [string, number][] = [],
): RateBook {
  const rates = Object.entries(of).map(
    ([instanceType, rate]) =>
      ({ instanceType, usdPerHour: 3.6, source: "override", asOf: null, range: null, ...rate }) as Rate,
  );
  const find = (instanceType: string): Rate | null =>
    rates.find((rate) => rate.instanceType === instanceType) ?? null;
  return { rates, find, charges: new Map(charges) } as unknown as RateBook;
}
const M5 = "ml.m5.xlarge";
const G5 = "ml.g5.xlarge";
const priced = book({ [M5]: {} });
const cost = (of: Partial<ClassifiedTrial>, rates = priced) => trialCost(trial(of), rates, ASKED);

describe("what a trial costs", () => {
  it("is its billable seconds on every instance at their rates", () => {
    const instances = [
      { instanceType: M5, count: 2 },
      { instanceType: G5, count: 1 },
    ];
    const found = cost({ instances }, book({ [M5]: {}, [G5]: { usdPerHour: 1.2 } }));
    expect(found.costUsd).toBeCloseTo(2 * 3.6 + 1.2, 9);
    expect(found).toMatchObject({ billableSeconds: 3 * 3600, billableSecondsPerSecond: 3, unpriced: [] });
  });

  it("is its own charge where the bill has one, and a second more costs what one did", () => {
    const found = cost({}, book({}, [["trial-0", 7.2]]));
    expect(found).toMatchObject({ costUsd: 7.2, charged: true, unpriced: [] });
    expect(found.usdPerSecond).toBeCloseTo(0.002, 12);
    const half = cost({ spot: true, billableSecondsPerInstance: 1800 }, book({}, [["trial-0", 7.2]]));
    expect(half.usdPerSecond).toBeCloseTo(0.002, 12);
    // A charge without a billed second tells nothing of a second.
    expect(cost({ billableSecondsPerInstance: 0 }, book({}, [["trial-0", 7.2]])).charged).toBe(false);
  });

  it("of a running trial counts to the moment of asking, and of one that never began is nothing", () => {
    const running = {
      status: "InProgress",
      billableSecondsPerInstance: null,
      startedAt: ASKED - 1800,
    } as const;
    expect(cost(running).costUsd).toBeCloseTo(1.8, 9);
    expect(cost({ ...running, startedAt: ASKED + 60 })).toMatchObject({ costUsd: 0, billableSeconds: 0 });
    expect(cost({ ...running, startedAt: null })).toMatchObject({ costUsd: 0, billableSeconds: 0 });
    expect(cost({ ...running, status: "Failed" })).toMatchObject({ costUsd: 0, billableSeconds: 0 });
  });

  it("discounts another second by the trial's own share on spot, and not on demand", () => {
    const instances = [{ instanceType: M5, count: 2 }];
    const spot = cost({ spot: true, billableSecondsPerInstance: 900, instances });
    expect(spot.costUsd).toBeCloseTo(1.8, 9);
    expect(spot.billableSecondsPerSecond).toBeCloseTo(0.5, 12);
    expect(spot.usdPerSecond).toBeCloseTo(0.0005, 12);
    expect(cost({ billableSecondsPerInstance: 900 }).usdPerSecond).toBeCloseTo(0.001, 12);
    // More billed than trained is no surcharge.
    expect(cost({ spot: true, billableSecondsPerInstance: 7200 }).usdPerSecond).toBeCloseTo(0.001, 12);
    expect(cost({ spot: true, trainingSeconds: null }).usdPerSecond).toBeCloseTo(0.001, 12);
  });

  it("is the priced part where a type has no price, and unknown where none has", () => {
    const instances = [
      { instanceType: M5, count: 1 },
      { instanceType: G5, count: 1 },
    ];
    expect(cost({ instances }).costUsd).toBeCloseTo(3.6, 9);
    expect(cost({ instances }).unpriced).toEqual([G5]);
    expect(cost({}, book({}))).toMatchObject({ costUsd: null, unpriced: [M5] });
    expect(cost({ billableSecondsPerInstance: 0 }, book({}))).toMatchObject({ costUsd: 0, unpriced: [] });
    expect(cost({ instances: [] })).toMatchObject({
      costUsd: null,
      unpriced: ["an instance type that is not recorded"],
    });
  });

  it("is nothing by the hour on a training plan", () => {
    const found = cost({ billedOtherwise: "training-plan" });
    expect(found).toMatchObject({ costUsd: 0, usdPerSecond: 0, billableSeconds: 3600, unpriced: [] });
  });
});

describe("what a tuning job costs", () => {
  const two = [trial(), trial({ name: "trial-1", instances: [{ instanceType: G5, count: 1 }] })];

  it("lies between the ends of the rates that the bill leaves open", () => {
    const open = book({ [M5]: { range: { low: 1.8, high: 7.2 } }, [G5]: { usdPerHour: 1 } });
    const found = spend(two, open, ASKED);
    expect(found.costUsd).toBeCloseTo(4.6, 9);
    expect(found.range?.low).toBeCloseTo(2.8, 9);
    expect(found.range?.high).toBeCloseTo(8.2, 9);
    expect(spend(two, book({ [M5]: {}, [G5]: {} }), ASKED).range).toBeNull();
  });

  it("is at least the priced part where a trial has no price", () => {
    expect(spend(two, priced, ASKED)).toMatchObject({ costIsAtLeast: true, costUsd: 3.6, range: null });
    expect(spend(two, book({}), ASKED).costUsd).toBeNull();
  });
});

describe("what spot avoided", () => {
  const job = { definitions: [] } as unknown as TuningJob;
  const instances = [{ instanceType: M5, count: 2 }];
  const onSpot = trial({ spot: true, billableSecondsPerInstance: 1200, instances });
  const avoided = (rates: RateBook) =>
    spotSaving(job, [onSpot], new Map([[onSpot.name, trialCost(onSpot, rates, ASKED)]]), rates);

  it("is the work at the full rate on every instance, less what was paid", () => {
    expect(avoided(priced).costUsd?.estimate).toBeCloseTo(2 * 3.6 - 2 * 1.2, 9);
    expect(avoided(priced).billableShare).toBeCloseTo(1 / 3, 12);
  });

  it("has no amount where the trial has no price", () => {
    expect(avoided(book({}))).toMatchObject({ costUsd: null, interruptions: 0 });
  });
});

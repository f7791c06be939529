import { describe, expect, it } from "vitest";
import { analyze } from "../../src/analyze.ts";
import type { InstanceUse } from "../../src/estimate/leaks/instance-use.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import type { HostUse } from "../../src/model/observations.ts";
import type { TuningJobReport } from "../../src/report/schema.ts";
import { observations, START, trial, tuningJob } from "../estimate/observed.ts";
import { ask, foundIn, leaking, some } from "./asked.ts";

/** Five trials on one host each of a type, all used alike. */
function report(
  instanceType: string,
  use: Partial<HostUse>,
  rates: Readonly<Record<string, number>> = {},
  hosts = 5,
): TuningJobReport {
  const trials = Array.from({ length: 5 }, (_, i) =>
    trial(
      { name: `tuning-${i}`, launched: 1100 * i, epochs: [919], values: [0.5] },
      { instances: [{ instanceType, count: 1 }] },
    ),
  );
  const instanceUse = trials
    .slice(0, hosts)
    .map(({ name }): HostUse => ({ trial: name, cpu: 100, memory: 10, gpu: null, gpuMemory: null, ...use }));
  const job = tuningJob({ earlyStoppingType: "Off", createdAt: START, endedAt: START + 6000 });
  const seen = { ...observations(job, trials), instanceUse };
  const [found] = analyze({ ...DEFAULT_CONFIG, rates }, [seen], 1.8e9).report.tuningJobs;
  if (!found) throw new Error("the report has no tuning job");
  return found;
}

const advice = (job: TuningJobReport) => job.recommendations.find(({ id }) => id === "change-instance-type");

describe("change-instance-type", () => {
  it("names the cheapest type of the same generation that what was used fits on, priced", () => {
    const found = report("ml.m5.4xlarge", { cpu: 300, memory: 10 });
    expect(found.leaks.instanceUse).toMatchObject({ hosts: 5, memory: 0.1 });
    expect(found.leaks.instanceUse?.cpu).toBeCloseTo(3 / 16, 9);
    const told = advice(found);
    expect(told?.change).toEqual({
      parameter: "ResourceConfig.InstanceType",
      from: "ml.m5.4xlarge",
      to: "ml.c5.xlarge",
    });
    const ratio = found.leaks.instanceUse?.cheaper?.priceRatio ?? 1;
    const cost = found.actual.costUsd ?? 0;
    expect(told?.savingUsd?.estimate).toBeCloseTo((1 - ratio) * cost, 6);
    expect(told?.savingUsd?.low).toBeLessThan((1 - ratio) * cost);
    expect(told?.confidence).toBe("low");
  });

  it("leaves a fifth to spare: four cores used to 80 % fit on four, a little more do not", () => {
    expect(report("ml.m5.2xlarge", { cpu: 320 }).leaks.instanceUse?.cheaper?.instanceType).toBe(
      "ml.c5.xlarge",
    );
    expect(advice(report("ml.m5.2xlarge", { cpu: 321 }))).toBeUndefined();
    // Of 32 GiB: 6.4 fit on 8, a little more on 16 alone.
    const typeAt = (memory: number) => advice(report("ml.m5.2xlarge", { memory }))?.change?.to;
    expect([typeAt(20), typeAt(20.1)]).toEqual(["ml.m5.large", "ml.r5.large"]);
  });

  it("goes to fewer GPUs of the same kind where no more were busy, and never to none", () => {
    const one = { cpu: 300, gpu: 100, gpuMemory: 90, memory: 5 };
    const found = report("ml.g5.12xlarge", one).leaks.instanceUse;
    expect(found?.gpu).toBeCloseTo(0.25, 9);
    expect(found?.cheaper?.instanceType).toMatch(/^ml\.g5\.\d*xlarge$/);
    expect(advice(report("ml.g5.12xlarge", { ...one, gpu: 101 }))?.change?.to).not.toBe("ml.g5.2xlarge");
    expect(advice(report("ml.g5.xlarge", { ...one, gpu: 0, gpuMemory: 0 }))).toBeUndefined();
  });

  it("is silent where less than a fifth would be saved, and for fewer than three hosts", () => {
    const rates = {
      "ml.m5.xlarge": 1,
      "ml.m5.large": 0.81,
      "ml.c5.xlarge": 0.9,
      "ml.c5.large": 0.81,
      "ml.r5.large": 0.81,
    };
    expect(advice(report("ml.m5.xlarge", { memory: 30 }, rates))).toBeUndefined();
    expect(advice(report("ml.m5.xlarge", { memory: 30 }, { ...rates, "ml.m5.large": 0.8 }))?.change?.to).toBe(
      "ml.m5.large",
    );
    expect(advice(report("ml.m5.4xlarge", {}, {}, 2))).toBeUndefined();
  });

  it("compares published prices where only the used type has a price of its own", () => {
    const found = report("ml.m5.2xlarge", { cpu: 200 }, { "ml.m5.2xlarge": 100 }).leaks.instanceUse;
    expect(found?.cheaper?.priceRatio).toBeLessThan(0.8);
    expect(found?.cheaper?.priceRatio).toBeGreaterThan(0.1);
  });
});

describe("change-instance-type of what was found", () => {
  const findings = foundIn(some(10));
  const use: InstanceUse = {
    instanceType: "ml.g5.12xlarge",
    hosts: 5,
    cpu: 0.1,
    memory: 0.2,
    gpu: 0.3,
    gpuMemory: 0.4,
    cheaper: { instanceType: "ml.g5.xlarge", priceRatio: 0.25, slowestFactor: 1.6 },
  };
  const told = (changes: Partial<InstanceUse>) =>
    ask("change-instance-type", leaking(findings, { instanceUse: { ...use, ...changes } }));

  it.each([
    [{}, "10 % of the cores, 20 % of the memory, 30 % of the GPUs, 40 % of the GPUs' memory"],
    [{ gpu: null, gpuMemory: null }, "10 % of the cores, 20 % of the memory"],
    [{ memory: null, gpuMemory: null }, "10 % of the cores, 30 % of the GPUs"],
  ] satisfies [Partial<InstanceUse>, string][])(
    "names what is known to be used: case %#",
    (changes, used) => {
      expect(told(changes)?.evidence).toMatch(
        `On 5 hosts the busiest five minutes used ${used} of ml.g5.12xlarge.`,
      );
    },
  );

  it("saves the difference of the prices, and at the low end what is left where trials take as long as may be", () => {
    const { savingUsd, savingSeconds } = told({}) ?? {};
    expect(savingUsd?.estimate).toBeCloseTo(7.5, 6);
    // At 1.6 times as long a run costs 0.4 of what it did; prices drawn around the middle spread a little further.
    expect(savingUsd?.low).toBeGreaterThan(5.5);
    expect(savingUsd?.low).toBeLessThan(7);
    expect(savingSeconds).toBeNull();
  });

  it("is silent where no cheaper type would do", () => {
    expect(told({ cheaper: null })).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { resolveRates } from "../../../src/estimate/billing/rates.ts";
import { classify } from "../../../src/estimate/classify.ts";
import { instanceUse } from "../../../src/estimate/leaks/instance-use.ts";
import { DEFAULT_CONFIG } from "../../../src/model/config.ts";
import type { HostUse, ListPrice } from "../../../src/model/observations.ts";
import type { Trial } from "../../../src/model/trial.ts";
import { observations, START, tuningJob } from "../observed.ts";
import { ran } from "./judged.ts";

interface Run {
  readonly trials?: readonly Trial[];
  readonly region?: string;
  /** USD by type; the built-in table has the others. */
  readonly rates?: Readonly<Record<string, number>>;
  readonly prices?: readonly ListPrice[];
}

const on = (instanceType: string, changes: Partial<Trial> = {}): Trial[] =>
  ["A", "b", "c"].map((name) => ran(name, 1000, { instances: [{ instanceType, count: 1 }], ...changes }));
/** One host of each trial, all with the same use. */
const hosts = (use: Partial<HostUse>): HostUse[] =>
  ["a", "B", "c"].map((trial) => ({ trial, cpu: 100, memory: 20, gpu: null, gpuMemory: null, ...use }));

function useOf(
  seen: readonly HostUse[] | null,
  { trials = on("ml.m5.xlarge"), region = "us-east-1", rates = {}, prices }: Run = {},
) {
  const job = tuningJob({ region, partition: region.startsWith("cn-") ? "aws-cn" : "aws" });
  const known = { ...observations(job, trials), priceList: prices ?? null };
  const book = resolveRates(known, { ...DEFAULT_CONFIG, rates }, START + 100_000);
  return instanceUse(seen, classify(job, trials), region, book);
}

describe("instance use", () => {
  it("is the most of all hosts, of four cores and the memory", () => {
    const [first, ...others] = hosts({});
    const busy = { ...others[0], trial: "b", cpu: 300, memory: null, gpu: 0, gpuMemory: 0 };
    expect(useOf([first, busy, others[1]].flatMap((host) => host ?? []))).toMatchObject({
      instanceType: "ml.m5.xlarge",
      hosts: 3,
      cpu: 0.75,
      memory: 0.2,
      gpu: null,
      gpuMemory: null,
    });
    expect(useOf(hosts({ cpu: 404 }))).toMatchObject({ cpu: 1 });
    expect(useOf(hosts({ memory: null }))).toMatchObject({ cpu: 0.25, memory: null });
  });

  it("leaves out hosts of other trials and those without a figure", () => {
    const beside = [
      { trial: "other", cpu: 400, memory: 90, gpu: null, gpuMemory: null },
      { trial: "a", cpu: null, memory: 90, gpu: null, gpuMemory: null },
    ];
    expect(useOf([...beside, ...hosts({})])).toMatchObject({ hosts: 3, cpu: 0.25, memory: 0.2 });
    expect(useOf([...beside, ...hosts({}).slice(1)])).toBeNull();
  });

  it.each<[string, Trial[]]>([
    ["there is no trial", []],
    ["the type is not known", on("ml.unheard-of.xlarge")],
    ["trials ran on several types", [...on("ml.m5.xlarge"), ...on("ml.m5.large")]],
  ])("is not told where %s", (_, trials) => {
    expect(useOf(hosts({}), { trials })).toBeNull();
  });

  it("is not told where it was not read", () => {
    expect(useOf(null)).toBeNull();
  });
});

describe("cheaper type", () => {
  const price = (size: string, market: ListPrice["market"], usdPerHour: number): ListPrice => ({
    instanceType: `ml.${size}`,
    market,
    region: "us-east-1",
    usdPerHour,
    currency: "USD",
    asOf: "2026-11-01",
  });
  const g5 = (size: string, run: Run = {}): Run => ({ trials: on(`ml.g5.${size}`), ...run });

  it.each<[string, Partial<HostUse>, Run, string | null]>([
    ["cheapest of its generation that all fits on", {}, {}, "ml.m5.large"],
    ["one with the memory that was used", { memory: 45 }, {}, "ml.r5.large"],
    ["none where the cores were used", { cpu: 300 }, {}, null],
    [
      "none where the memory is not known",
      { memory: null },
      { rates: { "ml.m5.xlarge": 1, "ml.r5.xlarge": 0.3 } },
      null,
    ],
    ["none where its own price is not known", {}, { region: "cn-north-1" }, null],
    ["one with the same GPU, also unused", { cpu: 100, gpu: 0, gpuMemory: 0 }, g5("4xlarge"), "ml.g5.xlarge"],
    ["none where GPU use is not known", { cpu: 100, gpuMemory: 50 }, g5("4xlarge"), null],
    ["none where GPU memory is not known", { cpu: 100, gpu: 50 }, g5("4xlarge"), null],
    ["one GPU for what four did", { memory: 4, gpu: 100, gpuMemory: 60 }, g5("12xlarge"), "ml.g5.xlarge"],
    ["four GPUs where memory fills two", { memory: 4, gpu: 80, gpuMemory: 200 }, g5("12xlarge"), null],
    ["four GPUs where they were hardly used", { memory: 4, gpu: 20, gpuMemory: 20 }, g5("12xlarge"), null],
    [
      "no GPU of another family",
      { memory: 4, gpu: 700, gpuMemory: 700 },
      { trials: on("ml.p3dn.24xlarge"), rates: { "ml.p3dn.24xlarge": 60, "ml.p3.16xlarge": 20 } },
      null,
    ],
  ])("is %s", (_, use, run, cheaper) => {
    expect(useOf(hosts(use), run)?.cheaper?.instanceType ?? null).toBe(cheaper);
  });

  it("has its price from the same source, and is at least a fifth cheaper", () => {
    const prices = (large: number) => [
      price("m5.xlarge", "on-demand", 1),
      price("m5.large", "on-demand", large),
      price("r5.large", "on-demand", 0.9),
    ];
    expect(useOf(hosts({}), { prices: prices(0.8) })?.cheaper).toMatchObject({ priceRatio: 0.8 });
    expect(useOf(hosts({}), { prices: prices(0.81) })?.cheaper).toBeNull();
  });

  it("has its spot price where some trials ran on spot", () => {
    const prices = [
      ...(["m5.xlarge", "r5.large"] as const).flatMap((size) => [
        price(size, "on-demand", 1),
        price(size, "spot", 0.4),
      ]),
      price("m5.large", "on-demand", 0.5),
      price("m5.large", "spot", 0.3),
    ];
    const [first, ...others] = on("ml.m5.xlarge");
    const trials = [...(first ? [first] : []), ...others.map((one) => ({ ...one, spot: true }))];
    expect(useOf(hosts({}), { trials, prices })?.cheaper?.priceRatio).toBeCloseTo(0.75, 9);
  });

  it("is compared by published prices of the region, else of us-east-1, with a type that has another source", () => {
    const ratio = (run: Run, use: Partial<HostUse> = {}) => useOf(hosts(use), run)?.cheaper?.priceRatio;
    expect(ratio({ region: "eu-west-1", rates: { "ml.m5.xlarge": 3.6 } })).toBeCloseTo(0.115 / 0.23, 9);
    const alone: Run = { region: "eu-west-1", rates: { "ml.m7i.xlarge": 9 }, trials: on("ml.m7i.xlarge") };
    expect(ratio(alone, { memory: 30 })).toBeCloseTo(0.121 / 0.2419, 9);
    const own = g5("4xlarge", { region: "eu-west-1", rates: { "ml.g5.4xlarge": 9 } });
    expect(ratio(own, { gpu: 50, gpuMemory: 50 })).toBeCloseTo(1.57 / 2.27, 9);
  });

  it.each<[string, Partial<HostUse>, Run, number]>([
    ["half the cores", {}, {}, 1 + 0.25 * (2 - 1)],
    [
      "a quarter of the cores, beside as many GPUs",
      { gpu: 50, gpuMemory: 50 },
      g5("4xlarge"),
      1 + (1 / 16) * (4 - 1),
    ],
    ["half of eight GPUs", { memory: 4, gpu: 160, gpuMemory: 160 }, g5("48xlarge"), 1 + 0.2 * (8 / 4 - 1)],
    ["a quarter of the GPUs", { memory: 4, gpu: 80, gpuMemory: 60 }, g5("12xlarge"), 1 + 0.2 * (4 - 1)],
  ])("takes longer at worst by what came in bursts on %s", (_, use, run, factor) => {
    expect(useOf(hosts(use), run)?.cheaper?.slowestFactor).toBeCloseTo(factor, 9);
  });
});

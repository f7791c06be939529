import { describe, expect, it } from "vitest";
import type { SpotOutlook } from "../../src/estimate/billing/spot-outlook.ts";
import type { Findings } from "../../src/estimate/findings.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import { interval } from "../../src/model/interval.ts";
import type { TrialDefinition } from "../../src/model/tuning-job.ts";
import { recommend } from "../../src/recommend/recommend.ts";
import { ask, definitions, foundIn, some } from "./asked.ts";

/** Ten trials of $1 on demand, in an account whose past spot jobs were billed 30 % (20 % to 50 %); no other advice. */
const findings = { ...foundIn(some(10)), parallelism: null };
const [rate] = findings.spend.rates;
if (!rate || !findings.spotOutlook) throw new Error("the run is priced and on demand");
const own: SpotOutlook = {
  billableShare: interval(0.3, 0.2, 0.5),
  savingUsd: interval(7, 5, 8),
  basis: "own-spot-jobs",
  jobs: 12,
  interruptedJobs: 3,
  sameInstanceType: true,
};
const withOutlook = (changes: Partial<SpotOutlook>): Findings => ({
  ...findings,
  spotOutlook: { ...own, ...changes },
});
const defined = (...of: Partial<TrialDefinition>[]): Findings => ({
  ...withOutlook({}),
  job: { ...findings.job, definitions: definitions(...of) },
});
const paidBy = (...covered: boolean[]): Findings => ({
  ...withOutlook({}),
  spend: { ...findings.spend, rates: covered.map((coveredByPlan) => ({ ...rate, coveredByPlan })) },
});
const told = (of: Findings) => ask("use-managed-spot", of);

describe("use-managed-spot", () => {
  it.each([
    [{}, "high", /last 12 spot training jobs on these instance types were billed 30 % \(20 % to 50 %\)/],
    [
      { sameInstanceType: false },
      "medium",
      /last 12 spot training jobs were billed .* 3 of them were interrupted/,
    ],
    [
      { basis: "published", jobs: 4 },
      "indicative",
      /^A stated range.* 4 past spot jobs of this account are too few/,
    ],
    [
      { basis: "published", jobs: 0 },
      "indicative",
      /billed 30 % \(20 % to 50 %\) of their training time\. Valued/,
    ],
  ] satisfies [Partial<SpotOutlook>, string, RegExp][])(
    "is as sure as the jobs behind it: case %#",
    (changes, confidence, words) => {
      const found = told(withOutlook(changes));
      expect(found).toMatchObject({ confidence, savingUsd: own.savingUsd, savingSeconds: null });
      expect(found?.evidence).toMatch(words);
    },
  );

  it("is added up in the next run where the account's own jobs tell, and not from a stated range", () => {
    const next = (of: Findings) => recommend(of, DEFAULT_CONFIG).recommended?.costUsd;
    expect(next(withOutlook({}))?.estimate).toBeCloseTo(3, 6);
    expect(next(withOutlook({ basis: "published" }))).toBeUndefined();
    // What a plan has paid is paid anyway: the next run may cost as much.
    expect(next(withOutlook({}))?.high).toBeLessThan(7);
    expect(next(paidBy(true))?.high).toBeGreaterThan(9);
  });

  it.each([
    ["no rate", [false, false], 5],
    ["one of two rates", [true, false], 0],
    ["every rate", [true, true], 0],
  ])("promises what is left where a savings plan pays part of %s", (_, covered, low) => {
    const found = told(paidBy(...covered));
    expect(found?.savingUsd).toMatchObject({ estimate: 7, low, high: 8 });
    expect(found?.evidence.includes("A savings plan pays part of that rate")).toBe(low === 0);
  });

  it.each([
    [{ maxRuntimeSeconds: 3600, checkpointed: true }, 7200, /A checkpoint path is set/],
    [{ maxRuntimeSeconds: 3600, checkpointed: false }, 7200, /No checkpoint path is set/],
    [{ maxRuntimeSeconds: null, checkpointed: true }, 172_800, /A checkpoint path is set/],
  ])("names what has to change with it: case %#", (changes, to, words) => {
    const found = told(defined(changes));
    const also = [{ parameter: "StoppingCondition.MaxWaitTimeInSeconds", from: null, to }];
    const path = { parameter: "CheckpointConfig.S3Uri", from: null, to: "an S3 prefix of your own" };
    expect(found?.alsoChange).toEqual(changes.checkpointed ? also : [...also, path]);
    expect(found?.change).toEqual({ parameter: "EnableManagedSpotTraining", from: "false", to: "true" });
    expect(found?.risk).toMatch(words);
  });

  it.each([
    ["spot cannot replace what ran", { ...findings, spotOutlook: null }],
    ["a price is missing", withOutlook({ savingUsd: null })],
    ["one definition used it", defined({}, { spot: true })],
    ["no definition is known", defined()],
  ])("is silent where %s", (_, of) => {
    expect(told(of)).toBeUndefined();
  });
});

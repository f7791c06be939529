import { describe, expect, it } from "vitest";
import type { AnalysisConfig } from "../../src/model/config.ts";
import { billed } from "../billed.ts";
import { type InvoicedJob, invoice } from "../invoice.ts";
import { ask, foundIn, leaking, some } from "./asked.ts";

const START = Date.parse("2026-11-10T09:00:00Z") / 1000;

/** Four instance-hours. */
const jobOf = (tags?: Record<string, string>): InvoicedJob => ({
  name: "billed",
  ...(tags ? { tags } : {}),
  trials: Array.from({ length: 4 }, (_, index) => ({
    startedAt: START + 60 * index,
    trainingSeconds: 3600,
    instances: [{ instanceType: "ml.g5.xlarge", count: 1 }],
  })),
});

/** The run's own bill, and so many hours of other training beside it. */
function advice(
  job: InvoicedJob,
  otherHours: number,
  config: Partial<AnalysisConfig> = {},
  active: string[] = [],
) {
  return reportOf(job, otherHours, config, active).recommendations.find(({ id }) => id === "tag-tuning-jobs");
}

function reportOf(job: InvoicedJob, otherHours: number, config: Partial<AnalysisConfig>, active: string[]) {
  const other = {
    day: "2026-11-10",
    region: "us-east-1",
    usageType: "USE1-Train:ml.m5.xlarge",
    quantity: otherHours,
    amortized: otherHours,
  };
  const lines = [...invoice(job, "USE1-", () => ({ amortized: 1.4 })), other];
  return billed(job, { lines, activeTags: active }, config);
}

describe("tag-tuning-jobs", () => {
  it("speaks from a fifth of other training on where nothing is tagged, and promises no money", () => {
    const found = advice(jobOf(), 1);
    expect(found).toMatchObject({ change: null, savingUsd: null, savingSeconds: null, confidence: "medium" });
    expect(found?.evidence).toMatch(/20 % of the training hours .* No tag was read/);
    expect(advice(jobOf(), 0.99)).toBeUndefined();
  });

  it("names the tag that was asked for and is missing from the trials, or from the bill", () => {
    const config = { costAllocationTag: "run" };
    expect(advice(jobOf(), 4, config)).toMatchObject({ change: { parameter: "Tags", to: "run" } });
    expect(advice(jobOf({ run: "pr-17" }), 4, config)?.evidence).toMatch(/no training in the bill does/);
  });

  it("is silent where the bill tells the tuning job apart, and where its trials carry tags", () => {
    const tagged = jobOf({ run: "pr-17" });
    expect(advice(tagged, 4, { costAllocationTag: "run" }, ["run"])).toBeUndefined();
    expect(advice(tagged, 4)).toBeUndefined();
  });

  it("comes true: with the tag set and activated, the bill's lines are the tuning job's own, to the cent", () => {
    const config = { costAllocationTag: "run" };
    const before = reportOf(jobOf(), 40, config, []);
    const to = before.recommendations.find(({ id }) => id === "tag-tuning-jobs")?.change?.to;
    const after = reportOf(jobOf({ [String(to)]: "pr-17" }), 40, config, [String(to)]);
    expect(before.reconciliation).toMatchObject({ billed: { hours: 44 }, exact: null });
    expect(after.reconciliation?.exact).toMatchObject({ by: "tag", hours: 4, trialHours: 4, leads: true });
    expect(after.reconciliation?.exact?.costUsd).toBeCloseTo(4 * 1.4, 9);
    expect(after.recommendations.some(({ id }) => id === "tag-tuning-jobs")).toBe(false);
    expect(after.actual.costUsd).toBeCloseTo(4 * 1.4, 9);
  });
});

describe("tag-tuning-jobs of what was found", () => {
  const findings = foundIn(some(10));
  const told = (problem: "not-tagged" | "tag-not-billed" | "nothing-tagged", tag: string | null) =>
    ask("tag-tuning-jobs", leaking(findings, { attribution: { problem, tag, otherShare: 0.4 } }));

  it.each([
    ["not-tagged", "run", "high", { parameter: "Tags", from: null, to: "run" }, /carry no tag `run`:/],
    [
      "tag-not-billed",
      "run",
      "high",
      { parameter: "Tags", from: null, to: "run" },
      /carry the tag `run`, but/,
    ],
    ["nothing-tagged", null, "medium", null, /^40 % of .* No tag was read/],
  ] as const)(
    "tells how sure it is and which tag is missing (%s)",
    (problem, tag, confidence, change, words) => {
      const found = told(problem, tag);
      expect(found).toMatchObject({ confidence, change });
      expect(found?.evidence).toMatch(words);
    },
  );
});

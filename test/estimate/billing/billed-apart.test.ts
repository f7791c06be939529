import { describe, expect, it } from "vitest";
import { TERMINAL } from "../../../src/report/context.ts";
import { overview } from "../../../src/report/markdown/overview.ts";
import { tuningReport } from "../../../src/report/report.ts";
import { billed, billOf, reportOf } from "../../billed.ts";
import { documentsOf, type InvoicedJob, invoice, totalOf } from "../../invoice.ts";
import { changed, flat, G5, jobOf, LATER, lineOf, markdownOf, START, trialsOf } from "./priced-job.ts";

describe("what is billed in a way of its own", () => {
  it("spot: the spot usage type's own rate times billable seconds, and what it took off", () => {
    const job = jobOf({ spot: true, billableSeconds: 1200 });
    const own = invoice(job, "USE1-", flat(1.4084));
    const others = lineOf(`USE1-Train:${G5}`, 24, 24 * 1.2575);
    const report = billed(job, { lines: [...own, others] });
    expect(report.actual.costUsd).toBeCloseTo((4 * 1.4084) / 3, 6);
    expect(report.rates).toEqual([
      expect.objectContaining({ market: "spot", usdPerHour: expect.closeTo(1.4084, 6) }),
    ]);
    expect(report.savings.spot.billableShare).toBeCloseTo(1 / 3, 6);
    expect(report.savings.spot.costUsd).toBeCloseTo(4 * 1.2575 - (4 * 1.4084) / 3, 6);
    expect(markdownOf(report)).toContain("Managed spot: 33 % of the training time was billed");
  });

  it("spot of a type that the bill has on demand alone: its rate is used, and no bill of it is waited for in vain", () => {
    const report = billed(jobOf({ spot: true }), { lines: [lineOf(`USE1-Train:${G5}`, 24, 24 * 1.25)] });
    expect(report.rates).toMatchObject([
      {
        market: "spot",
        usdPerHour: expect.closeTo(1.25, 9),
        note: expect.stringMatching(/^The bill has no spot usage of this type: its on-demand rate is used\./),
      },
    ]);
    expect(report.billing).toMatchObject({
      settled: false,
      complete: false,
      note: expect.stringMatching(/the bill has no spot usage of this type\.$/),
    });
  });

  it("spot whose billed time is not on record: a bill with fewer hours lacks none", () => {
    const job = jobOf({ spot: true, billableSeconds: 1200 });
    const unrecorded = changed(job, (trainingJob) => delete trainingJob["BillableTimeInSeconds"]);
    const bill = billOf({ lines: invoice(job, "USE1-", flat(1.4)) });
    const report = reportOf({ ...unrecorded, costAndUsage: bill }, LATER);
    expect(report.billing).toMatchObject({ settled: true, complete: true });
    expect(report.reconciliation).toMatchObject({
      missingHours: 0,
      explained: { hours: expect.closeTo(4 / 3, 6) },
    });
    expect(markdownOf(report)).toContain("**This run cost at most $5.60 and took");
  });

  it("an interrupted spot trial: waiting and repeated work are no saving", () => {
    const at = (seconds: number): string => new Date(1000 * (START + seconds)).toISOString();
    const phase = (Status: string, from: number, to: number) => ({
      Status,
      StartTime: at(from),
      EndTime: at(to),
    });
    const documents = (checkpoint: boolean) => {
      const one: InvoicedJob = {
        name: "billed",
        trials: trialsOf({ spot: true, trainingSeconds: 6000, billableSeconds: 1500 }, 1),
      };
      const found = changed(one, (trainingJob) => {
        trainingJob["SecondaryStatusTransitions"] = [
          phase("Downloading", 0, 100),
          phase("Training", 100, 1900),
          phase("Interrupted", 1900, 2000),
          phase("Starting", 2000, 2900),
          phase("Downloading", 2900, 3000),
          phase("Training", 3000, 6000),
        ];
      });
      const definition = (found.tuningJob as { TrainingJobDefinition: Record<string, unknown> })
        .TrainingJobDefinition;
      if (checkpoint) definition["CheckpointConfig"] = { S3Uri: "s3://example-bucket/checkpoints" };
      return { ...found, costAndUsage: billOf({ lines: invoice(one, "USE1-", flat(1.44)) }) };
    };
    const paid = 1500 * 0.0004;
    const restarted = reportOf(documents(false), LATER).savings.spot;
    expect(restarted.interruptions).toBe(1);
    expect(restarted.costUsd).toBeCloseTo(3100 * 0.0004 - paid, 8);
    const resumed = reportOf(documents(true), LATER).savings.spot;
    expect(resumed.costUsd).toBeCloseTo(4900 * 0.0004 - paid, 8);
    expect(resumed.range?.low).toBeCloseTo(3100 * 0.0004 - paid, 8);
  });

  it("several instances, groups of two types, several types in one tuning job", () => {
    const groups = [
      { instanceType: G5, count: 2 },
      { instanceType: "ml.m5.2xlarge", count: 3 },
    ];
    const trials = [
      ...trialsOf({ instances: groups }, 2),
      ...trialsOf({ instances: [{ instanceType: "ml.c5.4xlarge", count: 4 }] }, 1),
    ];
    const prices: Record<string, number> = { [G5]: 1.5, "ml.m5.2xlarge": 0.4, "ml.c5.4xlarge": 0.7 };
    const job = jobOf({}, { trials });
    const lines = invoice(job, "USE1-", (type) => ({ amortized: prices[type] ?? 0 }));
    const report = billed(job, { lines });
    expect(report.actual.costUsd).toBeCloseTo(2 * (2 * 1.5 + 3 * 0.4) + 4 * 0.7, 6);
    expect(report.rates.map((rate) => rate.instanceType)).toEqual(["ml.c5.4xlarge", G5, "ml.m5.2xlarge"]);
  });

  it("warm pools and volumes stand beside the total, never in it", () => {
    const job = jobOf({ instances: [{ instanceType: "ml.m5.2xlarge", count: 1 }] });
    const documents = changed(job, (trainingJob, index) => {
      if (index === 0)
        trainingJob["WarmPoolStatus"] = { Status: "Terminated", ResourceRetainedBillableTimeInSeconds: 1800 };
    });
    const lines = [
      ...invoice(job, "USE1-", flat(0.4)),
      lineOf("USE1-Train-WarmPool:ml.m5.2xlarge", 0.5, 0.2),
      lineOf("USE1-VolumeUsage.gp2", 0.2, 0.03),
    ];
    const report = reportOf({ ...documents, costAndUsage: billOf({ lines }) }, LATER);
    expect(report.actual.costUsd).toBeCloseTo(1.6, 6);
    expect(report.billedApart).toEqual([
      { kind: "warm-pool", costUsd: expect.closeTo(0.2, 6), quantity: 0.5, trials: 1 },
      {
        kind: "volume",
        costUsd: expect.closeTo((30 * 4 * 0.154) / 730, 4),
        quantity: expect.closeTo(120 / 730, 4),
        trials: 4,
      },
    ]);
    expect(report.reconciliation?.billed.costUsd).toBeCloseTo(1.6, 6);
    expect(markdownOf(report)).toMatch(/Not in the total: instances kept in a warm pool after trials, 30 m/);
  });

  it("a training plan is prepaid, serverless training is billed by tokens: neither is priced, both are said", () => {
    const planned = reportOf(documentsOf(jobOf({ trainingPlan: true })), LATER);
    expect(planned.actual).toMatchObject({ costUsd: 0, costIsAtLeast: false });
    expect(planned.billedApart).toEqual([{ kind: "training-plan", costUsd: null, quantity: 4, trials: 4 }]);
    expect(planned.rates).toEqual([]);
    const twice = jobOf({ trainingPlan: true, instances: [{ instanceType: G5, count: 2 }] });
    expect(reportOf(documentsOf(twice), LATER).billedApart).toMatchObject([{ quantity: 8 }]);
    // No bill by the hour has anything to settle.
    const lines = [lineOf("USE1-Train:ml.m5.xlarge", 1, 0.2)];
    expect(billed(twice, { lines }).billing).toMatchObject({ settled: true, complete: true, note: null });
    expect(planned.recommendations.map((each) => each.id)).not.toContain("use-managed-spot");
    expect(markdownOf(planned)).toContain("capacity that was paid in advance");
    expect(markdownOf(planned)).toContain(
      "cost nothing by the hour, because its capacity was paid in advance, and took",
    );
    expect(markdownOf(planned)).not.toContain("would cost about $0.00");
    const serverless = changed(jobOf(), (trainingJob) => {
      trainingJob["ServerlessJobConfig"] = { JobType: "FineTuning" };
    });
    expect(reportOf(serverless, LATER).billedApart.map((each) => each.kind)).toEqual(["serverless"]);
  });

  it("a savings plan: amortized by default, and the metric can be chosen", () => {
    const job = jobOf();
    const lines = invoice(job, "USE1-", () => ({ amortized: 0.9, unblended: 0 })).map((line) => ({
      ...line,
      netAmortized: line.amortized / 2,
      netUnblended: 0,
    }));
    expect(billed(job, { lines }).actual.costUsd).toBeCloseTo(3.6, 6);
    expect(billed(job, { lines }).rates[0]?.coveredByPlan).toBe(true);
    expect(billed(job, { lines }, { costMetric: "NetAmortizedCost" }).actual.costUsd).toBeCloseTo(1.8, 6);
    const unblended = billed(job, { lines }, { costMetric: "UnblendedCost" });
    expect(unblended.rates[0]?.source).toBe("built-in");
    expect(unblended.gaps.join(" ")).toMatch(/at no cost \(a free tier, a training plan, or a savings plan/);
  });

  it("days weigh by the hours that trials ran on them: over midnight UTC, and over the end of a month", () => {
    const at = Date.parse("2026-10-31T23:00:00Z") / 1000;
    const trials = trialsOf({ trainingSeconds: 4 * 3600 }, 3).map((trial) => ({ ...trial, startedAt: at }));
    const job = jobOf({}, { trials });
    const lines = invoice(job, "USE1-", (_type, _spot, hour) => ({ amortized: hour < at + 3600 ? 2 : 1 }));
    const report = billed(job, { lines });
    expect(report.actual.costUsd).toBeCloseTo(3 * (2 + 3 * 1), 6);
    expect(report.rates[0]).toMatchObject({
      usdPerHour: expect.closeTo(1.25, 9),
      asOf: "2026-10-31 to 2026-11-01",
    });
    expect(report.actual.costUsd).toBeCloseTo(totalOf(lines), 6);
  });

  it.each([
    ["eu-west-1", "EU-"],
    ["us-east-1", ""],
    ["ap-southeast-2", "APS2-"],
    ["mx-central-1", "MXC1-"],
  ])("usage types of %s begin with %j; another region's are left out", (region, prefix) => {
    const job = jobOf({}, { region });
    const foreign = { ...lineOf(`USW2-Train:${G5}`, 40, 400), region: "us-west-2" };
    const report = billed(job, { lines: [...invoice(job, prefix, flat(1.7)), foreign] });
    expect(report.rates[0]).toMatchObject({ source: "bill", usdPerHour: expect.closeTo(1.7, 9) });
    expect(report.reconciliation?.billed.hours).toBeCloseTo(4, 6);
  });

  it("China is billed in CNY: a price in USD is never added to it", () => {
    const two = [
      ...trialsOf({}, 2),
      ...trialsOf({ instances: [{ instanceType: "ml.m5.2xlarge", count: 1 }] }, 2),
    ];
    const job = jobOf({}, { region: "cn-north-1", partition: "aws-cn", trials: two });
    const lines = invoice(job, "CNN1-", flat(10)).filter((line) => line.usageType.endsWith(G5));
    const report = billed(job, { lines, currency: "CNY" });
    expect(report.billing.currency).toBe("CNY");
    expect(report.actual).toMatchObject({ costUsd: expect.closeTo(20, 6), costIsAtLeast: true });
    expect(report.gaps.join(" ")).toMatch(
      /ml\.m5\.2xlarge has no price in CNY for cn-north-1: totals are "at least"/,
    );
    expect(markdownOf(report)).toContain("CNY 20.00");
    expect(markdownOf(report)).not.toContain("$20");
  });

  it("GovCloud is priced by what stands in for it, and the report says so", () => {
    const report = reportOf(
      documentsOf(jobOf({}, { region: "us-gov-west-1", partition: "aws-us-gov" })),
      LATER,
    );
    expect(report.rates[0]).toMatchObject({
      source: "built-in-derived",
      note: expect.stringMatching(/No price of us-gov-west-1 is known/),
    });
  });

  it("a type that nothing prices makes the total at least, never zero", () => {
    const two = [
      ...trialsOf({}, 2),
      ...trialsOf({ instances: [{ instanceType: "ml.z9.huge", count: 1 }] }, 2),
    ];
    const report = reportOf(documentsOf(jobOf({}, { trials: two })), LATER, { rates: { [G5]: 2 } });
    expect(report.actual).toMatchObject({ costUsd: 4, costIsAtLeast: true });
    const nothing = reportOf(
      documentsOf(jobOf({ instances: [{ instanceType: "ml.z9.huge", count: 1 }] })),
      LATER,
    );
    expect(nothing.actual).toMatchObject({ costUsd: null, costIsAtLeast: true });
  });

  it("usage at no cost is said, and priced at what it is worth", () => {
    const report = billed(jobOf(), { lines: invoice(jobOf(), "USE1-", flat(0)) });
    expect(report.rates[0]?.source).toBe("built-in");
    expect(report.actual.costUsd).toBeGreaterThan(0);
    expect(report.gaps.join(" ")).toMatch(/ml\.g5\.xlarge training at no cost/);
    expect(markdownOf(report)).toContain(
      "**This run was billed at no cost, is worth $5.63 at published prices, and took",
    );
    expect(report.reconciliation?.billed).toMatchObject({ hours: expect.closeTo(4, 6), costUsd: 0 });
    const both = { ...tuningReport([report, report], [], LATER), gate: null, audit: null };
    expect(overview(both, TERMINAL)).toContain(
      "cost $11.26 together. 2 of them have usage that was billed at no cost: they count with what that is worth.**",
    );
    const mixed = changed(jobOf(), (trainingJob, index) => {
      if (index === 0) trainingJob["ResourceConfig"] = { InstanceType: "ml.m5.xlarge", InstanceCount: 1 };
    });
    const lines = [lineOf("USE1-Train:ml.m5.xlarge", 1, 0.2), lineOf(`USE1-Train:${G5}`, 3, 0)];
    expect(markdownOf(reportOf({ ...mixed, costAndUsage: billOf({ lines }) }, LATER))).toContain(
      "**This run cost $4.42, what was billed at no cost at its worth, and took",
    );
  });
});

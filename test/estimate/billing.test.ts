import { describe, expect, it } from "vitest";
import { TERMINAL } from "../../src/report/context.ts";
import { renderMarkdown } from "../../src/report/markdown/comment.ts";
import { tuningReport } from "../../src/report/report.ts";
import type { TuningJobReport } from "../../src/report/schema.ts";
import { billed, billOf, reportOf } from "../billed.ts";
import { type BilledTrial, documentsOf, type InvoicedJob, invoice, totalOf } from "../invoice.ts";
import type { LedgerLine } from "../servers/aws/ledger.ts";

const G5 = "ml.g5.xlarge";
const START = Date.parse("2026-11-10T09:00:00Z") / 1000;
const DAY = 86_400;
const LATER = START + 7 * DAY;

const trialsOf = (of: Partial<BilledTrial> = {}, count = 4): BilledTrial[] =>
  Array.from({ length: count }, (_, index) => ({
    startedAt: START + 60 * index,
    trainingSeconds: 3600,
    instances: [{ instanceType: G5, count: 1 }],
    ...of,
  }));
const jobOf = (trial: Partial<BilledTrial> = {}, of: Partial<InvoicedJob> = {}): InvoicedJob => ({
  name: "billed",
  trials: trialsOf(trial),
  ...of,
});
const flat = (amortized: number) => () => ({ amortized });
const lineOf = (usageType: string, quantity: number, amortized: number, day = "2026-11-10"): LedgerLine => ({
  day,
  region: "us-east-1",
  usageType,
  quantity,
  amortized,
});

/** A recording's trials changed in place, as AWS would have described them. */
function changed(job: InvoicedJob, change: (trainingJob: Record<string, unknown>, index: number) => void) {
  const documents = documentsOf(job);
  const { Results } = documents.trainingJobs as { Results: { TrainingJob: Record<string, unknown> }[] };
  for (const [index, { TrainingJob }] of Results.entries()) change(TrainingJob, index);
  return documents;
}

function markdownOf(job: TuningJobReport): string {
  return renderMarkdown({ ...tuningReport([job], [], LATER), gate: null, audit: null }, TERMINAL);
}

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
    expect(planned.recommendations.map((each) => each.id)).not.toContain("use-managed-spot");
    expect(markdownOf(planned)).toContain("capacity that was paid in advance");
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
    expect(report.reconciliation?.billed).toMatchObject({ hours: expect.closeTo(4, 6), costUsd: 0 });
  });
});

describe("the bill against the trials", () => {
  const job = jobOf();
  const own = invoice(job, "USE1-", flat(1.2));

  it("other usage types are other training; more of the same is other training or not explained", () => {
    const others = [lineOf("USE1-Train:ml.p4d.24xlarge", 2, 50), lineOf(`USE1-Train:${G5}`, 6, 7.2)];
    const report = billed(job, { lines: [...own, ...others, lineOf(`USE1-Host:${G5}`, 24, 30)] });
    expect(report.reconciliation).toMatchObject({
      from: "2026-11-10",
      to: "2026-11-10",
      billed: { hours: expect.closeTo(12, 6), costUsd: expect.closeTo(62, 6) },
      explained: { hours: expect.closeTo(4, 6), costUsd: expect.closeTo(4.8, 6) },
      otherTraining: { hours: 2, costUsd: 50 },
      unexplained: { hours: expect.closeTo(6, 6), costUsd: expect.closeTo(7.2, 6) },
      missingHours: 0,
    });
    expect(markdownOf(report)).toMatch(
      /The bill on 2026-11-10 has \$62\.00 \(12\.0 h\) of training in this region/,
    );
  });

  it("fewer hours than the trials used, a young day or an estimated one: not settled yet", () => {
    const lines = own.slice(0, 3);
    const missing = billed(job, { lines });
    expect(missing.billing).toMatchObject({
      settled: false,
      note: expect.stringMatching(/fewer hours than the trials used/),
    });
    expect(missing.actual.costUsd).toBeCloseTo(4.8, 6);
    expect(billed(job, { lines: own }, {}, START + DAY).billing.note).toMatch(/younger than two days/);
    expect(billed(job, { lines: own, estimatedFrom: "2026-11-01" }).billing.note).toMatch(
      /marks these days as estimated/,
    );
    expect(billed(job, { lines: own }).billing).toEqual({
      currency: "USD",
      settled: true,
      complete: true,
      note: null,
    });
    expect(markdownOf(missing)).toContain("Billing is not settled yet");
  });

  it("a tag leads where its hours match the trials' within 2 %", () => {
    const tagged = jobOf({}, { tags: { run: "pr-17" } });
    const config = { costAllocationTag: "run" };
    const lines = [
      ...invoice(tagged, "USE1-", flat(0.7)),
      ...invoice(jobOf({}, { tags: { run: "pr-12" } }), "USE1-", flat(1.4)),
    ];
    const exact = billed(tagged, { lines, activeTags: ["run"] }, config);
    expect(exact.actual).toMatchObject({ costUsd: expect.closeTo(2.8, 8), costRangeUsd: null });
    expect(exact.reconciliation).toMatchObject({
      exact: { by: "tag", leads: true, costUsd: expect.closeTo(2.8, 8) },
      otherTraining: { hours: expect.closeTo(4, 6), costUsd: expect.closeTo(5.6, 6) },
      unexplained: { hours: expect.closeTo(0, 6) },
    });
    const late = lines.map((line, index) => (index === 0 ? { ...line, tags: {} } : line));
    const tooLate = billed(tagged, { lines: late, activeTags: ["run"] }, config);
    expect(tooLate.reconciliation?.exact?.leads).toBe(false);
    expect(tooLate.gaps.join(" ")).toMatch(
      /activated in the payer account, or set on the tuning job, too late/,
    );
    const inactive = billed(tagged, { lines }, config);
    expect(inactive.gaps.join(" ")).toMatch(/0\.00 of the trials' 4\.00 billed hours/);
    expect(billed(job, { lines: own, activeTags: ["run"] }, config).gaps.join(" ")).toMatch(
      /do not all carry one value of the tag run/,
    );
  });

  it("a tag that other training carries too does not lead", () => {
    const tagged = jobOf({}, { tags: { team: "vision" } });
    const lines = [...invoice(tagged, "USE1-", flat(1)), ...invoice(tagged, "USE1-", flat(2))];
    const report = billed(tagged, { lines, activeTags: ["team"] }, { costAllocationTag: "team" });
    expect(report.gaps.join(" ")).toMatch(/other training carries the value too/);
  });
});

describe("spot where it was off", () => {
  const past = (count: number, share: number) =>
    Array.from({ length: count }, (_, index) => ({
      TrainingJobName: `past-spot-job-${index}`,
      EnableManagedSpotTraining: true,
      TrainingTimeInSeconds: 1000,
      BillableTimeInSeconds: Math.round(1000 * share) + 10 * (index - (count - 1) / 2),
      ResourceConfig: { InstanceType: G5, InstanceCount: 1 },
    }));
  const config = { rates: { [G5]: 2 } };
  const advised = (job: TuningJobReport) =>
    job.recommendations.find((each) => each.id === "use-managed-spot");

  it("is read off the account's own past spot jobs, and is a whole change", () => {
    const report = reportOf({ ...documentsOf(jobOf()), pastSpotJobs: past(11, 0.3) }, LATER, config);
    expect(report.savings.spot.outlook).toMatchObject({
      basis: "own-spot-jobs",
      jobs: 11,
      sameInstanceType: true,
    });
    expect(report.savings.spot.outlook?.savingUsd).toMatchObject({
      estimate: expect.closeTo(8 * 0.7, 6),
      low: expect.closeTo(8 * 0.65, 6),
      high: expect.closeTo(8 * 0.75, 6),
    });
    expect(advised(report)).toMatchObject({
      change: { parameter: "EnableManagedSpotTraining", to: "true" },
      alsoChange: [
        { parameter: "StoppingCondition.MaxWaitTimeInSeconds", from: null, to: 172_800 },
        { parameter: "CheckpointConfig.S3Uri", from: null, to: "an S3 prefix of your own" },
      ],
      confidence: "high",
    });
    expect(markdownOf(report)).toMatch(
      /EnableManagedSpotTraining.*together with.*MaxWaitTimeInSeconds.*CheckpointConfig/,
    );
  });

  it("is a stated range where the account has too few", () => {
    const report = reportOf({ ...documentsOf(jobOf()), pastSpotJobs: past(3, 0.3) }, LATER, config);
    expect(report.savings.spot.outlook).toMatchObject({ basis: "published", jobs: 3 });
    expect(advised(report)).toMatchObject({
      confidence: "indicative",
      evidence: expect.stringMatching(/A stated range/),
    });
  });

  it("is worth anything from nothing on as cash where a savings plan pays", () => {
    const job = jobOf();
    const lines = invoice(job, "USE1-", () => ({ amortized: 0.9, unblended: 0 }));
    const report = reportOf({ ...documentsOf(job), costAndUsage: billOf({ lines }) }, LATER);
    expect(advised(report)?.savingUsd).toMatchObject({ low: 0 });
    expect(advised(report)?.evidence).toMatch(/the commitment is paid anyway/);
  });
});

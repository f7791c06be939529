import { describe, expect, it } from "vitest";
import type { CostMetric } from "../../../src/model/observations.ts";
import { billed, billOf, reportOf } from "../../billed.ts";
import { type InvoicedJob, invoice } from "../../invoice.ts";
import type { LedgerLine } from "../../servers/aws/ledger.ts";
import { smallRecording } from "../../small-recording.ts";
import { changed, DAY, flat, G5, jobOf, LATER, lineOf, START, trialsOf } from "./priced-job.ts";

/** As in São Paulo: dearer than in us-east-1, whose price stands in for it in the built-in table. */
const LIST = 2.034;
const PLAN = 0.64 * LIST;
const covered = () => ({ amortized: PLAN, unblended: 0 });

/** The other team trains for nine hours on each of thirty days. */
const team: InvoicedJob = {
  name: "other-team",
  trials: Array.from({ length: 30 }, (_, index) => ({
    startedAt: START + (index - 20) * DAY,
    trainingSeconds: 9 * 3600,
    instances: [{ instanceType: G5, count: 1 }],
  })),
};

describe("a cost that the bill leaves open", () => {
  const share = (lines: readonly LedgerLine[], hour: number) =>
    lines.map((line, index) =>
      index % 9 < hour ? { ...line, amortized: line.quantity * PLAN, unblended: 0 } : line,
    );

  it.each([
    ["none of these trials' hours", flat(LIST)],
    ["all of these trials' hours", covered],
  ])("lies within its range where no price of the region is known, and a plan pays for %s", (_, price) => {
    const job = jobOf({}, { region: "sa-east-1" });
    for (const hoursOfOthers of [2, 8]) {
      const own = invoice(job, "SAE1-", price);
      const lines = [...own, ...share(invoice(team, "SAE1-", flat(LIST)), hoursOfOthers)];
      for (const costMetric of ["AmortizedCost", "UnblendedCost"] satisfies CostMetric[]) {
        const { costRangeUsd: range } = billed(job, { lines }, { costMetric }).actual;
        const of = (line: LedgerLine): number =>
          costMetric === "AmortizedCost" ? line.amortized : (line.unblended ?? 0);
        const truth = own.reduce((sum, line) => sum + of(line), 0);
        expect(range?.low).toBeLessThanOrEqual(truth + 1e-9);
        expect(range?.high).toBeGreaterThanOrEqual(truth - 1e-9);
      }
    }
  });

  it("is not said to have free days that are not the run's", () => {
    const job = jobOf();
    const lines = [...invoice(job, "USE1-", flat(1.2)), lineOf(`USE1-Train:${G5}`, 5, 0, "2026-11-02")];
    expect(billed(job, { lines }).rates).toMatchObject([{ usdPerHour: expect.closeTo(1.2, 8), note: null }]);
  });

  it("is that of the account's other days until its own are billed, and lies between the prices of these", () => {
    const job = jobOf();
    const others = [
      lineOf(`USE1-Train:${G5}`, 6, 6, "2026-11-02"),
      lineOf(`USE1-Train:${G5}`, 2, 2.8, "2026-11-03"),
    ];
    const [rate] = billed(job, { lines: others }).rates;
    expect(rate?.usdPerHour).toBeCloseTo(1.1, 9);
    // The published price is the dearest that an hour can be.
    expect(rate?.range).toEqual({ low: 0, high: expect.closeTo(1.408, 9) });
    expect(rate?.note).toContain("not wholly billed yet");
  });

  it("is not told by days younger than two days where older ones tell it", () => {
    const job = jobOf();
    const lines = [
      lineOf(`USE1-Train:${G5}`, 6, 6, "2026-11-02"),
      lineOf(`USE1-Train:${G5}`, 2, 4, "2026-11-10"),
    ];
    const report = billed(job, { lines }, {}, START + DAY);
    expect(report.rates).toMatchObject([{ usdPerHour: expect.closeTo(1, 9), range: null }]);
    expect(report.billing.settled).toBe(false);
  });

  it("takes the rate of its other days for one that was billed at no cost, which is said", () => {
    const trials = [0, 1].flatMap((days) => trialsOf({ startedAt: START + days * DAY }, 2));
    const job = jobOf({}, { trials });
    const lines = invoice(job, "USE1-", (_type, _spot, hour) => ({
      amortized: hour < START + DAY / 2 ? 0 : 1.2,
    }));
    const [rate] = billed(job, { lines }).rates;
    expect(rate?.usdPerHour).toBeCloseTo(1.2, 9);
    expect(rate?.note).toMatch(
      /^On 1 day this usage was billed at no cost .*: valued at the rate of the others\.$/,
    );
  });

  it("takes the whole time of a trial that ended in the second in which it began", () => {
    const job = jobOf();
    const documents = changed(job, (trainingJob) => {
      trainingJob["TrainingEndTime"] = trainingJob["TrainingStartTime"];
    });
    const report = reportOf(
      { ...documents, costAndUsage: billOf({ lines: invoice(job, "USE1-", flat(1.2)) }) },
      LATER,
    );
    expect(report.billing).toMatchObject({ settled: true, complete: true });
    expect(report.reconciliation?.explained.hours).toBeCloseTo(4, 6);
  });

  it("takes what was avoided, and the unstopped run, along in its range", () => {
    const documents = smallRecording();
    const line = (usd: string, invoiced: string, hours: string) => ({
      AmortizedCost: { Amount: usd },
      UnblendedCost: { Amount: invoiced },
      UsageQuantity: { Amount: hours },
    });
    const of = (Metrics: object) => ({
      ResultsByTime: [
        {
          TimePeriod: { Start: "2026-11-20", End: "2026-11-21" },
          Groups: [{ Keys: ["USE1-Train:ml.m5.xlarge"], Metrics }],
        },
      ],
    });
    const reported = (costAndUsage: unknown) => reportOf({ ...documents, costAndUsage }, LATER);
    const exact = reported(of(line("2", "2", "10")));
    const open = reported(of(line("2", "1", "10")));
    const range = open.actual.costRangeUsd;
    expect(open.actual.costUsd).toBeCloseTo(exact.actual.costUsd ?? 0, 9);
    const [low, high] = [range?.low ?? 0, range?.high ?? 0].map((end) => end / (exact.actual.costUsd ?? 0));
    const [avoided, known] = [open, exact].map((job) => job.savings.earlyStopping?.costUsd);
    expect(avoided?.estimate).toBeCloseTo(known?.estimate ?? 0, 9);
    expect(avoided?.low).toBeCloseTo((low ?? 0) * (known?.low ?? 0), 9);
    expect(avoided?.high).toBeCloseTo((high ?? 0) * (known?.high ?? 0), 9);
    expect(open.unstopped?.costUsd?.low).toBeCloseTo((range?.low ?? 0) + (avoided?.low ?? 0), 9);
    expect(open.unstopped?.costUsd?.high).toBeCloseTo((range?.high ?? 0) + (avoided?.high ?? 0), 9);
  });
});

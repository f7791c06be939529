import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { billed, billOf, reportOf } from "../billed.ts";
import { type BilledTrial, documentsOf, type InvoicedJob, invoice, totalOf } from "../invoice.ts";
import type { LedgerLine } from "../servers/aws/ledger.ts";

const START = Date.parse("2026-10-30T20:00:00Z") / 1000;
const TYPES = ["ml.g5.xlarge", "ml.m5.2xlarge", "ml.c5.4xlarge"] as const;

const trial: fc.Arbitrary<BilledTrial> = fc
  .record({
    offset: fc.integer({ min: 0, max: 200_000 }),
    trainingSeconds: fc.integer({ min: 60, max: 90_000 }),
    instanceType: fc.constantFrom(...TYPES),
    count: fc.integer({ min: 1, max: 4 }),
    spot: fc.boolean(),
    ratio: fc.double({ min: 0.2, max: 1, noNaN: true }),
  })
  .map(({ offset, trainingSeconds, instanceType, count, spot, ratio }) => ({
    startedAt: START + offset,
    trainingSeconds,
    billableSeconds: spot ? Math.ceil(trainingSeconds * ratio) : trainingSeconds,
    instances: [{ instanceType, count }],
    spot,
  }));
const job: fc.Arbitrary<InvoicedJob> = fc
  .array(trial, { minLength: 1, maxLength: 8 })
  .map((trials) => ({ name: "laws", trials }));
/** USD an hour by type, spot, and day: prices may change at midnight. */
const prices = fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 12, maxLength: 12 });

function linesOf(of: InvoicedJob, cents: readonly number[], scale = 1): LedgerLine[] {
  return invoice(of, "USE1-", (type, spot, hour) => {
    const day = Math.floor((hour - START) / 86_400) % 2 === 0 ? 0 : 6;
    const index = day + 2 * TYPES.indexOf(type as (typeof TYPES)[number]) + (spot ? 1 : 0);
    return { amortized: (scale * (cents[index] ?? 1)) / 100 };
  });
}

const costs = (of: ReturnType<typeof billed>): Map<string, number> =>
  new Map(of.trialDetails.map((each) => [each.name, each.costUsd ?? Number.NaN]));

describe("the cost of a tuning job", () => {
  it("is the invoice to the cent where all usage of its days is its own", () => {
    fc.assert(
      fc.property(job, prices, (of, cents) => {
        const lines = linesOf(of, cents);
        const report = billed(of, { lines });
        expect(report.actual.costUsd).toBeCloseTo(totalOf(lines), 2);
        expect(report.actual.costRangeUsd).toBeNull();
        expect(report.reconciliation?.unexplained.costUsd).toBeCloseTo(0, 2);
      }),
      { numRuns: 60 },
    );
  });

  it("is the sum of its trials and of its parts", () => {
    fc.assert(
      fc.property(job, prices, (of, cents) => {
        const report = billed(of, { lines: linesOf(of, cents) });
        const whole = report.actual.costUsd ?? Number.NaN;
        const sum = (parts: readonly (number | null)[]): number =>
          parts.reduce<number>((total, part) => total + (part ?? Number.NaN), 0);
        expect(sum(report.trialDetails.map((each) => each.costUsd))).toBeCloseTo(whole, 2);
        expect(sum(report.spend.map((part) => part.costUsd))).toBeCloseTo(whole, 2);
        const found = report.reconciliation;
        expect(
          sum([
            found?.explained.costUsd ?? null,
            found?.otherTraining.costUsd ?? null,
            found?.unexplained.costUsd ?? null,
          ]),
        ).toBeCloseTo(found?.billed.costUsd ?? Number.NaN, 6);
      }),
      { numRuns: 40 },
    );
  });

  it("scales with every billed amount", () => {
    fc.assert(
      fc.property(job, prices, fc.integer({ min: 2, max: 50 }), (of, cents, factor) => {
        const once = costs(billed(of, { lines: linesOf(of, cents) }));
        const scaled = costs(billed(of, { lines: linesOf(of, cents, factor) }));
        for (const [name, cost] of once) expect(scaled.get(name)).toBeCloseTo(factor * cost, 4);
      }),
      { numRuns: 40 },
    );
  });

  it("does not depend on the order of pages and trials", () => {
    fc.assert(
      fc.property(job, prices, (of, cents) => {
        const documents = documentsOf(of);
        const bill = billOf({ lines: linesOf(of, cents) }) as { ResultsByTime: unknown[] };
        const pages = bill.ResultsByTime.map((day) => ({ ...bill, ResultsByTime: [day] }));
        const { TrainingJobSummaries } = documents.trainingJobSummaries as {
          TrainingJobSummaries: unknown[];
        };
        const { Results } = documents.trainingJobs as { Results: unknown[] };
        const backwards = {
          ...documents,
          trainingJobSummaries: { TrainingJobSummaries: TrainingJobSummaries.toReversed() },
          trainingJobs: { Results: Results.toReversed() },
          costAndUsage: pages.toReversed(),
        };
        const now = START + 10 * 86_400;
        expect(reportOf(backwards, now)).toEqual(reportOf({ ...documents, costAndUsage: pages }, now));
      }),
      { numRuns: 40 },
    );
  });

  it("of no usage is zero, whatever others were billed", () => {
    const none: InvoicedJob = {
      name: "none",
      trials: [
        {
          startedAt: START,
          trainingSeconds: 60,
          billableSeconds: 0,
          instances: [{ instanceType: TYPES[0], count: 1 }],
        },
      ],
    };
    fc.assert(
      fc.property(job, prices, (of, cents) => {
        expect(billed(none, { lines: linesOf(of, cents) }).actual.costUsd).toBe(0);
      }),
      { numRuns: 20 },
    );
  });
});

import { describe, expect, it } from "vitest";
import type { CostMetric } from "../../../src/model/observations.ts";
import { billed } from "../../billed.ts";
import { type InvoicedJob, invoice } from "../../invoice.ts";
import type { LedgerLine } from "../../servers/aws/ledger.ts";
import { DAY, flat, G5, jobOf, lineOf, START } from "./priced-job.ts";

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
});

import { describe, expect, it } from "vitest";
import { billed, billOf, reportOf } from "../../billed.ts";
import { documentsOf, invoice, totalOf } from "../../invoice.ts";
import { askLedger, type LedgerLine } from "../../servers/aws/ledger.ts";
import { changed, DAY, flat, G5, jobOf, LATER, lineOf, markdownOf, START, trialsOf } from "./priced-job.ts";

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
    const other = [lineOf(`USE1-Host:${G5}`, 1, 1)];
    expect(billed(job, { lines: other }, {}, START + DAY).billing).toMatchObject({
      settled: false,
      complete: false,
      note: expect.stringMatching(/shows no training usage/),
    });
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

  it("of trials that never started nothing is waited for", () => {
    const documents = changed(job, (trainingJob) => {
      for (const name of [
        "TrainingStartTime",
        "TrainingEndTime",
        "TrainingTimeInSeconds",
        "BillableTimeInSeconds",
      ])
        delete trainingJob[name];
      Object.assign(trainingJob, { TrainingJobStatus: "Failed", SecondaryStatus: "Failed" });
    });
    const { TrainingJobSummaries } = documents.trainingJobSummaries as {
      TrainingJobSummaries: Record<string, unknown>[];
    };
    for (const summary of TrainingJobSummaries) {
      delete summary["TrainingStartTime"];
      delete summary["TrainingEndTime"];
      summary["TrainingJobStatus"] = "Failed";
    }
    const lines = [lineOf("USE1-Train:ml.m5.xlarge", 1, 0.2)];
    const report = reportOf({ ...documents, costAndUsage: billOf({ lines }) }, LATER);
    expect(report.billing).toMatchObject({ settled: true, complete: true, note: null });
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

  it("a tag's lines of days on which no trial ran are another run's, which carried the value too", () => {
    const trials = [0, 2].flatMap((days) => trialsOf({ startedAt: START + days * DAY }, 1));
    const tagged = jobOf({}, { trials, tags: { run: "pr-17" } });
    const after = ["2026-11-09", "2026-11-11", "2026-11-13"].map((day) => ({
      ...lineOf(`USE1-Train:${G5}`, 3, 9, day),
      tags: { run: "pr-17" },
    }));
    const lines = [...invoice(tagged, "USE1-", flat(0.7)), ...after];
    const report = billed(tagged, { lines, activeTags: ["run"] }, { costAllocationTag: "run" });
    expect(report.actual.costUsd).toBeCloseTo(1.4, 8);
    expect(report.reconciliation?.exact).toMatchObject({ leads: true, hours: expect.closeTo(2, 6) });
  });

  it("a bill that is not grouped by the tag is to be read again", () => {
    const tagged = jobOf({}, { tags: { run: "pr-17" } });
    const documents = {
      ...documentsOf(tagged),
      costAndUsage: billOf({ lines: invoice(tagged, "USE1-", flat(1)) }),
    };
    const report = reportOf(documents, LATER, { costAllocationTag: "run" });
    expect(report.gaps.join("\n")).toContain(
      "The bill is not grouped by the tag run: read it again with `cost-allocation-tag`.",
    );
  });

  it("other instance types that carry the tag's value are other training", () => {
    const tagged = jobOf({}, { tags: { team: "vision" } });
    const lines = [
      ...invoice(tagged, "USE1-", flat(1)),
      { ...lineOf("USE1-Train:ml.m5.xlarge", 9, 2), tags: { team: "vision" } },
    ];
    const report = billed(tagged, { lines, activeTags: ["team"] }, { costAllocationTag: "team" });
    expect(report.actual.costUsd).toBeCloseTo(4, 8);
    expect(report.reconciliation).toMatchObject({
      exact: { leads: true, hours: expect.closeTo(4, 6), costUsd: expect.closeTo(4, 6) },
      explained: { costUsd: expect.closeTo(4, 6) },
      otherTraining: { hours: expect.closeTo(9, 6), costUsd: expect.closeTo(2, 6) },
      unexplained: { costUsd: expect.closeTo(0, 6) },
    });
  });

  it("what trials were charged is taken off before the others' rate is told", () => {
    const charged = own[0]?.resource;
    const lines = own.map((line) =>
      line.resource === charged ? { ...line, amortized: 0.5 * line.amortized, unblended: 0 } : line,
    );
    const GroupBy = ["USAGE_TYPE", "RESOURCE_ID"].map((Key) => ({ Type: "DIMENSION", Key }));
    const TimePeriod = { Start: "2026-11-10", End: "2026-11-11" };
    const resources = { lines: lines.filter(({ resource }) => resource === charged) };
    const documents = {
      ...documentsOf(job),
      costAndUsage: billOf({ lines }),
      costAndUsageWithResources: { ResultsByTime: askLedger(resources, { TimePeriod, GroupBy }) },
    };
    const report = reportOf(documents, LATER, { billing: "cost-explorer-resources" });
    expect(report.actual).toMatchObject({
      costUsd: expect.closeTo(totalOf(lines), 6),
      charged: { trials: 1, costUsd: expect.closeTo(totalOf(resources.lines), 6) },
      costRangeUsd: null,
    });
    expect(report.rates).toMatchObject([{ usdPerHour: expect.closeTo(1.2, 6), range: null }]);
    expect(report.gaps.join("\n")).toMatch(
      /^3 trials have no line, or no complete one, in the bill by resource \(.*\): they are priced by the next source/m,
    );
    expect(report.reconciliation).toMatchObject({
      explained: { hours: expect.closeTo(4, 6), costUsd: expect.closeTo(totalOf(lines), 6) },
      unexplained: { costUsd: expect.closeTo(0, 6) },
    });
  });

  describe("a bill by resource", () => {
    const resourced = (lines: readonly LedgerLine[], rates = {}, of = job) => {
      const GroupBy = ["USAGE_TYPE", "RESOURCE_ID"].map((Key) => ({ Type: "DIMENSION", Key }));
      const TimePeriod = { Start: "2026-11-10", End: "2026-11-12" };
      const documents = {
        ...documentsOf(of),
        costAndUsage: billOf({ lines }),
        costAndUsageWithResources: { ResultsByTime: askLedger({ lines }, { TimePeriod, GroupBy }) },
      };
      return reportOf(documents, LATER, { billing: "cost-explorer-resources", rates });
    };
    const inPart = (share: number) =>
      own.map((line) =>
        line.resource === own[0]?.resource ? { ...line, quantity: line.quantity * share } : line,
      );

    it("charges a trial whose hours it has within 2 %, and no other", () => {
      expect(resourced(inPart(0.985)).actual.charged).toMatchObject({ trials: 4 });
      const lacking = resourced(inPart(0.97));
      expect(lacking.actual.charged).toMatchObject({ trials: 3 });
      expect(lacking.gaps.join("\n")).toContain("One trial has no line, or no complete one,");
      expect(resourced(inPart(1.03)).actual.charged).toMatchObject({ trials: 3 });
    });

    it("charges a trial of seconds, which is billed by whole ones", () => {
      const short = jobOf({ trainingSeconds: 30 });
      const lines = invoice(short, "USE1-", flat(1.2)).map((line) => ({
        ...line,
        quantity: line.quantity + 1 / 3600,
      }));
      expect(resourced(lines, {}, short).actual.charged).toMatchObject({ trials: 4 });
    });

    it("charges no trial whose instance type the user prices", () => {
      const report = resourced(own, { [G5]: 9 });
      expect(report.actual).toMatchObject({ costUsd: 36, charged: { trials: 0 } });
      expect(report.gaps.join("\n")).not.toContain("no complete one");
    });

    it("names three of the trials that it lacks", () => {
      const gaps = resourced([lineOf("USE1-Train:ml.m5.xlarge", 1, 0.2)]).gaps.join("\n");
      expect(gaps).toMatch(/^4 trials have no line, .*\((?:billed-00\d-abcdef01(?:, )?){3} and 1 more\)/m);
    });
  });

  it("a tag whose usage a plan pays: its own, whatever others' hours cost, and no charge where the invoice has none", () => {
    const tagged = jobOf({}, { tags: { run: "pr-17" } });
    const lines = [
      ...invoice(tagged, "USE1-", () => ({ amortized: 0.9, unblended: 0 })),
      ...invoice(jobOf({}, { tags: { run: "pr-12" } }), "USE1-", flat(1.4)),
    ];
    const ledger = { lines, activeTags: ["run"] };
    const amortized = billed(tagged, ledger, { costAllocationTag: "run" });
    expect(amortized.rates).toMatchObject([
      { coveredByPlan: true, note: expect.stringMatching(/^Exact: .* by tag\. A savings plan pays part/) },
    ]);
    const invoiced = billed(tagged, ledger, { costAllocationTag: "run", costMetric: "UnblendedCost" });
    expect(invoiced.rates).toMatchObject([{ source: "built-in", isFree: true }]);
    expect(markdownOf(invoiced)).toContain("was billed at no cost");
    expect(markdownOf(invoiced)).not.toContain("that is the cost above");
  });
});

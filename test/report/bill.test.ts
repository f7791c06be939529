import { describe, expect, it } from "vitest";
import { billSentences, ownCost } from "../../src/report/markdown/bill.ts";
import { moneyPrinter } from "../../src/report/markdown/money.ts";
import { sparkline } from "../../src/report/markdown/sparkline.ts";
import type { TuningJobReport, TuningReport } from "../../src/report/schema.ts";
import { analyzedCase } from "./cases.ts";

const { report } = await analyzedCase("with a bill");
const [base] = report.tuningJobs as [TuningJobReport];
/** Nothing of the bill to say, but for what a test adds. */
const plain: TuningJobReport = {
  ...base,
  actual: { ...base.actual, costUsd: 100, costRangeUsd: null },
  billedApart: [],
  reconciliation: null,
  savings: { ...base.savings, spot: { ...base.savings.spot, billableShare: null } },
};
const dollars = moneyPrinter("usd", 100, "USD");
const said = (of: Partial<TuningJobReport>, money = dollars): string =>
  billSentences({ ...plain, ...of }, money).join("\n");

describe("what the bill says beyond the costs", () => {
  it("is nothing where there is nothing, or money is off", () => {
    expect(said({})).toBe("");
    expect(
      billSentences({ ...base, billedApart: apart("serverless", null) }, moneyPrinter("off", 100, "USD")),
    ).toEqual([]);
  });

  it("is between what the cost lies, and how to make it exact", () => {
    const actual = { ...plain.actual, costRangeUsd: { low: 90, high: 112 } };
    expect(said({ actual })).toMatch(
      /between \$90\.00 and \$112 for certain\. .* average, \$100 in all\. A cost allocation tag/,
    );
  });

  it("is what spot avoided, with its range, and what interruptions took back", () => {
    const spot = (of: Partial<TuningJobReport["savings"]["spot"]>): string =>
      said({
        savings: {
          ...plain.savings,
          spot: {
            ...plain.savings.spot,
            billableShare: 0.3,
            costUsd: 200,
            range: null,
            interruptions: 0,
            ...of,
          },
        },
      });
    expect(spot({})).toMatch(/^Managed spot: 30 % of the training time was billed.* cost \$200(\.00)? more/);
    expect(spot({})).not.toContain("interruption");
    expect(spot({ interruptions: 1 })).toContain(" One interruption is counted against it");
    expect(spot({ interruptions: 2, range: { low: 150, high: 220 } })).toMatch(
      /\$200.*\$150.*\$220.* 2 interruptions are counted/,
    );
    expect(spot({ costUsd: null })).toContain("on demand is not known: not all of it has a price.");
  });

  it("is what is billed apart, volumes only from a hundredth of the cost on", () => {
    expect(said({ billedApart: apart("warm-pool", 12.5, 2, 3) })).toBe(
      "Not in the total: instances kept in a warm pool after trials, 2 h (3 trials): $12.50.",
    );
    expect(said({ billedApart: apart("serverless", null, 0, 1) })).toBe(
      "Not in the total: serverless trials, which are billed by tokens (1 trial): no price by the hour.",
    );
    expect(said({ billedApart: apart("training-plan", null, 1.5, 2) })).toMatch(
      /1 h 30 m of capacity that was paid/,
    );
    expect(said({ billedApart: apart("volume", 1) })).toMatch(/training volumes, about .* GB-months/);
    expect(said({ billedApart: apart("volume", 0.99) })).toBe("");
  });

  it("is how the bill of these days adds up, in hours alone where dollars are not shown", () => {
    const part = (hours: number) => ({ hours, costUsd: 10 * hours });
    const reconciliation: TuningJobReport["reconciliation"] = {
      ...(base.reconciliation as NonNullable<TuningJobReport["reconciliation"]>),
      from: "2026-11-20",
      to: "2026-11-20",
      billed: part(12),
      explained: part(8),
      otherTraining: part(3),
      unexplained: part(1),
      missingHours: 0,
      exact: null,
    };
    expect(said({ reconciliation })).toBe(
      "The bill on 2026-11-20 has $120 (12.0 h) of training in this region: these trials $80.00 (8.0 h); " +
        "other training $30.00 (3.0 h); the same instance types beyond these trials, other training or unexplained, $10.00 (1.0 h).",
    );
    const lacking = {
      ...reconciliation,
      to: "2026-11-21",
      otherTraining: part(0),
      unexplained: part(0),
      missingHours: 2,
    };
    expect(said({ reconciliation: lacking }, moneyPrinter("relative", 100, "USD"))).toBe(
      "The bill from 2026-11-20 to 2026-11-21 has 12.0 h of training in this region: these trials 8.0 h. " +
        "The bill lacks 2.0 h of the trials.",
    );
  });
});

function apart(
  kind: TuningJobReport["billedApart"][number]["kind"],
  costUsd: number | null,
  quantity = 5,
  trials = 2,
): TuningJobReport["billedApart"] {
  return [{ kind, costUsd, quantity, trials }];
}

describe("what the report itself cost", () => {
  const collection: TuningReport["collection"] = {
    ...report.collection,
    awsCalls: { StartQueryExecution: 1, GetCostAndUsage: 2, DescribeTrainingJob: 3 },
    paidCallsUsd: { GetCostAndUsage: 0.02 },
    awsCallsUsd: 0.02,
    bytesScanned: 3 * 1024 ** 3,
  };

  it("is named by call, with prices and what Athena read", () => {
    expect(ownCost({ ...report, collection }, true)).toBe(
      "6 AWS calls for $0.02: DescribeTrainingJob 3, GetCostAndUsage 2 ($0.02), StartQueryExecution 1 (3 GB scanned).",
    );
  });

  it("has no price where money is not shown, and no call where a recording was read", () => {
    expect(ownCost({ ...report, collection }, false)).not.toContain("$");
    const one = { ...collection, awsCalls: { Search: 1 }, paidCallsUsd: {}, awsCallsUsd: 0 };
    expect(ownCost({ ...report, collection: one }, true)).toBe("1 AWS call: Search 1.");
    const none = { ...report, collection: { ...collection, awsCalls: {} } };
    expect(ownCost(none, true)).toBe("Read from a recording.");
    const two = [...report.tuningJobs, ...report.tuningJobs];
    expect(ownCost({ ...none, tuningJobs: two }, true)).toBe("Read from recordings.");
  });
});

it("a sparkline stands on zero, its highest bar on the largest, and what is unknown is a dot", () => {
  expect(sparkline([0, 4, 8, null, 2])).toBe("▁▅█·▃");
  expect(sparkline([0, 0])).toBe("▁▁");
  expect(sparkline([-3, 8])).toBe("▁█");
  expect(sparkline([])).toBe("");
});

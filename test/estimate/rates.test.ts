import { describe, expect, it } from "vitest";
import { analyze } from "../../src/analyze.ts";
import { readRecording } from "../../src/collect/recording.ts";
import { type AnalysisConfig, DEFAULT_CONFIG } from "../../src/model/config.ts";
import { outputValues } from "../../src/publish/outputs.ts";
import { TERMINAL } from "../../src/report/context.ts";
import { baselineJob } from "../../src/report/difference.ts";
import { money } from "../../src/report/format.ts";
import { billSentences } from "../../src/report/markdown/bill.ts";
import { moneyPrinter } from "../../src/report/markdown/money.ts";
import { overview } from "../../src/report/markdown/overview.ts";
import { summaryTable } from "../../src/report/markdown/summary-table.ts";
import { verdict } from "../../src/report/markdown/verdict.ts";
import { tuningReport } from "../../src/report/report.ts";
import type { TuningJobReport } from "../../src/report/schema.ts";
import { type SmallRecording, smallRecording, writeTemporaryRecording } from "../small-recording.ts";

const NOW = Date.parse("2026-11-24T00:00:00Z") / 1000;
const HOURS = 3900 / 3600;

async function priced(
  change: (recording: SmallRecording) => void = () => {},
  config: Partial<AnalysisConfig> = {},
) {
  const documents = smallRecording();
  change(documents);
  await using recording = await writeTemporaryRecording(documents);
  const observations = await readRecording(recording.folder);
  const [job] = analyze({ ...DEFAULT_CONFIG, ...config }, [observations], NOW).report.tuningJobs;
  if (!job) throw new Error("the report has no tuning job");
  return job;
}

function eachTrial(recording: SmallRecording, changes: (index: number) => Record<string, unknown>): void {
  for (const [index, { TrainingJob }] of (recording.trainingJobs?.Results ?? []).entries())
    Object.assign(TrainingJob, changes(index));
}

/** What the report says of the cost. */
function said(job: TuningJobReport): { verdict: string; bill: string; together: string } {
  const money = moneyPrinter("usd", job.actual.costUsd, "USD");
  const together = overview({ ...tuningReport([job, job], [], NOW), gate: null, audit: null }, TERMINAL);
  return { verdict: verdict(job, money), bill: billSentences(job, money).join("\n"), together };
}

const runOn = (InstanceType: string) => ({
  ResourceConfig: { InstanceType, InstanceCount: 1, VolumeSizeInGB: 30 },
});

const withBill = (recording: SmallRecording): void => {
  const usd = (Amount: string) => ({ Amount, Unit: "USD" });
  const Metrics = {
    AmortizedCost: usd("2.0"),
    UnblendedCost: usd("2.2"),
    NetAmortizedCost: usd("1.8"),
    NetUnblendedCost: usd("1.9"),
    UsageQuantity: { Amount: "10", Unit: "Hrs" },
  };
  const Groups = [{ Keys: ["USE1-Train:ml.m5.xlarge"], Metrics }];
  const TimePeriod = { Start: "2026-11-20", End: "2026-11-21" };
  recording.costAndUsage = { ResultsByTime: [{ TimePeriod, Groups, Estimated: false }] };
};

const withPriceList = (recording: SmallRecording): void => {
  const attributes = {
    regionCode: "us-east-1",
    component: "Training",
    instanceName: "ml.m5.xlarge",
    usagetype: "USE1-Train:ml.m5.xlarge",
  };
  const priceDimensions = { d: { unit: "Hrs", pricePerUnit: { USD: "0.2400000000" } } };
  const product = { product: { attributes }, terms: { OnDemand: { o: { priceDimensions } } } };
  recording.priceList = {
    PriceList: [JSON.stringify({ ...product, publicationDate: "2026-11-01T00:00:00Z" })],
  };
};

const withBoth = (recording: SmallRecording): void => {
  withBill(recording);
  withPriceList(recording);
};

describe("the rate of a trial comes from", () => {
  const ladder: readonly [string, (it: SmallRecording) => void, Partial<AnalysisConfig>, string, number][] = [
    ["the user, before every source", withBoth, { rates: { "ml.m5.xlarge": 1 } }, "override", 1],
    ["the bill", withBoth, {}, "bill", 0.2],
    ["the bill, by the cost that was asked for", withBoth, { costMetric: "NetUnblendedCost" }, "bill", 0.19],
    ["the price list, where the bill is silent", withPriceList, {}, "price-list", 0.24],
    ["the price list, where it was asked for", withBoth, { billing: "price-list" }, "price-list", 0.24],
    ["the built-in table, where nothing else is", () => {}, {}, "built-in", 0.23],
    ["the built-in table, where it was asked for", withBoth, { billing: "built-in" }, "built-in", 0.23],
  ];
  it.each(ladder)("%s", async (_, change, config, source, usdPerHour) => {
    const job = await priced(change, config);
    expect(job.rates).toMatchObject([{ instanceType: "ml.m5.xlarge", source, usdPerHour }]);
    if (source !== "override") expect(job.rates[0]?.asOf).toMatch(/^2026-/);
    expect(job.actual.costUsd).toBeCloseTo(HOURS * usdPerHour, 8);
  });

  it("a price derived from EC2's, and is called that, where SageMaker's was never published", async () => {
    const job = await priced((recording) => eachTrial(recording, () => runOn("ml.c4.2xlarge")));
    expect(job.rates).toMatchObject([{ source: "built-in-derived", usdPerHour: 0.4776 }]);
  });

  it("nothing, where nobody knows it: the total is at least the rest, and the type is named", async () => {
    const job = await priced((recording) =>
      eachTrial(recording, (index) => (index === 0 ? runOn("ml.new9.xlarge") : {})),
    );
    expect(job.actual).toMatchObject({ costIsAtLeast: true });
    expect(job.actual.costUsd).toBeCloseTo((3900 - 710) * (0.23 / 3600), 8);
    const low = money(job.unstopped?.costUsd?.low ?? Number.NaN, "USD");
    const table = summaryTable(job, moneyPrinter("usd", job.actual.costUsd, "USD"));
    expect(table.replaceAll("\u00a0", " ")).toContain(` at least ${low} |`);
    expect(job.gaps.join("\n")).toMatch(/ml\.new9\.xlarge has no price .*"at least".*`ml\.new9\.xlarge=USD`/);
  });
});

it("is final where no bill was asked for: there is nothing to wait for", async () => {
  const billing = { settled: true, complete: true, note: null };
  expect((await priced(withBoth, { billing: "built-in" })).billing).toMatchObject(billing);
  expect((await priced(withBoth, { billing: "price-list" })).billing).toMatchObject(billing);
  expect((await priced()).billing).toMatchObject({ settled: null });
});

it("is in the bill's currency, which the report says where fields have another one in their names", async () => {
  const inEuros = (recording: SmallRecording): void => {
    withBill(recording);
    recording.costAndUsage = JSON.parse(JSON.stringify(recording.costAndUsage).replaceAll('"USD"', '"EUR"'));
  };
  const said = "Amounts are in EUR, also where a field's name says USD: no exchange rate is applied.";
  const job = await priced(inEuros);
  expect(job.actual.currency).toBe("EUR");
  expect(job.gaps).toContain(said);
  expect((await priced(withBill)).gaps.join("\n")).not.toContain("Amounts are in");
});

describe("a bill that gives no rate", () => {
  const withoutAmortized = (recording: SmallRecording): void => {
    withBill(recording);
    const text = JSON.stringify(recording.costAndUsage).replaceAll('"AmortizedCost"', '"BlendedCost"');
    recording.costAndUsage = JSON.parse(text);
  };

  it("for want of the chosen metric is not one to wait for: the metric is named, and those it has", async () => {
    const job = await priced(withoutAmortized);
    expect(job.billing).toMatchObject({ settled: null, note: null });
    expect(job.gaps.join("\n")).toMatch(
      /without AmortizedCost, so it gives no rate\. .*`cost-metric` \(unblended, net-amortized, net-unblended\)/,
    );
    expect(job.gaps.join("\n")).not.toContain("not settled");
    const other = await priced(withoutAmortized, { costMetric: "NetUnblendedCost" });
    expect(other.rates).toMatchObject([{ source: "bill", usdPerHour: 0.19 }]);
  });

  it("of some of its lines is said to be without them, and of all that these lack", async () => {
    const gaps = async (lack: (line: Record<string, unknown>, index: number) => void): Promise<string> => {
      const job = await priced((recording) => {
        withBill(recording);
        const { ResultsByTime } = recording.costAndUsage as {
          ResultsByTime: { Groups: { Metrics: Record<string, unknown> }[] }[];
        };
        const [day] = ResultsByTime;
        day?.Groups.push(...structuredClone(day.Groups));
        for (const [index, { Metrics }] of (day?.Groups ?? []).entries()) lack(Metrics, index);
      });
      return job.gaps.join("\n");
    };
    expect(
      await gaps((line, index) => {
        if (index === 0) delete line["AmortizedCost"];
      }),
    ).toContain(
      "The bill has 1 of 2 lines of this training without AmortizedCost, so they give no rate. Read it again with this metric, or choose a cost that it has with `cost-metric` (unblended, net-amortized, net-unblended).",
    );
    expect(
      await gaps((line, index) => {
        delete line[index === 0 ? "AmortizedCost" : "UsageQuantity"];
        if (index === 1) delete line["UnblendedCost"];
      }),
    ).toContain(
      "The bill has this training without AmortizedCost and UsageQuantity, so it gives no rate. Read it again with these metrics, or choose a cost that it has with `cost-metric` (net-amortized, net-unblended).",
    );
    expect(await gaps((line) => delete line["UsageQuantity"])).toContain(
      "without UsageQuantity, so it gives no rate. Read it again with this metric.",
    );
  });

  it.each([
    ["EUR", ", in EUR an hour: published prices are in another currency."],
    ["USD", ", or allow `pricing:GetProducts`."],
  ])("of one type asks for it in the bill's own currency, %s", async (currency, remedy) => {
    const job = await priced((recording) => {
      withBill(recording);
      const text = JSON.stringify(recording.costAndUsage).replaceAll('"USD"', `"${currency}"`);
      recording.costAndUsage = JSON.parse(text);
      eachTrial(recording, (index) => (index === 0 ? runOn("ml.new9.xlarge") : {}));
    });
    expect(job.gaps.join("\n")).toContain(`as \`ml.new9.xlarge=${currency}\`${remedy}`);
  });
});

describe("the cost of a trial is", () => {
  const rates = { "ml.m5.xlarge": 0.36, "ml.g5.xlarge": 3.6 };

  it("that of every group of a heterogeneous cluster", async () => {
    const group = (InstanceGroupName: string, InstanceType: string, InstanceCount: number) => ({
      InstanceGroupName,
      InstanceType,
      InstanceCount,
    });
    const ResourceConfig = {
      InstanceGroups: [group("data", "ml.m5.xlarge", 2), group("gpu", "ml.g5.xlarge", 1)],
      VolumeSizeInGB: 30,
    };
    const job = await priced((recording) => eachTrial(recording, () => ({ ResourceConfig })), { rates });
    expect(job.actual.costUsd).toBeCloseTo(HOURS * (2 * 0.36 + 3.6), 8);
    expect(job.actual.billableSeconds).toBe(3 * 3900);
  });

  it("that of the type which ran, where trials ran on several", async () => {
    const job = await priced(
      (recording) => eachTrial(recording, (index) => (index < 2 ? runOn("ml.g5.xlarge") : {})),
      { rates },
    );
    expect(job.actual.costUsd).toBeCloseTo((1420 * 3.6 + 2480 * 0.36) / 3600, 8);
    expect(job.rates.map((rate) => rate.instanceType)).toEqual(["ml.g5.xlarge", "ml.m5.xlarge"]);
  });

  it("that of the seconds which were billed, on spot", async () => {
    const job = await priced(
      (recording) =>
        eachTrial(recording, () => ({ EnableManagedSpotTraining: true, BillableTimeInSeconds: 200 })),
      { rates },
    );
    expect(job.actual.costUsd).toBeCloseTo((1200 * 0.36) / 3600, 8);
    expect(job.savings.spot?.costUsd).toBeCloseTo(((3900 - 1200) * 0.36) / 3600, 8);
    expect(job.savings.spot).toMatchObject({ trialsNotRecorded: 0, billableShare: 1200 / 3900 });
  });

  it("at most that of all its seconds, on spot without a record of those billed: what was avoided is not known", async () => {
    const job = await priced(
      (recording) =>
        eachTrial(recording, (index) => ({
          EnableManagedSpotTraining: true,
          BillableTimeInSeconds: index === 0 ? 71 : undefined,
        })),
      { rates },
    );
    const others = job.trials.total - 1;
    expect(job.savings.spot).toMatchObject({ trialsNotRecorded: others, costUsd: null });
    expect(job.savings.spot.billableShare).toBeCloseTo(0.1, 9);
    expect(job.gaps.join("\n")).toContain(`The billable time of ${others} spot trials is not on record`);
    const { verdict, bill, together } = said(job);
    expect(together).toContain("2 tuning jobs with 12 trials that cost at most $");
    expect(verdict).toMatch(/^This run cost at most \$0\.3/);
    const report = { ...tuningReport([job], [], NOW), gate: null, audit: null };
    expect(outputValues(report, null)["cost-usd"]).toBe("");
    expect(baselineJob(job).costUsd).toBeNull();
    expect(bill).toMatch(
      /of 5 spot trials was billed is not on record.* Of the others 10 % was\..*upper bound/,
    );
  });
});

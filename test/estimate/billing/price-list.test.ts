import { describe, expect, it } from "vitest";
import { billOf, reportOf } from "../../billed.ts";
import { documentsOf, type InvoicedJob } from "../../invoice.ts";
import { G5, jobOf, LATER, lineOf } from "./priced-job.ts";

interface Listed {
  readonly perHour: number;
  readonly usage?: string;
  readonly region?: string;
  readonly currency?: string;
  readonly published?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

function product(of: Listed): string {
  const attributes = {
    regionCode: of.region ?? "us-east-1",
    instanceName: G5,
    usagetype: of.usage ?? `USE1-Train:${G5}`,
    ...of.attributes,
  };
  const pricePerUnit = { [of.currency ?? "USD"]: of.perHour.toFixed(10) };
  return JSON.stringify({
    product: { attributes },
    terms: { OnDemand: { offer: { priceDimensions: { dimension: { unit: "Hrs", pricePerUnit } } } } },
    publicationDate: `${of.published ?? "2026-11-01"}T00:00:00Z`,
  });
}

function listed(prices: readonly Listed[], job: InvoicedJob = jobOf(), costAndUsage: unknown = null) {
  const documents = { ...documentsOf(job), priceList: { PriceList: prices.map(product) }, costAndUsage };
  return reportOf(documents, LATER);
}

describe("of a price list", () => {
  it.each([
    ["the newest price counts", [{ perHour: 1, published: "2026-10-01" }, { perHour: 2 }], 2],
    ["the newest counts, listed first", [{ perHour: 2 }, { perHour: 1, published: "2026-10-01" }], 2],
    [
      "no other region's counts",
      [{ perHour: 9, region: "eu-west-1", published: "2026-11-09" }, { perHour: 2 }],
      2,
    ],
    ["one that names no region counts", [{ perHour: 2, region: "" }], 2],
    ["none in another currency counts", [{ perHour: 2 }, { perHour: 9, currency: "CNY" }], 2],
    [
      "neither what is free nor an Outpost's counts",
      [
        { perHour: 8, published: "2026-11-09", attributes: { platoinstancetype: "Free-Tier" } },
        { perHour: 9, published: "2026-11-09", attributes: { locationType: "AWS Outposts" } },
        { perHour: 2 },
      ],
      2,
    ],
  ] satisfies [string, Listed[], number][])("%s", (_, prices, usdPerHour) => {
    expect(listed(prices).rates).toMatchObject([{ source: "price-list", usdPerHour, note: null }]);
  });

  it("spot takes its own price, else that on demand, and says so", () => {
    const spot = jobOf({ spot: true });
    const onDemand = { perHour: 2 };
    expect(listed([{ perHour: 1.5, usage: `USE1-TrSpt:${G5}` }, onDemand], spot).rates).toMatchObject([
      { usdPerHour: 1.5, note: null },
    ]);
    expect(listed([onDemand], spot).rates).toMatchObject([
      { usdPerHour: 2, note: "The price list has no spot price of this type: its on-demand price is used." },
    ]);
  });

  it("in China a price is in CNY", () => {
    const job = jobOf({}, { region: "cn-north-1", partition: "aws-cn" });
    const prices = [{ perHour: 20, usage: `CNN1-Train:${G5}`, region: "cn-north-1", currency: "CNY" }];
    expect(listed(prices, job)).toMatchObject({
      actual: { costUsd: 80, currency: "CNY" },
      rates: [{ source: "price-list", usdPerHour: 20 }],
    });
  });

  it("a price in dollars is none where the bill is in another currency", () => {
    const lines = [lineOf("USE1-Train:ml.m5.xlarge", 1, 0.2)];
    const { rates, gaps } = listed([{ perHour: 2 }], jobOf(), billOf({ lines, currency: "EUR" }));
    expect(rates).toEqual([]);
    expect(gaps.join("\n")).toContain(`${G5} has no price in EUR for us-east-1`);
  });
});

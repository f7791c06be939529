import * as v from "valibot";
import { finite, maybe, oneOrMany, text } from "./parts.ts";

/** The bill, prices and quotas of an account. */

const amount = v.object({
  Amount: v.pipe(
    v.string("is not a decimal string"),
    v.regex(/^-?\d+(\.\d+)?([eE][+-]?\d{1,2})?$/, "is not a decimal number"),
  ),
  Unit: maybe(text),
});
const day = v.pipe(text, v.regex(/^\d{4}-\d{2}-\d{2}/, "is not a day"));
const DAY_MS = 86_400_000;
const period = v.pipe(
  v.object({ Start: day, End: day }),
  v.check(
    ({ Start, End }) => !(Date.parse(End) - Date.parse(Start) > DAY_MS),
    "is longer than a day: the granularity has to be DAILY",
  ),
);
const groupDefinitions = v.pipe(
  v.array(v.object({ Type: maybe(text), Key: maybe(text) })),
  v.check(
    (groups) => groups.some(({ Key }) => Key === "USAGE_TYPE"),
    "has no USAGE_TYPE: the bill has to be grouped by it",
  ),
);
const costAndUsagePage = v.object({
  GroupDefinitions: maybe(groupDefinitions),
  ResultsByTime: v.array(
    v.object({
      TimePeriod: period,
      Groups: maybe(v.array(v.object({ Keys: v.array(text), Metrics: v.record(text, amount) }))),
      Estimated: maybe(v.boolean()),
    }),
    "is not an array",
  ),
});
/** One response, or an array of them. */
export const costAndUsageSchema = oneOrMany(
  v.array(costAndUsagePage),
  v.pipe(
    costAndUsagePage,
    v.transform((page) => [page]),
  ),
);
export type CostAndUsageDocument = v.InferOutput<typeof costAndUsageSchema>;

const priceListItem = v.union(
  [v.pipe(v.string(), v.parseJson(undefined, "is not JSON"), v.looseObject({})), v.looseObject({})],
  "is neither JSON text nor an object",
);
const priceListPage = v.object({ PriceList: v.array(priceListItem, "is not an array") });
export const priceListSchema = oneOrMany(
  v.array(priceListPage),
  v.pipe(
    priceListPage,
    v.transform((page) => [page]),
  ),
);
export const productSchema = v.object({
  product: v.object({ attributes: v.record(text, v.unknown()) }),
  terms: v.object({
    OnDemand: v.record(
      text,
      v.object({
        effectiveDate: maybe(text),
        priceDimensions: v.record(
          text,
          v.object({ unit: text, pricePerUnit: v.record(text, v.union([v.string(), v.number()])) }),
        ),
      }),
    ),
  }),
  publicationDate: maybe(text),
});
export type PriceListDocument = v.InferOutput<typeof priceListSchema>;

export const serviceQuotasSchema = v.object({
  Quotas: v.array(
    v.object({ QuotaName: text, Value: v.pipe(finite, v.minValue(0, "is negative")) }),
    "is not an array",
  ),
});

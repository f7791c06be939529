/**
 * Rebuilds the built-in price table: `npm run prices -- FILE... [--table FILE]`.
 *
 * A file is a price-list download of AmazonSageMaker, `index.json` or `index.csv` of
 * https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AmazonSageMaker/current/<region>/, or a CSV of
 * `region,instance_type,usd_per_hour,source,as_of`. What the files price replaces what the table has, unless that is a
 * better kind of price (published for training, for another or an unstated component, derived from EC2 prices), or newer.
 * The rest of the table stays. Without files it is checked and written again in its own order.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readPriceList } from "../src/collect/parse/price-list.ts";
import type { BuiltInPrice } from "../src/estimate/billing/built-in-prices.ts";

const PREFERENCE = ["training", "secondary", "derived"] as const;
type Row = [string, string, number, BuiltInPrice["kind"], string];

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    table: {
      type: "string",
      default: join(import.meta.dirname, "..", "src", "estimate", "billing", "built-in-prices.json"),
    },
  },
});

const best = new Map<string, BuiltInPrice>();
for (const price of await tableItself()) keep(price);
for (const file of files) {
  const prices = await pricesIn(file);
  if (prices.length === 0) throw new Error(`${file} has no training price by the hour`);
  for (const price of prices) keep(price);
}
const rows = [...best.keys()].sort().map((key) => {
  const { region, instanceType, usdPerHour, kind, asOf } = best.get(key) as BuiltInPrice;
  return `  ${JSON.stringify([region, instanceType, usdPerHour, kind, asOf] satisfies Row)}`;
});
await writeFile(values.table, `[\n${rows.join(",\n")}\n]\n`);
console.log(`${rows.length} prices, after ${files.length} file(s)`);

function keep(price: BuiltInPrice): void {
  if (!/^ml\./.test(price.instanceType) || !(price.usdPerHour > 0))
    throw new Error(`not a price: ${JSON.stringify(price)}`);
  const key = `${price.region} ${price.instanceType}`;
  const known = best.get(key);
  if (!known || rank(price) < rank(known) || (rank(price) === rank(known) && price.asOf >= known.asOf)) {
    best.set(key, price);
  }
}

function rank(price: BuiltInPrice): number {
  return PREFERENCE.indexOf(price.kind);
}

async function tableItself(): Promise<BuiltInPrice[]> {
  const rows = JSON.parse(await readFile(values.table, "utf8")) as Row[];
  return rows.map(([region, instanceType, usdPerHour, kind, asOf]) => ({
    region,
    instanceType,
    usdPerHour,
    kind,
    asOf,
  }));
}

async function pricesIn(file: string): Promise<BuiltInPrice[]> {
  const text = await readFile(file, "utf8");
  if (!file.endsWith(".csv")) return fromOfferFile(JSON.parse(text));
  return text.startsWith("region,") ? fromCsv(text) : fromOfferCsv(text);
}

/** A bulk offer file keeps products and terms apart, by SKU. */
function fromOfferFile(offer: {
  publicationDate: string;
  products: Record<string, unknown>;
  terms: { OnDemand: Record<string, unknown> };
}): BuiltInPrice[] {
  return Object.entries(offer.products).flatMap(([sku, product]) =>
    published(product, offer.terms.OnDemand[sku] ?? {}, offer.publicationDate),
  );
}

/** The same as CSV: five lines about the file, then a head, then a line for each price. */
function fromOfferCsv(text: string): BuiltInPrice[] {
  const publicationDate = /^"?Publication Date"?,"?([^",\n]+)/m.exec(text)?.[1] ?? "";
  return records(text.split(/\r?\n/).slice(5))
    .filter((line) => line["TermType"] === "OnDemand")
    .flatMap((line) => {
      const attributes = {
        usagetype: line["usageType"],
        regionCode: line["Region Code"],
        locationType: line["Location Type"],
        platoinstancetype: line["Plato Instance Type"] ?? "",
      };
      const dimension = {
        unit: line["Unit"],
        pricePerUnit: { [line["Currency"] ?? "USD"]: line["PricePerUnit"] },
      };
      return published({ attributes }, { offer: { priceDimensions: { dimension } } }, publicationDate);
    });
}

/** On-demand training prices in USD of one product. */
function published(product: unknown, OnDemand: unknown, publicationDate: string): BuiltInPrice[] {
  return readPriceList({ product, terms: { OnDemand }, publicationDate })
    .filter((price) => price.market === "on-demand" && price.region !== "" && price.currency === "USD")
    .map(({ region, instanceType, usdPerHour, asOf }) => ({
      region,
      instanceType,
      usdPerHour,
      asOf,
      kind: "training",
    }));
}

function fromCsv(text: string): BuiltInPrice[] {
  return records(text.split(/\r?\n/)).map(
    ({ region = "", instance_type = "", usd_per_hour, source = "", as_of = "" }) => ({
      region,
      instanceType: instance_type,
      usdPerHour: Number(usd_per_hour),
      kind: source.startsWith("[training")
        ? "training"
        : source.startsWith("[derived")
          ? "derived"
          : "secondary",
      asOf: /^\d{4}-\d{2}(-\d{2})?/.exec(as_of)?.[0] ?? as_of,
    }),
  );
}

/** Lines of CSV by the names of their head. No price file breaks a line inside quotes. */
function records([head = "", ...lines]: readonly string[]): Record<string, string>[] {
  const cells = (line: string): string[] =>
    [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = ""]) =>
      cell.replace(/^"|"$/g, "").replaceAll('""', '"'),
    );
  const names = cells(head);
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const values = cells(line);
      return Object.fromEntries(names.map((name, index) => [name, values[index] ?? ""]));
    });
}

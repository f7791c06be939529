/**
 * Rebuilds the built-in price table: `npm run prices -- FILE...`.
 *
 * A file is a CSV of `region,instance_type,usd_per_hour,source,as_of`, or a price-list download of AmazonSageMaker
 * (`index.json`). Published training prices win over prices of another or an unstated component, those over derived ones;
 * among equals the newest wins. Without files the table is checked and written again in its own order.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readPriceList } from "../src/collect/price-list.ts";
import type { BuiltInPrice } from "../src/estimate/billing/built-in-prices.ts";

const TABLE = join(import.meta.dirname, "..", "src", "estimate", "billing", "built-in-prices.json");
const PREFERENCE = ["training", "secondary", "derived"] as const;
type Kind = (typeof PREFERENCE)[number];

const files = process.argv.slice(2);
const read = await Promise.all(files.length > 0 ? files.map(pricesIn) : [tableItself()]);
const best = new Map<string, BuiltInPrice>();
for (const price of read.flat()) {
  const key = `${price.region} ${price.instanceType}`;
  const known = best.get(key);
  if (!known || rank(price) < rank(known) || (rank(price) === rank(known) && price.asOf > known.asOf)) {
    best.set(key, price);
  }
}
const rows = [...best.keys()].sort().map((key) => {
  const { region, instanceType, usdPerHour, kind, asOf } = best.get(key) as BuiltInPrice;
  return `  ${JSON.stringify([region, instanceType, usdPerHour, kind, asOf])}`;
});
await writeFile(TABLE, `[\n${rows.join(",\n")}\n]\n`);
console.log(
  `${rows.length} prices from ${files.length > 0 ? `${files.length} file(s)` : "the table itself"}`,
);

function rank(price: BuiltInPrice): number {
  return PREFERENCE.indexOf(price.kind);
}

async function tableItself(): Promise<BuiltInPrice[]> {
  return (await import("../src/estimate/billing/built-in-prices.ts")).BUILT_IN_PRICES.slice();
}

async function pricesIn(file: string): Promise<BuiltInPrice[]> {
  const text = await readFile(file, "utf8");
  return file.endsWith(".json") ? fromOfferFile(JSON.parse(text)) : fromCsv(text);
}

/** A bulk offer file keeps products and terms apart, by SKU. */
function fromOfferFile(offer: {
  publicationDate: string;
  products: Record<string, unknown>;
  terms: { OnDemand: Record<string, unknown> };
}): BuiltInPrice[] {
  return Object.entries(offer.products).flatMap(([sku, product]) =>
    readPriceList({
      product,
      terms: { OnDemand: offer.terms.OnDemand[sku] ?? {} },
      publicationDate: offer.publicationDate,
    })
      .filter((price) => price.market === "on-demand" && price.region !== "")
      .map(({ region, instanceType, usdPerHour, asOf }) => ({
        region,
        instanceType,
        usdPerHour,
        asOf,
        kind: "training" as const,
      })),
  );
}

function fromCsv(text: string): BuiltInPrice[] {
  const [, ...lines] = text.trim().split(/\r?\n/);
  return lines.map((line) => {
    const cells = [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = ""]) =>
      cell.replace(/^"|"$/g, ""),
    );
    const [region = "", instanceType = "", usd = "", source = "", asOf = ""] = cells;
    const usdPerHour = Number(usd);
    if (!/^ml\./.test(instanceType) || !(usdPerHour > 0)) throw new Error(`not a price: ${line}`);
    const kind: Kind = source.startsWith("[training")
      ? "training"
      : source.startsWith("[derived")
        ? "derived"
        : "secondary";
    return { region, instanceType, usdPerHour, kind, asOf: /^\d{4}-\d{2}(-\d{2})?/.exec(asOf)?.[0] ?? asOf };
  });
}

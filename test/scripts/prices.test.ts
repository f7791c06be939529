import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

type Row = [region: string, instanceType: string, usd: number, kind: string, asOf: string];
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "prices-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function rebuilt(before: readonly Row[], name: string, text: string) {
  const [table, file] = [join(folder, "table.json"), join(folder, name)];
  await Promise.all([writeFile(table, JSON.stringify(before)), writeFile(file, text)]);
  const done = spawnSync(process.execPath, ["scripts/prices.ts", file, "--table", table], {
    encoding: "utf8",
  });
  return { ...done, table: JSON.parse(await readFile(table, "utf8")) as Row[] };
}

const product = (usagetype: string, more: Record<string, string> = {}) => ({
  sku: usagetype,
  productFamily: "ML Instance",
  attributes: { usagetype, regionCode: "eu-west-1", locationType: "AWS Region", ...more },
});
const term = (usd: string, unit = "Hrs") => ({
  offer: {
    effectiveDate: "2026-10-01T00:00:00Z",
    priceDimensions: { rate: { unit, pricePerUnit: { USD: usd } } },
  },
});
const OFFER = {
  offerCode: "AmazonSageMaker",
  publicationDate: "2026-11-01T12:00:00Z",
  products: {
    train: product("EU-Train:ml.g5.xlarge"),
    spot: product("EU-TrSpt:ml.g5.xlarge", { platoinstancetype: "SpotTraining" }),
    host: product("EU-Host:ml.g5.xlarge"),
    free: product("EU-Train:ml.m5.xlarge", { platoinstancetype: "FreeTraining" }),
    volume: product("EU-Train:VolumeUsage.gp2"),
    outpost: product("EU-Train:ml.c5.xlarge", { locationType: "AWS Outposts" }),
  },
  terms: {
    OnDemand: {
      train: term("1.5700000000"),
      spot: term("1.75"),
      host: term("1.97"),
      free: term("0.0"),
      volume: term("0.154", "GB-Mo"),
      outpost: term("9"),
    },
  },
};
const BEFORE: Row[] = [
  ["ap-south-1", "ml.g5.xlarge", 1.69, "training", "2026-09-24"],
  ["eu-west-1", "ml.g5.xlarge", 1.41, "derived", "2026-11-20"],
];
const AFTER: Row[] = [
  ["ap-south-1", "ml.g5.xlarge", 1.69, "training", "2026-09-24"],
  ["eu-west-1", "ml.g5.xlarge", 1.57, "training", "2026-11-01"],
];

test("a price-list download replaces what it prices for training, by the hour, and nothing else", async () => {
  const { table, stdout } = await rebuilt(BEFORE, "index.json", JSON.stringify(OFFER));
  expect(table).toEqual(AFTER);
  expect(stdout).toBe("2 prices, after 1 file(s)\n");
});

test("the same download as CSV gives the same table", async () => {
  const csv = [
    '"FormatVersion","v1.0"',
    '"Disclaimer","This pricing list is for informational purposes only, and may change."',
    '"Publication Date","2026-11-01T12:00:00Z"',
    '"Version","20261101120000"',
    '"OfferCode","AmazonSageMaker"',
    '"SKU","TermType","PriceDescription","Unit","PricePerUnit","Currency","Location Type","usageType","Region Code","Plato Instance Type"',
    '"A","OnDemand","$1.57 per Training ml.g5.xlarge hour, in EU (Ireland)","Hrs","1.5700000000","USD","AWS Region","EU-Train:ml.g5.xlarge","eu-west-1","Training"',
    '"B","OnDemand","$1.97 per Hosting ml.g5.xlarge hour","Hrs","1.97","USD","AWS Region","EU-Host:ml.g5.xlarge","eu-west-1","Hosting"',
    '"A","Reserved","$1.00 per Training ml.g5.xlarge hour","Hrs","1.00","USD","AWS Region","EU-Train:ml.g5.xlarge","eu-west-1","Training"',
  ].join("\n");
  expect((await rebuilt(BEFORE, "index.csv", csv)).table).toEqual(AFTER);
});

test("an older or a weaker price does not replace a better one", async () => {
  const csv =
    'region,instance_type,usd_per_hour,source,as_of\neu-west-1,ml.g5.xlarge,2.2,"[secondary] rounded, hosting",2026-11-20\n' +
    "ap-south-1,ml.g5.xlarge,1.5,[training] older,2025-01-01\n";
  expect((await rebuilt(AFTER, "prices.csv", csv)).table).toEqual(AFTER);
});

test("a file without a training price changes nothing and says so", async () => {
  const empty = { ...OFFER, products: {} };
  const { status, stderr, table } = await rebuilt(BEFORE, "index.json", JSON.stringify(empty));
  expect(status).not.toBe(0);
  expect(stderr).toContain("has no training price by the hour");
  expect(table).toEqual(BEFORE);
});

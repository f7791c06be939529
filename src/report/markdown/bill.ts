import { counted } from "../../model/counted.ts";
import { costBounds, isBounded } from "../cost-bounds.ts";
import { duration, percent, money as usd } from "../format.ts";
import type { TuningJobReport, TuningReport } from "../schema.ts";
import type { MoneyPrinter, MoneyPrinters } from "./money.ts";

/** Volumes below this share of the cost are in the JSON report alone. */
const LEAST_VOLUME = 0.01;

/** What the bill says beyond the table of costs, a sentence each; none where money is not shown. */
export function billSentences(job: TuningJobReport, money: MoneyPrinter): string[] {
  if (!money.shown) return [];
  return [
    rangeSentence(job, money),
    spotSentence(job, money),
    ...apartSentences(job.billedApart, job.actual.costUsd, money),
    reconciliationSentence(job, money),
    exactSentence(job, money),
  ].filter(Boolean);
}

function rangeSentence(job: TuningJobReport, money: MoneyPrinter): string {
  const { costUsd, costRangeUsd: between } = job.actual;
  if (!between) return "";
  const known = isBounded(costBounds(job)) ? "the cost" : "the part of the cost that is known";
  const what = job.rates.some(({ isFree }) => isFree)
    ? `${known}, what was billed at no cost at its worth,`
    : known;
  return `The bill does not tell whose hours of these days were the cheap ones: ${what} lies between ${money.amount(between.low)} and ${money.amount(between.high)} for certain. Amounts of its parts and of changes are at the hours' average, ${money.amount(costUsd)} in all. A cost allocation tag on the tuning job makes it exact.`;
}

function spotSentence({ savings }: TuningJobReport, money: MoneyPrinter): string {
  const { billableShare, trialsNotRecorded: unknown, costUsd, range: between, interruptions } = savings.spot;
  if (billableShare === null && unknown === 0) return "";
  if (unknown > 0) {
    const of = counted(unknown, "spot trial");
    const known = billableShare === null ? "" : ` Of the others ${percent(billableShare)} was.`;
    return `Managed spot: how much of the training time of ${of} was billed is not on record, so what spot avoided is not known.${known} All of that time is counted: the cost is an upper bound.`;
  }
  const worth =
    costUsd === null
      ? "What the same work would have cost on demand is not known: not all of it has a price."
      : `The same work on demand would have cost ${money.estimate({
          estimate: costUsd,
          low: between?.low ?? costUsd,
          high: between?.high ?? costUsd,
          level: 0.9,
        })} more (avoided, valued at this run's rates).`;
  const lost =
    interruptions > 0
      ? ` ${interruptions === 1 ? "One interruption is" : `${interruptions} interruptions are`} counted against it: waiting, and work that was done twice.`
      : "";
  return `Managed spot: ${percent(billableShare ?? 0)} of the training time was billed. ${worth}${lost}`;
}

type BilledApart = TuningJobReport["billedApart"];
const APART: Record<BilledApart[number]["kind"], (quantity: number) => string> = {
  "warm-pool": (hours) => `instances kept in a warm pool after trials, ${duration(3600 * hours)}`,
  volume: (months) => `training volumes, about ${plain(months)} GB-months at one region's price`,
  "training-plan": (hours) =>
    `trials on a training plan, ${duration(3600 * hours)} of capacity that was paid in advance`,
  serverless: () => "serverless trials, which are billed by tokens",
};

/** @param costUsd beside which small volumes are not worth a sentence. */
function apartSentences(all: BilledApart, costUsd: number | null, money: MoneyPrinter): string[] {
  return all
    .filter(
      (each) =>
        each.kind !== "volume" || (each.costUsd !== null && each.costUsd >= LEAST_VOLUME * (costUsd ?? 0)),
    )
    .map((each) => apartSentence(each, money));
}

/** Of several tuning jobs together, what each kind comes to in each currency. */
export function billedApart({ tuningJobs }: TuningReport, money: MoneyPrinters): string[] {
  if (!money.shown) return [];
  return [...Map.groupBy(tuningJobs, ({ billing }) => billing.currency)].flatMap(([currency, jobs]) => {
    const kinds = Map.groupBy(
      jobs.flatMap((job) => job.billedApart),
      ({ kind }) => kind,
    );
    const sums = [...kinds].map(([kind, all]) => ({
      kind,
      costUsd: sumOrNull(all.map((each) => each.costUsd)),
      quantity: all.reduce((sum, each) => sum + each.quantity, 0),
      trials: all.reduce((sum, each) => sum + each.trials, 0),
    }));
    return apartSentences(sums, sumOrNull(jobs.map(({ actual }) => actual.costUsd ?? 0)), money.in(currency));
  });
}

function sumOrNull(parts: readonly (number | null)[]): number | null {
  return parts.reduce<number | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0);
}

/** Two digits, never in the form with an exponent. */
function plain(quantity: number): string {
  return quantity.toLocaleString("en-US", { maximumSignificantDigits: 2 });
}

function apartSentence(each: BilledApart[number], money: MoneyPrinter): string {
  const cost = each.costUsd === null ? "no price by the hour" : money.amount(each.costUsd);
  return `Not in the total: ${APART[each.kind](each.quantity)} (${counted(each.trials, "trial")}): ${cost}.`;
}

function reconciliationSentence({ reconciliation: found }: TuningJobReport, money: MoneyPrinter): string {
  if (!found) return "";
  const hours = (of: { hours: number; costUsd: number }): string =>
    money.inDollars ? `${money.amount(of.costUsd)} (${of.hours.toFixed(1)} h)` : `${of.hours.toFixed(1)} h`;
  const days = found.from === found.to ? `on ${found.from}` : `from ${found.from} to ${found.to}`;
  const parts = [
    `these trials ${hours(found.explained)}`,
    found.otherTraining.hours > 0.005 ? `other training ${hours(found.otherTraining)}` : "",
    found.unexplained.hours > 0.005
      ? `the same instance types beyond these trials, other training or unexplained, ${hours(found.unexplained)}`
      : "",
  ].filter(Boolean);
  const missing =
    found.missingHours > 0.005 ? ` The bill lacks ${found.missingHours.toFixed(1)} h of the trials.` : "";
  return `The bill ${days} has ${hours(found.billed)} of training in this region: ${parts.join("; ")}.${missing}`;
}

function exactSentence({ reconciliation, rates }: TuningJobReport, money: MoneyPrinter): string {
  const exact = reconciliation?.exact;
  if (!exact?.leads || rates.some(({ isFree }) => isFree)) return "";
  return `By ${exact.by}, the bill has ${money.amount(exact.costUsd)} for this tuning job alone (${exact.hours.toFixed(2)} h; the trials ran ${exact.trialHours.toFixed(2)} h): that is the cost above.`;
}

/** As Athena's console has it. */
function bytes(count: number): string {
  const units = ["bytes", "KB", "MB", "GB", "TB"];
  const unit = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, count)) / 10));
  return `${Number((count / 1024 ** unit).toPrecision(3))} ${units[unit]}`;
}

/** What the report itself cost: calls by operation, and the price of those that have one. */
export function ownCost({ collection, tuningJobs }: TuningReport, showMoney: boolean): string {
  const calls = Object.entries(collection.awsCalls).sort(([a], [b]) => (a < b ? -1 : 1));
  if (calls.length === 0) return `Read from ${tuningJobs.length > 1 ? "recordings" : "a recording"}.`;
  const total = calls.reduce((sum, [, count]) => sum + count, 0);
  const listed = calls.map(([operation, count]) => {
    const price = collection.paidCallsUsd[operation];
    const details = [
      operation === "StartQueryExecution" && collection.bytesScanned > 0
        ? `${bytes(collection.bytesScanned)} scanned`
        : "",
      price === undefined || !showMoney ? "" : usd(price, "USD"),
    ].filter(Boolean);
    return `${operation} ${count}${details.length > 0 ? ` (${details.join(", ")})` : ""}`;
  });
  const cost = showMoney && collection.awsCallsUsd > 0 ? ` for ${usd(collection.awsCallsUsd, "USD")}` : "";
  return `${counted(total, "AWS call")}${cost}: ${listed.join(", ")}.`;
}

import type { AnalysisConfig } from "../../model/config.ts";
import type { Observations } from "../../model/observations.ts";
import type { Rate } from "../../model/rate.ts";
import { billRate, hasTrainingUsage } from "./bill-rates.ts";
import { BUILT_IN_PRICES } from "./built-in-prices.ts";

type Market = Rate["market"];

/** The rates of one tuning job: for each instance type and market that its trials ran on, the best source there is. */
export interface RateBook {
  /** `null` where nothing prices the type: totals are then "at least". */
  readonly find: (instanceType: string, market: Market) => Rate | null;
  /** The rates in use, by instance type. */
  readonly rates: readonly Rate[];
  /** Whether the bill of the days on which trials ran is final; `null` where no bill is used. */
  readonly settled: { readonly settled: boolean; readonly why: string } | null;
  readonly gaps: readonly string[];
}

/** What a source says of one type: a rate, and what is to be said about it. */
interface Answer {
  readonly rate: Rate | null;
  readonly gap?: string;
  readonly unsettled?: string;
}

/**
 * Resolves rates in the order override, bill, price list, built-in table; `config.billing` starts further down.
 *
 * @param now seconds since the epoch: a bill younger than two days is not settled.
 */
export function resolveRates(observations: Observations, config: AnalysisConfig, now: number): RateBook {
  const book = new Map<string, Rate | null>();
  const gaps: string[] = [];
  const unsettled: string[] = [];
  let billed = false;
  for (const [instanceType, market] of marketsOf(observations)) {
    let rate: Rate | null = null;
    for (const source of sourcesOf(config)) {
      const answer = source(observations, config, instanceType, market, now);
      if (answer.gap) gaps.push(answer.gap);
      if (answer.unsettled) unsettled.push(answer.unsettled);
      billed ||= answer.rate?.source === "bill";
      rate = answer.rate;
      if (rate) break;
    }
    if (!rate) {
      gaps.push(
        `${instanceType} has no price in ${observations.tuningJob.region}: totals are "at least". ` +
          `Give it in \`rates\` as \`${instanceType}=USD\`, or allow \`pricing:GetProducts\`.`,
      );
    }
    book.set(key(instanceType, market), rate);
  }
  const currency = observations.bill?.[0]?.currency ?? "USD";
  if (billed && currency !== "USD") {
    gaps.push(
      `The bill is in ${currency}: amounts are in that currency, also where a field's name says USD.`,
    );
  }
  if (observations.bill && !hasTrainingUsage(observations.bill) && usesBill(config)) {
    gaps.push(
      "The bill shows no training usage yet, so published prices are used. Look again two days after the run.",
    );
  }
  const rates = [...book.values()].filter((rate) => rate !== null);
  return {
    find: (instanceType, market) => book.get(key(instanceType, market)) ?? null,
    rates: rates.sort((a, b) => (key(a.instanceType, a.market) < key(b.instanceType, b.market) ? -1 : 1)),
    settled:
      billed || unsettled.length > 0 ? { settled: unsettled.length === 0, why: unsettled.join(" ") } : null,
    gaps: [...gaps, ...unsettled],
  };
}

function key(instanceType: string, market: Market): string {
  return `${instanceType} ${market}`;
}

function marketsOf({ trials }: Observations): [string, Market][] {
  const found = new Map<string, [string, Market]>();
  for (const trial of trials) {
    const market = trial.spot ? "spot" : "on-demand";
    for (const { instanceType } of trial.instances)
      found.set(key(instanceType, market), [instanceType, market]);
  }
  return [...found.keys()]
    .sort()
    .flatMap((name) => [found.get(name) ?? []].filter((pair) => pair.length === 2)) as [string, Market][];
}

type Source = (
  observations: Observations,
  config: AnalysisConfig,
  instanceType: string,
  market: Market,
  now: number,
) => Answer;

function usesBill(config: AnalysisConfig): boolean {
  return config.billing === "auto" || config.billing === "cost-explorer";
}

function sourcesOf(config: AnalysisConfig): readonly Source[] {
  if (usesBill(config)) return [fromOverride, fromBill, fromPriceList, fromTable];
  return config.billing === "price-list"
    ? [fromOverride, fromPriceList, fromTable]
    : [fromOverride, fromTable];
}

const fromOverride: Source = (_observations, config, instanceType, market) => {
  const usdPerHour = config.rates[instanceType];
  if (usdPerHour === undefined) return { rate: null };
  return { rate: { instanceType, market, usdPerHour, source: "override", asOf: "", note: null } };
};

const fromBill: Source = (observations, config, instanceType, market, now) => {
  if (!observations.bill) return { rate: null };
  const own = billRate(observations, config, instanceType, market, now);
  const found =
    own ?? (market === "spot" ? billRate(observations, config, instanceType, "on-demand", now) : null);
  if (!found) return { rate: null };
  if (found.free) {
    const gap = `The bill shows ${instanceType} training at no cost (a free tier or a prepaid plan): published prices are used instead.`;
    return { rate: null, gap };
  }
  const asOf = found.from === found.to ? found.from : `${found.from} to ${found.to}`;
  const notes = [
    own ? null : "The bill has no spot usage of this type: its on-demand rate is used.",
    found.complete
      ? null
      : "The run's own days are not wholly billed yet: the rate of the account's other days is used.",
  ].filter((note) => note !== null);
  const rate: Rate = {
    instanceType,
    market,
    usdPerHour: found.usdPerHour,
    source: "bill",
    asOf,
    note: notes.join(" ") || null,
  };
  if (found.settled) return { rate };
  return {
    rate,
    unsettled: `Billing of ${instanceType} is not settled yet: figures may change until two days after the run, or until the month closes.`,
  };
};

const fromPriceList: Source = ({ priceList, tuningJob }, _config, instanceType, market) => {
  const listed = (priceList ?? []).filter(
    (price) =>
      price.instanceType === instanceType && (price.region === tuningJob.region || price.region === ""),
  );
  const own = listed.filter((price) => price.market === market);
  const [found] = [...(own.length > 0 ? own : listed)].sort((a, b) => (a.asOf < b.asOf ? 1 : -1));
  if (!found) return { rate: null };
  const note =
    found.market === market
      ? null
      : "The price list has no spot price of this type: its on-demand price is used.";
  return {
    rate: {
      instanceType,
      market,
      usdPerHour: found.usdPerHour,
      source: "price-list",
      asOf: found.asOf,
      note,
    },
  };
};

const TABLE_NOTES = {
  training: null,
  secondary: "Published for another or an unstated component.",
  derived: null,
} as const;
/** The region whose prices stand in, said so, where a region has none of its own. */
const STAND_IN = "us-east-1";

const fromTable: Source = ({ tuningJob }, _config, instanceType, market) => {
  const of = BUILT_IN_PRICES.filter((price) => price.instanceType === instanceType);
  const own = of.find((price) => price.region === tuningJob.region);
  const found = own ?? of.find((price) => price.region === STAND_IN);
  if (!found) return { rate: null };
  const note = own
    ? TABLE_NOTES[found.kind]
    : `No price of ${tuningJob.region} is known: it is ${STAND_IN}'s, and yours may differ by a third.`;
  const source = own && found.kind !== "derived" ? "built-in" : "built-in-derived";
  return { rate: { instanceType, market, usdPerHour: found.usdPerHour, source, asOf: found.asOf, note } };
};

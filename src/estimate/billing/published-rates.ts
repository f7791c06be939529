import { BUILT_IN_PRICES } from "./built-in-prices.ts";
import { PLAIN_RATE, type RateQuestion, type Source } from "./rate-question.ts";

/** What an hour costs at most where nothing is discounted, as published for the region itself; `null` where that is not known. */
export function publishedHere(question: RateQuestion): number | null {
  return fromPriceList(question).rate?.usdPerHour ?? inTable(question).own?.usdPerHour ?? null;
}

export const fromPriceList: Source = ({ observations, instanceType, market, currency }) => {
  const { priceList, tuningJob } = observations;
  const listed = (priceList ?? []).filter(
    (price) =>
      price.instanceType === instanceType &&
      price.currency === currency &&
      (price.region === tuningJob.region || price.region === ""),
  );
  const own = listed.filter((price) => price.market === market);
  const [found] = (own.length > 0 ? own : listed).toSorted((a, b) => (a.asOf < b.asOf ? 1 : -1));
  if (!found) return { rate: null };
  const note =
    found.market === market
      ? null
      : `The price list has no ${market} price of this type: its ${found.market} price is used.`;
  const { usdPerHour, asOf } = found;
  return { rate: { ...PLAIN_RATE, instanceType, market, usdPerHour, source: "price-list", asOf, note } };
};

const TABLE_NOTES = {
  training: null,
  secondary: "Published for another or an unstated component.",
  derived: null,
} as const;
/** The region whose prices stand in, said so, where a region has none of its own. */
const STAND_IN = "us-east-1";

export const fromTable: Source = (question) => {
  const { own, standIn } = inTable(question);
  const found = own ?? standIn;
  if (!found) return { rate: null };
  const { instanceType, market, observations } = question;
  const notes = [
    own
      ? TABLE_NOTES[own.kind]
      : `No price of ${observations.tuningJob.region} is known: it is ${STAND_IN}'s, and yours may differ by a third.`,
    market === "spot" ? "The table has no spot price of this type: its on-demand price is used." : null,
  ];
  const note = notes.filter(Boolean).join(" ") || null;
  const source = own && own.kind !== "derived" ? "built-in" : "built-in-derived";
  const { usdPerHour, asOf } = found;
  return { rate: { ...PLAIN_RATE, instanceType, market, usdPerHour, source, asOf, note } };
};

/** In USD alone; prices of one partition say nothing about another's. */
function inTable({ observations, instanceType, currency }: RateQuestion) {
  const { region, partition } = observations.tuningJob;
  if (currency !== "USD" || partition === "aws-cn") return {};
  const of = BUILT_IN_PRICES.filter((price) => price.instanceType === instanceType);
  const priceIn = (where: string) => of.find((price) => price.region === where);
  return { own: priceIn(region), standIn: priceIn(STAND_IN) };
}

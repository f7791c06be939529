import * as v from "valibot";
import type { ListPrice } from "../../model/observations.ts";
import { productSchema } from "./schemas/billing.ts";

/**
 * Training prices of one product of the price list. Products that are no training instance by the hour (free tier, warm
 * pool, other components, Outposts) give none, as does one whose shape is not understood: the next source prices it.
 */
export function readPriceList(item: unknown): ListPrice[] {
  const parsed = v.safeParse(productSchema, item);
  if (!parsed.success) return [];
  const { product, terms, publicationDate } = parsed.output;
  const attribute = (name: string): string => String(product.attributes[name] ?? "");
  const usage = /^(?:[A-Z0-9]+-)?(Train|TrSpt):(ml\..+)$/.exec(attribute("usagetype"));
  const instanceType = usage?.[2];
  if (
    !instanceType ||
    /free/i.test(attribute("platoinstancetype")) ||
    /outpost/i.test(attribute("locationType"))
  ) {
    return [];
  }
  return Object.values(terms.OnDemand).flatMap((offer) =>
    Object.values(offer.priceDimensions).flatMap((dimension): ListPrice[] => {
      const [currency = "USD", price] = priceOf(dimension.pricePerUnit);
      const usdPerHour = Number(price);
      if (!/^h(ou)?rs?$/i.test(dimension.unit) || !(usdPerHour > 0) || !Number.isFinite(usdPerHour))
        return [];
      const asOf = (publicationDate ?? offer.effectiveDate ?? "").slice(0, 10);
      const market = usage?.[1] === "TrSpt" ? "spot" : "on-demand";
      return [{ instanceType, market, region: attribute("regionCode"), usdPerHour, currency, asOf }];
    }),
  );
}

/** A price is in USD, or in China in CNY alone. */
function priceOf(perUnit: Readonly<Record<string, string | number>>): [string, string | number] | [] {
  const usd = perUnit["USD"];
  return usd === undefined ? (Object.entries(perUnit)[0] ?? []) : ["USD", usd];
}

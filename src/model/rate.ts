/** Where a rate comes from, as the report names it. */
export type RateSource = "override" | "bill" | "price-list" | "built-in" | "built-in-derived";

/** USD for one instance of a type during one hour. */
export interface Rate {
  readonly instanceType: string;
  readonly market: "on-demand" | "spot";
  readonly usdPerHour: number;
  readonly source: RateSource;
  /** ISO date, or a range of dates, of the source. */
  readonly asOf: string;
  /** What a reader has to know about this rate, if anything. */
  readonly note: string | null;
  /** Where the bill does not tell whose hours were the cheap ones: between these the trials' own rate lies. */
  readonly range: { readonly low: number; readonly high: number } | null;
  /** A savings plan pays part of this usage: money that is not used of it is paid all the same. */
  readonly coveredByPlan: boolean;
  /** The bill has this very usage at no cost: the rate is what it is worth, and nobody was charged it. */
  readonly isFree: boolean;
}

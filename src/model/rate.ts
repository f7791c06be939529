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
}

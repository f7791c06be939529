import table from "./built-in-prices.json" with { type: "json" };

/** A training price that is shipped with the product, for when neither bill nor price list can be read. */
export interface BuiltInPrice {
  readonly region: string;
  readonly instanceType: string;
  readonly usdPerHour: number;
  /** `training`: published for training; `secondary`: another or an unstated component; `derived`: from EC2 prices. */
  readonly kind: "training" | "secondary" | "derived";
  /** ISO date, or year and month. */
  readonly asOf: string;
}

type Row = [
  region: string,
  instanceType: string,
  usdPerHour: number,
  kind: BuiltInPrice["kind"],
  asOf: string,
];

export const BUILT_IN_PRICES: readonly BuiltInPrice[] = (table as Row[]).map(
  ([region, instanceType, usdPerHour, kind, asOf]) => ({ region, instanceType, usdPerHour, kind, asOf }),
);

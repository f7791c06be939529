import type { CallCounter } from "../aws/clients.ts";
import { type RegionCharges, regionCharges } from "./documents.ts";
import type { ChargedUsage, Days } from "./rules.ts";

export interface ReadCharges {
  /** `null` where they could not be read. */
  readonly charges: readonly ChargedUsage[] | null;
  readonly gaps: readonly string[];
  readonly bytesScanned: number;
}

/** Where charges come from: a table behind Athena, or exported files. All accounts where none is named. */
export type ChargeSource = (
  days: Days,
  accounts: readonly string[],
  counter: CallCounter,
) => Promise<ReadCharges>;

/** Charges that several tuning jobs share: they are read once. */
export interface ChargeReader {
  /** What will be asked for, so that the first tuning job reads for all of them. */
  readonly expect: (days: Days, accounts: readonly string[]) => void;
  /** Charges of one account and region on these days; `null` where they could not be read. */
  readonly of: (
    days: Days,
    account: string | null,
    region: string,
    counter: CallCounter,
  ) => Promise<{ readonly charges: RegionCharges | null; readonly gaps: readonly string[] }>;
}

export function chargeReader(source: ChargeSource): ChargeReader {
  let expected: Days | null = null;
  let accounts: readonly string[] = [];
  let known: { readonly days: Days; readonly read: Promise<ReadCharges> } | null = null;
  const regions = new Map<string, RegionCharges>();
  return {
    expect: (days, of) => {
      expected = days;
      accounts = of;
    },
    of: async (days, account, region, counter) => {
      if (!known || known.days.from > days.from || known.days.to < days.to) {
        const span = union(days, union(expected, known?.days ?? null) ?? days);
        const read = source(span, accounts, counter).then((found) => {
          counter.bytesScanned = (counter.bytesScanned ?? 0) + found.bytesScanned;
          return found;
        });
        known = { days: span, read };
        regions.clear();
      }
      const { charges, gaps } = await known.read;
      if (charges === null) return { charges: null, gaps };
      const key = `${account} ${region}`;
      const own = regions.get(key) ?? regionCharges(charges, account, region);
      regions.set(key, own);
      return { charges: own, gaps };
    },
  };
}

function union<A extends Days | null>(a: Days | null, b: A): Days | A {
  if (a === null || b === null) return a ?? b;
  return { from: a.from < b.from ? a.from : b.from, to: a.to > b.to ? a.to : b.to };
}

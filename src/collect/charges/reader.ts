import type { CallCounter } from "../aws/client-config.ts";
import { type RegionCharges, regionCharges } from "./documents.ts";
import type { ChargedUsage, Days } from "./rules.ts";

export interface ReadCharges {
  /** `null` where they could not be read. */
  readonly charges: readonly ChargedUsage[] | null;
  readonly gaps: readonly string[];
}

/** Queries that were started, by what they ask: an audit that was cut off does not pay for its own twice. */
export interface StartedQueries {
  readonly find: (key: string) => {
    readonly id: string;
    /** Its scan is among what the audit has spent already. */
    readonly isCounted: boolean;
  } | null;
  readonly add: (key: string, id: string) => Promise<void>;
}

export interface ChargeQuery {
  readonly days: Days;
  /** Empty: all. */
  readonly accounts: readonly string[];
  readonly started: StartedQueries | null;
}

/** Where charges come from: a table behind Athena, or exported files. */
export type ChargeSource = (query: ChargeQuery, counter: CallCounter) => Promise<ReadCharges>;

/** Charges that several tuning jobs share: they are read once. */
export interface ChargeReader {
  /** What will be asked for, so that the first tuning job reads for all of them. */
  readonly expect: (query: ChargeQuery) => void;
  /** Charges of one account and region on these days; `null` where they could not be read. */
  readonly of: (
    days: Days,
    account: string | null,
    region: string,
    counter: CallCounter,
  ) => Promise<{ readonly charges: RegionCharges | null; readonly gaps: readonly string[] }>;
}

export function chargeReader(source: ChargeSource): ChargeReader {
  let expected: ChargeQuery | null = null;
  let known: { readonly days: Days; readonly read: Promise<ReadCharges> } | null = null;
  const regions = new Map<string, RegionCharges>();
  return {
    expect: (query) => {
      expected = query;
    },
    of: async (days, account, region, counter) => {
      if (!known || known.days.from > days.from || known.days.to < days.to) {
        const span = union(days, union(expected?.days ?? null, known?.days ?? null) ?? days);
        const { accounts = [], started = null } = expected ?? {};
        known = { days: span, read: source({ days: span, accounts, started }, counter) };
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

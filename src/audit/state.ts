import * as v from "valibot";
import { RECOMMENDATION_IDS } from "../report/schema-recommendation.ts";
import type { LedgerEntry } from "./ledger.ts";

/**
 * What an audit leaves for the next one. It is kept where others can write (an issue, a file), so it is read as untrusted:
 * shapes, sizes and numbers are checked, and nothing in it is ever run or shown unescaped.
 */
export interface AuditState {
  readonly version: 1;
  /** Which audit it belongs to. */
  readonly id: string;
  /** End of the last audit's window, ISO 8601; `null` before the first. */
  readonly until: string | null;
  readonly history: readonly {
    readonly until: string;
    readonly tuningJobs: number;
    /** ISO 4217 code of the amounts; `null` where nothing has a price, or there were several. */
    readonly currency: string | null;
    readonly costUsd: number | null;
    readonly potentialUsd: number | null;
  }[];
  readonly ledger: readonly LedgerEntry[];
}

const text = v.pipe(v.string(), v.maxLength(200));
const finite = v.pipe(v.number(), v.finite());
const moment = v.pipe(v.string(), v.maxLength(40), v.isoTimestamp());
const value = v.nullable(v.union([text, finite]));

/** The currency of a state that says none. */
const BEFORE = "USD";

const stateSchema = v.object({
  version: v.literal(1),
  id: text,
  until: v.nullable(moment),
  history: v.pipe(
    v.array(
      v.object({
        until: moment,
        tuningJobs: v.pipe(finite, v.integer(), v.minValue(0)),
        currency: v.optional(v.nullable(text), BEFORE),
        costUsd: v.nullable(v.pipe(finite, v.minValue(0))),
        potentialUsd: v.nullable(finite),
      }),
    ),
    v.maxLength(100),
  ),
  ledger: v.pipe(
    v.array(
      v.object({
        key: v.pipe(v.string(), v.maxLength(500)),
        tuner: text,
        job: text,
        at: moment,
        advice: v.picklist(RECOMMENDATION_IDS),
        change: v.object({ parameter: text, from: value, to: value }),
        currency: v.optional(text, BEFORE),
        costUsd: v.pipe(finite, v.minValue(0)),
        predictedUsd: v.object({ estimate: finite, low: finite, high: finite }),
        settings: v.record(text, value),
        passedOver: v.pipe(finite, v.integer(), v.minValue(0)),
        followed: v.nullable(v.object({ job: text, realisedUsd: finite, alone: v.boolean() })),
      }),
    ),
    v.maxLength(300),
  ),
});

/** The state before the first audit. */
export function noState(id: string): AuditState {
  return { version: 1, id, until: null, history: [], ledger: [] };
}

/** A state as an earlier audit wrote it; `null` where it is none, or belongs to another audit. */
export function readState(document: unknown, id: string): AuditState | null {
  const parsed = v.safeParse(stateSchema, document);
  return parsed.success && parsed.output.id === id ? parsed.output : null;
}

import { Buffer } from "node:buffer";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import * as v from "valibot";
import { largest } from "../audit/ledger.ts";
import { type AuditState, readState } from "../audit/state.ts";
import type { CommentState } from "./marker.ts";

/** What a rolling issue carries for the next audit. */
export interface IssueState {
  readonly run: CommentState["run"];
  readonly audit: AuditState;
}

const runSchema = v.object({ id: v.number(), number: v.number(), attempt: v.number() });
const MARKER = /(?:^|\n)<!-- sagemaker-tuning-audit ([A-Za-z0-9+/]+={0,2}) -->\s*$/;
/** Room that the state may take from the report. */
const MOST_BYTES = 20_000;
/** Anyone may have written the issue: a state that unpacks to more is none of ours. */
const MOST_UNPACKED_BYTES = 1_000_000;

/**
 * One line of printable ASCII. Where the state is too large for it, the advice that saves least is forgotten first.
 *
 * @param showsUsd whether readers of the issue may see dollars: anyone can unpack the state.
 */
export function writeAuditMarker(state: IssueState, showsUsd: boolean): string {
  const shown = showsUsd ? state.audit : withoutMoney(state.audit);
  for (let ledger = shown.ledger; ; ledger = largest(ledger, Math.floor((3 * ledger.length) / 4))) {
    const packed = deflateRawSync(JSON.stringify({ ...state, audit: { ...shown, ledger } })).toString(
      "base64",
    );
    if (packed.length <= MOST_BYTES || ledger.length === 0)
      return `<!-- sagemaker-tuning-audit ${packed} -->`;
  }
}

/** The state of an issue of this audit; `null` where the body does not end in a marker of ours. */
export function readAuditMarker(body: string, id: string): IssueState | null {
  const encoded = MARKER.exec(body)?.[1];
  if (encoded === undefined) return null;
  try {
    const text = inflateRawSync(Buffer.from(encoded, "base64"), { maxOutputLength: MOST_UNPACKED_BYTES });
    const decoded = JSON.parse(text.toString("utf8")) as { run?: unknown; audit?: unknown };
    const run = v.safeParse(runSchema, decoded.run);
    const audit = readState(decoded.audit, id);
    return run.success && audit ? { run: run.output, audit } : null;
  } catch {
    return null;
  }
}

function withoutMoney(state: AuditState): AuditState {
  return {
    ...state,
    history: state.history.map((each) => ({ ...each, costUsd: null, potentialUsd: null })),
    ledger: [],
  };
}

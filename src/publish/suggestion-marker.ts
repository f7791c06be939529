import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import * as v from "valibot";
import type { Suggestion } from "../suggest/suggest.ts";

/** What a suggestion carries for later runs, as base64 in an HTML comment at its end. */
const stateSchema = v.object({
  version: v.literal(1),
  /** The `comment-id` of the report that made it. */
  id: v.string(),
  run: v.object({ id: v.number(), attempt: v.number() }),
  parameter: v.string(),
  /** The lines that it suggests. */
  text: v.string(),
  /** Of the file, the lines as they were and as they should be. */
  digest: v.string(),
});
export type SuggestionState = v.InferOutput<typeof stateSchema>;

const MARKER = /\n<!-- sagemaker-tuning-report suggestion ([A-Za-z0-9+/]+={0,2}) -->\s*$/;

export function writeSuggestionMarker(state: SuggestionState): string {
  const encoded = Buffer.from(JSON.stringify(state), "utf8").toString("base64");
  return `<!-- sagemaker-tuning-report suggestion ${encoded} -->`;
}

/** `null` where the body does not end in a marker of ours. */
export function readSuggestionMarker(body: string): SuggestionState | null {
  const encoded = MARKER.exec(body)?.[1];
  if (encoded === undefined) return null;
  try {
    const parsed = v.safeParse(stateSchema, JSON.parse(Buffer.from(encoded, "base64").toString("utf8")));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** The same for the same change of the same lines, wherever in the file they stand now. */
export function suggestionDigest({ path, argument, before, text }: Suggestion): string {
  return createHash("sha256")
    .update(JSON.stringify([path, argument, before, text]))
    .digest("hex")
    .slice(0, 32);
}

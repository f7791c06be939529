import type { Literal } from "../tree.ts";

export function literalOf(kind: string, text: string): Literal | undefined {
  if (kind === "NumericLit") return Number(text);
  if (kind === "BoolLit" || text === "true" || text === "false") return text === "true";
  return kind === "StringLit" ? (stringOf(text) ?? undefined) : undefined;
}

/** A text in quotes into which nothing is filled. */
export function stringOf(text: string): string | null {
  return /^"((?:[^"\\$%]|[$%](?!\{))*)"$/.exec(text)?.[1] ?? null;
}

export function printed(value: Literal, like: Literal): string {
  return typeof value === "string" || typeof like === "string"
    ? JSON.stringify(String(value))
    : String(value);
}

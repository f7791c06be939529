import type { Literal, NewValue } from "../tree.ts";
import { isSageMaker, type Names } from "./python-names.ts";

/** A value that is to be added; `null` for a call of a class that the file does not import. */
export function newValue(value: NewValue, quote: string, names: Names): string | null {
  if (value === null || typeof value !== "object") return printed(value, quote);
  if (typeof value["construct"] !== "string") {
    const inner = Object.entries(value as Record<string, NewValue>).map(
      ([key, each]) => `${quote}${key}${quote}: ${newValue(each, quote, names)}`,
    );
    return `{${inner.join(", ")}}`;
  }
  const { construct, of } = value as { construct: string; of: Record<string, Literal> };
  const known =
    names.bindings.get(construct)?.some(({ kind }) => kind === "imported") || names.stars.some(isSageMaker);
  const fields = Object.entries(of).map(([key, each]) => `${key}=${printed(each, quote)}`);
  return known ? `${construct}(${fields.join(", ")})` : null;
}

export function printed(value: Literal, quote: string): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  return typeof value === "number" ? String(value) : `${quote}${value}${quote}`;
}

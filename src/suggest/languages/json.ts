import { type Node, type ParseError, parseTree } from "jsonc-parser";
import { definitionsIn } from "../definitions.ts";
import type { FoundTuner } from "../found-tuner.ts";
import { insertAfter } from "../insert.ts";
import { type Entry, type Literal, plainKey, snippet, type Tree } from "../tree.ts";
import { parameterDefault } from "./cloudformation.ts";
import { filledIn, fromInput } from "./filled-in.ts";

/**
 * The tuning jobs in a JSON document, comments allowed; none in one that is damaged.
 *
 * @param json What is parsed, where that is not the source itself: the same at the same offsets, but for what is no JSON.
 */
export function jsonTuners(source: string, json: string = source): FoundTuner[] {
  const errors: ParseError[] = [];
  const root = parseTree(json, errors, { allowTrailingComma: true });
  return root && errors.length === 0 ? definitionsIn(read(root)) : [];

  function read(node: Node): Tree {
    const start = node.offset;
    const end = node.offset + node.length;
    switch (node.type) {
      case "object":
        return object(node);
      case "array":
        return { kind: "list", start, items: (node.children ?? []).map(read) };
      default:
        return (
          (filledIn(node.value, start) && opaque(start, end)) ?? {
            kind: "scalar",
            value: node.value as Literal,
            start,
            end,
            print: (next) => JSON.stringify(next),
          }
        );
    }
  }

  function opaque(start: number, end: number): Tree {
    return { kind: "opaque", start, from: snippet(source.slice(start, end).replace(/^"|"$/g, "")) };
  }

  function object(node: Node): Tree {
    const entries = new Map<string, Entry>();
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      if (!key || !value) continue;
      const [name, set] = fromInput(String(key.value), value.value, value.offset) ?? [
        String(key.value),
        read(value),
      ];
      const separatorAt = commaAfter(property.offset + property.length);
      entries.set(plainKey(name), {
        key: name,
        value: set,
        addAfter: (added, next) =>
          insertAfter(
            {
              source,
              start: property.offset,
              end: property.offset + property.length,
              separator: ",",
              separatorAt,
            },
            `${JSON.stringify(added)}: ${spaced(next)}`,
          ),
      });
    }
    return reference(node, entries) ?? { kind: "mapping", start: node.offset, entries, open: false };
  }

  /** `{"Ref": "MaxJobs"}` of CloudFormation. */
  function reference(node: Node, entries: ReadonlyMap<string, Entry>): Tree | null {
    const [only] = [...entries.values()];
    if (entries.size !== 1 || !only || !/^(?:Ref|Fn::\w+)$/.test(only.key)) return null;
    const { value } = only;
    const name = only.key === "Ref" && value.kind === "scalar" ? String(value.value) : null;
    const set = name !== null && root ? parameterDefault(name, (path) => at(root, path)) : null;
    const text = source.slice(node.offset, node.offset + node.length);
    return set ?? { kind: "opaque", start: node.offset, from: snippet(text) };
  }

  function at(from: Node, path: readonly string[]): Tree | null {
    let node: Node | undefined = from;
    for (const key of path) {
      node = node?.children?.find((property) => property.children?.[0]?.value === key)?.children?.[1];
    }
    return node && node.type !== "object" ? read(node) : null;
  }

  /** Offset of the comma behind an entry, over space and comments. */
  function commaAfter(end: number): number | null {
    const [gap = ""] = /^(?:\s|\/\/.*|\/\*[\s\S]*?\*\/)*/.exec(source.slice(end)) ?? [];
    return source[end + gap.length] === "," ? end + gap.length : null;
  }
}

/** JSON on one line, with spaces. */
export function spaced(value: unknown): string {
  return value === null || typeof value !== "object"
    ? JSON.stringify(value)
    : `{ ${Object.entries(value)
        .map(([key, each]) => `${JSON.stringify(key)}: ${spaced(each)}`)
        .join(", ")} }`;
}

import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseAllDocuments,
  visit,
  type YAMLMap,
} from "yaml";
import { remember } from "../../stats/remember.ts";
import { definitionsIn } from "../definitions.ts";
import type { FoundTuner } from "../found-tuner.ts";
import { insertAfter } from "../insert.ts";
import {
  type Entry,
  type Literal,
  MOST_READERS,
  MOST_VALUES,
  type NewValue,
  plainKey,
  readAlsoAt,
  snippet,
  type Tree,
} from "../tree.ts";
import { parameterDefault } from "./cloudformation.ts";
import { filledIn, fromInput } from "./filled-in.ts";
import { spaced } from "./json.ts";

/** The tuning jobs in a YAML file of one or several documents; aliases lead to the place that sets the value. */
export function yamlTuners(source: string): FoundTuner[] {
  const documents = parseAllDocuments(source, { logLevel: "silent", merge: true });
  if ("empty" in documents) return [];
  let count = 0;
  const aliases = remember(aliasesOf);
  return documents.flatMap((document) =>
    document.errors.length > 0 ? [] : definitionsIn(read(document.contents, document)),
  );

  /** @param alias Offset of the alias that led here. */
  function read(node: unknown, document: Document, alias?: number): Tree {
    const value = plain(node, document);
    return isNode(node) && !isAlias(node) && node.anchor
      ? readAlsoAt(value, aliases(document).get(node.anchor), alias)
      : value;
  }

  function plain(node: unknown, document: Document): Tree {
    const [start, end] = (isNode(node) && node.range) || [0, 0];
    const opaque: Tree = { kind: "opaque", start, from: snippet(source.slice(start, end)) };
    if (++count > MOST_VALUES) return opaque;
    if (isAlias(node)) return read(node.resolve(document), document, start);
    if (isNode(node) && node.tag && !node.tag.startsWith("tag:yaml.org,2002:")) return tagged(node, document);
    // To YAML, `{{ name }}` is a mapping in a mapping.
    if (isMap(node)) return source.startsWith("{{", start) ? opaque : map(node, document);
    if (isSeq(node)) return { kind: "list", start, items: node.items.map((item) => read(item, document)) };
    if (!isScalar(node)) return opaque;
    const value = node.value as Literal;
    const written = source.slice(start, end);
    const quote = /^["']/.exec(written)?.[0] ?? "";
    if (node.type === "BLOCK_FOLDED" || node.type === "BLOCK_LITERAL") return opaque;
    return (
      filledIn(value, start) ?? { kind: "scalar", value, start, end, print: (next) => printed(next, quote) }
    );
  }

  /** `!Ref Jobs` and its like. */
  function tagged(node: Node, document: Document): Tree {
    const [start, end] = node.range ?? [0, 0];
    const set = node.tag === "!Ref" && isScalar(node) ? defaultOf(String(node.value), document) : null;
    const text = source.slice(start, end);
    const from = snippet(text.startsWith("!") ? text : `${node.tag} ${text}`);
    return set ?? { kind: "opaque", start, from };
  }

  function map(node: YAMLMap, document: Document): Tree {
    const entries = new Map<string, Entry>();
    let open = false;
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? pair.key.value : "";
      const written = typeof key === "symbol" ? (key.description ?? "") : String(key);
      const given = isScalar(pair.value) ? pair.value : null;
      const [name, value] = fromInput(written, given?.value, given?.range?.[0] ?? 0) ?? [
        written,
        read(pair.value, document),
      ];
      if (name !== "<<") entries.set(plainKey(name), { key: name, value, addAfter: adder(node, pair) });
      else if (value.kind === "mapping") {
        for (const [key, entry] of value.entries) if (!entries.has(key)) entries.set(key, entry);
      } else open = true;
    }
    const start = node.range?.[0] ?? 0;
    const [ref] = [...entries.values()];
    if (entries.size === 1 && ref && (ref.key === "Ref" || ref.key.startsWith("Fn::"))) {
      const set =
        ref.key === "Ref" && ref.value.kind === "scalar"
          ? defaultOf(String(ref.value.value), document)
          : null;
      return set ?? { kind: "opaque", start, from: snippet(source.slice(start, node.range?.[1])) };
    }
    return { kind: "mapping", start, entries, open };
  }

  function adder(node: YAMLMap, pair: Pair): Entry["addAfter"] {
    return (added, next) => {
      const from = isNode(pair.key) ? pair.key.range?.[0] : undefined;
      const to = isNode(pair.value) ? pair.value.range?.[1] : undefined;
      if (from === undefined || to === undefined) return null;
      const end = from + source.slice(from, to).trimEnd().length;
      if (!node.flow) {
        return insertAfter(
          { source, start: from, end, separator: "", separatorAt: null },
          block(added, next),
        );
      }
      const gap = /^\s*/.exec(source.slice(end))?.[0].length ?? 0;
      const separatorAt = source[end + gap] === "," ? end + gap : null;
      return insertAfter(
        { source, start: from, end, separator: ",", separatorAt },
        `${added}: ${spaced(next)}`,
      );
    };
  }

  function defaultOf(name: string, document: Document): Tree | null {
    return parameterDefault(name, (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) || (isNode(node) && isAlias(node)) ? read(node, document) : null;
    });
  }
}

/** Offsets of a document's aliases by their anchors: some of each, where there are many. */
function aliasesOf(document: Document): Map<string, number[]> {
  const found = new Map<string, number[]>();
  visit(document, {
    Alias: (_, { source, range }) => {
      const offsets = found.get(source) ?? [];
      if (offsets.length < MOST_READERS) found.set(source, [...offsets, range?.[0] ?? 0]);
    },
  });
  return found;
}

function block(key: string, value: NewValue): string {
  if (value === null || typeof value !== "object") return `${key}: ${printed(value, "")}`;
  const inner = Object.entries(value as Record<string, NewValue>).map(([name, each]) => block(name, each));
  return `${key}:\n${inner.join("\n").replace(/^/gm, "  ")}`;
}

/** `Off` alone is false to many a YAML parser. */
function printed(value: Literal, quote: string): string {
  if (typeof value !== "string") return quote === "" ? String(value) : `${quote}${value}${quote}`;
  const mark = quote || (/^(?:on|off|yes|no|true|false|null|~|[\d.+-].*)$/i.test(value) ? '"' : "");
  return `${mark}${value}${mark}`;
}

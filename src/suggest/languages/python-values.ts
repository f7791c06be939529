import type { SyntaxNode } from "@lezer/common";
import { insertAfter } from "../insert.ts";
import {
  type Entry,
  type Literal,
  MOST_VALUES,
  type NewValue,
  plainKey,
  snippet,
  type Tree,
} from "../tree.ts";
import { isNamed, items } from "./python-items.ts";
import { children, type Names } from "./python-names.ts";

/** Reads expressions of one Python file as values with their places; names are followed where one place sets them. */
export interface PythonValues {
  read(node: SyntaxNode): Tree;
  /** The arguments of a call by name, those without one by their place in `order`. */
  call(node: SyntaxNode, order: readonly string[]): Tree;
}

/** Names that lead to names that lead to names. */
const DEEPEST = 20;

export function pythonValues(source: string, names: Names): PythonValues {
  const text = (node: SyntaxNode): string => source.slice(node.from, node.to);
  let count = 0;
  return { read: (node) => read(node, 0), call: (node, order) => call(node, order, 0) };

  function read(node: SyntaxNode, depth: number): Tree {
    const whole = { start: node.from, end: node.to };
    const opaque: Tree = { kind: "opaque", start: node.from, from: snippet(text(node)) };
    if (depth > DEEPEST || ++count > MOST_VALUES) return opaque;
    switch (node.name) {
      case "Number":
      case "UnaryExpression": {
        const value = Number(text(node).replaceAll("_", ""));
        return Number.isFinite(value) ? { kind: "scalar", value, ...whole, print: String } : opaque;
      }
      case "Boolean":
      case "None":
        return {
          kind: "scalar",
          value: node.name === "None" ? null : text(node) === "True",
          ...whole,
          print: (value) => printed(value, '"'),
        };
      case "String": {
        const [, quote, value] = /^(["'])((?:(?!\1)[^\\\n])*)\1$/.exec(text(node)) ?? [];
        return value === undefined || quote === undefined
          ? opaque
          : { kind: "scalar", value, ...whole, print: (next) => printed(next, quote) };
      }
      case "ParenthesizedExpression": {
        const inner = children(node).filter((child) => !["(", ")", "Comment"].includes(child.name));
        return inner[0] && inner.length === 1 ? read(inner[0], depth + 1) : opaque;
      }
      case "ArrayExpression":
        return {
          kind: "list",
          start: node.from,
          items: items(node).flatMap(({ nodes }) =>
            nodes[0] && nodes.length === 1 ? [read(nodes[0], depth + 1)] : [],
          ),
        };
      case "DictionaryExpression":
        return dictionary(node, depth);
      case "CallExpression": {
        const callee = node.firstChild && text(node.firstChild);
        // A class: its arguments are its fields.
        return callee && /^(?:dict|(?:.*\.)?[A-Z]\w*)$/.test(callee) ? call(node, [], depth) : opaque;
      }
      case "VariableName":
        return named(node, depth);
      default:
        return opaque;
    }
  }

  function named(node: SyntaxNode, depth: number): Tree {
    const name = text(node);
    const bindings = names.bindings.get(name) ?? [];
    const [binding] = bindings;
    const from = (why: string): Tree => ({ kind: "opaque", start: binding?.at.from ?? node.from, from: why });
    if (!binding) return from(`\`${name}\`, which this file does not set`);
    if (bindings.length > 1) return from(`\`${name}\`, which is set or changed in several places`);
    if (binding.kind === "parameter") return from(`the parameter \`${name}\` of a function`);
    if (binding.kind === "imported") return from(`\`${name}\`, imported from \`${binding.module}\``);
    if (!binding.value) return from(`\`${name}\``);
    const value = read(binding.value, depth + 1);
    if (value.kind !== "scalar") return value;
    const elsewhere = (names.uses.get(name) ?? []).filter((offset) => offset !== node.from);
    return { ...value, alsoRead: [...(value.alsoRead ?? []), ...elsewhere] };
  }

  function dictionary(node: SyntaxNode, depth: number): Tree {
    const entries = new Map<string, Entry>();
    let open = false;
    for (const item of items(node)) {
      const [key, colon, value] = item.nodes;
      if (key?.name === "**" && colon) open = spread(entries, colon, depth) || open;
      else if (key?.name === "String" && colon?.name === ":" && value) {
        const name = text(key).replace(/^["']|["']$/g, "");
        const quote = text(key).at(-1) ?? '"';
        entries.set(plainKey(name), {
          key: name,
          value: read(value, depth + 1),
          addAfter: (added, next) => {
            const print = newValue(next, quote);
            const text = `${quote}${added}${quote}: ${print}`;
            return print === null ? null : insertAfter({ source, ...item, separator: "," }, text);
          },
        });
      } else open = true;
    }
    return { kind: "mapping", start: node.from, entries, open };
  }

  function call(node: SyntaxNode, order: readonly string[], depth: number): Tree {
    const entries = new Map<string, Entry>();
    const list = node.getChild("ArgList");
    let open = list === null;
    const quote = list && /'/.test(text(list)) && !/"/.test(text(list)) ? "'" : '"';
    for (const [index, item] of (list ? items(list) : []).entries()) {
      const [first, second, third] = item.nodes;
      if (first?.name === "**" && second) {
        open = spread(entries, second, depth) || open;
        continue;
      }
      const byName = first?.name === "VariableName" && second?.name === "AssignOp";
      const value = byName ? third : first;
      // Behind `*rest` nobody knows which argument stands where.
      if (!value || first?.name === "*") {
        open = true;
        continue;
      }
      const key = byName && first ? text(first) : (order[index] ?? `#${index}`);
      entries.set(plainKey(key), {
        key,
        value: read(value, depth + 1),
        addAfter: (added, next) => {
          // Fields of a class are objects of classes that may not be imported.
          const plain = next !== null && typeof next === "object" && typeof next["construct"] !== "string";
          const print = plain ? null : newValue(next, quote);
          const last =
            byName ||
            items(list ?? node)
              .slice(index + 1)
              .every(({ nodes }) => nodes.some(isNamed));
          return print !== null && last
            ? insertAfter({ source, ...item, separator: "," }, `${added}=${print}`)
            : null;
        },
      });
    }
    return { kind: "mapping", start: node.from, entries, open };
  }

  /** @returns Whether the spread value is not known. */
  function spread(entries: Map<string, Entry>, node: SyntaxNode, depth: number): boolean {
    const value = read(node, depth + 1);
    if (value.kind !== "mapping") return true;
    for (const [key, entry] of value.entries) entries.set(key, entry);
    return value.open;
  }

  function newValue(value: NewValue, quote: string): string | null {
    if (value === null || typeof value !== "object") return printed(value, quote);
    if (typeof value["construct"] !== "string") {
      const inner = Object.entries(value as Record<string, NewValue>).map(
        ([key, each]) => `${quote}${key}${quote}: ${newValue(each, quote)}`,
      );
      return `{${inner.join(", ")}}`;
    }
    const { construct, of } = value as { construct: string; of: Record<string, Literal> };
    const known =
      names.bindings.get(construct)?.some(({ kind }) => kind === "imported") || names.stars.length > 0;
    const fields = Object.entries(of).map(([key, each]) => `${key}=${printed(each, quote)}`);
    return known ? `${construct}(${fields.join(", ")})` : null;
  }
}

function printed(value: Literal, quote: string): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  return typeof value === "number" ? String(value) : `${quote}${value}${quote}`;
}

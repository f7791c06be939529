import type { SyntaxNode } from "@lezer/common";
import { insertAfter } from "../insert.ts";
import { type Entry, MOST_VALUES, plainKey, readAlsoAt, snippet, type Tree } from "../tree.ts";
import { filledIn } from "./filled-in.ts";
import { returning } from "./python-functions.ts";
import { isNamed, items } from "./python-items.ts";
import { children, isVisible, type Names } from "./python-names.ts";
import { ORDERS } from "./python-orders.ts";
import { newValue, printed } from "./python-print.ts";

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
  const returnedBy = returning();
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
        if (value === undefined || quote === undefined) return opaque;
        return (
          filledIn(value, node.from) ?? {
            kind: "scalar",
            value,
            ...whole,
            print: (next) => printed(next, quote),
          }
        );
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
        const [known, name = ""] = /^(?:dict|(?:.*\.)?([A-Z]\w*))$/.exec(callee || "") ?? [];
        return known ? call(node, ORDERS[name] ?? [], depth) : (returned(node, depth) ?? opaque);
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
    const [binding] = bindings.filter(({ at }) => isVisible(at, node));
    const from = (why: string): Tree => ({ kind: "opaque", start: binding?.at.from ?? node.from, from: why });
    if (!binding && bindings.length > 0)
      return from(`\`${name}\`, which this file sets only in another function or class`);
    if (!binding) return from(`\`${name}\`, which this file does not set`);
    if (bindings.length > 1) return from(`\`${name}\`, which is set or changed in several places`);
    if (binding.kind === "parameter") return from(`the parameter \`${name}\` of a function`);
    if (binding.kind === "imported") return from(`\`${name}\`, imported from \`${binding.module}\``);
    if (!binding.value) return from(`\`${name}\``);
    const value = read(binding.value, depth + 1);
    // Who else uses an object may have nothing to do with one of its arguments.
    if (binding.value.name === "CallExpression" && !/^dict\b/.test(text(binding.value))) return value;
    return readAlsoAt(value, readersOf(name, binding.at), node.from);
  }

  /** Offsets at which a name is read that is bound at a place. */
  function readersOf(name: string, bound: SyntaxNode): number[] {
    const uses = names.uses.get(name) ?? [];
    return uses.filter((use) => isVisible(bound, use)).map((use) => use.from);
  }

  /** What a function of this file returns, which every call of it reads; `null` for any other call. */
  function returned(node: SyntaxNode, depth: number): Tree | null {
    const callee = node.firstChild;
    const [binding, ...others] = (callee && names.bindings.get(text(callee))) ?? [];
    const definition = binding?.at.parent;
    if (!callee || !definition || others.length > 0 || !isVisible(definition, callee)) return null;
    const value = returnedBy(binding);
    return value && readAlsoAt(read(value, depth + 1), readersOf(text(callee), definition), callee.from);
  }

  function dictionary(node: SyntaxNode, depth: number): Tree {
    const entries = new Map<string, Entry>();
    let open = false;
    for (const item of items(node)) {
      const [key, colon, value] = item.nodes;
      const before = [...entries];
      if (key?.name === "**" && colon && !spread(entries, colon, depth)) continue;
      if (key?.name === "String" && colon?.name === ":" && value) {
        const name = text(key).replace(/^["']|["']$/g, "");
        const quote = text(key).at(-1) ?? '"';
        entries.set(plainKey(name), {
          key: name,
          value: read(value, depth + 1),
          addAfter: (added, next) => {
            const print = newValue(next, quote, names);
            const text = `${quote}${added}${quote}: ${print}`;
            return print === null ? null : insertAfter({ source, ...item, separator: "," }, text);
          },
        });
        continue;
      }
      open = true;
      // What stands behind an entry wins over it.
      const from = `an entry that ${snippet(source.slice(item.start, item.end))} may change`;
      for (const [name, entry] of before) {
        if (entries.get(name) === entry)
          entries.set(name, { ...entry, value: { kind: "opaque", start: entry.value.start, from } });
      }
    }
    return { kind: "mapping", start: node.from, entries, open };
  }

  function call(node: SyntaxNode, order: readonly string[], depth: number): Tree {
    const entries = new Map<string, Entry>();
    const list = node.getChild("ArgList");
    const isDict = /^dict\b/.test(text(node));
    let open = list === null;
    const quote = list && /'/.test(text(list)) && !/"/.test(text(list)) ? "'" : '"';
    for (const [index, item] of (list ? items(list) : []).entries()) {
      const [first, second, third] = item.nodes;
      const byName = first?.name === "VariableName" && second?.name === "AssignOp";
      const merged = first?.name === "**" ? second : isDict && !byName ? first : null;
      if (merged) {
        open = spread(entries, merged, depth) || open;
        continue;
      }
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
          const print = plain ? null : newValue(next, quote, names);
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
}

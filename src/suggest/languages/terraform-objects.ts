import type { SyntaxNode } from "@lezer/common";
import { insertAfter } from "../insert.ts";
import { type Entry, type Mapping, type NewValue, plainKey, snippet, type Tree } from "../tree.ts";
import { fromInput } from "./filled-in.ts";
import { printed, stringOf } from "./terraform-literals.ts";

/** Objects that hold the API's request: what `jsonencode` makes a state machine's definition of. */
export function requestsIn(body: SyntaxNode, source: string): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  body.cursor().iterate(({ node }) => {
    const isRequest =
      node.name === "Object" &&
      node
        .getChildren("ObjectElem")
        .some((element) => plainKey(keyOf(element, source) ?? "") === "hyperparametertuningjobconfig");
    if (isRequest) found.push(node);
  });
  return found;
}

/** `{ Key = value, "Key" : value }`, with commas or lines between the entries. */
export function object(
  node: SyntaxNode,
  source: string,
  read: (expression: SyntaxNode, within: SyntaxNode) => Tree,
): Mapping {
  const entries = new Map<string, Entry>();
  let open = false;
  const hasCommas = node.getChild("Comma") !== null || !source.slice(node.from, node.to).includes("\n");
  for (const element of node.getChildren("ObjectElem")) {
    const key = keyOf(element, source);
    const value = element.getChild("Expression");
    if (key === null || !value) {
      open = true;
      continue;
    }
    const { from: start, to: end } = element;
    const whole = isWhole(element, source);
    const [line = ""] = /^.*/.exec(source.slice(value.from)) ?? [];
    const set: Tree = whole
      ? read(value, element)
      : { kind: "opaque", start: value.from, from: snippet(line) };
    const [name, tree] = fromInput(key, stringOf(source.slice(value.from, value.to)), value.from) ?? [
      key,
      set,
    ];
    const comma = element.nextSibling?.name === "Comma" ? element.nextSibling.from : null;
    const [quote, assign] = [source[start] === '"' ? '"' : "", element.getChild("Colon") ? ": " : " = "];
    entries.set(plainKey(name), {
      key: name,
      value: tree,
      addAfter: (added, next) =>
        whole
          ? insertAfter(
              { source, start, end, separator: hasCommas ? "," : "", separatorAt: comma },
              `${quote}${added}${quote}${assign}${written(next, quote, assign)}`,
            )
          : null,
    });
  }
  return { kind: "mapping", start: node.from, entries, open };
}

/** The key as a plain word; `null` for one that is computed. */
function keyOf(element: SyntaxNode, source: string): string | null {
  const node = element.getChild("ObjectKey");
  const text = node ? source.slice(node.from, node.to).trim() : "";
  return stringOf(text) ?? (/^[\w-]+$/.test(text) ? text : null);
}

/** Of a call the grammar takes the name for the value, and its arguments for the next entry. */
function isWhole(element: SyntaxNode, source: string): boolean {
  const next = element.nextSibling;
  return next === null || next.name !== "ObjectElem" || source.slice(element.to, next.from).includes("\n");
}

function written(value: NewValue, quote: string, assign: string): string {
  if (value === null || typeof value !== "object") return printed(value, value);
  const inner = Object.entries(value as Record<string, NewValue>).map(
    ([key, each]) => `${quote}${key}${quote}${assign}${written(each, quote, assign)}`,
  );
  return `{ ${inner.join(", ")} }`;
}

import type { SyntaxNode } from "@lezer/common";
import { hclLanguage } from "codemirror-lang-hcl";
import { definitionsIn } from "../definitions.ts";
import type { FoundTuner } from "../found-tuner.ts";
import { insertAfter } from "../insert.ts";
import { TERRAFORM } from "../shapes.ts";
import { type Entry, MOST_VALUES, type NewValue, plainKey, readAlsoAt, snippet, type Tree } from "../tree.ts";
import { filledIn } from "./filled-in.ts";
import { heredocTuners } from "./terraform-heredocs.ts";
import { literalOf, printed } from "./terraform-literals.ts";
import { object, requestsIn } from "./terraform-objects.ts";

const RESOURCE = "aws_sagemaker_hyper_parameter_tuning_job";

/** The tuning jobs of a Terraform file, resources and requests of the API; `var.x` and `local.x` lead to the default or the local that sets them. */
export function terraformTuners(source: string): FoundTuner[] {
  const root = hclLanguage.parser.parse(source).topNode.getChild("Body");
  if (!root) return [];
  const text = (node: SyntaxNode): string => source.slice(node.from, node.to);
  const blocks = root.getChildren("Block");
  const uses = usesOf(root);
  let count = 0;
  const resources = blocks.flatMap((block) => {
    const [type, kind] = header(block);
    if (type !== "resource" || kind !== RESOURCE) return [];
    const read = body(block);
    return read.kind === "mapping" ? [{ root: read, shape: TERRAFORM }] : [];
  });
  const requests = requestsIn(root, source).flatMap((node) => definitionsIn(objectAt(node, 0)));
  return [...resources, ...requests, ...heredocTuners(root, source)];

  function objectAt(node: SyntaxNode, depth: number): Tree {
    return object(node, source, (value, within) => expression(value, within, depth));
  }

  /** Type and labels of a block. */
  function header(block: SyntaxNode): string[] {
    return [...block.getChildren("BlockType"), ...block.getChildren("BlockLabel")].map((node) =>
      text(node).replace(/^"|"$/g, ""),
    );
  }

  function body(block: SyntaxNode): Tree {
    const entries = new Map<string, Entry>();
    let open = false;
    const inside = block.getChild("Body");
    for (let node = inside?.firstChild ?? null; node; node = node.nextSibling) {
      const { from: start, to: end } = node;
      const name =
        node.name === "Block" ? (header(node)[0] ?? "") : text(node.getChild("Identifier") ?? node);
      const value =
        node.name === "Block"
          ? body(node)
          : node.name === "Attribute"
            ? expression(node.getChild("Expression"), node, 0)
            : null;
      if (value === null) continue;
      if (name === "dynamic") open = true;
      const addAfter: Entry["addAfter"] = (added, next) =>
        insertAfter({ source, start, end, separator: "", separatorAt: null }, written(added, next));
      const before = entries.get(plainKey(name));
      const all: Tree = before
        ? {
            kind: "list",
            start: before.value.start,
            items: [...(before.value.kind === "list" ? before.value.items : [before.value]), value],
          }
        : value;
      entries.set(plainKey(name), { key: name, value: all, addAfter });
    }
    return { kind: "mapping", start: block.from, entries, open };
  }

  function expression(node: SyntaxNode | null, within: SyntaxNode, depth: number): Tree {
    const start = node?.from ?? within.from;
    const opaque: Tree = { kind: "opaque", start, from: snippet(text(node ?? within)) };
    const literal = node?.getChild("LiteralValue")?.firstChild;
    const parts = node ? text(node).trim() : "";
    const reference = /^(var|local)\.([\w-]+)$/.exec(parts);
    if (reference && depth < 10) {
      const set = setting(reference[1] ?? "", reference[2] ?? "", depth) ?? opaque;
      return readAlsoAt(set, uses.get(parts), start);
    }
    const collection = node?.getChild("CollectionValue")?.firstChild;
    if (++count > MOST_VALUES) return opaque;
    if (collection && text(collection) === parts) {
      if (collection.name === "Object") return objectAt(collection, depth);
      const items = collection
        .getChildren("Expression")
        .map((item): Tree => expression(item, collection, depth));
      return collection.name === "Tuple" ? { kind: "list", start, items } : opaque;
    }
    if (!node || !literal || text(literal) !== parts) return opaque;
    const value = literalOf(literal.name, parts);
    return value === undefined
      ? opaque
      : (filledIn(value, start) ?? {
          kind: "scalar",
          value,
          start: literal.from,
          end: literal.to,
          print: (next) => printed(next, value),
        });
  }

  /** Offsets at which `var.x` and `local.x` are read. */
  function usesOf(body: SyntaxNode): Map<string, number[]> {
    const found = new Map<string, number[]>();
    body.cursor().iterate(({ node }) => {
      const attribute = node.name === "VariableExpr" ? node.nextSibling : null;
      if (attribute?.name !== "GetAttr") return;
      const name = source.slice(node.from, attribute.to);
      const offsets = found.get(name);
      if (offsets) offsets.push(node.from);
      else found.set(name, [node.from]);
    });
    return found;
  }

  /** What a variable's default or a local is set to, where just one place sets it. */
  function setting(kind: string, name: string, depth: number): Tree | null {
    const attributes = blocks
      .filter((block) => {
        const [type, label] = header(block);
        return kind === "local" ? type === "locals" : type === "variable" && label === name;
      })
      .flatMap((block) => block.getChild("Body")?.getChildren("Attribute") ?? [])
      .filter((attribute) => {
        const identifier = attribute.getChild("Identifier");
        return identifier && text(identifier) === (kind === "local" ? name : "default");
      });
    const [only] = attributes;
    return only && attributes.length === 1 ? expression(only.getChild("Expression"), only, depth + 1) : null;
  }
}

/** A number, a word or a flag as an attribute, anything with entries as a block. */
function written(name: string, value: NewValue): string {
  if (value === null || typeof value !== "object") return `${name} = ${printed(value, value)}`;
  const inner = Object.entries(value as Record<string, NewValue>).map(([key, each]) => written(key, each));
  return `${name} {\n${inner.join("\n").replace(/^/gm, "  ")}\n}`;
}

import type { SyntaxNode } from "@lezer/common";
import { children } from "./python-names.ts";

/** One argument or element, and the comma behind it. */
interface Item {
  readonly nodes: readonly SyntaxNode[];
  readonly start: number;
  readonly end: number;
  readonly separatorAt: number | null;
}

/** The parts of a list in brackets, without the commas and comments between them. */
export function items(node: SyntaxNode): Item[] {
  const found: Item[] = [];
  let nodes: SyntaxNode[] = [];
  const take = (separatorAt: number | null): void => {
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (first && last) found.push({ nodes, start: first.from, end: last.to, separatorAt });
    nodes = [];
  };
  for (const child of children(node).slice(1, -1)) {
    if (child.name === ",") take(child.from);
    else if (child.name !== "Comment") nodes.push(child);
  }
  take(null);
  return found;
}

/** Whether a token makes its argument one by name, or a spread of such. */
export function isNamed(node: SyntaxNode): boolean {
  return node.name === "AssignOp" || node.name === "**";
}

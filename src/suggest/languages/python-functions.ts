import type { SyntaxNode } from "@lezer/common";
import { remember } from "../../stats/remember.ts";
import { type Binding, children } from "./python-names.ts";

/** Tells the one expression that a plain function returns; `null` for what may give anything else. */
export function returning(): (binding: Binding) => SyntaxNode | null {
  const exits = remember(({ at }: Binding) => {
    const body = at.parent && isPlain(at.parent) ? at.parent.getChild("Body") : null;
    return body ? exitsOf(body) : [];
  });
  return (binding) => {
    const [only, ...others] = exits(binding);
    const [, value, ...more] = only ? children(only) : [];
    const isOne = only?.name === "ReturnStatement" && others.length === 0 && more.length === 0;
    return isOne ? (value ?? null) : null;
  };
}

function isPlain(node: SyntaxNode): boolean {
  return (
    node.name === "FunctionDefinition" &&
    node.firstChild?.name === "def" &&
    node.parent?.name !== "DecoratedStatement"
  );
}

/** Where a function gives something, those within it aside. */
function exitsOf(node: SyntaxNode): SyntaxNode[] {
  return children(node).flatMap((child) => {
    if (/^(?:Function|Class)Definition$|^LambdaExpression$/.test(child.name)) return [];
    const isExit = /^(?:ReturnStatement|YieldStatement|YieldExpression)$/.test(child.name);
    return isExit ? [child] : exitsOf(child);
  });
}

import type { SyntaxNode, Tree } from "@lezer/common";

/** One place of a file that gives a name a value. */
export interface Binding {
  readonly kind: "assigned" | "imported" | "parameter" | "changed" | "other";
  readonly at: SyntaxNode;
  /** Of a plain assignment of one value to one name. */
  readonly value: SyntaxNode | null;
  /** Of an import: its module, and what is imported under the name (`null`: the module itself). */
  readonly module: string;
  readonly imported: string | null;
}

/** Every binding of every name of a file, scopes aside: a name that is bound twice anywhere is not known. */
export interface Names {
  readonly bindings: ReadonlyMap<string, readonly Binding[]>;
  /** Modules of which everything is imported. */
  readonly stars: readonly string[];
  /** Places at which a name is read. */
  readonly uses: ReadonlyMap<string, readonly SyntaxNode[]>;
}

const CHANGING = new Set(["update", "setdefault", "pop", "popitem", "clear"]);

export function readNames(tree: Tree, source: string): Names {
  const bindings = new Map<string, Binding[]>();
  const stars: string[] = [];
  const occurrences = new Map<string, SyntaxNode[]>();
  const text = (node: SyntaxNode): string => source.slice(node.from, node.to);
  const bind = (at: SyntaxNode, of: Partial<Binding> & Pick<Binding, "kind">): void => {
    const binding = { at, value: null, module: "", imported: null, ...of };
    bindings.set(text(at), [...(bindings.get(text(at)) ?? []), binding]);
  };
  const changed = (node: SyntaxNode | null): void => {
    const base = node && baseName(node);
    if (base) bind(base, { kind: "changed" });
  };
  tree.iterate({
    enter: ({ node }) => {
      switch (node.name) {
        case "VariableName": {
          // The name of a keyword argument is no variable.
          const isKeyword = node.parent?.name === "ArgList" && node.nextSibling?.name === "AssignOp";
          if (!isKeyword) occurrences.set(text(node), [...(occurrences.get(text(node)) ?? []), node]);
          return;
        }
        case "AssignStatement":
          return assigned(node);
        case "UpdateStatement":
        case "DeleteStatement":
          return changed(node.getChild("VariableName") ?? node.getChild("MemberExpression"));
        case "ImportStatement":
          return imported(node);
        case "ParamList":
          for (const name of node.getChildren("VariableName")) {
            if (name.prevSibling?.name !== "AssignOp") bind(name, { kind: "parameter" });
          }
          return;
        case "FunctionDefinition":
        case "ClassDefinition":
        case "NamedExpression":
        case "ScopeStatement":
        case "CapturePattern":
          for (const name of node
            .getChildren("VariableName")
            .slice(0, node.name === "ScopeStatement" ? 99 : 1))
            bind(name, { kind: "other" });
          return;
        case "for":
          for (let at = node.nextSibling; at && at.name !== "in"; at = at.nextSibling) targets(at);
          return;
        case "as":
          if (node.parent?.name !== "ImportStatement" && node.nextSibling) targets(node.nextSibling);
          return;
        case "CallExpression": {
          const [callee] = children(node);
          const method = callee?.name === "MemberExpression" ? callee.getChild("PropertyName") : null;
          if (callee && method && CHANGING.has(text(method))) changed(callee);
        }
      }
    },
  });
  const uses = new Map(
    [...occurrences].map(([name, places]) => {
      const bound = new Set(bindings.get(name)?.map(({ at }) => at.from));
      return [name, places.filter(({ from }) => !bound.has(from))];
    }),
  );
  return { bindings, stars, uses };

  function targets(node: SyntaxNode): void {
    if (node.name === "VariableName") bind(node, { kind: "other" });
    else if (node.name === "MemberExpression") changed(node);
    else for (const child of children(node)) targets(child);
  }

  function assigned(node: SyntaxNode): void {
    const parts = children(node);
    const operators = parts.flatMap((part, index) => (part.name === "AssignOp" ? [index] : []));
    const last = operators.at(-1) ?? parts.length;
    const left = parts.slice(0, last).filter((part) => part.name !== "TypeDef");
    const [name] = left;
    const [value, ...more] = parts.slice(last + 1);
    if (left.length === 1 && name?.name === "VariableName" && value && more.length === 0) {
      bind(name, { kind: "assigned", value });
    } else for (const part of left) targets(part);
  }

  function imported(node: SyntaxNode): void {
    const parts = children(node).filter((part) => !["(", ")", "Comment"].includes(part.name));
    const from = parts[0]?.name === "from";
    const split = from ? parts.findIndex((part) => part.name === "import") : 0;
    const module = from ? parts.slice(1, split).map(text).join("") : "";
    let item: SyntaxNode[] = [];
    const take = (): void => {
      const as = item.findIndex((part) => part.name === "as");
      const path = (as < 0 ? item : item.slice(0, as)).map(text).join("");
      const name = as < 0 ? item[0] : item[as + 1];
      if (path === "*") stars.push(module);
      else if (name && from) bind(name, { kind: "imported", module, imported: path });
      else if (name) bind(name, { kind: "imported", module: path });
      item = [];
    };
    for (const part of parts.slice(split + 1)) {
      if (part.name === ",") take();
      else item.push(part);
    }
    take();
  }
}

/** Whether what is bound at one place can be read by its bare name at another. */
export function isVisible(bound: SyntaxNode, read: SyntaxNode): boolean {
  const scope = scopeOf(bound);
  if (scope === null) return true;
  const isWithin = scope.from <= read.from && read.to <= scope.to;
  // Methods do not see their class's names.
  return isWithin && (scope.name !== "ClassDefinition" || scopeOf(read)?.from === scope.from);
}

/** The function or class that a place is in; `null` in the module itself. */
function scopeOf(node: SyntaxNode): SyntaxNode | null {
  let at = node.parent;
  while (at && !["FunctionDefinition", "ClassDefinition", "LambdaExpression"].includes(at.name))
    at = at.parent;
  return at;
}

export function isSageMaker(module: string): boolean {
  return /^sagemaker(?:_core)?(?:\.|$)/.test(module);
}

export function isAirflow(module: string): boolean {
  return /^airflow\./.test(module);
}

/** The variable at the root of `a.b[0].c`. */
export function baseName(node: SyntaxNode): SyntaxNode | null {
  let at: SyntaxNode | null = node;
  while (at && (at.name === "MemberExpression" || at.name === "CallExpression")) at = at.firstChild;
  return at?.name === "VariableName" ? at : null;
}

export function children(node: SyntaxNode): SyntaxNode[] {
  const all: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) all.push(child);
  return all;
}

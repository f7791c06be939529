/**
 * A source as nested values with their places: the same form for Python, JSON, YAML and Terraform. Offsets count UTF-16
 * units from the start of the file.
 */

export type Literal = string | number | boolean | null;

/** Replaces `start` to `end` of a source. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What an entry that is not there yet gets: a literal, nested entries, or a call of a named class with arguments. */
export type NewValue =
  | Literal
  | { readonly [key: string]: NewValue }
  | { readonly construct: string; readonly of: Readonly<Record<string, Literal>> };

export interface Scalar {
  readonly kind: "scalar";
  readonly value: Literal;
  readonly start: number;
  readonly end: number;
  /** Offsets of other places that read the same value by its name. */
  readonly alsoRead?: readonly number[];
  /** Another value in the style of this one: the same quotes, the same type. */
  readonly print: (value: Literal) => string;
}

export interface Entry {
  /** As it is written in the source. */
  readonly key: string;
  readonly value: Tree;
  /** Edits that add an entry behind this one; `null` where that cannot be done well. */
  readonly addAfter: (key: string, value: NewValue) => readonly Edit[] | null;
}

export interface Mapping {
  readonly kind: "mapping";
  readonly start: number;
  /** By `plainKey`. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Whether it takes entries from somewhere that cannot be read here. */
  readonly open: boolean;
}

export interface List {
  readonly kind: "list";
  readonly start: number;
  readonly items: readonly Tree[];
}

/** A value that only the running program knows. */
export interface Opaque {
  readonly kind: "opaque";
  readonly start: number;
  /** Where the value comes from, as part of a sentence: "`args.max_jobs`", "the parameter `n` of a function". */
  readonly from: string;
}

export type Tree = Scalar | Mapping | List | Opaque;

/** `MaxParallelTrainingJobs`, `maxParallelTrainingJobs` and `max_parallel_training_jobs` are one key. */
export function plainKey(key: string): string {
  return key.replaceAll("_", "").toLowerCase();
}

/** What stands at the end of a path of keys. */
export type Found =
  | { readonly found: Tree }
  /** The first key of the path that its mapping lacks. */
  | { readonly missing: number; readonly within: Mapping };

/** Values read from one file: names and aliases that lead to each other could multiply without end. */
export const MOST_VALUES = 20_000;

/** Other places that read a value, as far as they are kept. */
export const MOST_READERS = 20;

/** Follows a path of keys; a list of one counts as its item. */
export function lookUp(root: Tree, path: readonly string[]): Found {
  let at: Tree = root;
  for (const [depth, key] of path.entries()) {
    const only: Tree | undefined = at.kind === "list" && at.items.length === 1 ? at.items[0] : at;
    if (only?.kind !== "mapping") return { found: at };
    const entry = only.entries.get(plainKey(key));
    if (!entry) return { missing: depth, within: only };
    at = entry.value;
  }
  return { found: at };
}

/** The literal at a path; `undefined` where there is none. */
export function literalAt(root: Tree, path: readonly string[]): Literal | undefined {
  const at = lookUp(root, path);
  return "found" in at && at.found.kind === "scalar" ? at.found.value : undefined;
}

/** The same values, of which each is read at these offsets as well, apart from the one that it was read at here. */
export function readAlsoAt(tree: Tree, offsets: readonly number[] | undefined, here?: number): Tree {
  const others = offsets?.filter((offset) => offset !== here) ?? [];
  return others.length === 0 ? tree : alsoRead(tree, others);
}

function alsoRead(tree: Tree, offsets: readonly number[]): Tree {
  if (tree.kind === "scalar") {
    return { ...tree, alsoRead: [...(tree.alsoRead ?? []), ...offsets].slice(0, MOST_READERS) };
  }
  if (tree.kind === "list") return { ...tree, items: tree.items.map((item) => alsoRead(item, offsets)) };
  if (tree.kind === "opaque") return tree;
  const entries = [...tree.entries].map(
    ([key, entry]) => [key, { ...entry, value: alsoRead(entry.value, offsets) }] as const,
  );
  return { ...tree, entries: new Map(entries) };
}

/** Text of a source in a sentence: one line, not long. */
export function snippet(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return `\`${(line.length > 60 ? `${line.slice(0, 59)}…` : line).replaceAll("`", "'")}\``;
}

import type { FoundTuner } from "./found-tuner.ts";
import { sameLiteral } from "./match.ts";
import type { Parameter } from "./shapes.ts";
import {
  type Edit,
  type Literal,
  literalAt,
  lookUp,
  type Mapping,
  type NewValue,
  plainKey,
  type Tree,
} from "./tree.ts";

/** How a source has to change for one parameter. */
export type Change =
  /** Ways to write it, the best first; each makes the whole change. */
  | {
      readonly kind: "edits";
      readonly ways: readonly (readonly Edit[])[];
      readonly argument: string;
      /** Offsets of other places that read the changed value. */
      readonly alsoRead?: readonly number[];
    }
  /** The source has the new value already. */
  | { readonly kind: "done" }
  /** A person has to do it; `at` is an offset. */
  | { readonly kind: "note"; readonly why: string; readonly at: number };

export function changeOf(tuner: FoundTuner, parameter: Parameter, from: Literal, to: Literal): Change {
  if (parameter === "EnableManagedSpotTraining") return spotChange(tuner);
  return plainChange(tuner, parameter, from, to);
}

function plainChange(tuner: FoundTuner, parameter: Parameter, from: Literal, to: Literal): Change {
  const { root, shape } = tuner;
  const path = shape.parameters[parameter];
  const argument = path.at(-1) ?? parameter;
  const at = lookUp(root, path);
  if ("missing" in at) {
    const { within, missing } = at;
    const standard = shape.defaults[parameter];
    if (within.open)
      return note(
        within.start,
        `\`${argument}\` may be set by arguments that only the running program knows`,
      );
    if (standard === undefined || !sameLiteral(standard, from))
      return note(within.start, `\`${argument}\` is not set`);
    return added(
      root,
      within,
      path.slice(missing),
      to,
      missing === 0 ? shape.construct[parameter]?.(to) : undefined,
    );
  }
  const { found } = at;
  if (found.kind === "opaque") return note(found.start, `\`${argument}\` comes from ${found.from}`);
  if (found.kind !== "scalar") return note(found.start, `\`${argument}\` is not a plain value`);
  if (sameLiteral(found.value, to)) return { kind: "done" };
  if (!sameLiteral(found.value, from)) {
    return note(
      found.start,
      `\`${argument}\` is ${String(found.value)} here, not the ${String(from)} that ran`,
    );
  }
  const edit = { start: found.start, end: found.end, text: found.print(alike(to, found.value)) };
  return { kind: "edits", ways: [[edit]], argument, alsoRead: found.alsoRead ?? [] };
}

/** A number that the source writes as text stays text. */
function alike(to: Literal, like: Literal): Literal {
  return typeof like === "string" && typeof to === "number" ? String(to) : to;
}

const FIRST_ANCHORS = ["max_parallel_jobs", "max_jobs", "MaxParallelTrainingJobs", "Strategy"].map(plainKey);

/** Adds what is missing behind an entry that is there: the likeliest ones first, then from the last to the first. */
function added(
  root: Mapping,
  within: Mapping,
  missing: readonly string[],
  to: Literal,
  construct: NewValue | undefined,
): Change {
  const like = severalWords(within) ?? severalWords(root) ?? "";
  const [key = "", ...rest] = missing.map((each) => styled(each, like));
  const value = construct ?? rest.reduceRight<NewValue>((inner, name) => ({ [name]: inner }), to);
  const rank = (name: string): number => (FIRST_ANCHORS.includes(name) ? FIRST_ANCHORS.indexOf(name) : 99);
  const anchors = [...within.entries].reverse().sort(([a], [b]) => rank(a) - rank(b));
  const ways = anchors.flatMap(([, entry]) => {
    const edits = entry.addAfter(key, value);
    return edits ? [edits] : [];
  });
  return ways.length > 0
    ? { kind: "edits", ways, argument: key }
    : note(within.start, `\`${key}\` is not set`);
}

/** The first key of several words, which shows how words are joined here. */
function severalWords(tree: Tree): string | null {
  if (tree.kind !== "mapping") return null;
  const entries = [...tree.entries.values()];
  const own = entries.find(({ key }) => /_|[a-z][A-Z]/.test(key));
  return own?.key ?? entries.map(({ value }) => severalWords(value)).find((key) => key !== null) ?? null;
}

/** A key in the style of its neighbours: `MaxJobs`, `maxJobs` or `max_jobs`. */
function styled(key: string, like: string): string {
  const snake = key.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase();
  if (like.includes("_")) return snake;
  return /^[a-z]/.test(like) ? key.charAt(0).toLowerCase() + key.slice(1) : key;
}

/** Managed spot needs a longest wait as well: never the one without the other. */
function spotChange(tuner: FoundTuner): Change {
  const { root, shape } = tuner;
  const sdk = shape.nameIsStem;
  const enable = plainChange(tuner, "EnableManagedSpotTraining", false, true);
  if (enable.kind !== "edits") return enable;
  const enabled = lookUp(root, shape.parameters.EnableManagedSpotTraining);
  const wait = lookUp(root, shape.maxWait);
  const run = literalAt(root, shape.maxRun) ?? shape.standardMaxRun ?? undefined;
  const argument = shape.maxWait.at(-1) ?? "";
  if (sdk && "missing" in enabled) {
    return note(
      enabled.within.start,
      `\`${enable.argument}=True\` has to be set on the estimator or trainer, with \`${argument}\``,
    );
  }
  if ("found" in wait) {
    const enough = wait.found.kind === "scalar" && Number(wait.found.value) >= Number(run ?? Number.NaN);
    return enough ? enable : note(wait.found.start, `\`${argument}\` has to be at least the longest run`);
  }
  if (sdk || typeof run !== "number" || wait.within.open) {
    return note(wait.within.start, `managed spot needs \`${argument}\` as well`);
  }
  const waiting = added(root, wait.within, shape.maxWait.slice(wait.missing), 2 * run, undefined);
  if (waiting.kind !== "edits") return waiting;
  const ways = enable.ways.flatMap((one) => waiting.ways.map((other) => [...one, ...other]));
  return { kind: "edits", ways, argument: enable.argument };
}

function note(at: number, why: string): Change {
  return { kind: "note", why, at };
}

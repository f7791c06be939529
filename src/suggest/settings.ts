import type { TuningJobReport } from "../report/schema.ts";
import type { ChangedFile, FoundTuner, TunerOfFile } from "./found-tuner.ts";
import { lineOf } from "./lines.ts";
import { sameLiteral, tunersOf, whatRan } from "./match.ts";
import type { Parameter } from "./shapes.ts";
import { findTuners } from "./suggest.ts";
import { type Literal, lookUp } from "./tree.ts";

const STRATEGY = "Strategy";

/** A changed file on both sides of a pull request. */
export interface TwoSides {
  readonly path: string;
  /** `null` for a file that the pull request adds. */
  readonly base: string | null;
  readonly head: string;
}

/** What a pull request does to the settings of one tuner. */
export interface TunerChange {
  readonly before: Readonly<Record<string, Literal>>;
  readonly after: Readonly<Record<string, Literal>>;
  readonly changed: readonly {
    readonly parameter: string;
    readonly before: Literal;
    readonly after: Literal;
    /** File and line that set it now. */
    readonly place: string;
  }[];
}

/**
 * Reads what a pull request changes about the tuner that ran a tuning job; `null` where it changes nothing that can be
 * read, or where it is not clear which tuner that is.
 */
export async function tunerChange(
  files: readonly TwoSides[],
  job: TuningJobReport,
): Promise<TunerChange | null> {
  const side = (of: "base" | "head"): ChangedFile[] =>
    files.flatMap(({ path, [of]: source }) => (source === null ? [] : [{ path, patch: undefined, source }]));
  const bases = await findTuners(side("base"));
  const heads = await findTuners(side("head"));
  const [base, ...otherBases] = tunersOf(bases, job);
  const [head, ...otherHeads] = base ? successors(base, bases, heads, job) : tunersOf(heads, job);
  if (!head || otherHeads.length > 0 || otherBases.length > 0) return null;
  const ran: Record<string, Literal> = { ...whatRan(job), [STRATEGY]: job.strategy };
  const before: Record<string, Literal> = {
    ...(base ? {} : head.shape.defaults),
    ...ran,
    ...(base ? settingsIn(base) : {}),
  };
  const after: Record<string, Literal> = { ...ran, ...settingsIn(head) };
  const changed = pathsOf(head).flatMap(([parameter, path]) => {
    const [old, now] = [before[parameter], after[parameter]];
    // What only one side tells may be what it was.
    if (old === undefined || now === undefined || sameLiteral(old, now)) return [];
    const at = lookUp(head.root, path);
    const start = "found" in at ? at.found.start : at.within.start;
    return [
      { parameter, before: old, after: now, place: `${head.file.path}:${lineOf(head.file.source, start)}` },
    ];
  });
  return { before, after, changed };
}

/**
 * The tuner that a base's has become. The only one of its file stays the same tuner whatever the pull request makes of it,
 * also where its new strategy or objective is not the one that ran.
 */
function successors(
  base: TunerOfFile,
  bases: readonly TunerOfFile[],
  heads: readonly TunerOfFile[],
  job: TuningJobReport,
): TunerOfFile[] {
  const [before, after] = [bases, heads].map((all) => all.filter(({ file }) => file.path === base.file.path));
  if (before?.length === 1 && after?.length === 1) return after;
  return tunersOf(after?.length ? after : heads, job);
}

/** Where a tuner sets what a forecast compares. */
function pathsOf({ shape }: FoundTuner): [string, readonly string[]][] {
  return [...Object.entries(shape.parameters), [STRATEGY, shape.strategy]];
}

/** The settings that a tuner's source tells, literals and defaults. */
function settingsIn(tuner: FoundTuner): Record<string, Literal> {
  const { defaults } = tuner.shape;
  return Object.fromEntries(
    pathsOf(tuner).flatMap(([parameter, path]) => {
      const at = lookUp(tuner.root, path);
      if ("found" in at) return at.found.kind === "scalar" ? [[parameter, numeric(at.found.value)]] : [];
      const standard = defaults[parameter as Parameter];
      return standard === undefined || at.within.open ? [] : [[parameter, standard]];
    }),
  );
}

function numeric(value: Literal): Literal {
  return typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
}

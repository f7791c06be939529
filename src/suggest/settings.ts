import type { TuningJobReport } from "../report/schema.ts";
import type { ChangedFile, FoundTuner } from "./found-tuner.ts";
import { lineOf } from "./lines.ts";
import { sameLiteral, tunersOf, whatRan } from "./match.ts";
import type { Parameter } from "./shapes.ts";
import { findTuners } from "./suggest.ts";
import { type Literal, lookUp } from "./tree.ts";

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
  const [base, ...otherBases] = tunersOf(await findTuners(side("base")), job);
  const heads = await findTuners(side("head"));
  const inFile = base && heads.filter(({ file }) => file.path === base.file.path);
  const [head, ...otherHeads] = tunersOf(inFile?.length ? inFile : heads, job);
  if (!head || otherHeads.length > 0 || otherBases.length > 0) return null;
  const ran = whatRan(job);
  const before = { ...ran, ...(base ? settingsIn(base) : {}) };
  const after = { ...ran, ...settingsIn(head) };
  const changed = (Object.keys(head.shape.parameters) as Parameter[]).flatMap((parameter) => {
    const [old = null, now = null] = [before[parameter], after[parameter]];
    if (sameLiteral(old, now)) return [];
    const at = lookUp(head.root, head.shape.parameters[parameter]);
    const start = "found" in at ? at.found.start : at.within.start;
    return [
      { parameter, before: old, after: now, place: `${head.file.path}:${lineOf(head.file.source, start)}` },
    ];
  });
  return { before, after, changed };
}

/** The settings that a tuner's source tells, literals and defaults. */
function settingsIn({ root, shape }: FoundTuner): Record<string, Literal> {
  return Object.fromEntries(
    (Object.entries(shape.parameters) as [Parameter, readonly string[]][]).flatMap(([parameter, path]) => {
      const at = lookUp(root, path);
      if ("found" in at) return at.found.kind === "scalar" ? [[parameter, numeric(at.found.value)]] : [];
      const standard = shape.defaults[parameter];
      return standard === undefined || at.within.open ? [] : [[parameter, standard]];
    }),
  );
}

function numeric(value: Literal): Literal {
  return typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
}

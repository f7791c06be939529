import type { Recommendation, TuningJobReport } from "../report/schema.ts";
import { type Change, changeOf } from "./change.ts";
import type { FoundTuner } from "./found-tuner.ts";
import { type ChangedLines, changedLines, type Hunk, hunksOf, lineOf } from "./lines.ts";
import { tunersOf } from "./match.ts";
import { API, type Parameter } from "./shapes.ts";
import { parserFor } from "./tuners.ts";

/** A file that a pull request changes, as it is at the pull request's newest commit. */
export interface ChangedFile {
  readonly path: string;
  /** Its hunks; `undefined` where GitHub shows none. */
  readonly patch: string | undefined;
  readonly source: string;
}

/** One piece of advice as a change of whole lines of a file. */
export interface Suggestion extends ChangedLines {
  readonly path: string;
  readonly tuningJob: string;
  /** As the source names it. */
  readonly argument: string;
  /** Other lines that read the changed value by its name. */
  readonly alsoReadAt: readonly number[];
  readonly recommendation: Recommendation;
}

/** One piece of advice that a person has to apply, with the place and the reason. */
export interface PlaceNote {
  readonly tuningJob: string;
  /** A sentence of Markdown prose: code between backticks. */
  readonly text: string;
}

export interface Suggestions {
  readonly suggestions: readonly Suggestion[];
  readonly notes: readonly PlaceNote[];
}

/** Lines, and characters in them, that one suggestion may replace. */
const MOST_LINES = 20;
const MOST_CHARACTERS = 4000;

interface Located extends FoundTuner {
  readonly file: ChangedFile;
}

/**
 * Finds where a pull request's files set what the report advises to change. A suggestion changes one argument whose
 * literal is what ran, on lines of the diff; whatever is not as clear as that becomes a note.
 */
export async function suggestChanges(
  files: readonly ChangedFile[],
  jobs: readonly TuningJobReport[],
): Promise<Suggestions> {
  const suggestions: Suggestion[] = [];
  const notes: PlaceNote[] = [];
  const tuners = await findTuners(files);
  for (const job of jobs) {
    const advice = firstOfEach(
      job.recommendations.filter((each) => !each.folded && isParameter(each.change?.parameter)),
    );
    if (advice.length === 0) continue;
    const say = (text: string): number => notes.push({ tuningJob: job.name, text });
    for (const { path } of files.filter(isNotebookWithTuner)) {
      say(`\`${oneLine(path)}\` is a notebook: change the tuner there by hand.`);
    }
    const [tuner, ...others] = tunersOf(tuners, job);
    if (!tuner) continue;
    if (others.length > 0) {
      const places = [tuner, ...others].map((each) => `\`${place(each.file, each.root.start)}\``).join(", ");
      say(`Several tuners could be this one: ${places}. Nothing is suggested.`);
      continue;
    }
    for (const recommendation of advice) {
      const result = locate(tuner, recommendation);
      if (typeof result === "string") say(result);
      else if (result) suggestions.push({ ...result, tuningJob: job.name });
    }
  }
  return { suggestions, notes };
}

/** Two values for one argument cannot both be accepted: the advice that the report lists first is suggested. */
function firstOfEach(advice: readonly Recommendation[]): Recommendation[] {
  return [...Map.groupBy(advice, ({ change }) => change?.parameter).values()].flatMap(
    ([first]) => first ?? [],
  );
}

function isParameter(name: string | undefined): name is Parameter {
  return name !== undefined && Object.hasOwn(API.parameters, name);
}

function isNotebookWithTuner({ path, source }: ChangedFile): boolean {
  return path.endsWith(".ipynb") && /HyperparameterTuner|create_hyper_parameter_tuning_job/.test(source);
}

/** Every tuner of the files. */
export async function findTuners(files: readonly ChangedFile[]): Promise<Located[]> {
  const found: Located[] = [];
  for (const file of files) {
    for (const tuner of await tunersIn(file)) found.push({ ...tuner, file });
  }
  return found;
}

/** A pull request may hold anything: nesting that no parser follows to its end defines no tuner. */
async function tunersIn({ path, source }: ChangedFile): Promise<FoundTuner[]> {
  const parse = await parserFor(path, source);
  try {
    // Most parsers take no byte order mark.
    return parse?.(source.replace(/^\uFEFF/, "\n")) ?? [];
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

/** The suggestion, a note, or `null` where the source has the new value already. */
function locate(
  tuner: Located,
  recommendation: Recommendation,
): Omit<Suggestion, "tuningJob"> | string | null {
  const { change } = recommendation;
  if (!change || !isParameter(change.parameter)) return null;
  const { file } = tuner;
  const found: Change = changeOf(tuner, change.parameter, change.from, change.to);
  if (found.kind === "done") return null;
  const wanted = `to change it to ${String(change.to)}`;
  if (found.kind === "note")
    return `${found.why} (\`${place(file, found.at)}\`): ${wanted}, edit it by hand.`;
  const hunks = hunksOf(file.patch);
  const ways = found.ways.map((edits) => changedLines(file.source, edits));
  const lines = ways.find(
    (way) => isInside(way, hunks) && way.last - way.first < MOST_LINES && way.text.length <= MOST_CHARACTERS,
  );
  if (lines) {
    const alsoReadAt = [...new Set((found.alsoRead ?? []).map((offset) => lineOf(file.source, offset)))];
    return { ...lines, path: file.path, argument: found.argument, alsoReadAt, recommendation };
  }
  const [first] = found.ways[0] ?? [];
  const isLong = ways.some((way) => isInside(way, hunks));
  const why = isLong ? "in lines too long for a suggestion" : "outside this pull request's diff";
  return `\`${found.argument}\` is set at \`${place(file, first?.start ?? 0)}\`, ${why}: ${wanted}, edit it there.`;
}

function isInside(lines: Hunk, hunks: readonly Hunk[]): boolean {
  return hunks.some((hunk) => hunk.first <= lines.first && lines.last <= hunk.last);
}

function place(file: ChangedFile, offset: number): string {
  return `${oneLine(file.path)}:${lineOf(file.source, offset)}`;
}

function oneLine(path: string): string {
  return path.replace(/\p{Cc}/gu, " ");
}

import type { Recommendation } from "../report/schema.ts";
import { type Change, changeOf } from "./change.ts";
import type { ChangedFile, TunerOfFile } from "./found-tuner.ts";
import { type ChangedLines, changedLines, type Hunk, hunksOf, lineOf } from "./lines.ts";
import { API, type Parameter } from "./shapes.ts";

/** Lines, and characters in them, that one suggestion may replace. */
const MOST_LINES = 20;
const MOST_CHARACTERS = 4000;
/** What a comment would not give back: lone carriage returns, and bytes that are not UTF-8. */
const LOST_IN_COMMENTS = /[\r\uFFFD]/;

interface LinesOfFile extends Hunk {
  readonly path: string;
}

/** One piece of advice and the lines that follow it. */
export interface PlacedAdvice extends ChangedLines, LinesOfFile {
  /** As the source names it. */
  readonly argument: string;
  /** Other lines that read the changed value by its name. */
  readonly alsoReadAt: readonly number[];
  readonly recommendation: Recommendation;
}

/** The place, a note that tells it to a person, or `null` where the source has the new value already. */
type Located = PlacedAdvice | string | null;

/** In the order of the advice. What can stand in several places makes room for what cannot. */
export function locateAll(tuner: TunerOfFile, advice: readonly Recommendation[]): Located[] {
  const taken: LinesOfFile[] = [];
  const ways = (of: Recommendation): number => {
    const change = changeFor(tuner, of);
    return change?.kind === "edits" ? change.ways.length : 0;
  };
  const located = new Map<Recommendation, Located>();
  for (const recommendation of advice.toSorted((a, b) => ways(a) - ways(b))) {
    const result = locate(tuner, recommendation, taken);
    located.set(recommendation, result);
    if (result !== null && typeof result !== "string") taken.push(result);
  }
  return advice.map((recommendation) => located.get(recommendation) ?? null);
}

export function overlap(a: LinesOfFile, b: LinesOfFile): boolean {
  return a.path === b.path && a.first <= b.last && b.first <= a.last;
}

function changeFor(tuner: TunerOfFile, { change }: Recommendation): Change | null {
  return change && isParameter(change.parameter)
    ? changeOf(tuner, change.parameter, change.from, change.to)
    : null;
}

/** @param taken Lines that other suggestions change. */
function locate(tuner: TunerOfFile, recommendation: Recommendation, taken: readonly LinesOfFile[]): Located {
  const { file } = tuner;
  const found = changeFor(tuner, recommendation);
  if (found === null || found.kind === "done") return null;
  const wanted = `to change it to ${String(recommendation.change?.to)}`;
  if (found.kind === "note")
    return `${found.why} (\`${placeIn(file, found.at)}\`): ${wanted}, edit it by hand.`;
  const hunks = hunksOf(file.patch);
  const ways = found.ways.map((edits) => changedLines(file.source, edits));
  const inside = ways.filter((way) => isInside(way, hunks));
  const whole = inside.filter(({ before }) => !LOST_IN_COMMENTS.test(before));
  const possible = whole.filter(
    (way) => way.last - way.first < MOST_LINES && way.text.length <= MOST_CHARACTERS,
  );
  const isFree = (way: ChangedLines): boolean =>
    !taken.some((other) => overlap(other, { ...way, path: file.path }));
  const lines = possible.find(isFree) ?? possible[0];
  if (lines) {
    const readers = new Set((found.alsoRead ?? []).map((offset) => lineOf(file.source, offset)));
    const alsoReadAt = [...readers].sort((a, b) => a - b);
    return {
      ...lines,
      path: file.path,
      argument: found.argument,
      alsoReadAt,
      recommendation,
    };
  }
  const [first] = found.ways[0] ?? [];
  const why =
    whole.length > 0
      ? "in lines too long for a suggestion"
      : inside.length > 0
        ? "in lines that a suggestion would not keep (not UTF-8, or with lone carriage returns)"
        : "outside this pull request's diff";
  const isSet = first === undefined || first.start < first.end;
  return `\`${found.argument}\` ${isSet ? "is set" : "is not set, and belongs"} at \`${placeIn(file, first?.start ?? 0)}\`, ${why}: ${wanted}, edit it there.`;
}

function isInside(lines: Hunk, hunks: readonly Hunk[]): boolean {
  return hunks.some((hunk) => hunk.first <= lines.first && lines.last <= hunk.last);
}

export function placeIn(file: ChangedFile, offset: number): string {
  return `${oneLine(file.path)}:${lineOf(file.source, offset)}`;
}

export function oneLine(path: string): string {
  return path.replace(/\p{Cc}/gu, " ");
}

export function isParameter(name: string | undefined): name is Parameter {
  return name !== undefined && Object.hasOwn(API.parameters, name);
}

import type { Edit } from "./tree.ts";

/** Lines of a changed file that a review comment may stand on, from 1. */
export interface Hunk {
  readonly first: number;
  readonly last: number;
}

const HEADER = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;

/**
 * The hunks of a file's new side. Only their headers are read: a line of the file may hold form feeds and lone carriage
 * returns, where parsers of patches end a line and Git does not.
 *
 * @param patch As GitHub's list of changed files has it; `undefined` for what is binary or too large.
 */
export function hunksOf(patch: string | undefined): Hunk[] {
  return (patch ?? "").split("\n").flatMap((line) => {
    const [header, start, count = "1"] = HEADER.exec(line) ?? [];
    const [first, lines] = [Number(start), Number(count)];
    return header && lines > 0 ? [{ first, last: first + lines - 1 }] : [];
  });
}

export function lineOf(source: string, offset: number): number {
  return source.slice(0, offset).split("\n").length;
}

/** What stands in the place of some whole lines. */
export interface ChangedLines extends Hunk {
  /** The lines with `\n` between them, as a comment has them. */
  readonly text: string;
  /** What they were, in the same form. */
  readonly before: string;
}

/** The smallest run of whole lines that contains the edits, with the edits made. */
export function changedLines(source: string, edits: readonly Edit[]): ChangedLines {
  const start = source.lastIndexOf("\n", Math.min(...edits.map((edit) => edit.start)) - 1) + 1;
  const newline = source.indexOf("\n", Math.max(...edits.map((edit) => edit.end)));
  const end = newline < 0 ? source.length : newline;
  const before = source.slice(start, end);
  const text = edits
    .toReversed()
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (all, edit) => all.slice(0, edit.start - start) + edit.text + all.slice(edit.end - start),
      before,
    );
  const first = lineOf(source, start);
  return {
    first,
    last: first + before.split("\n").length - 1,
    text: withoutReturns(text),
    before: withoutReturns(before),
  };
}

function withoutReturns(text: string): string {
  return text.replaceAll("\r\n", "\n").replace(/\r$/, "");
}

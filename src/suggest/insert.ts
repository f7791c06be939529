import type { Edit } from "./tree.ts";

/** An entry of a mapping, behind which another one is to stand. */
export interface Anchor {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  /** What separates entries: a comma, or the line's end alone. */
  readonly separator: "," | "";
  /** Offset of the separator behind the entry; `null` where it has none. */
  readonly separatorAt: number | null;
}

const COMMENT = /^\s*(?:(?:#|\/\/).*)?$/;

/**
 * Adds an entry behind another one in the style of the source: on a line of its own where the other one has that, else
 * on the same line. Comments stay where they are, and a comma behind the last entry stays one.
 *
 * @param text Further lines are indented like the first.
 * @returns `null` where only a line of its own would do and the other entry has none.
 */
export function insertAfter(anchor: Anchor, text: string): Edit[] | null {
  const { source, start, end, separatorAt } = anchor;
  const indent = source.slice(source.lastIndexOf("\n", start - 1) + 1, start);
  const newline = source.indexOf("\n", end);
  const lineEnd = newline < 0 ? source.length : source[newline - 1] === "\r" ? newline - 1 : newline;
  const separatorHere = separatorAt !== null && separatorAt < lineEnd;
  const rest = source.slice(separatorHere ? separatorAt + 1 : end, lineEnd);
  const alone = indent.trim() === "" && COMMENT.test(rest) && (separatorHere || separatorAt === null);
  if (!alone) {
    return anchor.separator === "" ? null : [{ start: end, end, text: `, ${text.replace(/\n\s*/g, " ")}` }];
  }
  const eol = newline > 0 && source[newline - 1] === "\r" ? "\r\n" : "\n";
  const line = `${eol}${indent}${text.replaceAll("\n", `${eol}${indent}`)}`;
  const atEnd = { start: lineEnd, end: lineEnd, text: separatorHere ? `${line}${anchor.separator}` : line };
  return anchor.separator === "" || separatorHere ? [atEnd] : [{ start: end, end, text: "," }, atEnd];
}

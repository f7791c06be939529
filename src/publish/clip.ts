import { Buffer } from "node:buffer";

/** The largest comment: below GitHub's 65,536 characters with room to spare. */
export const COMMENT_LIMIT_BYTES = 60_000;
/** The largest job summary of one step. */
export const SUMMARY_LIMIT_BYTES = 1024 * 1024;

export function utf8Bytes(text: string): number {
  return Buffer.byteLength(text, "utf8");
}

/**
 * Cuts Markdown at the end of a line so that it fits, closes what the cut left open, and says that it was cut. The
 * renderer fits its report itself: this is the guard behind it.
 *
 * @param pointer A sentence that says where the rest is.
 */
export function clipMarkdown(markdown: string, limitBytes: number, pointer: string): string {
  if (utf8Bytes(markdown) <= limitBytes) return markdown;
  const note = `\n\n**Cut here: GitHub takes no more. ${pointer}**\n`;
  const kept: string[] = [];
  let used = utf8Bytes(note);
  let open: Open = { fence: false, details: 0 };
  for (const line of markdown.split("\n")) {
    const after = follow(open, line);
    used += utf8Bytes(line) + 1;
    if (used + utf8Bytes(closing(after)) > limitBytes) break;
    kept.push(line);
    open = after;
  }
  return `${kept.join("\n")}\n${closing(open)}${note}`;
}

/** What is open after a line of Markdown. */
interface Open {
  readonly fence: boolean;
  readonly details: number;
}

function follow(open: Open, line: string): Open {
  const count = (tag: RegExp): number => line.match(tag)?.length ?? 0;
  return {
    fence: open.fence !== line.startsWith("```"),
    details: open.details + count(/<details\b/g) - count(/<\/details>/g),
  };
}

function closing(open: Open): string {
  return `${open.fence ? "```\n" : ""}${open.details > 0 ? `\n${"</details>\n".repeat(open.details)}` : ""}`;
}

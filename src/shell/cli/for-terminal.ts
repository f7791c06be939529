import { markdownTable } from "markdown-table";

/** Entities that stand for characters which Markdown could read as markup; a space of no width parts what would be a link. */
const ENTITY = /&(?:#(\d+)|amp|lt);/g;

/** What a command prints: Markdown for a file or a pipe as it is, for a person at a terminal as far as it can be read there. */
export function asRead(text: string, format: string, { stdout }: Pick<NodeJS.Process, "stdout">): string {
  return format === "markdown" && stdout.isTTY === true ? forTerminal(text) : text;
}

/**
 * Our Markdown without its HTML, which no terminal renders: names between backticks, folds as headings, no sources of
 * pictures, whose sentences stand beside them.
 */
export function forTerminal(markdown: string): string {
  const text = markdown
    .replace(/```mermaid\n[\s\S]*?\n```\n\n/g, "")
    .replace(/<details><summary>(.*)<\/summary>/g, "### $1")
    .replace(/\n*<\/details>/g, "");
  return text
    .split(/(```json\n[\s\S]*?\n```)/)
    .map((part, place) => (place % 2 === COPIED ? part : withoutHtml(part)))
    .join("");
}

/** What stands between fences is there to be copied, to the last character. */
const COPIED = 1;

/** What stands for itself is read once: an entity of a name's own, `&amp;lt;`, stays `&lt;`. */
function withoutHtml(text: string): string {
  return text
    .split(/((?:^\|.*\|$\n?)+)/m)
    .map((part, place) => (place % 2 === TABLE ? aligned(part) : plain(part)))
    .join("");
}

const TABLE = 1;

/** Cells are shorter without their HTML. A pipe of their own is still an entity here. */
function aligned(table: string): string {
  const [head, rule = [], ...rows] = table
    .trimEnd()
    .split("\n")
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => plain(cell.trim())),
    );
  if (!head) return table;
  const align = rule.map((dashes) => (dashes.endsWith(":") ? "r" : "l"));
  return markdownTable([head, ...rows], { align }) + (table.endsWith("\n") ? "\n" : "");
}

function plain(text: string): string {
  return text
    .replace(/<\/?code>/g, "`")
    .replace(/<\/?sub>|<a id="[^"]*"><\/a>/g, "")
    .replace(ENTITY, (entity, code?: string) => {
      if (code === undefined) return entity === "&lt;" ? "<" : "&";
      return code === "8203" ? "" : String.fromCodePoint(Number(code));
    });
}

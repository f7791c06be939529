/** Longest text from AWS that a table or a sentence shows, and longest prose of ours, which may quote several. */
const LONGEST = 600;
const LONGEST_PROSE = 4000;
/** Control and format characters: line breaks, zero-width and right-to-left marks. */
const CONTROL = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu;
/**
 * What GitHub's Markdown could read as markup, a link, a mention, an emoji, mathematics or HTML. An underscore between
 * letters and a colon before a space are plain text to it.
 */
const SPECIAL =
  /[\\`*[\]<>|~$@#^&]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?!\s|$)|(?<=www)\.|(?<=GH)-|!(?=\[)/giu;
/**
 * GitHub looks for people, issues and addresses in the text that entities stand for, so what would start one is also
 * parted from what follows by a space of no width.
 */
const STARTS_REFERENCE =
  /@(?=[\p{L}\p{N}])|#(?=\p{N})|(?<=GH)-(?=\p{N})|(?<=https?):(?=\/\/)|(?<=www)\.|(?<=mailto|xmpp):/giu;
const PARTED = "\u200b";
/** What only a line's start can turn into a list, a heading or a rule. */
const LEADING = /^([-+=]|\d+[.)])/;

/**
 * Text from outside as one line of inert Markdown: no markup, link, mention, issue reference, HTML or table border
 * survives, and what is shortened ends in an ellipsis.
 */
export function escapeText(text: string, longest = LONGEST): string {
  const line = clip(text.replace(CONTROL, " ").trim(), longest);
  return line
    .replace(STARTS_REFERENCE, (start) => (start === "." ? `${PARTED}${start}` : `${start}${PARTED}`))
    .replace(SPECIAL, entity)
    .replaceAll(PARTED, "&#8203;")
    .replace(LEADING, (start) => `${start.slice(0, -1)}${entity(start.slice(-1))}`);
}

/** Text from outside as inline code; a pipe inside would end a table's cell, a backtick the code. */
export function escapeCode(text: string): string {
  return `<code>${escapeText(text)}</code>`;
}

/** A sentence of ours in which `code` stands between backticks; what it quotes from outside stays inert. */
export function escapeProse(text: string): string {
  return text
    .split("`")
    .map((part, index) => (index % 2 === 1 ? escapeCode(part) : keepSpaces(part)))
    .join("");
}

function keepSpaces(part: string): string {
  const [, before = "", inner = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(part) ?? [];
  return `${before && " "}${escapeText(inner, LONGEST_PROSE)}${after && " "}`;
}

function entity(character: string): string {
  return character === "<" ? "&lt;" : character === "&" ? "&amp;" : `&#${character.codePointAt(0)};`;
}

/** At most so many characters, the last one an ellipsis where any are missing. */
export function clip(text: string, longest: number): string {
  const characters = [...text.slice(0, 2 * longest)];
  return characters.length > longest || text.length > 2 * longest
    ? `${characters.slice(0, longest - 1).join("")}…`
    : text;
}

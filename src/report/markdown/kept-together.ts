/** Keeps a figure and its unit on one line. A range starts a line of its own, and breaks before its upper end if it must. */
export function keptTogether(text: string): string {
  return text
    .replace(/\(([^()]*)\)/g, (range) =>
      range.replaceAll(" ", "\u00a0").replace("\u00a0to\u00a0", "\u00a0to "),
    )
    .replace(/(\d) (?=[smhd%](?![\p{L}\p{N}]))/gu, "$1\u00a0")
    .replace(/([hd]) (?=\d)/g, "$1\u00a0");
}

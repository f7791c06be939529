import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  snippet
} from "./chunk-AH675SPC.js";

// src/suggest/insert.ts
var COMMENT = /^\s*(?:(?:#|\/\/).*)?$/;
function insertAfter(anchor, text) {
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

// src/suggest/languages/filled-in.ts
var PLACEHOLDER = /\$\{|\{\{|\{%/;
var FROM_INPUT = ".$";
function filledIn(text, start) {
  return typeof text === "string" && PLACEHOLDER.test(text) ? { kind: "opaque", start, from: snippet(text) } : null;
}
function fromInput(key, value, start) {
  return key.endsWith(FROM_INPUT) ? [key.slice(0, -FROM_INPUT.length), { kind: "opaque", start, from: snippet(String(value)) }] : null;
}

export {
  insertAfter,
  filledIn,
  fromInput
};

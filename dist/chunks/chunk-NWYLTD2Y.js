import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  snippet
} from "./chunk-AH675SPC.js";

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
  filledIn,
  fromInput
};

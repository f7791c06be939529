import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  asPayer
} from "./chunk-T6HFWWU4.js";
import "./chunk-25AO32AI.js";
import "./chunk-MNXWLVUM.js";
import "./chunk-E4ZBB33Y.js";
export {
  asPayer
};

import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  asPayer
} from "./chunk-FDQPZMR5.js";
import "./chunk-UXFJ4V3G.js";
import "./chunk-MNXWLVUM.js";
import "./chunk-E4ZBB33Y.js";
export {
  asPayer
};

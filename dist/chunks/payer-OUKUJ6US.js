import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  asPayer
} from "./chunk-5MJQQU3N.js";
import "./chunk-ZIDHM322.js";
import "./chunk-MNXWLVUM.js";
import "./chunk-E4ZBB33Y.js";
export {
  asPayer
};

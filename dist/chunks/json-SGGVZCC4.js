import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jsonTuners,
  spaced
} from "./chunk-EGDINDEH.js";
import "./chunk-HLSXSLJS.js";
import "./chunk-4LVRDNPR.js";
import "./chunk-E4ZBB33Y.js";
export {
  jsonTuners,
  spaced
};

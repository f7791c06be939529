import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jsonTuners,
  spaced
} from "./chunk-TZG3X4VV.js";
import "./chunk-HLSXSLJS.js";
import "./chunk-FDZUG3BG.js";
import "./chunk-E4ZBB33Y.js";
export {
  jsonTuners,
  spaced
};

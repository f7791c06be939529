import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jsonTuners,
  spaced
} from "./chunk-HNLX2DTQ.js";
import "./chunk-NWYLTD2Y.js";
import "./chunk-HLSXSLJS.js";
import "./chunk-AH675SPC.js";
import "./chunk-E4ZBB33Y.js";
export {
  jsonTuners,
  spaced
};

import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jsonTuners,
  spaced
} from "./chunk-TFBPKIKJ.js";
import "./chunk-HLSXSLJS.js";
import "./chunk-HAOAYLPV.js";
import "./chunk-E4ZBB33Y.js";
export {
  jsonTuners,
  spaced
};

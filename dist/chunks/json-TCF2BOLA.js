import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jsonTuners,
  spaced
} from "./chunk-OVN6DYCM.js";
import "./chunk-HLSXSLJS.js";
import "./chunk-F5SSI6UZ.js";
import "./chunk-E4ZBB33Y.js";
export {
  jsonTuners,
  spaced
};

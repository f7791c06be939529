import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jsonTuners,
  spaced
} from "./chunk-3SFPGJWI.js";
import "./chunk-KBPDYFQ4.js";
import "./chunk-AH675SPC.js";
import "./chunk-E4ZBB33Y.js";
export {
  jsonTuners,
  spaced
};

import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  NO_REGION,
  openSession,
  regionOf
} from "./chunk-R3PD6366.js";
import "./chunk-A6BQQ5LJ.js";
import "./chunk-XKIUXMJH.js";
import "./chunk-UXFJ4V3G.js";
import "./chunk-MNXWLVUM.js";
import "./chunk-JPXSQP7N.js";
import "./chunk-WPLCL3OF.js";
import "./chunk-B4H53FGW.js";
import "./chunk-FTU5456X.js";
import "./chunk-H3PY4XGG.js";
import "./chunk-NLF7O5T4.js";
import "./chunk-N6ZGNV6U.js";
import "./chunk-46R6FB65.js";
import "./chunk-JOL4AAMB.js";
import "./chunk-E4ZBB33Y.js";
export {
  NO_REGION,
  openSession,
  regionOf
};

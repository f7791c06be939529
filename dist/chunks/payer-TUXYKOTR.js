import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  asPayer
} from "./chunk-A3MUTHWQ.js";
import "./chunk-C7BRBOKB.js";
import "./chunk-MNXWLVUM.js";
import "./chunk-E4ZBB33Y.js";
export {
  asPayer
};

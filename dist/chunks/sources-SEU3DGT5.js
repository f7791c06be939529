import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  EVER,
  athenaCharges,
  exportedCharges
} from "./chunk-67FPPKSH.js";
import "./chunk-WH7IA4H4.js";
import "./chunk-E4ZBB33Y.js";
export {
  EVER,
  athenaCharges,
  exportedCharges
};

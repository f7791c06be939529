import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-UFDLBQHK.js";
import "./chunk-7OC2AIFM.js";
import "./chunk-ULF2LVCV.js";
import "./chunk-JADQKYVZ.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

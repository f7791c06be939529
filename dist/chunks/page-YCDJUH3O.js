import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-N2KRSNAG.js";
import "./chunk-RTH7BJYS.js";
import "./chunk-SEOAGR56.js";
import "./chunk-S7AOEXG5.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-G2O7HEFX.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-EVZ5KRY7.js";
import "./chunk-M3MM2WLC.js";
import "./chunk-4XH6SIDS.js";
import "./chunk-423WJ3SQ.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

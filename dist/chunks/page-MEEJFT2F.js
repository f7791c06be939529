import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-MLLL3VYI.js";
import "./chunk-CE3R7GG7.js";
import "./chunk-KHUL5HK5.js";
import "./chunk-AUFUC4HT.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-G2O7HEFX.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

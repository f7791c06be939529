import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-JT3GOM3G.js";
import "./chunk-B2WNNHY5.js";
import "./chunk-QNH4Z2HW.js";
import "./chunk-WW6PG7QW.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

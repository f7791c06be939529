import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-F3YUVLQ4.js";
import "./chunk-24KDTSXV.js";
import "./chunk-QNH4Z2HW.js";
import "./chunk-WW6PG7QW.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

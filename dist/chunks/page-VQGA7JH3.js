import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-ZEQ3X7V6.js";
import "./chunk-4XU5OJLW.js";
import "./chunk-UDLTZFOJ.js";
import "./chunk-3ORHE3F4.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

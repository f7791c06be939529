import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-M7LBXPD7.js";
import "./chunk-TX6SIBB5.js";
import "./chunk-UBIJ3VK4.js";
import "./chunk-PULU3M5W.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

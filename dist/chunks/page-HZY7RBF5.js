import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-TKGP5P6W.js";
import "./chunk-5CY2TY7S.js";
import "./chunk-KKTXMZIV.js";
import "./chunk-6P4QGOBC.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

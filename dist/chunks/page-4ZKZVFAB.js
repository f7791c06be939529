import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-AKV42B2Z.js";
import "./chunk-DCXGIIYK.js";
import "./chunk-46GFCYAS.js";
import "./chunk-CXNTG4SW.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-DDG5QTAD.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

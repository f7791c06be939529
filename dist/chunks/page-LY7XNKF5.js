import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-3QB425V7.js";
import "./chunk-UWMVIUJT.js";
import "./chunk-S5HKCLUZ.js";
import "./chunk-LZROCBOM.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-DDG5QTAD.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

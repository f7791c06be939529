import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-5YTK4ZEL.js";
import "./chunk-M6SPJWR4.js";
import "./chunk-U3WTIQNM.js";
import "./chunk-T2NPCG25.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-DDG5QTAD.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

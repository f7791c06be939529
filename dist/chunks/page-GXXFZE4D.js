import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-R6TBG4EN.js";
import "./chunk-Q2ZXBNNM.js";
import "./chunk-VCOE3NVC.js";
import "./chunk-TEIQI3DG.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

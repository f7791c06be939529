import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-NYNWIS6E.js";
import "./chunk-5H5GE5J5.js";
import "./chunk-CWXWLINZ.js";
import "./chunk-T2NPCG25.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-DDG5QTAD.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

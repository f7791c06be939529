import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-GUPGMIGE.js";
import "./chunk-7PA25RFC.js";
import "./chunk-YLOGIBR3.js";
import "./chunk-S7AOEXG5.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-DDG5QTAD.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

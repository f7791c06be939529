import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-OT47VNXI.js";
import "./chunk-B6YSGEF4.js";
import "./chunk-6NM66PER.js";
import "./chunk-LP4TNT72.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-DDG5QTAD.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

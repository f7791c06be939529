import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-XUD5YZBG.js";
import "./chunk-M4E7HGOU.js";
import "./chunk-ZTQJRV2T.js";
import "./chunk-BB6B2IOS.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

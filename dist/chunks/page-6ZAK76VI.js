import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-A4ZFWRXJ.js";
import "./chunk-ZNA2E555.js";
import "./chunk-QPE4CJRU.js";
import "./chunk-KR3ZXHV6.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

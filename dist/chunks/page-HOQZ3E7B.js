import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-4RRF4347.js";
import "./chunk-7F3QLFSO.js";
import "./chunk-QPE4CJRU.js";
import "./chunk-KR3ZXHV6.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

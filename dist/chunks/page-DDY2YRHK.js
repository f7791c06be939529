import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-V577FOB2.js";
import "./chunk-2JJCTL3I.js";
import "./chunk-OJUQZNYC.js";
import "./chunk-ZKP3LZQQ.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-G2O7HEFX.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

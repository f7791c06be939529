import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-BKLZV5AN.js";
import "./chunk-2GIXEMHS.js";
import "./chunk-EBA5ED4G.js";
import "./chunk-ETIE36N2.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

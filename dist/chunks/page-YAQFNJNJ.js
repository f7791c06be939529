import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-XS5FOEHF.js";
import "./chunk-YEQ2MVOC.js";
import "./chunk-RVDLJ6XZ.js";
import "./chunk-3BYAIDDO.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

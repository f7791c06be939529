import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-UB3LYVVY.js";
import "./chunk-N5DJXHTP.js";
import "./chunk-SO5ICXK3.js";
import "./chunk-7THTSY23.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

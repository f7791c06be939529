import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-G6MVKJX3.js";
import "./chunk-Z7A4RAHI.js";
import "./chunk-CA62BLLV.js";
import "./chunk-LNIHDIHJ.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-S35MILJE.js";
import "./chunk-R5UBQQ32.js";
import "./chunk-5J5J2M2U.js";
import "./chunk-R7A52PQY.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

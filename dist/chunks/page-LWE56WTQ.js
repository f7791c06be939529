import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-HM4I3MJI.js";
import "./chunk-2XAR3LVL.js";
import "./chunk-QF6YV35B.js";
import "./chunk-RPHOSND2.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

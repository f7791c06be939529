import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-QDREYEQ5.js";
import "./chunk-S75OFZWI.js";
import "./chunk-B55DUVRL.js";
import "./chunk-MEDJ5NF6.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

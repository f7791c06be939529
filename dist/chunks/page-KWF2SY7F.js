import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-RERJ76KW.js";
import "./chunk-GDFEHDLE.js";
import "./chunk-2Y4Z3AAD.js";
import "./chunk-CZGP7RX4.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-H74REUHU.js";
import "./chunk-D2GHJ6WC.js";
import "./chunk-ZOEV42KA.js";
import "./chunk-4WPJS7ET.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-DDG5QTAD.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

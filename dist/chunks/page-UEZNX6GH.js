import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-JSOSHQ7B.js";
import "./chunk-3LVIPTVY.js";
import "./chunk-BJQ77XCG.js";
import "./chunk-DODL7GOD.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-7T4YHWMT.js";
import "./chunk-PFHA6JSE.js";
import "./chunk-J5CXIHIS.js";
import "./chunk-LP4TNT72.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-DDG5QTAD.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

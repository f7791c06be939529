import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-TWYMSRNC.js";
import "./chunk-QCXZDLZ4.js";
import "./chunk-GKO2XIES.js";
import "./chunk-JXN4FGRA.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-DDG5QTAD.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

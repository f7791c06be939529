import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-S7H7VTDH.js";
import "./chunk-OZ57TL3S.js";
import "./chunk-PIMCUMTJ.js";
import "./chunk-LZROCBOM.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-DDG5QTAD.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

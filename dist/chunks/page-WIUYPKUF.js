import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-53FTMPR2.js";
import "./chunk-3JQTSMU2.js";
import "./chunk-DZTW2L55.js";
import "./chunk-QNFETJIM.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

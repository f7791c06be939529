import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-2I5DM233.js";
import "./chunk-XGFCMEJY.js";
import "./chunk-CA62BLLV.js";
import "./chunk-LNIHDIHJ.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

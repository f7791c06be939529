import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-52AYSU5F.js";
import "./chunk-W4JSIXFW.js";
import "./chunk-5MLXNEV5.js";
import "./chunk-ICZTTVCF.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

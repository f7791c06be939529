import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-MES3H35Z.js";
import "./chunk-FT3QBHKN.js";
import "./chunk-IRGGXQZB.js";
import "./chunk-CZJC553V.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

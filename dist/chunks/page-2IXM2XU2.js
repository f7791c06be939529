import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-CYMJCHBO.js";
import "./chunk-ETWEEGEL.js";
import "./chunk-ZCWXSF4P.js";
import "./chunk-P3AWZGWE.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};

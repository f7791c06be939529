import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-KQ4IIS4P.js";
import "./chunk-KOZRRFDR.js";
import "./chunk-WCGIJTJR.js";
import "./chunk-5FEISLON.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};
